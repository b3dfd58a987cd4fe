import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { inSections } from './guideline.view.ts';
import type { RequirementRow } from './guideline-list.model.ts';

/** A requirement's words: the guideline's own Swedish, or English where there is some and the reader has chosen it. */
export function RequirementText({ row }: { row: Pick<RequirementRow, 'text' | 'textEn'> }) {
  const { language } = usePage();
  if (language !== 'en' || row.textEn === null) return <Verbatim text={row.text} />;
  return (
    <bdi class="verbatim" lang="en">
      {row.textEn}
    </bdi>
  );
}

/** Who answers, when and how, in a line. */
export function RequirementFacts({ row }: { row: RequirementRow }) {
  const { requirements: words } = useTexts();
  return (
    <p class="sub">
      <span class={`level ${row.level}`}>{words.levels[row.level]}</span>
      {row.kind === 'principle' && ` · ${words.kinds.principle}`}
      {row.phase !== null && ` · ${words.phase(row.phase)}`}
      {row.cadence && (
        <>
          {' · '}
          <Verbatim text={row.cadence} />
        </>
      )}
      {row.role && (
        <>
          {' · '}
          <Verbatim text={row.role} />
        </>
      )}
    </p>
  );
}

/** Requirements under their chapters and sections. */
export function RequirementList({
  rows,
  isDraft = false,
}: {
  rows: readonly RequirementRow[];
  isDraft?: boolean;
}) {
  return (
    <>
      {inSections(rows).map(({ chapter, chapterTitle, sections }, index) => (
        <section key={`${chapter} ${index}`} class="guideline-chapter">
          <h2>
            <Verbatim text={`${chapter} ${chapterTitle}`} />
          </h2>
          {sections.map(({ title, rows: own }, place) => (
            <div key={place}>
              {title && title !== chapterTitle && (
                <h3>
                  <Verbatim text={title} />
                </h3>
              )}
              <ul class="requirement-rows">
                {own.map((row) => (
                  <li key={row.id} class={row.kind}>
                    <span class="ref">
                      <Verbatim text={row.ref} />
                    </span>
                    <div>
                      {isDraft ? (
                        <RequirementText row={row} />
                      ) : (
                        <a href={`/requirements/${row.id}`}>
                          <RequirementText row={row} />
                        </a>
                      )}
                      <RequirementFacts row={row} />
                    </div>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

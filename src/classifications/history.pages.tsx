import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { ClassMark, useLevelWords } from './class-parts.pages.tsx';
import { type Aspect, aspects, harmKinds } from './classification.model.ts';
import type { ClassificationShown } from './index.ts';

type Found = NonNullable<ClassificationShown['current']>;

/** The harm that was weighed, as a table; nothing where the class was given without. */
export function Harms({ found }: { found: Found }) {
  const { classHarms, classifications } = useTexts();
  const words = classifications.shown;
  const say = useLevelWords(found.scale);
  const weighed = aspects.filter((aspect) => Object.keys(found.harms[aspect] ?? {}).length > 0);
  if (weighed.length === 0) return null;
  const columns: Column<(typeof harmKinds)[number]>[] = [
    { header: words.harm, cell: (kind) => classHarms.kinds[kind] },
    ...weighed.map((aspect: Aspect) => ({
      header: classHarms.aspects[aspect],
      cell: (kind: (typeof harmKinds)[number]) => {
        const level = found.harms[aspect]?.[kind];
        return level === undefined ? '–' : say(level);
      },
    })),
  ];
  return (
    <details>
      <summary>{words.harms}</summary>
      <DataTable caption={words.harms} columns={columns} rows={[...harmKinds]} />
    </details>
  );
}

/** Every classification, the latest first, with what became other. */
export function History({ shown }: { shown: ClassificationShown }) {
  const { classHarms, classifications } = useTexts();
  const words = classifications.shown;
  const earlier = shown.history.filter(({ state }) => state !== 'draft');
  if (earlier.length === 0) return null;
  const level = (value: number | null) => (value === null ? '–' : String(value));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol class="class-history" reversed>
        {earlier.map((each, place) => (
          <li key={each.id}>
            <p>
              <ClassMark found={each} scale={each.scale} />{' '}
              {words.assessed(
                each.assessedByName ?? words.someone,
                each.assessedAt.toISOString().slice(0, 10),
              )}
              ,{' '}
              {each.decidedOn
                ? words.decided(each.decidedByName ?? words.someone, each.decidedOn)
                : classifications.states[each.state].toLowerCase()}
              {' · '}
              {classifications.scales[each.scale]}
            </p>
            <p class="sub">
              {each.changed.length > 0
                ? each.changed
                    .map(({ aspect, was, became }) =>
                      words.changed(classHarms.aspects[aspect], level(was), level(became)),
                    )
                    .join(', ')
                : place === earlier.length - 1
                  ? words.first
                  : words.same}
            </p>
            <p>
              <Verbatim text={each.reason} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

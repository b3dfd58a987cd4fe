import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { SignedInApp } from '../web/request.ts';
import { ClassMark } from './class-parts.pages.tsx';
import type { SubjectAsked } from './classification.model.ts';
import { type ClassificationShown, showClassification } from './index.ts';
import { ClassTable } from './inherited.pages.tsx';
import { classPathOf } from './subject.view.ts';

/** The class of an asset or a system, for its own page; undefined where it is not for who asks. */
export const loadClassOfHolding = (
  context: SignedInApp,
  asked: SubjectAsked,
): Promise<ClassificationShown | undefined> => showClassification(context, asked);

/** The class with the ways of what is inherited, the measures that are missing, and the way to all of it. */
export function ClassOfHolding({ shown }: { shown: ClassificationShown | undefined }) {
  const { classifications } = useTexts();
  if (!shown) return null;
  const { subject, current, draft, demanded, review, mayAssess } = shown;
  const { shown: words, measures } = classifications;
  const here = classPathOf(subject);
  const gaps = demanded.filter(({ isGap }) => isGap);
  const must = demanded.filter(({ demand }) => demand === 'must');
  return (
    <section aria-labelledby="class">
      <h2 id="class">{classifications.title}</h2>
      {review && <p class="next">{classifications.review[review]}</p>}
      {draft && (
        <p>
          <ClassMark found={draft} scale={draft.scale} /> <a href={`${here}#draft`}>{words.draftTitle}</a>
        </p>
      )}
      {subject.noun === 'system' ? (
        <ClassTable shown={shown} />
      ) : (
        <p>
          {current ? (
            <>
              <ClassMark found={current} scale={current.scale} /> <Verbatim text={current.reason} />
            </>
          ) : (
            classifications.noClass
          )}
        </p>
      )}
      {must.length > 0 && (
        <p>
          <a href={`${here}#measures`}>{measures.title}</a>: {measures.caption(must.length, gaps.length)}
        </p>
      )}
      <p class="actions">
        <a class="button quiet" href={here}>
          {words.everything}
        </a>
        {mayAssess && (
          <a class="button quiet" href={`${here}/assess`}>
            {draft ? words.change : current ? words.assessAgain : words.assess}
          </a>
        )}
      </p>
    </section>
  );
}

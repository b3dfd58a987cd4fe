import { Banner } from '../web/components/banner.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { ClassMark } from './class-parts.pages.tsx';
import { Harms, History } from './history.pages.tsx';
import type { ClassificationShown } from './index.ts';
import { ClassTable } from './inherited.pages.tsx';
import { Measures } from './measures.pages.tsx';
import { classPathOf, pathOf } from './subject.view.ts';

interface ClassificationProps {
  shown: ClassificationShown;
  problem: FormProblem | null;
}

/** The class of an asset or a system: what holds, what waits, where it comes from, what it demands, and how it was. */
export function ClassificationPage({ shown, problem }: ClassificationProps) {
  const { subject, current, draft, settings, review } = shown;
  const { classifications } = useTexts();
  const words = classifications.shown;
  const title = classifications.ofSubject(subject.name);
  return (
    <Layout title={title} section="/assets" wide error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => classifications.fields[field] ?? title} />
      <p class="sub">
        <a href={pathOf(subject)}>{words.back[subject.noun]}</a>
      </p>
      <h1>
        <Verbatim text={title} />
      </h1>
      <Facts
        facts={[
          { name: words.body, value: <Verbatim text={subject.bodyName} /> },
          {
            name: words.owner,
            value: subject.ownerName ? <Verbatim text={subject.ownerName} /> : words.noOwner,
          },
          ...(current
            ? [
                { name: words.decidedOn, value: current.decidedOn ?? '' },
                { name: words.next, value: current.nextReviewOn ?? '' },
                { name: words.scale, value: classifications.scales[current.scale] },
              ]
            : [{ name: words.scale, value: classifications.scales[settings.scale] }]),
          ...(shown.accessReviewMonths
            ? [{ name: words.access, value: words.everyMonths(shown.accessReviewMonths) }]
            : []),
        ]}
      />
      {!current && (
        <Banner tone="doubt" title={words.noneTitle}>
          {words.none}
        </Banner>
      )}
      {review && <Banner tone="doubt" title={classifications.review[review]} />}
      {shown.mayAssess && (
        <p class="actions">
          <a class="button" href={`${classPathOf(subject)}/assess`}>
            {draft ? words.change : current ? words.assessAgain : words.assess}
          </a>
        </p>
      )}
      {draft && <Draft shown={shown} draft={draft} problem={problem} />}
      <ClassTable shown={shown} />
      {current && (
        <>
          <h2>{words.reason}</h2>
          <p>
            <Verbatim text={current.reason} />
          </p>
          <Harms found={current} />
        </>
      )}
      <p>
        <a href="/classifications/handling">{words.handling}</a>
      </p>
      {subject.noun === 'system' && <Measures shown={shown} />}
      <History shown={shown} />
    </Layout>
  );
}

interface DraftProps extends ClassificationProps {
  draft: NonNullable<ClassificationShown['draft']>;
}

/** What waits for the information owner, with what they and the assessor may do. */
function Draft({ shown, draft, problem }: DraftProps) {
  const { classifications } = useTexts();
  const words = classifications.shown;
  const { subject, settings, mayAssess, mayDecide } = shown;
  const isOtherScale = draft.scale !== settings.scale;
  return (
    <section aria-labelledby="draft" class="class-draft">
      <h2 id="draft" tabIndex={-1}>
        {words.draftTitle}
      </h2>
      <p>
        <ClassMark found={draft} scale={draft.scale} />{' '}
        {words.assessed(draft.assessedByName ?? words.someone, draft.assessedAt.toISOString().slice(0, 10))}
      </p>
      <p>
        <Verbatim text={draft.reason} />
      </p>
      <Harms found={draft} />
      {isOtherScale && <Banner tone="doubt" title={classifications.review.otherScale} />}
      {!mayDecide && <p class="next">{words.draftNext(subject.ownerName ?? words.directorDecides)}</p>}
      {mayDecide && !isOtherScale && (
        <EntryForm
          action={`/classifications/${draft.id}/decide`}
          problem={problem?.entered.has('nextReviewOn') ? problem : null}
          version={draft.version}
          submit={words.decide}
          next={words.decideNext}
        />
      )}
      {(mayAssess || mayDecide) && (
        <details open={problem?.entered.has('reason') === true}>
          <summary>{words.withdraw}</summary>
          <EntryForm
            action={`/classifications/${draft.id}/withdraw`}
            problem={problem?.entered.has('reason') ? problem : null}
            version={draft.version}
            submit={words.withdraw}
            next={words.withdrawNext}
            isDanger
          >
            <TextField name="reason" label={words.withdrawReason} lines={2} required />
          </EntryForm>
        </details>
      )}
    </section>
  );
}

import type { Status } from '../../reading/reading.model.ts';
import { type FormProblem, ProblemContext, TextField } from '../../web/components/entry-fields.tsx';
import { ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { StatusShape } from '../../web/components/status-badge.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import { PromiseFields } from '../promises/round-promises.pages.tsx';
import type { RoundWork } from './find-round-work.ts';
import { RoundLabel } from './round-label.pages.tsx';
import { BesideWork, type HandedBeside } from './round-work-beside.pages.tsx';

const statuses: readonly Status[] = ['green', 'yellow', 'red', 'unknown'];

/** One recommendation and body of a draft: what to judge by, the form, and on to the next. */
export function RoundWorkPage({
  work,
  handed,
  problem,
}: {
  work: RoundWork;
  handed: HandedBeside;
  problem: FormProblem | null;
}) {
  const { rounds } = useTexts();
  const words = rounds.work;
  const { round, row, bodyName } = work;
  const title = row.number ? words.title(row.number) : words.untitled;
  return (
    <Layout title={`${title}, ${bodyName}`} section="/audits" wide error={problem !== null}>
      <p class="sub">
        <a href={`/follow-ups/${round.id}/assess`}>{words.back}</a> · <Verbatim text={round.title} /> ·{' '}
        {words.progress(work.left, work.all)}
      </p>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{title}</h1>
      <RoundLabel round={round} />
      <blockquote class="recommendation-words">
        <Verbatim text={row.text} />
      </blockquote>
      <p class="sub">
        <Verbatim text={bodyName} /> ·{' '}
        <a href={`/recommendations/${row.id}`}>
          <Verbatim text={row.auditTitle} />
          {row.auditYear && ` (${row.auditYear})`}
        </a>
      </p>
      <div class="round-work">
        <WorkForm work={work} problem={problem} />
        <BesideWork work={work} handed={handed} />
      </div>
    </Layout>
  );
}

function WorkForm({ work, problem }: { work: RoundWork; problem: FormProblem | null }) {
  const { auditForms, rounds } = useTexts();
  const words = rounds.work;
  const { round, row, bodyId, draft, promises } = work;
  return (
    <ProblemContext.Provider value={problem}>
      <form
        class="edit-form change-form"
        method="post"
        action={`/follow-ups/${round.id}/assess/${row.id}/${bodyId}`}
      >
        <input type="hidden" name="version" value={draft?.version ?? ''} />
        <StatusChoice work={work} problem={problem} />
        <TextField name="done" label={auditForms.assessment.done} saved={draft?.done ?? null} lines={3} />
        <TextField
          name="remaining"
          label={auditForms.assessment.remaining}
          saved={draft?.remaining ?? null}
          lines={3}
        />
        <TextField
          name="comment"
          label={auditForms.assessment.comment}
          saved={draft?.comment ?? null}
          lines={2}
        />
        {promises.length > 0 && <PromiseFields promises={promises} />}
        {draft?.assessor && <p class="sub">{words.assessedBy(draft.assessor)}</p>}
        <p class="next">{words.next}</p>
        <div class="actions">
          <button type="submit" name="then" value="next">
            {words.saveNext}
          </button>
          <button type="submit" name="then" value="list" class="quiet">
            {words.saveList}
          </button>
        </div>
      </form>
    </ProblemContext.Provider>
  );
}

/** Each colour with its word, its shape and what it means in this round. */
function StatusChoice({ work: { round, draft }, problem }: { work: RoundWork; problem: FormProblem | null }) {
  const { audits, forms, rounds } = useTexts();
  const chosen = problem ? problem.entered.get('status') : draft?.status;
  const fault = problem?.faults.find(({ field }) => field === 'status');
  return (
    <fieldset class={fault ? 'field invalid' : 'field'} id="status" tabIndex={-1}>
      <legend>{rounds.work.status}</legend>
      {fault && <p class="field-error">{forms.faults[fault.code](rounds.work.status)}</p>}
      <ul class="round-statuses">
        {statuses.map((status) => {
          const word = status === 'unknown' ? rounds.work.cannotTell : audits.assessed[status];
          const means = round.scale.find((each) => each.status === status)?.words;
          return (
            <li key={status}>
              <label>
                <input type="radio" name="status" value={status} checked={chosen === status} required />{' '}
                <span class={`status ${status}`}>
                  <StatusShape status={status} />
                  {word}
                </span>{' '}
                {means && means !== word && <span class="sub">{means}</span>}
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function useLabels(): (field: string) => string {
  const { auditForms, rounds } = useTexts();
  const { done, remaining, comment } = auditForms.assessment;
  const labels: Record<string, string> = { status: rounds.work.status, done, remaining, comment };
  return (field) => labels[field] ?? rounds.work.outcome;
}

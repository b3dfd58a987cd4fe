import type { Status } from '../../reading/reading.model.ts';
import { ChoiceField, type FormProblem, TextField, TickList } from '../../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../../web/components/entry-form.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Verbatim } from '../../web/components/verbatim.tsx';
import { useTexts } from '../../web/page.ts';
import type { BodyActions } from '../change-actions.model.ts';
import type { ActionsRow } from '../change-actions.store.ts';
import type { AssessmentForForms } from './find-assessment.ts';

const colours = ['green', 'yellow', 'red'] as const;

interface CorrectProps extends AssessmentForForms {
  problem: FormProblem | null;
}

/** Putting right what an assessment says, with a reason. */
export function CorrectAssessmentPage({ assessment, recommendation, addressee, problem }: CorrectProps) {
  const { auditForms, forms } = useTexts();
  const words = auditForms.assessment;
  return (
    <Layout title={words.editTitle} section="/recommendations" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{words.editTitle}</h1>
      <About recommendation={recommendation} bodyName={addressee.bodyName} />
      {assessment.askedOn && assessment.status === 'unknown' && <p>{words.asked(assessment.askedOn)}</p>}
      <EntryForm
        action={`/assessments/${assessment.id}/edit`}
        problem={problem}
        version={assessment.version}
        isEdit
        submit={forms.save}
        cancel={`/recommendations/${recommendation.id}`}
        next={words.editNext}
      >
        <StatusField
          statuses={[...colours, 'unknown']}
          saved={assessment.status}
          isOwn={assessment.round.sourceDraftId === null}
        />
        {assessment.round.sourceDraftId && (
          <TickList
            name="seenInOriginal"
            legend={words.original}
            hint={words.originalHint}
            saved={[]}
            options={[{ value: 'yes', text: words.seenInOriginal }]}
          />
        )}
        <WordFields saved={assessment} />
        <TextField name="reason" label={words.reason} hint={words.reasonHint} lines={2} required />
      </EntryForm>
    </Layout>
  );
}

interface NewAssessmentProps {
  recommendation: ActionsRow;
  body: BodyActions;
  /** The round whose list of those left to assess it is opened from. */
  fromRound: string | null;
  problem: FormProblem | null;
}

/** Entering an assessment by hand into a round of one's own. */
export function NewAssessmentPage({ recommendation, body, fromRound, problem }: NewAssessmentProps) {
  const { auditForms, forms } = useTexts();
  const words = auditForms.assessment;
  const isOwn = body.rounds.every(({ madeBy }) => madeBy === 'municipality');
  return (
    <Layout title={words.newTitle} section="/recommendations" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{words.newTitle}</h1>
      <About recommendation={recommendation} bodyName={body.bodyName} />
      {body.rounds.length === 0 ? (
        <p class="empty">
          {words.noRound} <a href="/follow-ups/new">{auditForms.followUp.newTitle}</a>
        </p>
      ) : (
        <EntryForm
          action={`/recommendations/${recommendation.id}/assess`}
          problem={problem}
          hidden={{ bodyId: body.bodyId, ...(fromRound ? { fromRound } : {}) }}
          submit={forms.save}
          cancel={fromRound ? `/follow-ups/${fromRound}/assess` : `/recommendations/${recommendation.id}`}
          next={isOwn ? words.newNextOwn : words.newNext}
        >
          <ChoiceField
            name="followUpId"
            label={words.round}
            saved={fromRound ?? body.rounds[0]?.id ?? ''}
            options={body.rounds.map(({ id, title, dated }) => ({
              value: id,
              text: dated ? `${title}, ${dated}` : title,
            }))}
          />
          <StatusField statuses={[...colours, 'unknown']} saved="yellow" isOwn />
          <WordFields saved={{ done: null, remaining: null, comment: null }} />
        </EntryForm>
      )}
    </Layout>
  );
}

function About({ recommendation, bodyName }: { recommendation: ActionsRow; bodyName: string }) {
  return (
    <>
      <p class="lede">
        <Verbatim text={recommendation.text} />
      </p>
      <p class="sub">
        {bodyName} · <Verbatim text={recommendation.auditTitle} />
      </p>
    </>
  );
}

/** @param isOwn an unknown one is the assessors' own word, and no colour that a file has lost */
function StatusField({
  statuses,
  saved,
  isOwn,
}: {
  statuses: readonly Status[];
  saved: Status;
  isOwn: boolean;
}) {
  const { auditForms, audits } = useTexts();
  return (
    <ChoiceField
      name="status"
      label={auditForms.assessment.status}
      saved={saved}
      options={statuses.map((status) => ({
        value: status,
        text: status === 'unknown' && isOwn ? audits.notAssessable : audits.assessed[status],
      }))}
    />
  );
}

interface Words {
  readonly done: string | null;
  readonly remaining: string | null;
  readonly comment: string | null;
}

function WordFields({ saved }: { saved: Words }) {
  const words = useTexts().auditForms.assessment;
  return (
    <>
      <TextField name="done" label={words.done} saved={saved.done} lines={3} />
      <TextField name="remaining" label={words.remaining} saved={saved.remaining} lines={3} />
      <TextField name="comment" label={words.comment} saved={saved.comment} lines={2} />
    </>
  );
}

function useLabels(): (field: string) => string {
  const words = useTexts().auditForms.assessment;
  const labels: Record<string, string> = {
    status: words.status,
    done: words.done,
    remaining: words.remaining,
    comment: words.comment,
    reason: words.reason,
    seenInOriginal: words.original,
    followUpId: words.round,
    bodyId: words.body,
  };
  return (field) => labels[field] ?? words.status;
}

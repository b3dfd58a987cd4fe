import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { RiskFile } from './index.ts';
import { JudgeFields, TargetFields } from './judge-fields.pages.tsx';
import { latestOf } from './risk.rules.ts';
import { useRiskLabels } from './risk-form.pages.tsx';

interface StepProps {
  risk: RiskFile;
  problem: FormProblem | null;
}

/** What an assessment asks for. Last time's values are chosen already; its reason stands beside. */
export function AssessFields({ risk }: { risk: RiskFile }) {
  const { risks, forms } = useTexts();
  const { assess } = risks;
  const latest = latestOf(risk.assessments);
  const target = latest && { likelihood: latest.targetLikelihood, consequence: latest.targetConsequence };
  return (
    <>
      <JudgeFields scale={risk.scale} saved={latest ?? null} />
      <TextField name="reason" label={assess.reason} hint={assess.reasonHint} lines={3} />
      <TargetFields scale={risk.scale} saved={target ?? null} />
      <div class="field-row">
        <TextField name="onDay" label={assess.onDay} hint={forms.dateHint} saved={risk.today} width="date" />
        <TextField
          name="nextReviewOn"
          label={assess.nextReviewOn}
          hint={assess.nextReviewHint}
          width="date"
        />
      </div>
    </>
  );
}

export function AssessRiskPage({ risk, problem }: StepProps) {
  const { assess } = useTexts().risks;
  return (
    <Layout title={assess.title} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useRiskLabels()} />
      <h1>{assess.title}</h1>
      <p class="lede">
        <Verbatim text={risk.title} />
      </p>
      <LastTime risk={risk} />
      <EntryForm
        action={`/risks/${risk.id}/assess`}
        problem={problem}
        version={risk.version}
        submit={assess.submit}
        cancel={`/risks/${risk.id}`}
        next={assess.next}
      >
        <AssessFields risk={risk} />
      </EntryForm>
    </Layout>
  );
}

/** What was said last time. */
export function LastTime({ risk }: { risk: RiskFile }) {
  const { risks } = useTexts();
  const { assess } = risks;
  const latest = latestOf(risk.assessments);
  if (!latest) return <p class="empty">{assess.never}</p>;
  const { likelihood, consequence, onDay, by, reason } = latest;
  const { scale } = risk;
  return (
    <aside class="risk-last" aria-label={assess.lastTime}>
      <p>
        <b>{assess.lastTime}</b>{' '}
        <span class="sub">
          {onDay}, {risk.names.get(by) ?? risks.page.unknown}
        </span>
      </p>
      <p>
        {assess.likelihood}: {likelihood}. {scale.likelihoods[likelihood - 1]?.name}
        <br />
        {assess.consequence}: {consequence}. {scale.consequences[consequence - 1]?.name}
      </p>
      <p>
        <Verbatim text={reason} />
      </p>
    </aside>
  );
}

export function AcceptRiskPage({ risk, problem }: StepProps) {
  const { risks, forms } = useTexts();
  const { accept } = risks;
  return (
    <Layout title={accept.title} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useRiskLabels()} />
      <h1>{accept.title}</h1>
      <p class="lede">
        <Verbatim text={risk.title} />
      </p>
      {risk.level && <p>{accept.lede(risks.levels[risk.level].toLowerCase())}</p>}
      {risk.level === 'veryHigh' && !risk.isDirector && <p>{accept.directorOnly}</p>}
      <EntryForm
        action={`/risks/${risk.id}/accept`}
        problem={problem}
        version={risk.version}
        submit={accept.submit}
        cancel={`/risks/${risk.id}`}
        next={accept.next}
      >
        <TextField
          name="untilOn"
          label={accept.untilOn}
          hint={risk.nextReviewOn ? accept.untilHint(risk.nextReviewOn) : forms.dateHint}
          saved={risk.nextReviewOn}
          width="date"
          required
        />
        <TextField name="reason" label={accept.reason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}

export const moveSteps = ['close', 'reopen', 'withdraw', 'restore'] as const;
export type MoveStep = (typeof moveSteps)[number];

/** Closing, reopening, withdrawing, restoring: each with its reason. */
export function MoveRiskPage({ risk, step, problem }: StepProps & { step: MoveStep }) {
  const { move } = useTexts().risks;
  const words = move[step];
  return (
    <Layout title={words.title} section="/risks" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => move.reason} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={risk.title} />
      </p>
      <EntryForm
        action={`/risks/${risk.id}/${step}`}
        problem={problem}
        version={risk.version}
        submit={words.submit}
        cancel={`/risks/${risk.id}`}
        next={words.next}
        isDanger={step === 'withdraw'}
      >
        <TextField name="reason" label={move.reason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}

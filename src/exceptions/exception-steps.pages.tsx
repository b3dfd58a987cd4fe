import { LevelBadge } from '../risks/risk-parts.pages.tsx';
import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { useExceptionLabels } from './exception-form.pages.tsx';
import type { ExceptionFile } from './index.ts';

export const exceptionSteps = ['approve', 'decline', 'takeBack', 'end'] as const;
export type ExceptionStepName = (typeof exceptionSteps)[number];
export const stepAddress: Record<ExceptionStepName, string> = {
  approve: 'approve',
  decline: 'decline',
  takeBack: 'take-back',
  end: 'end',
};

interface StepProps {
  exception: ExceptionFile;
  step: ExceptionStepName;
  problem: FormProblem | null;
}

/** Approving, declining, taking back, ending: with what there is to judge it by before one's eyes. */
export function ExceptionStepPage({ exception, step, problem }: StepProps) {
  const { exceptions } = useTexts();
  const { steps, page, columns } = exceptions;
  const words = steps[step];
  const isFree = step === 'approve';
  return (
    <Layout title={words.title} section="/exceptions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useExceptionLabels()} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={exception.title} />
      </p>
      <Facts
        facts={[
          { name: columns.period, value: exceptions.period(exception.fromOn, exception.untilOn) },
          { name: columns.level, value: <LevelBadge level={exception.level} /> },
          { name: columns.asker, value: <bdi>{exception.askerName ?? page.unknown}</bdi> },
        ]}
      />
      <h2>{page.what}</h2>
      <p class="prose">
        <Verbatim text={exception.what} />
      </p>
      <h2>{page.risk}</h2>
      <p class="prose">
        <Verbatim text={exception.riskReason} />
      </p>
      <EntryForm
        action={`/exceptions/${exception.id}/${stepAddress[step]}`}
        problem={problem}
        version={exception.version}
        submit={words.submit}
        cancel={`/exceptions/${exception.id}`}
        next={words.next}
      >
        <TextField
          name="reason"
          label={isFree ? steps.optionalReason : steps.reason}
          lines={3}
          required={!isFree}
        />
      </EntryForm>
    </Layout>
  );
}

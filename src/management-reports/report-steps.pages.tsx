import { type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { ReportShown } from './index.ts';
import { Warnings } from './report.pages.tsx';
import { useReportLabels } from './report-parts.pages.tsx';

export const reportSteps = ['issue', 'throwAway', 'decision'] as const;
export type ReportStep = (typeof reportSteps)[number];
export const stepAddress: Record<ReportStep, string> = {
  issue: 'issue',
  throwAway: 'throw-away',
  decision: 'decision',
};
/** What the workflow calls each. */
export const stepCommand = { issue: 'issue', throwAway: 'throwAway', decision: 'noteDecision' } as const;

interface StepProps {
  shown: ReportShown;
  step: ReportStep;
  problem: FormProblem | null;
}

/** Issuing a report, throwing a draft away, noting what was decided. */
export function ReportStepPage({ shown, step, problem }: StepProps) {
  const { managementReports: all, forms } = useTexts();
  const words = all[step];
  const { report } = shown;
  return (
    <Layout title={words.title} section="/management-reports" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useReportLabels()} />
      <h1>{words.title}</h1>
      <p class="lede">{shown.full.title}</p>
      <p>{words.lede}</p>
      {step === 'issue' && (
        <>
          <p>{all.issue.readers[report.kind]}</p>
          <Warnings shown={shown} />
        </>
      )}
      <EntryForm
        action={`/management-reports/${report.id}/${stepAddress[step]}`}
        problem={problem}
        version={report.version}
        submit={words.submit}
        isDanger={step === 'throwAway'}
        cancel={`/management-reports/${report.id}`}
        {...('next' in words ? { next: words.next } : {})}
      >
        {step === 'decision' && (
          <>
            <TextField
              name="decidedOn"
              label={all.decision.decidedOn}
              hint={forms.dateHint}
              width="date"
              required
            />
            <TextField
              name="minuteItem"
              label={all.decision.minuteItem}
              hint={all.decision.minuteItemHint}
              width="short"
            />
          </>
        )}
      </EntryForm>
    </Layout>
  );
}

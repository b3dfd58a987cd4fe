import { Banner } from '../web/components/banner.tsx';
import { ChoiceField, type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { controlResults } from './control-plan.model.ts';
import type { PointInPlan } from './control-plan-file.model.ts';
import { useControlLabels } from './control-plan-form.pages.tsx';
import type { ControlPlanFile } from './index.ts';

interface StepProps {
  plan: ControlPlanFile;
  problem: FormProblem | null;
}

/** Noting that the board has decided the plan. */
export function DecidePlanPage({ plan, problem }: StepProps) {
  const { controlPlans, forms } = useTexts();
  const { form: words } = controlPlans;
  return (
    <Layout title={words.decideTitle} section="/control-plans" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useControlLabels()} />
      <h1>{words.decideTitle}</h1>
      <p class="lede">{controlPlans.planOf(plan.bodyName, plan.year)}</p>
      <EntryForm
        action={`/control-plans/${plan.id}/decide`}
        problem={problem}
        version={plan.version}
        submit={words.decideSubmit}
        cancel={`/control-plans/${plan.id}`}
        next={words.decideNext}
      >
        <TextField name="decidedOn" label={words.decidedOn} hint={forms.dateHint} width="date" required />
        <TextField
          name="minuteItem"
          label={words.minuteItem}
          hint={words.minuteHint}
          width="short"
          required
        />
        <TextField name="registryNumber" label={words.registryNumber} saved={plan.registryNumber} />
      </EntryForm>
    </Layout>
  );
}

/** Noting what a control showed. */
export function OutcomePage({ plan, point, problem }: StepProps & { point: PointInPlan }) {
  const { controlPlans, forms } = useTexts();
  const { form: words, page, results } = controlPlans;
  return (
    <Layout title={words.noteTitle} section="/control-plans" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useControlLabels()} />
      <h1>{words.noteTitle}</h1>
      <p class="lede">
        <Verbatim text={point.control} />
      </p>
      <Facts
        facts={[
          { name: page.risk, value: <Verbatim text={point.risk} /> },
          { name: page.method, value: point.method ? <Verbatim text={point.method} /> : page.noMethod },
          { name: page.next, value: point.nextOn ?? page.allDone },
        ]}
      />
      <EntryForm
        action={`/control-plans/points/${point.id}/outcome`}
        problem={problem}
        submit={words.noteSubmit}
        also={point.mayAct ? { name: 'act', value: 'yes', text: words.noteAndAct } : undefined}
        cancel={`/control-plans/${plan.id}#point-${point.id}`}
        next={words.noteNext}
      >
        <TextField
          name="onDay"
          label={words.onDay}
          hint={forms.dateHint}
          saved={plan.today}
          width="date"
          required
        />
        <ChoiceField
          name="result"
          label={words.result}
          saved=""
          options={[
            { value: '', text: forms.choose },
            ...controlResults.map((value) => ({ value, text: results[value] })),
          ]}
        />
        <TextField name="observation" label={words.observation} hint={words.observationHint} lines={4} />
      </EntryForm>
    </Layout>
  );
}

/** Noting that the year has been reported to the board. */
export function ReportPlanPage({ plan, problem }: StepProps) {
  const { controlPlans, forms } = useTexts();
  const { form: words } = controlPlans;
  return (
    <Layout title={words.reportTitle} section="/control-plans" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useControlLabels()} />
      <h1>{words.reportTitle}</h1>
      <p class="lede">{controlPlans.planOf(plan.bodyName, plan.year)}</p>
      {plan.left > 0 && (
        <Banner tone="doubt" title={words.leftTitle(plan.left)}>
          {words.leftBody}
        </Banner>
      )}
      <EntryForm
        action={`/control-plans/${plan.id}/report`}
        problem={problem}
        version={plan.version}
        submit={words.reportSubmit}
        cancel={`/control-plans/${plan.id}`}
        next={words.reportNext}
      >
        <TextField name="reportedOn" label={words.reportedOn} hint={forms.dateHint} width="date" required />
        <TextField
          name="reportMinuteItem"
          label={words.reportMinuteItem}
          hint={words.minuteHint}
          width="short"
        />
        <TextField
          name="conclusion"
          label={words.conclusion}
          hint={words.conclusionHint}
          lines={4}
          required
        />
        {plan.left > 0 && <Tick name="isLeftConfirmed" label={words.isLeftConfirmed} saved={false} />}
      </EntryForm>
    </Layout>
  );
}

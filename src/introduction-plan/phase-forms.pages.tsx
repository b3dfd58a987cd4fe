import { shareMet } from '../compliance/index.ts';
import { type FormProblem, TextField, TickList } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatPercent } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { PhaseFile } from './index.ts';
import type { PhaseGoal } from './phase.model.ts';
import { goalAddress, phaseAddress } from './plan.view.ts';

/** What the fields of the forms of the plan are called, also where a fault stands at a goal. */
export function usePlanLabels(): (field: string) => string {
  const { form } = useTexts().introductionPlan;
  const labels: Record<string, unknown> = form;
  return (field) => {
    const label = labels[field];
    return typeof label === 'string' ? label : form.goals;
  };
}

interface FormProps {
  problem: FormProblem | null;
}

/** Laying the plan. @param firstDay YYYY-MM-DD */
export function StartPlanPage({ firstDay, problem }: FormProps & { firstDay: string }) {
  const { introductionPlan, forms } = useTexts();
  const { form: words } = introductionPlan;
  return (
    <Layout title={words.startTitle} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={usePlanLabels()} />
      <h1>{words.startTitle}</h1>
      <p class="lede">{words.startLede}</p>
      <EntryForm
        action="/introduction-plan/start"
        problem={problem}
        submit={words.startSubmit}
        cancel="/introduction-plan"
        next={words.startNext}
      >
        <TextField
          name="fromOn"
          label={words.startFrom}
          hint={forms.dateHint}
          saved={firstDay}
          width="date"
          required
        />
        <TextField
          name="months"
          label={words.months}
          hint={words.monthsHint}
          saved="6"
          width="short"
          required
        />
      </EntryForm>
    </Layout>
  );
}

interface PhaseFormProps extends FormProps {
  phase: PhaseFile;
}

/** Changing a phase, its order and its goals. */
export function EditPhasePage({ phase, problem }: PhaseFormProps) {
  const { introductionPlan, forms } = useTexts();
  const { form: words, named } = introductionPlan;
  return (
    <Layout title={words.editTitle(phase.number)} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={usePlanLabels()} />
      <h1>{words.editTitle(phase.number)}</h1>
      <EntryForm
        action={`${phaseAddress(phase.id)}/edit`}
        problem={problem}
        version={phase.version}
        submit={forms.save}
        cancel={phaseAddress(phase.id)}
        next={words.editNext}
        isEdit
      >
        <TextField name="name" label={words.name} saved={phase.name} required />
        <TextField name="goal" label={words.goal} saved={phase.goal} lines={3} />
        <div class="field-row">
          <TextField
            name="fromOn"
            label={words.fromOn}
            hint={forms.dateHint}
            saved={phase.fromOn}
            width="date"
          />
          <TextField name="toOn" label={words.toOn} hint={forms.dateHint} saved={phase.toOn} width="date" />
        </div>
        <TickList
          name="dependsOn"
          legend={words.dependsOn}
          hint={words.dependsOnHint}
          saved={phase.dependsOn.map(({ id }) => id)}
          options={phase.others.map(({ id, number, name }) => ({ value: id, text: named(number, name) }))}
        />
        <fieldset class="part" id="goals" tabIndex={-1}>
          <legend>{words.goals}</legend>
          {phase.goals.length > 0 && <p class="hint">{words.goalsHint}</p>}
          {phase.goals.map(({ id, text }, index) => (
            <TextField
              key={id}
              name={`goal.${id}`}
              label={words.goalNumber(index + 1)}
              saved={text}
              lines={2}
            />
          ))}
          <TextField name="newGoals" label={words.newGoals} hint={words.newGoalsHint} lines={3} />
        </fieldset>
      </EntryForm>
    </Layout>
  );
}

/** The phase is done. */
export function FinishPhasePage({ phase, problem }: PhaseFormProps) {
  const { language } = usePage();
  const { introductionPlan } = useTexts();
  const { form: words, page } = introductionPlan;
  const share = shareMet(phase.counts);
  const left = phase.goals.filter(({ doneOn }) => doneOn === null);
  return (
    <Layout title={words.finishTitle(phase.number)} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={usePlanLabels()} />
      <h1>{words.finishTitle(phase.number)}</h1>
      <p class="lede">
        <Verbatim text={phase.name} />
      </p>
      {left.length > 0 && (
        <>
          <p>{page.goalsLede}</p>
          <ul>
            {left.map(({ id, text }) => (
              <li key={id}>
                <Verbatim text={text} /> <span class="sub">({page.notReached.toLowerCase()})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {share !== null && share < 1 && <p>{words.finishUnmet(formatPercent(language, share))}</p>}
      <EntryForm
        action={`${phaseAddress(phase.id)}/finish`}
        problem={problem}
        version={phase.version}
        submit={words.finishSubmit}
        cancel={phaseAddress(phase.id)}
        next={words.finishNext}
      >
        <TextField
          name="doneOn"
          label={words.doneOn}
          hint={words.doneOnHint}
          saved={phase.today}
          width="date"
          required
        />
      </EntryForm>
    </Layout>
  );
}

/** The phase was not done after all. */
export function ReopenPhasePage({ phase, problem }: PhaseFormProps) {
  const { form: words } = useTexts().introductionPlan;
  return (
    <Layout title={words.reopenTitle(phase.number)} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={usePlanLabels()} />
      <h1>{words.reopenTitle(phase.number)}</h1>
      <p class="lede">
        <Verbatim text={phase.name} />
      </p>
      <EntryForm
        action={`${phaseAddress(phase.id)}/reopen`}
        problem={problem}
        version={phase.version}
        submit={words.reopenSubmit}
        cancel={phaseAddress(phase.id)}
        next={words.reopenNext}
      >
        <TextField name="reason" label={words.reasonOptional} lines={3} />
      </EntryForm>
    </Layout>
  );
}

interface GoalFormProps extends FormProps {
  goal: PhaseGoal;
  /** YYYY-MM-DD. */
  today: string;
}

/** A goal has been reached, on which day. */
export function ReachGoalPage({ goal, today, problem }: GoalFormProps) {
  const { form: words } = useTexts().introductionPlan;
  return (
    <Layout title={words.reachTitle} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={usePlanLabels()} />
      <h1>{words.reachTitle}</h1>
      <p class="lede">
        <Verbatim text={goal.text} />
      </p>
      <EntryForm
        action={`${goalAddress(goal.id)}/reach`}
        problem={problem}
        version={goal.version}
        submit={words.reachSubmit}
        cancel={phaseAddress(goal.phaseId)}
        next={words.reachNext}
      >
        <TextField
          name="doneOn"
          label={words.doneOn}
          hint={words.doneOnHint}
          saved={today}
          width="date"
          required
        />
      </EntryForm>
    </Layout>
  );
}

/** A goal that turned out not to be reached. */
export function ReopenGoalPage({ goal, problem }: Omit<GoalFormProps, 'today'>) {
  const { form: words } = useTexts().introductionPlan;
  return (
    <Layout title={words.reopenGoalTitle} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={usePlanLabels()} />
      <h1>{words.reopenGoalTitle}</h1>
      <p class="lede">
        <Verbatim text={goal.text} />
      </p>
      <EntryForm
        action={`${goalAddress(goal.id)}/reopen`}
        problem={problem}
        version={goal.version}
        submit={words.reopenGoalSubmit}
        cancel={phaseAddress(goal.phaseId)}
        next={words.reopenGoalNext}
      >
        <TextField name="reason" label={words.reasonOptional} lines={3} />
      </EntryForm>
    </Layout>
  );
}

import { ChoiceField, type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { PointInPlan } from './control-plan-file.model.ts';
import type { NewPlanForm, PointForm } from './find-control-forms.ts';
import type { ControlPlanFile } from './index.ts';

export function useControlLabels(): (field: string) => string {
  const { form, promiseForm } = useTexts().controlPlans;
  const labels: Record<string, string> = { ...form, controlPointId: promiseForm.point } as never;
  return (field) => {
    const label = labels[field];
    return typeof label === 'string' ? label : form.control;
  };
}

interface NewPlanProps {
  form: NewPlanForm;
  opened: { bodyId: string; year: string };
  problem: FormProblem | null;
}

/** Beginning a board's plan of a year. */
export function NewPlanPage({ form, opened, problem }: NewPlanProps) {
  const { form: words } = useTexts().controlPlans;
  return (
    <Layout title={words.addTitle} section="/control-plans" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useControlLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/control-plans/new"
        problem={problem}
        submit={words.addSubmit}
        cancel="/control-plans"
        next={words.addNext}
      >
        <ChoiceField
          name="bodyId"
          label={words.bodyId}
          saved={opened.bodyId}
          options={form.bodies.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <TextField name="year" label={words.year} saved={opened.year} width="short" required />
        <Tick name="copiesPoints" label={words.copiesPoints} hint={words.copiesHint} saved={true} />
      </EntryForm>
    </Layout>
  );
}

interface PointProps {
  plan: ControlPlanFile;
  form: PointForm;
  /** None for a new one. */
  point: PointInPlan | null;
  /** The promise that a new one is made of. */
  promise: { readonly id: string; readonly what: string } | null;
  problem: FormProblem | null;
}

/** A control point of a draft. */
export function ControlPointPage({ plan, form, point, promise, problem }: PointProps) {
  const { controlPlans, forms } = useTexts();
  const { form: words } = controlPlans;
  const title = point ? words.editPointTitle : words.addPointTitle;
  const place = `/control-plans/${plan.id}`;
  return (
    <Layout title={title} section="/control-plans" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useControlLabels()} />
      <h1>{title}</h1>
      <p class="lede">{controlPlans.planOf(plan.bodyName, plan.year)}</p>
      {promise && (
        <blockquote class="recommendation-words">
          <Verbatim text={promise.what} />
        </blockquote>
      )}
      <EntryForm
        action={point ? `/control-plans/points/${point.id}/edit` : `${place}/points/new`}
        problem={problem}
        {...(point ? { version: point.version, isEdit: true } : {})}
        {...(promise ? { hidden: { promise: promise.id } } : {})}
        submit={forms.save}
        also={point || promise ? undefined : { name: 'more', value: 'yes', text: words.saveAndMore }}
        cancel={place}
        next={point ? words.editPointNext : words.pointNext}
      >
        <PointFields form={form} point={point} promised={promise?.what ?? null} />
      </EntryForm>
      {point && (
        <form class="danger-zone" action={`/control-plans/points/${point.id}/withdraw`} method="post">
          <input type="hidden" name="version" value={point.version} />
          <p class="next">{words.withdrawNext}</p>
          <p class="actions">
            <button type="submit" class="danger">
              {words.withdraw}
            </button>
          </p>
        </form>
      )}
    </Layout>
  );
}

function PointFields({
  form,
  point,
  promised,
}: Pick<PointProps, 'form' | 'point'> & { promised: string | null }) {
  const { form: words } = useTexts().controlPlans;
  const people = form.people.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  return (
    <>
      <TextField
        name="risk"
        label={words.risk}
        hint={words.riskHint}
        saved={point?.risk ?? null}
        lines={2}
        required
      />
      {form.risks.length > 0 && (
        <ChoiceField
          name="riskId"
          label={words.riskId}
          hint={words.riskIdHint}
          saved={point?.riskId ?? ''}
          options={[
            { value: '', text: words.noRisk },
            ...form.risks.map(({ id, title, bodyName }) => ({ value: id, text: `${title} (${bodyName})` })),
          ]}
        />
      )}
      <TextField
        name="control"
        label={words.control}
        hint={words.controlHint}
        saved={point?.control ?? promised}
        lines={2}
        required
      />
      <TextField
        name="method"
        label={words.method}
        hint={words.methodHint}
        saved={point?.method ?? null}
        lines={3}
      />
      <TextField
        name="responsibleRole"
        label={words.responsibleRole}
        hint={words.responsibleRoleHint}
        saved={point?.responsibleRole ?? null}
      />
      <ChoiceField
        name="responsiblePersonId"
        label={words.responsiblePersonId}
        saved={point?.responsiblePersonId ?? ''}
        options={[{ value: '', text: words.nobody }, ...people]}
      />
      <TextField
        name="timesAYear"
        label={words.timesAYear}
        hint={words.timesHint}
        saved={String(point?.timesAYear ?? 1)}
        width="short"
        required
      />
    </>
  );
}

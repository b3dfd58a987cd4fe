import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { BenefitFile } from './index.ts';
import { benefitAddress } from './plan.view.ts';

export function useBenefitLabels(): (field: string) => string {
  const { form: plan, benefits } = useTexts().introductionPlan;
  const labels: Record<string, string> = { ...benefits.form, reason: plan.reason };
  return (field) => labels[field] ?? benefits.form.name;
}

interface FormProps {
  problem: FormProblem | null;
}

interface FieldsProps {
  saved: BenefitFile | null;
  indicators: readonly { readonly id: string; readonly name: string }[];
}

/** Adding a benefit. */
export function NewBenefitPage({ indicators, problem }: FormProps & Pick<FieldsProps, 'indicators'>) {
  const { form: words } = useTexts().introductionPlan.benefits;
  return (
    <Layout title={words.addTitle} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useBenefitLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/introduction-plan/benefits/new"
        problem={problem}
        submit={words.addSubmit}
        cancel="/introduction-plan#benefits-title"
        next={words.next}
      >
        <Fields saved={null} indicators={indicators} />
      </EntryForm>
    </Layout>
  );
}

/** Changing a benefit. */
export function EditBenefitPage({
  benefit,
  indicators,
  problem,
}: FormProps & Pick<FieldsProps, 'indicators'> & { benefit: BenefitFile }) {
  const { introductionPlan, forms } = useTexts();
  const { form: words } = introductionPlan.benefits;
  return (
    <Layout title={words.editTitle} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useBenefitLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`${benefitAddress(benefit.id)}/edit`}
        problem={problem}
        version={benefit.version}
        submit={forms.save}
        cancel={benefitAddress(benefit.id)}
        next={words.next}
        isEdit
      >
        <Fields saved={benefit} indicators={indicators} />
      </EntryForm>
    </Layout>
  );
}

function Fields({ saved, indicators }: FieldsProps) {
  const { form: words } = useTexts().introductionPlan.benefits;
  return (
    <>
      <TextField name="name" label={words.name} hint={words.nameHint} saved={saved?.name ?? null} required />
      <TextField
        name="measure"
        label={words.measure}
        hint={words.measureHint}
        saved={saved?.measure ?? null}
        lines={3}
      />
      <ChoiceField
        name="indicatorId"
        label={words.indicatorId}
        hint={words.indicatorHint}
        saved={saved?.indicatorId ?? ''}
        options={[
          { value: '', text: words.noIndicator },
          ...indicators.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <div class="field-row">
        <TextField
          name="baseline"
          label={words.baseline}
          hint={words.baselineHint}
          saved={saved?.baseline ?? null}
        />
        <TextField
          name="baselineOn"
          label={words.baselineOn}
          hint={useTexts().forms.dateHint}
          saved={saved?.baselineOn ?? null}
          width="date"
        />
      </div>
      <TextField name="target" label={words.target} hint={words.targetHint} saved={saved?.target ?? null} />
      <TextField name="ownerRole" label={words.ownerRole} saved={saved?.ownerRole ?? null} />
    </>
  );
}

/** Noting what was found. */
export function NoteOutcomePage({ benefit, problem }: FormProps & { benefit: BenefitFile }) {
  const { benefits } = useTexts().introductionPlan;
  const { form: words } = benefits;
  const { dateHint } = useTexts().forms;
  return (
    <Layout title={words.noteTitle} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useBenefitLabels()} />
      <h1>{words.noteTitle}</h1>
      <p class="lede">
        <Verbatim text={benefit.name} />
      </p>
      {benefit.measure && (
        <p class="prose">
          <Verbatim text={benefit.measure} />
        </p>
      )}
      <EntryForm
        action={`${benefitAddress(benefit.id)}/outcome`}
        problem={problem}
        submit={words.noteSubmit}
        cancel={benefitAddress(benefit.id)}
        next={words.noteNext}
      >
        <TextField name="outcome" label={words.outcome} hint={words.outcomeHint} required />
        <TextField
          name="onDay"
          label={words.onDay}
          hint={dateHint}
          saved={benefit.today}
          width="date"
          required
        />
      </EntryForm>
    </Layout>
  );
}

/** Removing a benefit from the plan, or bringing it back. */
export function BenefitStepPage({
  benefit,
  step,
  problem,
}: FormProps & { benefit: BenefitFile; step: 'withdraw' | 'restore' }) {
  const { form: plan, benefits } = useTexts().introductionPlan;
  const { form: words } = benefits;
  const isAway = step === 'withdraw';
  const title = isAway ? words.withdrawTitle : words.restoreTitle;
  return (
    <Layout title={title} section="/introduction-plan" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useBenefitLabels()} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={benefit.name} />
      </p>
      <EntryForm
        action={`${benefitAddress(benefit.id)}/${step}`}
        problem={problem}
        version={benefit.version}
        submit={isAway ? words.withdrawSubmit : words.restoreSubmit}
        isDanger={isAway}
        cancel={benefitAddress(benefit.id)}
        next={isAway ? words.withdrawNext : words.restoreNext}
      >
        <TextField
          name="reason"
          label={isAway ? plan.reason : plan.reasonOptional}
          lines={3}
          required={isAway}
        />
      </EntryForm>
    </Layout>
  );
}

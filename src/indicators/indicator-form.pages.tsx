import { ChoiceField, type FormProblem, TextField, Tick } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { IndicatorFile, IndicatorForm } from './index.ts';
import { indicatorDirections, indicatorSources, indicatorUnits } from './indicator.model.ts';

/** What a fault calls its field. */
export function useIndicatorLabels(): (field: string) => string {
  const { form, valueForm, steps } = useTexts().indicators;
  const labels: Record<string, unknown> = { ...form, ...valueForm, reason: steps.reason };
  return (field) => {
    const label = labels[field];
    return typeof label === 'string' ? label : form.name;
  };
}

interface FormProps {
  form: IndicatorForm;
  problem: FormProblem | null;
}

/** Defining an indicator. */
export function NewIndicatorPage({ form, problem }: FormProps) {
  const { form: words } = useTexts().indicators;
  return (
    <Layout title={words.addTitle} section="/indicators" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useIndicatorLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/indicators/new"
        problem={problem}
        submit={words.submit}
        cancel="/indicators"
        next={words.addNext}
      >
        <Fields form={form} saved={null} />
      </EntryForm>
    </Layout>
  );
}

/** Changing what it is. */
export function EditIndicatorPage({ form, problem, indicator }: FormProps & { indicator: IndicatorFile }) {
  const { indicators, forms } = useTexts();
  const { form: words } = indicators;
  return (
    <Layout title={words.editTitle} section="/indicators" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useIndicatorLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`/indicators/${indicator.id}/edit`}
        problem={problem}
        version={indicator.version}
        submit={forms.save}
        cancel={`/indicators/${indicator.id}`}
        next={words.editNext}
        isEdit
      >
        <Fields form={form} saved={indicator} />
      </EntryForm>
    </Layout>
  );
}

function Fields({ form, saved }: { form: IndicatorForm; saved: IndicatorFile | null }) {
  const { form: words, sources, units, directions } = useTexts().indicators;
  const owners = form.owners.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  return (
    <>
      <TextField name="name" label={words.name} hint={words.nameHint} saved={saved?.name ?? null} required />
      <TextField
        name="definition"
        label={words.definition}
        hint={words.definitionHint}
        saved={saved?.definition ?? null}
        lines={4}
        required
      />
      <ChoiceField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        saved={saved?.source ?? 'entered'}
        options={indicatorSources.map((value) => ({ value, text: sources[value] }))}
      />
      <div class="field-row">
        <ChoiceField
          name="unit"
          label={words.unit}
          saved={saved?.unit ?? 'percent'}
          options={indicatorUnits.map((value) => ({ value, text: units[value] }))}
        />
        <ChoiceField
          name="direction"
          label={words.direction}
          saved={saved?.direction ?? 'higher'}
          options={indicatorDirections.map((value) => ({ value, text: directions[value] }))}
        />
      </div>
      <div class="field-row">
        <TextField
          name="target"
          label={words.target}
          hint={words.targetHint}
          saved={saved?.target == null ? null : String(saved.target).replace('.', ',')}
          width="short"
        />
        <TextField
          name="rhythmMonths"
          label={words.rhythmMonths}
          hint={words.rhythmHint}
          saved={String(saved?.rhythmMonths ?? 6)}
          width="short"
          required
        />
      </div>
      <Tick
        name="isPerBody"
        label={words.isPerBody}
        hint={words.perBodyHint}
        saved={saved?.isPerBody ?? true}
      />
      <ChoiceField
        name="ownerPersonId"
        label={words.ownerPersonId}
        hint={words.ownerHint}
        saved={saved?.ownerPersonId ?? ''}
        options={[{ value: '', text: words.nobody }, ...owners]}
      />
      <TextField
        name="ownerRole"
        label={words.ownerRole}
        hint={words.ownerRoleHint}
        saved={saved?.ownerRole ?? null}
      />
    </>
  );
}

/** Taking it out of use. */
export function WithdrawIndicatorPage({
  indicator,
  problem,
}: {
  indicator: IndicatorFile;
  problem: FormProblem | null;
}) {
  const { steps } = useTexts().indicators;
  return (
    <Layout title={steps.withdraw.title} section="/indicators" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useIndicatorLabels()} />
      <h1>{steps.withdraw.title}</h1>
      <p class="lede">
        <Verbatim text={indicator.name} />
      </p>
      <EntryForm
        action={`/indicators/${indicator.id}/withdraw`}
        problem={problem}
        version={indicator.version}
        submit={steps.withdraw.submit}
        cancel={`/indicators/${indicator.id}`}
        next={steps.withdraw.next}
        isDanger
      >
        <TextField name="reason" label={steps.reason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}

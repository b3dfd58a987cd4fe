import { JudgeFields } from '../risks/judge-fields.pages.tsx';
import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { yearAfter } from './exception.rules.ts';
import type { ThingChoice } from './exception-list.model.ts';
import type { ExceptionFile, ExceptionForm } from './index.ts';

export function useExceptionLabels(): (field: string) => string {
  const { form, steps } = useTexts().exceptions;
  const labels: Record<string, unknown> = { ...form, reason: steps.reason };
  return (field) => {
    const label = labels[field];
    return typeof label === 'string' ? label : form.title;
  };
}

/** What the form of a new request is opened with. */
export interface OpenedRequest {
  readonly bodyId: string;
  readonly requirementId: string | null;
  readonly systemId: string | null;
  readonly assetId: string | null;
}

interface FormProps {
  form: ExceptionForm;
  problem: FormProblem | null;
}

/** Asking for an exception. */
export function NewExceptionPage({ form, opened, problem }: FormProps & { opened: OpenedRequest }) {
  const { form: words } = useTexts().exceptions;
  return (
    <Layout title={words.addTitle} section="/exceptions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useExceptionLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/exceptions/new"
        problem={problem}
        submit={words.submit}
        cancel="/exceptions"
        next={words.next}
      >
        <TextField name="title" label={words.title} hint={words.titleHint} required />
        <ChoiceField
          name="bodyId"
          label={words.bodyId}
          saved={opened.bodyId}
          options={form.bodies.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Fields form={form} saved={null} opened={opened} riskHint={words.riskHint} />
      </EntryForm>
    </Layout>
  );
}

/** Changing a request that nobody has decided. */
export function EditExceptionPage({ form, exception, problem }: FormProps & { exception: ExceptionFile }) {
  const { exceptions, forms } = useTexts();
  const { form: words } = exceptions;
  return (
    <Layout title={words.editTitle} section="/exceptions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useExceptionLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`/exceptions/${exception.id}/edit`}
        problem={problem}
        version={exception.version}
        submit={forms.save}
        cancel={`/exceptions/${exception.id}`}
        next={words.next}
        isEdit
      >
        <TextField name="title" label={words.title} hint={words.titleHint} saved={exception.title} required />
        <Fields form={form} saved={exception} opened={exception} riskHint={words.riskHint} />
      </EntryForm>
    </Layout>
  );
}

/** Asking anew after an earlier one: everything but the risk assessment and the days is there already. */
export function RenewExceptionPage({ form, exception, problem }: FormProps & { exception: ExceptionFile }) {
  const { form: words } = useTexts().exceptions;
  const anew = { ...exception, riskReason: '', fromOn: '', untilOn: '' };
  return (
    <Layout title={words.renewTitle} section="/exceptions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useExceptionLabels()} />
      <h1>{words.renewTitle}</h1>
      <aside class="risk-last" aria-label={words.earlierRisk}>
        <p>
          <b>{words.earlierRisk}</b>
        </p>
        <p>
          <Verbatim text={exception.riskReason} />
        </p>
      </aside>
      <EntryForm
        action={`/exceptions/${exception.id}/renew`}
        problem={problem}
        submit={words.renewSubmit}
        cancel={`/exceptions/${exception.id}`}
        next={words.next}
      >
        <TextField name="title" label={words.title} hint={words.titleHint} saved={exception.title} required />
        <Fields form={form} saved={anew} opened={exception} riskHint={words.renewRiskHint} />
      </EntryForm>
    </Layout>
  );
}

interface FieldsProps {
  form: ExceptionForm;
  saved: ExceptionFile | null;
  opened: OpenedRequest;
  riskHint: string;
}

function Fields({ form, saved, opened, riskHint }: FieldsProps) {
  const { exceptions, forms } = useTexts();
  const { form: words } = exceptions;
  const owner = saved?.ownerPersonId ?? form.registeredOwner ?? '';
  const owners = form.owners.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  const from = saved?.fromOn || form.today;
  return (
    <>
      <fieldset class="part">
        <legend>{words.excepted}</legend>
        <p class="hint">{words.exceptedHint}</p>
        <Thing
          name="requirementId"
          label={words.requirementId}
          saved={opened.requirementId}
          of={form.requirements}
        />
        <Thing name="systemId" label={words.systemId} saved={opened.systemId} of={form.systems} />
        <Thing name="assetId" label={words.assetId} saved={opened.assetId} of={form.assets} />
      </fieldset>
      <TextField
        name="what"
        label={words.what}
        hint={words.whatHint}
        saved={saved?.what ?? null}
        lines={4}
        required
      />
      <TextField
        name="riskReason"
        label={words.riskReason}
        hint={riskHint}
        saved={saved?.riskReason ?? null}
        lines={4}
        required
      />
      <JudgeFields scale={form.scale} saved={saved} />
      <TextField
        name="insteadMeasures"
        label={words.insteadMeasures}
        hint={words.insteadHint}
        saved={saved?.insteadMeasures ?? null}
        lines={3}
      />
      <ChoiceField
        name="ownerPersonId"
        label={words.ownerPersonId}
        hint={words.ownerHint}
        saved={owners.some(({ value }) => value === owner) ? owner : ''}
        options={[{ value: '', text: words.choose }, ...owners]}
      />
      <div class="field-row">
        <TextField
          name="fromOn"
          label={words.fromOn}
          hint={forms.dateHint}
          saved={from}
          width="date"
          required
        />
        <TextField
          name="untilOn"
          label={words.untilOn}
          hint={words.untilHint}
          saved={saved?.untilOn || yearAfter(from)}
          width="date"
          required
        />
      </div>
    </>
  );
}

function Thing({
  name,
  label,
  saved,
  of,
}: {
  name: string;
  label: string;
  saved: string | null;
  of: readonly ThingChoice[];
}) {
  const { form: words } = useTexts().exceptions;
  return (
    <ChoiceField
      name={name}
      label={label}
      saved={saved ?? ''}
      options={[
        { value: '', text: words.none },
        ...of.map(({ id, text, about }) => ({ value: id, text: about ? `${text} (${about})` : text })),
      ]}
    />
  );
}

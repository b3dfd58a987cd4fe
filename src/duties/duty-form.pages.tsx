import { ChoiceField, type FormProblem, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import { dutyKinds } from './duty.model.ts';
import { municipalityChoice } from './duty.view.ts';
import type { DutyFile, DutyForm } from './index.ts';

export function useDutyLabels(): (field: string) => string {
  const { form, steps } = useTexts().duties;
  const labels: Record<string, string> = {
    title: form.title,
    bodyId: form.bodyId,
    kind: form.kind,
    ownerPersonId: form.ownerPersonId,
    ownerRole: form.ownerRole,
    rhythmMonths: form.rhythmMonths,
    nextOn: form.nextOn,
    note: form.note,
    onDay: steps.done.onDay,
    toOn: steps.move.toOn,
    reason: steps.reason,
  };
  return (field) => labels[field] ?? form.title;
}

interface FormProps {
  form: DutyForm;
  problem: FormProblem | null;
}

/** Adding a duty. @param opened the body that one came from */
export function NewDutyPage({ form, opened, problem }: FormProps & { opened: string }) {
  const { duties, forms } = useTexts();
  const { form: words } = duties;
  const bodies = form.bodies.map(({ id, name }) => ({ value: id, text: name }));
  const wide = { value: municipalityChoice, text: duties.municipality };
  return (
    <Layout title={words.addTitle} section="/year-wheel" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useDutyLabels()} />
      <h1>{words.addTitle}</h1>
      <EntryForm
        action="/year-wheel/new"
        problem={problem}
        submit={words.submit}
        cancel="/year-wheel"
        next={words.next}
      >
        <TextField name="title" label={words.title} hint={words.titleHint} required />
        <ChoiceField
          name="bodyId"
          label={words.bodyId}
          saved={opened}
          options={form.keepsMunicipality ? [wide, ...bodies] : bodies}
        />
        <Fields form={form} saved={null} />
        <TextField name="nextOn" label={words.nextOn} hint={forms.dateHint} width="date" required />
      </EntryForm>
    </Layout>
  );
}

/** Changing what a duty is; its day is moved on a page of its own. */
export function EditDutyPage({ form, duty, problem }: FormProps & { duty: DutyFile }) {
  const { duties, forms } = useTexts();
  const { form: words } = duties;
  return (
    <Layout title={words.editTitle} section="/year-wheel" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useDutyLabels()} />
      <h1>{words.editTitle}</h1>
      <EntryForm
        action={`/year-wheel/duties/${duty.id}/edit`}
        problem={problem}
        version={duty.version}
        submit={forms.save}
        cancel={`/year-wheel/duties/${duty.id}`}
        next={words.editNext}
        isEdit
      >
        <TextField name="title" label={words.title} hint={words.titleHint} saved={duty.title} required />
        <Fields form={form} saved={duty} />
      </EntryForm>
    </Layout>
  );
}

function Fields({ form, saved }: { form: DutyForm; saved: DutyFile | null }) {
  const { duties } = useTexts();
  const { form: words, kinds } = duties;
  const owners = form.owners.map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
  return (
    <>
      <ChoiceField
        name="kind"
        label={words.kind}
        hint={words.kindHint}
        saved={saved?.kind ?? 'planTest'}
        options={dutyKinds.map((kind) => ({ value: kind, text: kinds[kind] }))}
      />
      <TextField
        name="rhythmMonths"
        label={words.rhythmMonths}
        hint={words.rhythmHint}
        saved={String(saved?.rhythmMonths ?? 12)}
        width="short"
        required
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
      <TextField name="note" label={words.note} hint={words.noteHint} saved={saved?.note ?? null} lines={3} />
    </>
  );
}

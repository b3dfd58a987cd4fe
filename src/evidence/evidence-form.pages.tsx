import { useContext } from 'preact/hooks';
import { ChoiceField, type FormProblem, ProblemContext, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { addAddress, linkOfPlace } from './evidence.view.ts';
import type { EvidencePlace } from './evidence-place.model.ts';
import type { AttachChoice, EvidenceFile } from './index.ts';

/** The fields of the forms, by name, as the list of what is to be put right calls them. */
function useLabels(): (field: string) => string {
  const { form, page } = useTexts().evidence;
  const labels: Record<string, string> = { ...form, file: page.file } as never;
  return (field) => labels[field] ?? form.file;
}

/** A file to choose; a browser does not remember it when the form comes back. */
export function FileField({ megabytes }: { megabytes: number }) {
  const { evidence, forms } = useTexts();
  const { form } = evidence;
  const problem = useContext(ProblemContext);
  const fault = problem?.faults.find(({ field }) => field === 'file');
  const hint = problem ? `${form.fileAgain} ${form.fileHint(megabytes)}` : form.fileHint(megabytes);
  return (
    <FormField
      name="file"
      label={form.file}
      hint={hint}
      error={fault && forms.faults[fault.code](form.file)}
      control={(attributes) => <input type="file" {...attributes} />}
    />
  );
}

interface AddProps {
  place: EvidencePlace;
  megabytes: number;
  problem: FormProblem | null;
}

export function AddEvidencePage({ place, megabytes, problem }: AddProps) {
  const texts = useTexts();
  const { form } = texts.evidence;
  const { href, name } = linkOfPlace(place, texts);
  return (
    <Layout title={form.addTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{form.addTitle}</h1>
      <p class="lede">
        {form.of} <a href={href}>{name}</a> ({place.bodyName})
      </p>
      <EntryForm
        action={addAddress(place)}
        problem={problem}
        submit={form.addSubmit}
        cancel={href}
        next={form.addNext}
        isUpload
      >
        <TextField name="title" label={form.title} hint={form.titleHint} required />
        <FileField megabytes={megabytes} />
        <TextField name="url" label={form.url} hint={form.urlHint} />
        <FactFields saved={null} />
      </EntryForm>
    </Layout>
  );
}

function FactFields({ saved }: { saved: EvidenceFile | null }) {
  const { evidence, forms } = useTexts();
  const { form } = evidence;
  return (
    <>
      <TextField
        name="shows"
        label={form.shows}
        hint={form.showsHint}
        saved={saved?.shows ?? null}
        lines={3}
      />
      <div class="field-row">
        <TextField
          name="effectiveOn"
          label={form.effectiveOn}
          hint={forms.dateHint}
          saved={saved?.effectiveOn ?? null}
          width="date"
        />
      </div>
      <TextField
        name="provision"
        label={form.provision}
        hint={form.provisionHint}
        saved={saved?.secrecy?.provision ?? null}
        width="short"
      />
    </>
  );
}

interface FormProps {
  file: EvidenceFile;
  problem: FormProblem | null;
}

export function EditEvidencePage({ file, problem }: FormProps) {
  const { evidence, forms } = useTexts();
  const { form } = evidence;
  return (
    <Layout title={form.editTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{form.editTitle}</h1>
      <EntryForm
        action={`/evidence/${file.id}/edit`}
        problem={problem}
        version={file.version}
        isEdit
        submit={forms.save}
        cancel={`/evidence/${file.id}`}
      >
        <TextField name="title" label={form.title} saved={file.title} required />
        <FactFields saved={file} />
      </EntryForm>
    </Layout>
  );
}

export function NewVersionPage({ file, megabytes, problem }: FormProps & { megabytes: number }) {
  const { form } = useTexts().evidence;
  return (
    <Layout title={form.versionTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{form.versionTitle}</h1>
      <p class="lede">
        <Verbatim text={file.title} />
      </p>
      <EntryForm
        action={`/evidence/${file.id}/versions/new`}
        problem={problem}
        version={file.version}
        submit={form.versionSubmit}
        cancel={`/evidence/${file.id}`}
        next={form.versionNext}
        isUpload
      >
        <FileField megabytes={megabytes} />
        <TextField name="url" label={form.url} hint={form.urlHint} />
        <TextField name="note" label={form.note} lines={2} />
      </EntryForm>
    </Layout>
  );
}

/** Taking evidence back, or putting back what was taken back. */
export function WithdrawEvidencePage({ file, problem }: FormProps) {
  const { form } = useTexts().evidence;
  const isBack = file.withdrawnAt !== null;
  const title = isBack ? form.restoreTitle : form.withdrawTitle;
  return (
    <Layout title={title} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={file.title} />
      </p>
      <EntryForm
        action={`/evidence/${file.id}/withdraw`}
        problem={problem}
        version={file.version}
        hidden={{ act: isBack ? 'restore' : 'withdraw' }}
        submit={isBack ? form.restoreSubmit : form.withdrawSubmit}
        isDanger={!isBack}
        cancel={`/evidence/${file.id}`}
        next={isBack ? form.restoreNext : form.withdrawNext}
      >
        <TextField name="reason" label={isBack ? form.restoreReason : form.reason} lines={3} required />
      </EntryForm>
    </Layout>
  );
}

export function AttachEvidencePage({
  file,
  choices,
  problem,
}: FormProps & { choices: readonly AttachChoice[] }) {
  const texts = useTexts();
  const { form, nouns, numbered } = texts.evidence;
  const { forms } = texts;
  const { language } = usePage();
  const options = choices.map(({ noun, nounId, bodyId, number, words, of }) => ({
    value: `${noun}:${nounId}:${bodyId}`,
    text: `${number && noun === 'recommendation' ? numbered(number) : nouns[noun]}: ${words}${of ? ` (${of})` : ''}`,
  }));
  return (
    <Layout title={form.attachTitle} section="/actions" error={problem !== null}>
      <ProblemSummary problem={problem} labels={useLabels()} />
      <h1>{form.attachTitle}</h1>
      <p class="lede" lang={language}>
        <Verbatim text={file.title} />
      </p>
      {options.length === 0 ? (
        <p class="empty">
          {form.noMorePlaces} <a href={`/evidence/${file.id}`}>{texts.evidence.toThing}</a>
        </p>
      ) : (
        <EntryForm
          action={`/evidence/${file.id}/attach`}
          problem={problem}
          submit={form.attachSubmit}
          cancel={`/evidence/${file.id}`}
          next={form.attachNext}
        >
          <ChoiceField
            name="place"
            label={form.place}
            saved=""
            options={[{ value: '', text: forms.choose }, ...options]}
          />
        </EntryForm>
      )}
    </Layout>
  );
}

import { useContext } from 'preact/hooks';
import { type FormProblem, ProblemContext, TextField } from '../web/components/entry-fields.tsx';
import { EntryForm, ProblemSummary } from '../web/components/entry-form.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { DocumentVersion } from './document.model.ts';
import type { DocumentShown } from './index.ts';

interface DraftProps {
  shown: DocumentShown;
  /** Null where none is begun. */
  draft: DocumentVersion | null;
  megabytes: number;
  problem: FormProblem | null;
  /** Which of the two forms came back. */
  of: 'text' | 'file';
}

/** The next version: its words typed or pasted, or a file with them. */
export function DraftPage({ shown, draft, megabytes, problem, of }: DraftProps) {
  const { documents } = useTexts();
  const words = documents.draft;
  const { document, versions } = shown;
  const number = draft?.number ?? (versions[0]?.number ?? 0) + 1;
  const title = words.beginTitle(number);
  const labels: Record<string, string> = { text: words.text, file: words.file, changes: words.changes };
  const cancel = `/documents/${document.id}`;
  const version = draft ? { version: draft.version } : {};
  const inForm = (which: 'text' | 'file') => (of === which ? problem : null);
  const before = draft?.text ?? shown.inForce?.text ?? null;
  return (
    <Layout title={title} section="/documents" error={problem !== null}>
      <ProblemSummary problem={problem} labels={(field) => labels[field] ?? words.text} />
      <h1>{title}</h1>
      <p class="lede">
        <Verbatim text={document.title} />
      </p>
      <p>{words.ways}</p>
      <section aria-labelledby="type">
        <h2 id="type">{words.typeTitle}</h2>
        <EntryForm
          action={`/documents/${document.id}/draft`}
          problem={inForm('text')}
          {...version}
          isEdit={draft !== null}
          submit={words.save}
          cancel={cancel}
          next={words.next}
        >
          <TextField
            name="text"
            label={words.text}
            hint={draft?.fileName ? words.fileWords(draft.fileName) : words.textHint}
            saved={before}
            lines={24}
          />
          <TextField
            name="changes"
            label={words.changes}
            hint={words.changesHint}
            saved={draft?.changes ?? null}
            lines={3}
          />
        </EntryForm>
      </section>
      <section aria-labelledby="upload">
        <h2 id="upload">{words.fileTitle}</h2>
        <EntryForm
          action={`/documents/${document.id}/draft/file`}
          problem={inForm('file')}
          {...version}
          isEdit={draft !== null}
          submit={words.fileSave}
          isUpload
          idPrefix="file-"
          {...(draft ? { next: words.fileReplaces } : {})}
        >
          <DocumentFileField megabytes={megabytes} />
          <TextField
            name="changes"
            label={words.changes}
            hint={words.changesHint}
            saved={draft?.changes ?? null}
            lines={3}
          />
        </EntryForm>
      </section>
    </Layout>
  );
}

/** A file to choose; a browser does not remember it when the form comes back. */
function DocumentFileField({ megabytes }: { megabytes: number }) {
  const { documents, forms } = useTexts();
  const words = documents.draft;
  const problem = useContext(ProblemContext);
  const fault = problem?.faults.find(({ field }) => field === 'file');
  const hint = problem ? `${words.fileAgain} ${words.fileHint(megabytes)}` : words.fileHint(megabytes);
  return (
    <FormField
      name="file"
      label={words.file}
      hint={hint}
      error={fault && forms.faults[fault.code](words.file)}
      control={(attributes) => <input type="file" accept=".pdf,.docx" {...attributes} />}
    />
  );
}

/** The draft is taken away. */
export function ThrowAwayPage({
  shown,
  draft,
  problem,
}: Pick<DraftProps, 'shown' | 'problem'> & { draft: DocumentVersion }) {
  const { documents } = useTexts();
  const words = documents.throwing;
  const { id } = shown.document;
  return (
    <Layout title={words.title} section="/documents" error={problem !== null}>
      <ProblemSummary problem={problem} labels={() => documents.draft.version} />
      <h1>{words.title}</h1>
      <p class="lede">
        <Verbatim text={shown.document.title} />
      </p>
      <EntryForm
        action={`/documents/${id}/draft/throw-away`}
        problem={problem}
        version={draft.version}
        submit={words.submit}
        isDanger
        cancel={`/documents/${id}`}
        next={words.lede(draft.number)}
      />
    </Layout>
  );
}

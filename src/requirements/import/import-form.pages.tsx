import { ChoiceField, TextField } from '../../web/components/entry-fields.tsx';
import { ErrorSummary } from '../../web/components/error-summary.tsx';
import { FormField } from '../../web/components/form-field.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { useTexts } from '../../web/page.ts';
import type { GuidelineStanding } from '../index.ts';

/** The formats that the file dialog offers; what really is in the file is judged on the server. */
const accepted =
  '.pdf,.docx,.xlsx,.txt,.md,application/pdf,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ImportFormProps {
  /** Guidelines whose next version the file may become. */
  targets: readonly GuidelineStanding[];
  /** The one that is chosen from the start. */
  target: string;
  title: string;
  megabytes: number;
  /** What is wrong, and with which field. */
  error: { readonly field: 'file' | 'target' | 'title'; readonly message: string } | null;
}

/** Handing in the municipality's own guideline as a file. */
export function ImportFormPage({ targets, target, title, megabytes, error }: ImportFormProps) {
  const { guidelineImport: words, requirements } = useTexts();
  return (
    <Layout title={words.title} section="/guideline" error={error !== null}>
      <ErrorSummary errors={error ? [error] : []} />
      <p class="sub">
        <a href="/guideline">{requirements.titleOfMany}</a>
      </p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <UploadForm {...{ targets, target, title, megabytes, error }} />
      <h2>{words.excel}</h2>
      <p>{words.excelMore}</p>
      <p class="actions">
        <a href="/guideline/oscal">{requirements.importing.link}</a>
        <a href="/guideline/new">{requirements.start.title}</a>
      </p>
    </Layout>
  );
}

function UploadForm({ targets, target, title, megabytes, error }: ImportFormProps) {
  const { guidelineImport: words, web } = useTexts();
  const { tooLarge } = web.errors;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);
  return (
    <form
      class="drop guideline-file"
      action="/guideline/import"
      method="post"
      encType="multipart/form-data"
      data-upload
      data-limit={megabytes * 1024 * 1024}
      data-too-large={`${tooLarge.title}. ${tooLarge.body(megabytes)}`}
      data-uploading={words.uploading('{percent}')}
    >
      <FormField
        name="file"
        label={words.file}
        hint={words.fileHint(megabytes)}
        error={errorOf('file')}
        control={(attributes) => (
          <>
            <p class="drop-words">{words.drop}</p>
            <input type="file" accept={accepted} required {...attributes} />
          </>
        )}
      />
      {targets.length > 0 && (
        <ChoiceField
          name="target"
          label={words.target}
          hint={words.nextVersion}
          saved={target}
          options={[
            { value: '', text: words.newOne },
            ...targets.map(({ id, title: name }) => ({ value: id, text: words.nextOf(name) })),
          ]}
        />
      )}
      <TextField name="title" label={words.name} hint={words.nameHint} saved={title} />
      <div class="actions">
        <button type="submit">{words.submit}</button>
        <button type="button" class="quiet" data-cancel-upload hidden>
          {words.cancelUpload}
        </button>
      </div>
      <div class="progress" data-upload-progress hidden>
        <progress aria-label={words.uploadBar} max={100} value={0} />
        <p role="status" />
      </div>
      <p class="next">{words.next}</p>
    </form>
  );
}

import { FormField } from '../web/components/form-field.tsx';
import { useTexts } from '../web/page.ts';

/** The formats that the file dialog offers; what really is in the file is judged on the server. */
const accepted =
  '.pdf,.docx,.xlsx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The frame that a report is dropped in, or chosen. */
export function UploadForm({ megabytes, error }: { megabytes: number; error: string | undefined }) {
  const { list } = useTexts().readingPages;
  const { tooLarge } = useTexts().web.errors;
  return (
    <form
      class="drop"
      action="/readings"
      method="post"
      encType="multipart/form-data"
      data-upload
      data-limit={megabytes * 1024 * 1024}
      data-too-large={`${tooLarge.title}. ${tooLarge.body(megabytes)}`}
      data-uploading={list.uploading('{percent}')}
    >
      <FormField
        name="file"
        label={list.fileLabel}
        hint={list.fileHint(megabytes)}
        error={error}
        control={(attributes) => (
          <>
            <p class="drop-words">{list.drop}</p>
            <input type="file" accept={accepted} required {...attributes} />
          </>
        )}
      />
      <div class="actions">
        <button type="submit">{list.submit}</button>
        <button type="button" class="quiet" data-cancel-upload hidden>
          {list.cancelUpload}
        </button>
      </div>
      <div class="progress" data-upload-progress hidden>
        <progress aria-label={list.uploadBar} max={100} value={0} />
        <p role="status" />
      </div>
      <p class="next">{list.next}</p>
    </form>
  );
}

import { DataTable } from '../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';

import type { DraftState } from './index.ts';

export interface RecentReading {
  id: string;
  file: string;
  state: DraftState;
  /** Number of recommendations found, null until the file is read. */
  recommendations: number | null;
  handedIn: Date;
}

interface FirstPageProps {
  recent: RecentReading[];
  megabytes: number;
  errors?: FieldError[];
}

/** The formats that the file dialog offers; what really is in the file is judged on the server. */
const accepted =
  '.pdf,.docx,.xlsx,.txt,.md,.markdown,application/pdf,text/plain,text/markdown,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function FirstPage({ recent, megabytes, errors = [] }: FirstPageProps) {
  const { first } = useTexts().readingPages;
  return (
    <Layout title={first.title} section="/" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{first.title}</h1>
      <p class="lede">{first.lede}</p>
      <div class="first">
        <UploadForm megabytes={megabytes} error={errors.find(({ field }) => field === 'file')?.message} />
        <form class="example" action="/readings/example" method="post">
          <h2>{first.exampleTitle}</h2>
          <p>{first.exampleBody}</p>
          <button type="submit" class="quiet">
            {first.exampleSubmit}
          </button>
        </form>
      </div>
      <Recent recent={recent} />
    </Layout>
  );
}

function UploadForm({ megabytes, error }: { megabytes: number; error: string | undefined }) {
  const { first } = useTexts().readingPages;
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
      data-uploading={first.uploading('{percent}')}
    >
      <FormField
        name="file"
        label={first.fileLabel}
        hint={first.fileHint(megabytes)}
        error={error}
        control={(attributes) => (
          <>
            <p class="drop-words">{first.drop}</p>
            <input type="file" accept={accepted} required {...attributes} />
          </>
        )}
      />
      <div class="actions">
        <button type="submit">{first.submit}</button>
        <button type="button" class="quiet" data-cancel-upload hidden>
          {first.cancelUpload}
        </button>
      </div>
      <div class="progress" data-upload-progress hidden>
        <progress aria-label={first.uploadBar} max={100} value={0} />
        <p role="status" />
      </div>
      <p class="next">{first.next}</p>
    </form>
  );
}

function Recent({ recent }: { recent: RecentReading[] }) {
  const { first, state } = useTexts().readingPages;
  const columns = [
    {
      header: first.recentColumns.file,
      cell: (row: RecentReading) => (
        <a href={`/readings/${row.id}`}>
          <Verbatim text={row.file} />
        </a>
      ),
    },
    { header: first.recentColumns.state, cell: (row: RecentReading) => state[row.state] },
    {
      header: first.recentColumns.found,
      cell: (row: RecentReading) => row.recommendations ?? '–',
      numeric: true,
    },
    { header: first.recentColumns.when, cell: (row: RecentReading) => formatMoment(row.handedIn) },
  ];
  return (
    <section aria-labelledby="recent">
      <h2 id="recent">{first.recentTitle}</h2>
      {recent.length === 0 ? (
        <p class="empty">{first.recentEmpty}</p>
      ) : (
        <DataTable caption={first.recentLede} columns={columns} rows={recent} />
      )}
    </section>
  );
}

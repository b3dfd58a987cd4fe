import { DataTable } from '../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../web/components/error-summary.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import type { ListedReading } from './reading-list.model.ts';
import { UploadForm } from './upload-form.pages.tsx';

interface ReadingsPageProps {
  readings: readonly ListedReading[];
  /** How many there are on all pages together. */
  total: number;
  /** The page shown and how many there are, both from 1. */
  page: number;
  pages: number;
  megabytes: number;
  errors?: FieldError[];
}

/** Hand in a report, and see what has become of those that were. */
export function ReadingsPage({ megabytes, errors = [], ...list }: ReadingsPageProps) {
  const { list: words } = useTexts().readingPages;
  return (
    <Layout title={words.title} section="/readings" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <div class="first">
        <UploadForm megabytes={megabytes} error={errors.find(({ field }) => field === 'file')?.message} />
        <form class="example" action="/readings/example" method="post">
          <h2>{words.exampleTitle}</h2>
          <p>{words.exampleBody}</p>
          <button type="submit" class="quiet">
            {words.exampleSubmit}
          </button>
        </form>
      </div>
      <ReadingsList {...list} />
    </Layout>
  );
}

function ReadingsList({ readings, total, page, pages }: Omit<ReadingsPageProps, 'megabytes' | 'errors'>) {
  const { list } = useTexts().readingPages;
  const columns = [
    {
      header: list.columns.file,
      cell: ({ id, fileName }: ListedReading) => (
        <a href={`/readings/${id}`}>
          <Verbatim text={fileName} />
        </a>
      ),
    },
    { header: list.columns.state, cell: (reading: ListedReading) => <State reading={reading} /> },
    {
      header: list.columns.found,
      cell: ({ recommendations }: ListedReading) => recommendations ?? '–',
      numeric: true,
    },
    {
      header: list.columns.checked,
      cell: ({ state, rows, checked, recommendations }: ListedReading) =>
        state === 'read' && recommendations ? list.checkedOf(checked, rows || recommendations) : '–',
      numeric: true,
    },
    {
      header: list.columns.when,
      cell: ({ receivedAt, receivedBy }: ListedReading) => (
        <>
          <span class="day">{formatMoment(receivedAt)}</span> <span class="sub">{receivedBy}</span>
        </>
      ),
    },
  ];
  return (
    <section class="readings-list" aria-labelledby="readings">
      <h2 id="readings">{list.listTitle}</h2>
      {readings.length === 0 ? (
        <p class="empty">{list.empty}</p>
      ) : (
        <DataTable caption={list.count(total)} columns={columns} rows={[...readings]} />
      )}
      <Pager page={page} pages={pages} fragment="readings" />
    </section>
  );
}

/** What has become of the report, in one word and, where it is being reviewed, how far that has come. */
function State({ reading }: { reading: ListedReading }) {
  const { state, list } = useTexts().readingPages;
  if (reading.isUnreadable) return <>{state.failed}</>;
  if (reading.state !== 'read') return <>{state[reading.state]}</>;
  if (reading.recommendations === 0) return <>{list.nothingToReview}</>;
  return <>{reading.checked === 0 ? list.toReview : list.underReview}</>;
}

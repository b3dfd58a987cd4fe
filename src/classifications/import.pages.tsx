import { Banner } from '../web/components/banner.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { EntryForm } from '../web/components/entry-form.tsx';
import { ErrorSummary } from '../web/components/error-summary.tsx';
import { FormField } from '../web/components/form-field.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { ClassMark } from './class-parts.pages.tsx';
import type { ClassScale } from './classification.model.ts';
import type { ImportPlan } from './index.ts';

/** Choose a list of classes. @param done how many drafts were made, where some just were */
export function ImportPage({ error, done }: { error: string | null; done: number | null }) {
  const { classifications } = useTexts();
  const words = classifications.importing;
  return (
    <Layout title={words.title} section="/assets" error={error !== null}>
      {error && <ErrorSummary errors={[{ field: 'file', message: error }]} />}
      <p class="sub">
        <a href="/classifications">{classifications.title}</a>
      </p>
      <h1>{words.title}</h1>
      {done !== null && (
        <Banner tone="agrees" title={words.doneTitle}>
          {words.done(done)} <a href="/classifications?show=waiting">{classifications.list.shows.waiting}</a>
        </Banner>
      )}
      <p class="lede">{words.lede}</p>
      <p>{words.columns}</p>
      <p>{words.topNote}</p>
      <EntryForm
        action="/classifications/import"
        problem={null}
        submit={words.submit}
        cancel="/classifications"
        next={words.next}
        isUpload
      >
        <FormField
          name="file"
          label={words.file}
          error={error ?? undefined}
          control={(attributes) => <input {...attributes} type="file" accept=".xlsx,.csv" required />}
        />
      </EntryForm>
    </Layout>
  );
}

interface PreviewProps {
  plan: ImportPlan;
  scale: ClassScale;
  /** The rows as they are sent back: nothing else of the file is kept anywhere. */
  rows: string;
}

/** What was read, before anything is saved. */
export function ImportPreviewPage({ plan, scale, rows }: PreviewProps) {
  const { classifications } = useTexts();
  const words = classifications.importing;
  const { planned, leftOut } = plan;
  const columns: Column<ImportPlan['planned'][number]>[] = [
    { header: words.line, cell: ({ line }) => line, numeric: true },
    { header: words.object, cell: ({ name }) => <Verbatim text={name} /> },
    {
      header: words.matched,
      cell: ({ noun, foundName }) => (
        <>
          <Verbatim text={foundName} /> <div class="sub">{classifications.nouns[noun]}</div>
        </>
      ),
    },
    { header: words.classed, cell: (row) => <ClassMark found={row} scale={scale} /> },
  ];
  const leftColumns: Column<ImportPlan['leftOut'][number]>[] = [
    { header: words.line, cell: ({ line }) => line, numeric: true },
    { header: words.object, cell: ({ name }) => (name ? <Verbatim text={name} /> : '–') },
    { header: words.why, cell: ({ why }) => words.reasons[why] },
  ];
  return (
    <Layout title={words.previewTitle} section="/assets" wide>
      <p class="sub">
        <a href="/classifications/import">{words.again}</a>
      </p>
      <h1>{words.previewTitle}</h1>
      {planned.length === 0 && <p class="empty">{words.none}</p>}
      {planned.length > 0 && (
        <>
          <EntryForm
            action="/classifications/import/confirm"
            problem={null}
            hidden={{ rows }}
            submit={words.confirm(planned.length)}
            cancel="/classifications/import"
            next={words.confirmNext}
          />
          <DataTable caption={words.found(planned.length)} columns={columns} rows={[...planned]} />
        </>
      )}
      {leftOut.length > 0 && (
        <DataTable caption={words.leftOut(leftOut.length)} columns={leftColumns} rows={[...leftOut]} />
      )}
    </Layout>
  );
}

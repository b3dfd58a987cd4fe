import { SubNav } from '../../organisation/sub-nav.pages.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../../web/components/error-summary.tsx';
import { FormField } from '../../web/components/form-field.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import {
  type ImportColumn,
  type ImportKind,
  importColumns,
  mostImportBytes,
  mostImportRows,
} from './import.model.ts';

/** Where each kind of list belongs. */
export const sectionOf = { people: '/people', bodies: '/organisation' } as const;

/** What the file dialog offers; what really is in the file is judged on the server. */
const accepted =
  '.xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const importMegabytes = mostImportBytes / (1024 * 1024);

interface ImportFormProps {
  kind: ImportKind;
  errors: FieldError[];
  /** Where the list that was handed in belongs, if not here. */
  other?: ImportKind | undefined;
}

/** How a list is filled in, and the form that takes it. */
export function ImportFormPage({ kind, errors, other }: ImportFormProps) {
  const { language } = usePage();
  const { importing: words } = useTexts();
  const section = sectionOf[kind];
  return (
    <Layout title={words.title[kind]} section={section} error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {other && (
        <p class="actions">
          <a class="button quiet" href={`${sectionOf[other]}/import`}>
            {words.title[other]}
          </a>
        </p>
      )}
      <SubNav here={section} />
      <h1>{words.title[kind]}</h1>
      <p class="lede">{words.lede[kind]}</p>
      <h2>{words.templateTitle}</h2>
      <p class="prose">{words.template[kind]}</p>
      <p class="actions">
        <a class="button quiet" href={`${section}/import/template.xlsx`} download>
          {words.templateLink}
        </a>
      </p>
      <details class="prose">
        <summary>{words.columnsTitle}</summary>
        <Columns kind={kind} />
      </details>
      <p class="prose">{words.absent}</p>
      <h2>{words.uploadTitle}</h2>
      <form class="stacked" action={`${section}/import`} method="post" encType="multipart/form-data">
        <FormField
          name="file"
          label={words.fileLabel}
          hint={words.fileHint(importMegabytes, formatNumber(language, mostImportRows))}
          error={errors.find(({ field }) => field === 'file')?.message}
          control={(attributes) => <input type="file" accept={accepted} required {...attributes} />}
        />
        <p class="next">{words.next}</p>
        <div class="actions">
          <button type="submit">{words.submit}</button>
        </div>
      </form>
    </Layout>
  );
}

function Columns({ kind }: { kind: ImportKind }) {
  const { importing: words } = useTexts();
  return (
    <DataTable<ImportColumn>
      caption={words.columnsNote}
      rows={[...importColumns[kind]]}
      columns={[
        { header: words.column, cell: (column) => words.columns[column] },
        { header: words.meaning, cell: (column) => words.meanings[kind][column] },
      ]}
    />
  );
}

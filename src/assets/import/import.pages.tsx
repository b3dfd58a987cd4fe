import { mostExchangeBytes } from '../../list-exchange/exchange.model.ts';
import { DataTable } from '../../web/components/data-table.tsx';
import { ErrorSummary, type FieldError } from '../../web/components/error-summary.tsx';
import { FormField } from '../../web/components/form-field.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { type HoldingKind, holdingAddress } from '../holding.model.ts';
import { AssetTabs } from '../holding-parts.pages.tsx';
import type { ImportOutcome } from './confirm-import.ts';
import { type ImportColumn, importColumns, mostImportRows, onlyTakenOut } from './import.model.ts';

/** What the file dialog offers; what really is in the file is judged on the server. */
const accepted =
  '.xlsx,.csv,.txt,.tsv,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const importMegabytes = mostExchangeBytes / (1024 * 1024);

/** How a list is filled in, and the form that takes it. */
export function ImportFormPage({ of, errors }: { of: HoldingKind; errors: FieldError[] }) {
  const { language } = usePage();
  const { importing, assetImport: words } = useTexts();
  const here = holdingAddress[of];
  return (
    <Layout title={words.title[of]} section="/assets" error={errors.length > 0}>
      <ErrorSummary errors={errors} />
      <h1>{words.title[of]}</h1>
      <AssetTabs here={of} />
      <p class="lede">{words.lede}</p>
      <h2>{importing.templateTitle}</h2>
      <p class="prose">{words.template}</p>
      <p class="actions">
        <a class="button quiet" href={`${here}/import/template.xlsx`} download>
          {importing.templateLink}
        </a>
        <a class="button quiet" href={`${here}/list.xlsx`} download>
          {words.takeOut}
        </a>
      </p>
      <details class="prose">
        <summary>{importing.columnsTitle}</summary>
        <Columns of={of} />
      </details>
      <p class="prose">
        {words.known} {words.absent}
      </p>
      <h2>{importing.uploadTitle}</h2>
      <form class="stacked" action={`${here}/import`} method="post" encType="multipart/form-data">
        <FormField
          name="file"
          label={importing.fileLabel}
          hint={importing.fileHint(importMegabytes, formatNumber(language, mostImportRows))}
          error={errors.find(({ field }) => field === 'file')?.message}
          control={(attributes) => <input type="file" accept={accepted} required {...attributes} />}
        />
        <p class="next">{importing.next}</p>
        <div class="actions">
          <button type="submit">{importing.submit}</button>
        </div>
      </form>
    </Layout>
  );
}

function Columns({ of }: { of: HoldingKind }) {
  const { importing, assets, assetImport } = useTexts();
  const columns: ImportColumn[] = importColumns[of].filter((column) => !onlyTakenOut.includes(column));
  return (
    <DataTable<ImportColumn>
      caption={importing.columnsNote}
      rows={columns}
      columns={[
        { header: importing.column, cell: (column) => assets.columns[column] },
        { header: importing.meaning, cell: (column) => assetImport.meanings[column] },
      ]}
    />
  );
}

/** What was done with a list. */
export function ImportDonePage({ outcome }: { outcome: ImportOutcome }) {
  const { language } = usePage();
  const { importing, assetImport } = useTexts();
  const { done } = importing;
  const here = holdingAddress[outcome.of];
  const facts = (['added', 'changed', 'unchanged', 'problems'] as const).filter(
    (fact) => fact !== 'problems' || outcome.problems > 0,
  );
  return (
    <Layout title={done.title} section="/assets">
      <h1>{done.title}</h1>
      <AssetTabs here={outcome.of} />
      <dl class="fact-list">
        {facts.map((fact) => (
          <>
            <dt>{done.facts[fact]}</dt>
            <dd>{formatNumber(language, outcome[fact])}</dd>
          </>
        ))}
      </dl>
      <p class="next">{done.note}</p>
      <p class="actions">
        <a class="button" href={here}>
          {assetImport.toList[outcome.of]}
        </a>
        <a class="button quiet" href={`${here}/import`}>
          {done.another}
        </a>
      </p>
    </Layout>
  );
}

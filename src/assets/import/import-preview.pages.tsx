import { DataTable } from '../../web/components/data-table.tsx';
import { ImportPlan } from '../../web/components/import-plan.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { partsOf } from '../../web/import-plan.view.ts';
import { useTexts } from '../../web/page.ts';
import { type HoldingKind, holdingAddress } from '../holding.model.ts';
import { AssetTabs } from '../holding-parts.pages.tsx';
import type { ImportProblem, PlannedEntry, ShownPlan } from './import.model.ts';
import { cellWords } from './import-preview.view.ts';

interface PreviewProps {
  plan: ShownPlan;
  sha256: string;
  /** The part that is looked at, as asked for in the address. */
  part: string | undefined;
  page: number;
  /** True where this is not the plan that was shown before. */
  isOther: boolean;
}

/** What a list would change, before anything is. */
export function ImportPreviewPage({ plan, sha256, part, page, isOther }: PreviewProps) {
  const { importing, assetImport } = useTexts();
  const { preview: words } = importing;
  const parts = partsOf(plan, part, page);
  const { counts, changes } = parts;
  return (
    <Layout title={words.title} section="/assets" error={isOther} wide>
      <h1>{words.title}</h1>
      <AssetTabs here={plan.of} />
      <ImportPlan
        here={`${holdingAddress[plan.of]}/import/${sha256}`}
        plan={plan}
        parts={parts}
        isOther={isOther}
        read={<p class="sub">{words.rowsRead(plan.entries.length, counts.problems, 0)}</p>}
        whatIsAChange={changes > 0 && counts.unchanged > 0 ? assetImport.whatIsAChange : null}
      >
        {parts.shown === 'problems' ? (
          <Problems problems={parts.problems} />
        ) : (
          <Entries of={plan.of} entries={parts.entries} />
        )}
      </ImportPlan>
    </Layout>
  );
}

function Entries({ of, entries }: { of: HoldingKind; entries: readonly PlannedEntry[] }) {
  const all = useTexts();
  const { preview: words } = all.importing;
  if (entries.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <DataTable
      caption={words.rows(entries.length)}
      rows={[...entries]}
      columns={[
        {
          header: all.assetImport.rowOf[of],
          cell: ({ name, bodyName }) => (
            <div>
              <bdi>{name}</bdi>
              <span class="line sub">{bodyName}</span>
            </div>
          ),
        },
        {
          header: words.what,
          cell: ({ cells, outcome }) => (
            <ul class="plain">
              {cells
                .flatMap((cell) => cellWords(cell, all, outcome === 'new'))
                .map((change) => (
                  <li key={change}>
                    <bdi>{change}</bdi>
                  </li>
                ))}
            </ul>
          ),
        },
        { header: words.line, cell: ({ line }) => line, numeric: true },
      ]}
    />
  );
}

/** Faults where `found` is another row, which the sentence says. */
const saysLine = new Set<ImportProblem['code']>(['contradicts', 'leftOutToo']);

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const { importing, assets, assetImport } = useTexts();
  const { preview: words } = importing;
  return (
    <DataTable
      caption={words.rows(problems.length)}
      rows={[...problems]}
      columns={[
        { header: words.line, cell: ({ line }) => words.lineOf(line) },
        { header: words.columnName, cell: ({ column }) => (column ? assets.columns[column] : '–') },
        { header: words.found, cell: ({ code, found }) => <bdi>{saysLine.has(code) ? '' : found}</bdi> },
        { header: words.toDo, cell: ({ code, found }) => assetImport.faults[code](found) },
      ]}
    />
  );
}

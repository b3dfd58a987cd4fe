import { Banner } from '../../web/components/banner.tsx';
import { DataTable } from '../../web/components/data-table.tsx';
import { Figures } from '../../web/components/figures.tsx';
import { Layout } from '../../web/components/layout.tsx';
import { Pager } from '../../web/components/pager.tsx';
import { formatNumber } from '../../web/numbers.ts';
import { usePage, useTexts } from '../../web/page.ts';
import { type HoldingKind, holdingAddress } from '../holding.model.ts';
import { AssetTabs } from '../holding-parts.pages.tsx';
import type { ImportProblem, PlannedEntry, ShownPlan } from './import.model.ts';
import { cellWords, partsOf, type ShownPart, shownParts } from './import-preview.view.ts';

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
  const here = `${holdingAddress[plan.of]}/import/${sha256}`;
  const parts = partsOf(plan, part, page);
  const { counts, changes } = parts;
  const without = counts.problems > 0 ? words.nothingButProblems : words.nothing;
  return (
    <Layout title={words.title} section="/assets" error={isOther} wide>
      <h1>{words.title}</h1>
      <AssetTabs here={plan.of} />
      {isOther && (
        <div role="alert">
          <Banner tone="doubt" title={words.otherPlan}>
            {words.otherPlanBody}
          </Banner>
        </div>
      )}
      <p class="lede">{changes > 0 ? words.nothingYet : without}</p>
      <p class="sub">{words.rowsRead(plan.entries.length, counts.problems, 0)}</p>
      <PartFigures here={here} counts={counts} shown={parts.shown} />
      {counts.problems > 0 && changes > 0 && (
        <Banner tone="error" title={words.withProblems(counts.problems)}>
          <a href={`${here}?show=problems#rows`}>{words.showProblems}</a>
        </Banner>
      )}
      {plan.ignored.length > 0 && (
        <p class="sub">
          <bdi>{words.ignored(plan.ignored.join(', '))}</bdi>
        </p>
      )}
      {changes > 0 && counts.unchanged > 0 && <p class="sub">{assetImport.whatIsAChange}</p>}
      <div class="actions">
        {changes > 0 && (
          <form action={`${here}/confirm`} method="post">
            <input type="hidden" name="fingerprint" value={plan.fingerprint} />
            <button type="submit">{words.confirm(changes)}</button>
          </form>
        )}
        <form action={`${here}/drop`} method="post">
          <button type="submit" class="quiet">
            {words.drop}
          </button>
        </form>
      </div>
      <h2 id="rows">{words.sections[parts.shown]}</h2>
      {parts.shown === 'problems' ? (
        <Problems problems={parts.problems} />
      ) : (
        <Entries of={plan.of} entries={parts.entries} />
      )}
      <Pager page={parts.page} pages={parts.pages} fragment="rows" />
    </Layout>
  );
}

interface FiguresProps {
  here: string;
  counts: Record<ShownPart, number>;
  shown: ShownPart;
}

function PartFigures({ here, counts, shown }: FiguresProps) {
  const { language } = usePage();
  const { figures } = useTexts().importing.preview;
  return (
    <Figures
      figures={shownParts.map((part) => ({
        value: formatNumber(language, counts[part]),
        label: figures[part],
        to: counts[part] > 0 ? `${here}?show=${part}#rows` : undefined,
        current: part === shown,
      }))}
    />
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

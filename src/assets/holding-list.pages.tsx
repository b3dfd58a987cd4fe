import { addressWith } from '../web/address.ts';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { type HoldingKind, holdingAddress } from './holding.model.ts';
import { HoldingFilterForm } from './holding-filter.pages.tsx';
import {
  gaps,
  type HoldingFilter,
  type HoldingPage,
  type HoldingTotals,
  holdingViews,
  type ListedHolding,
  mostExported,
} from './holding-list.model.ts';
import { AssetTabs, ClassCell, HoldingName, OwnerCell, PersonCell } from './holding-parts.pages.tsx';
import type { BodyChoice } from './index.ts';

interface HoldingListProps {
  of: HoldingKind;
  page: HoldingPage;
  bodies: readonly BodyChoice[];
  filter: HoldingFilter;
  mayAdd: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The assets or the systems that one may see, and what is missing. */
export function HoldingListPage({ of, page, bodies, filter, mayAdd, today }: HoldingListProps) {
  const { assets } = useTexts();
  const { address } = usePage();
  const { list } = assets;
  const here = holdingAddress[of];
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const isEverything = query === '' && page.matching === 0;
  return (
    <Layout title={assets.title[of]} section="/assets" wide>
      <h1>{assets.title[of]}</h1>
      <AssetTabs here={of} />
      <p class="lede">{assets.lede[of]}</p>
      {mayAdd && (
        <p class="actions">
          <a class="button" href={`${here}/new`}>
            {assets.add[of]}
          </a>
          <a class="button quiet" href={`${here}/import`}>
            {list.import}
          </a>
        </p>
      )}
      <ListViews
        label={list.viewsLabel}
        views={holdingViews.map((view) => ({ view, name: list.views[view] }))}
        current={filter.view}
        first="all"
      />
      <GapFigures of={of} totals={page.totals} filter={filter} />
      <HoldingFilterForm of={of} filter={filter} bodies={bodies} />
      {query !== '' && (
        <p class="shown">
          <a href={here}>{list.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{isEverything ? (mayAdd ? list.empty[of] : list.emptyForReader) : list.none}</p>
      ) : (
        <>
          <div class="over-table">
            <p class="downloads">
              <a href={`${here}/list.xlsx${query}`}>{list.excel}</a>{' '}
              <a href={`${here}/list.csv${query}`}>{list.csv}</a>
            </p>
          </div>
          <Rows of={of} page={page} today={today} />
        </>
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

/** How many there are, and of each gap; each leads to its rows. */
function GapFigures({
  of,
  totals,
  filter,
}: {
  of: HoldingKind;
  totals: HoldingTotals;
  filter: HoldingFilter;
}) {
  const { address, language } = usePage();
  const { gaps: words } = useTexts().assets;
  const to = (gap: string | null) => addressWith(address, { gap, page: null, lang: null });
  const figures = [
    { value: totals.all, label: words.all[of], to: to(null), current: filter.gap === null },
    ...gaps.map((gap) => ({
      value: totals[gap],
      label: words[gap],
      to: to(gap),
      current: filter.gap === gap,
    })),
  ];
  return (
    <Figures
      figures={figures.map(({ value, ...figure }) => ({ ...figure, value: formatNumber(language, value) }))}
    />
  );
}

function Rows({ of, page, today }: { of: HoldingKind; page: HoldingPage; today: string }) {
  const { assets } = useTexts();
  const { columns } = assets;
  const shown: Column<ListedHolding>[] = [
    { header: columns.name, cell: (holding) => <HoldingName holding={holding} /> },
    { header: columns.bodyId, cell: ({ bodyName }) => bodyName },
    { header: columns.ownerPersonId, cell: (holding) => <OwnerCell holding={holding} /> },
    {
      header: columns.managerPersonId,
      cell: ({ managerName, managerRole }) => <PersonCell name={managerName} role={managerRole} />,
    },
    { header: columns.class, cell: (holding) => <ClassCell holding={holding} today={today} /> },
    {
      header: columns.personalData,
      cell: ({ personalData }) => assets.personalData[personalData ?? 'unknown'],
    },
    ...(of === 'system' ? [supplierColumn()] : []),
    { header: of === 'asset' ? assets.tabs.system : columns.assets, cell: ({ ties }) => ties, numeric: true },
  ];
  return (
    <div class="asset-list">
      <DataTable caption={assets.count[of](page.matching)} rows={[...page.rows]} columns={shown} />
    </div>
  );

  function supplierColumn(): Column<ListedHolding> {
    return {
      header: columns.supplier,
      cell: ({ supplier, hosting }) => (
        <div>
          {supplier ? <Verbatim text={supplier} /> : '–'}
          {hosting && <span class="line sub">{assets.hostings[hosting]}</span>}
        </div>
      ),
    };
  }
}

/** Says that a file cannot hold the choice. */
export function TooManyHoldingsPage({ of }: { of: HoldingKind }) {
  const { language } = usePage();
  const { list, page } = useTexts().assets;
  return (
    <Layout title={list.tooManyTitle} section="/assets" error>
      <h1>{list.tooManyTitle}</h1>
      <p class="lede">{list.tooMany(formatNumber(language, mostExported))}</p>
      <p>
        <a href={holdingAddress[of]}>{page.back[of]}</a>
      </p>
    </Layout>
  );
}

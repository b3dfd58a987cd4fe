import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { Beginning } from './beginning.pages.tsx';
import { shareInWords, targetInWords } from './figure-words.view.ts';
import type { MeasuredNow } from './index.ts';
import type { ListedIndicator } from './indicator-figure.model.ts';
import { type IndicatorFilter, type IndicatorPage, indicatorViews } from './indicator-list.model.ts';
import {
  Due,
  IndicatorName,
  IndicatorTabs,
  SmallTrend,
  Standings,
  useShown,
  Value,
} from './indicator-parts.pages.tsx';

interface IndicatorListProps {
  page: IndicatorPage;
  filter: IndicatorFilter;
  may: { readonly define: boolean; readonly measure: boolean; readonly enter: boolean };
  /** What has just been measured. */
  measured: MeasuredNow | null;
}

/** What is measured, how it stands against its target, how it moves and when it is due. */
export function IndicatorListPage({ page, filter, may, measured }: IndicatorListProps) {
  const { indicators: words } = useTexts();
  const { address } = usePage();
  const isNarrowed = filter.view !== 'current' || filter.q !== '' || filter.body !== null;
  const isEmpty = !isNarrowed && page.matching === 0;
  return (
    <Layout title={words.title} section="/indicators" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {measured && (
        <div role="status">
          <Banner tone="agrees" title={words.measured(measured.indicators, measured.values)} />
        </div>
      )}
      <Doings may={may} isEmpty={isEmpty} address={address} />
      {isEmpty ? (
        <Beginning mayDefine={may.define} withdrawn={page.totals.withdrawn} />
      ) : (
        <>
          <IndicatorTabs here="list" />
          <ListViews
            label={words.list.viewsLabel}
            views={indicatorViews.map((view) => ({
              view,
              name: `${words.list.views[view]} (${page.totals[view]})`,
            }))}
            current={filter.view}
            first="current"
            ends={['measured', 'values']}
          />
          <Choices page={page} filter={filter} isNarrowed={isNarrowed} />
          {page.rows.length === 0 ? (
            <p class="empty">{words.list.none}</p>
          ) : (
            <Rows rows={page.rows} count={page.matching} />
          )}
          <Pager page={page.page} pages={page.pages} />
        </>
      )}
    </Layout>
  );
}

function Doings({
  may,
  isEmpty,
  address,
}: Pick<IndicatorListProps, 'may'> & { isEmpty: boolean; address: string }) {
  const { indicators: words } = useTexts();
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  return (
    <>
      <div class="actions">
        {may.define && (
          <a class="button" href="/indicators/new">
            {words.add}
          </a>
        )}
        {!isEmpty && may.measure && (
          <form action="/indicators/measure" method="post">
            <button type="submit" class="quiet">
              {words.measureDue}
            </button>
          </form>
        )}
        {!isEmpty && may.enter && (
          <a class="button quiet" href="/indicators/import">
            {words.bringIn}
          </a>
        )}
        {!isEmpty && (
          <a class="button quiet" href={`/indicators/indicators.xlsx${query}`} download>
            {words.takeOut}
          </a>
        )}
      </div>
      {!isEmpty && may.measure && <p class="next">{words.measureDueNext}</p>}
    </>
  );
}

function Choices({
  page,
  filter,
  isNarrowed,
}: Pick<IndicatorListProps, 'page' | 'filter'> & { isNarrowed: boolean }) {
  const { list: words } = useTexts().indicators;
  return (
    <>
      <Filter action="/indicators" label={words.filter} submit={words.submit}>
        {filter.view !== 'current' && <input type="hidden" name="view" value={filter.view} />}
        <Search label={words.search} value={filter.q} />
        {page.bodies.length > 1 && (
          <Choice
            name="body"
            label={words.body}
            value={filter.body ?? ''}
            options={[
              { value: '', text: words.all },
              ...page.bodies.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        )}
      </Filter>
      {isNarrowed && (
        <p class="shown">
          <a href="/indicators">{words.reset}</a>
        </p>
      )}
    </>
  );
}

function Rows({ rows, count }: { rows: readonly ListedIndicator[]; count: number }) {
  const shown = useShown();
  const { columns, list, sources } = shown.texts.indicators;
  return (
    <div class="indicator-list">
      <DataTable
        caption={list.count(count)}
        rows={[...rows]}
        columns={[
          {
            header: columns.indicator,
            cell: (row) => (
              <div>
                <IndicatorName indicator={row} />
                <span class="line sub">{sources[row.source]}</span>
                {row.ownerName && (
                  <span class="line sub">
                    <bdi>{row.ownerName}</bdi>
                  </span>
                )}
              </div>
            ),
          },
          { header: columns.value, cell: (row) => <Latest indicator={row} /> },
          { header: columns.target, cell: (row) => targetInWords(row, shown) },
          { header: columns.standing, cell: (row) => <Standings indicator={row} /> },
          { header: columns.trend, cell: (row) => <SmallTrend points={row.points} indicator={row} /> },
          {
            header: columns.measured,
            cell: (row) => (
              <div>
                {row.lastOn ?? shown.texts.indicators.value.neverMeasured}
                <span class="line">
                  <Due due={{ dueOn: row.dueOn, isOverdue: row.isOverdue, onDay: row.lastOn }} />
                </span>
              </div>
            ),
          },
        ]}
      />
    </div>
  );
}

/** What the bodies come to together; where that says nothing, that they are not put together. */
function Latest({ indicator }: { indicator: ListedIndicator }) {
  const shown = useShown();
  const { value: words } = shown.texts.indicators;
  const { whole, cells, isPerBody } = indicator;
  if (cells.length === 0) return <span class="sub">–</span>;
  if (whole === null) {
    const isKnown = cells.some(({ value }) => value !== null);
    if (isKnown) return <span class="sub">{words.noWhole}</span>;
    return <Value cell={{ value: null, onDay: indicator.lastOn }} indicator={indicator} />;
  }
  const share = shareInWords(whole, shown);
  return (
    <div>
      <Value cell={{ value: whole.value, onDay: indicator.lastOn }} indicator={indicator} />
      {share && <span class="line sub">{share}</span>}
      {isPerBody && whole.ofBodies > 1 && (
        <span class="line sub">{words.bodies(whole.bodies, whole.ofBodies)}</span>
      )}
    </div>
  );
}

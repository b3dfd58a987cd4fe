import { addressWith } from '../web/address.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { Figures } from '../web/components/figures.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import {
  type ActionFilter,
  type ActionPage,
  type ActionTotals,
  actionSorts,
  actionViews,
  stateChoices,
} from './action-list.model.ts';
import { ActionName, ActionStateBadge, Due, Owner, Serves } from './action-parts.pages.tsx';
import type { ActionChoices } from './index.ts';

interface ActionListProps {
  page: ActionPage;
  choices: ActionChoices;
  filter: ActionFilter;
  mayAdd: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

/** The actions that one may see: whose, which, and how they stand. */
export function ActionListPage({ page, choices, filter, mayAdd, today }: ActionListProps) {
  const { actions, exchange } = useTexts();
  const { address } = usePage();
  const words = actions.list;
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  const isEverything = query === '' && page.matching === 0;
  return (
    <Layout title={actions.title} section="/actions" wide>
      <h1>{actions.title}</h1>
      <p class="lede">{actions.lede}</p>
      {mayAdd && (
        <p class="actions">
          <a class="button" href="/actions/new">
            {actions.add}
          </a>
        </p>
      )}
      <ListViews
        label={words.viewsLabel}
        views={actionViews.toReversed().map((view) => ({ view, name: words.views[view] }))}
        current={filter.view}
        first="all"
      />
      <StateFigures totals={page.totals} filter={filter} />
      <ActionFilterForm filter={filter} choices={choices} />
      {query !== '' && (
        <p class="shown">
          <a href="/actions">{words.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{isEverything ? words.empty : words.none}</p>
      ) : (
        <>
          <div class="over-table">
            <p class="downloads">
              <a href={`/actions/actions.xlsx${query}`}>{words.excel}</a>{' '}
              <a href={`/actions/actions.csv${query}`}>{words.csv}</a>{' '}
              {mayAdd && <a href={`/actions/exchange${query}`}>{exchange.link}</a>}
            </p>
          </div>
          <Rows page={page} today={today} />
        </>
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

/** How many there are in each state and how many of them are late, each a way to its rows. */
function StateFigures({ totals, filter }: { totals: ActionTotals; filter: ActionFilter }) {
  const { address, language } = usePage();
  const { states, list } = useTexts().actions;
  const to = (state: string | null, late: string | null) =>
    addressWith(address, { state, overdue: late, page: null, lang: null });
  const ofState = (state: keyof typeof states & keyof ActionTotals) => ({
    label: states[state],
    value: formatNumber(language, totals[state]),
    to: to(state, null),
    current: filter.state === state && !filter.overdue,
  });
  const late = {
    label: list.ofThoseLate,
    value: formatNumber(language, totals.overdue),
    to: to(null, 'yes'),
    current: filter.overdue,
  };
  return (
    <Figures
      figures={[ofState('planned'), ofState('underWay'), ofState('done'), ofState('cancelled'), late]}
    />
  );
}

function ActionFilterForm({ filter, choices }: { filter: ActionFilter; choices: ActionChoices }) {
  const { list: words } = useTexts().actions;
  const all = { value: '', text: words.all };
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, text: name });
  const { any, one, two, three } = words.movedChoices;
  return (
    <Filter action="/actions" label={words.filter} submit={words.submit}>
      {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
      {filter.audit && <input type="hidden" name="audit" value={filter.audit} />}
      {filter.recommendation && <input type="hidden" name="recommendation" value={filter.recommendation} />}
      <Search label={words.search} value={filter.q} />
      <Choice
        name="state"
        label={words.state}
        value={filter.state}
        options={stateChoices.map((state) => ({ value: state, text: words.stateChoices[state] }))}
      />
      <Choice
        name="overdue"
        label={words.late}
        value={filter.overdue ? 'yes' : ''}
        options={[
          { value: '', text: words.lateChoices.all },
          { value: 'yes', text: words.lateChoices.late },
        ]}
      />
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[all, ...choices.bodies.map(named)]}
      />
      <Choice
        name="owner"
        label={words.owner}
        value={filter.owner ?? ''}
        options={[all, ...choices.owners.map(named)]}
      />
      <Choice
        name="moved"
        label={words.moved}
        value={String(filter.moved ?? '')}
        options={[
          { value: '', text: any },
          { value: '1', text: one },
          { value: '2', text: two },
          { value: '3', text: three },
        ]}
      />
      <div class="field">
        <label for="filter-due">
          {words.due} ({words.dueHint})
        </label>
        <input id="filter-due" name="due" type="text" class="date" value={filter.due ?? ''} maxLength={7} />
      </div>
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={actionSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </Filter>
  );
}

function Rows({ page, today }: { page: ActionPage; today: string }) {
  const { columns, list } = useTexts().actions;
  return (
    <div class="action-list">
      <DataTable
        caption={list.count(page.matching)}
        rows={[...page.rows]}
        columns={[
          { header: columns.action, cell: (action) => <ActionName action={action} /> },
          { header: columns.state, cell: ({ state }) => <ActionStateBadge state={state} /> },
          { header: columns.due, cell: (action) => <Due action={action} today={today} /> },
          { header: columns.owner, cell: (action) => <Owner action={action} /> },
          { header: columns.body, cell: ({ bodyName }) => bodyName },
          { header: columns.serves, cell: (action) => <Serves action={action} /> },
          {
            header: columns.followUp,
            cell: ({ followUpOn }) => <span class="nowrap">{followUpOn ?? '–'}</span>,
          },
        ]}
      />
    </div>
  );
}

import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { usePage, useTexts } from '../web/page.ts';
import {
  type ControlPlanFilter,
  type ControlPlanPage,
  controlPlanViews,
  type Named,
} from './control-plan-list.model.ts';
import { PlanState } from './control-plan-parts.pages.tsx';

interface ListProps {
  page: ControlPlanPage;
  choices: { readonly bodies: readonly Named[]; readonly years: readonly number[] };
  filter: ControlPlanFilter;
  mayDraft: boolean;
  /** Whether there is any board whose plans the requester may read. */
  readsSome: boolean;
}

/** The plans that one may see, the latest year first, with how far their controls have come. */
export function ControlPlanListPage({ page, choices, filter, mayDraft, readsSome }: ListProps) {
  const { controlPlans } = useTexts();
  const { address } = usePage();
  const { list: words, columns } = controlPlans;
  const isNarrowed = address.includes('?');
  const all = { value: '', text: words.all };
  return (
    <Layout title={controlPlans.title} section="/control-plans" wide>
      <h1>{controlPlans.title}</h1>
      <p class="lede">{controlPlans.lede}</p>
      {mayDraft && (
        <p class="actions">
          <a class="button" href="/control-plans/new">
            {controlPlans.add}
          </a>
        </p>
      )}
      <ListViews
        label={controlPlans.list.viewsLabel}
        views={controlPlanViews.map((view) => ({
          view,
          name: `${controlPlans.list.views[view]} (${page.totals[view]})`,
        }))}
        current={filter.view}
        first="all"
      />
      <Filter action="/control-plans" label={words.filter} submit={words.submit}>
        {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
        <Search label={words.search} value={filter.q} hint={words.searchHint} />
        <Choice
          name="year"
          label={words.year}
          value={String(filter.year ?? '')}
          options={[all, ...choices.years.map((year) => ({ value: String(year), text: String(year) }))]}
        />
        <Choice
          name="body"
          label={words.body}
          value={filter.body ?? ''}
          options={[all, ...choices.bodies.map(({ id, name }) => ({ value: id, text: name }))]}
        />
      </Filter>
      {isNarrowed && (
        <p class="shown">
          <a href="/control-plans">{words.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">
          {isNarrowed ? words.none : readsSome ? words.empty : words.notYours}{' '}
          {!isNarrowed && mayDraft && words.emptyNext}
        </p>
      ) : (
        <DataTable
          caption={words.count(page.matching)}
          rows={[...page.rows]}
          columns={[
            {
              header: columns.plan,
              cell: ({ id, bodyName, year }) => (
                <a href={`/control-plans/${id}`} aria-label={controlPlans.planOf(bodyName, year)}>
                  {bodyName}
                </a>
              ),
            },
            { header: columns.year, cell: ({ year }) => year },
            { header: columns.state, cell: ({ state }) => <PlanState state={state} /> },
            { header: columns.points, cell: ({ points }) => points, numeric: true },
            {
              header: columns.done,
              cell: ({ state, done, controls }) =>
                state === 'draft' ? '–' : controlPlans.doneOf(done, controls),
              numeric: true,
            },
            { header: columns.deviations, cell: ({ deviations }) => deviations, numeric: true },
            {
              header: columns.late,
              cell: ({ latePoints }) =>
                latePoints > 0 ? <span class="action-late">{controlPlans.latePoints(latePoints)}</span> : '0',
            },
          ]}
        />
      )}
      <Pager page={page.page} pages={page.pages} />
      <Without page={page} mayDraft={mayDraft} />
    </Layout>
  );
}

/** The boards that have none of the year: nobody misses what is in no list. */
function Without({ page: { without, year }, mayDraft }: Pick<ListProps, 'page' | 'mayDraft'>) {
  const { list } = useTexts().controlPlans;
  if (without.length === 0) return null;
  return (
    <section aria-labelledby="without-title">
      <h2 id="without-title">{list.without(year)}</h2>
      <ul>
        {without.map(({ id, name }) => (
          <li key={id}>
            {mayDraft ? <a href={`/control-plans/new?body=${id}&year=${year}`}>{name}</a> : name}
          </li>
        ))}
      </ul>
    </section>
  );
}

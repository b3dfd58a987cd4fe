import { DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { ListViews } from '../web/components/list-views.tsx';
import { Pager } from '../web/components/pager.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';
import { usePage, useTexts } from '../web/page.ts';
import {
  type ExceptionFilter,
  type ExceptionPage,
  exceptionViews,
  type Named,
} from './exception-list.model.ts';
import { Excepted, ExceptionName, StandingBadge } from './exception-parts.pages.tsx';

interface ExceptionListProps {
  page: ExceptionPage;
  bodies: readonly Named[];
  filter: ExceptionFilter;
  mayAsk: boolean;
}

/** The exceptions that one may see, those about to end first. */
export function ExceptionListPage({ page, bodies, filter, mayAsk }: ExceptionListProps) {
  const { exceptions } = useTexts();
  const { address } = usePage();
  const { list: words, columns } = exceptions;
  const isNarrowed = address.includes('?');
  return (
    <Layout title={exceptions.title} section="/exceptions" wide>
      <h1>{exceptions.title}</h1>
      <p class="lede">{exceptions.lede}</p>
      {mayAsk && (
        <p class="actions">
          <a class="button" href="/exceptions/new">
            {exceptions.add}
          </a>
        </p>
      )}
      <ListViews
        label={words.viewsLabel}
        views={exceptionViews.map((view) => ({ view, name: `${words.views[view]} (${page.totals[view]})` }))}
        current={filter.view}
        first="current"
      />
      <Filter action="/exceptions" label={words.filter} submit={words.submit}>
        {filter.view !== 'current' && <input type="hidden" name="view" value={filter.view} />}
        {(['requirement', 'system', 'asset'] as const).map(
          (name) => filter[name] && <input key={name} type="hidden" name={name} value={filter[name]} />,
        )}
        <Search label={words.search} value={filter.q} />
        <Choice
          name="body"
          label={words.body}
          value={filter.body ?? ''}
          options={[
            { value: '', text: words.all },
            ...bodies.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
      </Filter>
      {isNarrowed && (
        <p class="shown">
          <a href="/exceptions">{words.reset}</a>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p class="empty">{isNarrowed ? words.none : words.empty}</p>
      ) : (
        <DataTable
          caption={words.count(page.matching)}
          rows={[...page.rows]}
          columns={[
            { header: columns.exception, cell: (exception) => <ExceptionName exception={exception} /> },
            { header: columns.standing, cell: (exception) => <StandingBadge exception={exception} /> },
            {
              header: columns.period,
              cell: ({ fromOn, untilOn }) => <WholeDays text={exceptions.period(fromOn, untilOn)} />,
            },
            { header: columns.from, cell: (exception) => <Excepted exception={exception} /> },
            { header: columns.owner, cell: ({ ownerName }) => <bdi>{ownerName}</bdi> },
            { header: columns.body, cell: ({ bodyName }) => bodyName },
          ]}
        />
      )}
      <Pager page={page.page} pages={page.pages} />
    </Layout>
  );
}

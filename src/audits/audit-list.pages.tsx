import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { type AuditFilter, type AuditPage, auditSorts, type ListedAudit } from './audit-list.model.ts';
import { AssessedBar } from './audit-status.pages.tsx';

interface AuditListProps {
  list: AuditPage;
  filter: AuditFilter;
  mayAdd: boolean;
  mayAddFollowUp: boolean;
}

/** Every audit that one may see, with what it concerns and how it stands. */
export function AuditListPage({ list, filter, mayAdd, mayAddFollowUp }: AuditListProps) {
  const { auditForms, audits, handovers } = useTexts();
  const { list: words } = audits;
  const isFiltering = filter.q !== '' || filter.year !== null || filter.body !== null;
  return (
    <Layout title={words.title} section="/audits" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <p class="actions">
        {mayAdd && (
          <a class="button" href="/audits/new">
            {words.add}
          </a>
        )}
        {mayAddFollowUp && (
          <a class="button quiet" href="/follow-ups/new">
            {words.addFollowUp}
          </a>
        )}
        <a class="button quiet" href="/yearly-reports">
          {handovers.yearlyReports}
        </a>
        <a class="button quiet" href="/recommendations/undecided">
          {words.undecided}
        </a>
      </p>
      <AuditFilterForm list={list} filter={filter} />
      {isFiltering && (
        <p class="shown">
          <a href="/audits">{words.reset}</a>
        </p>
      )}
      {list.matching === 0 ? (
        <p class="empty">{isFiltering ? words.none : words.empty}</p>
      ) : (
        <AuditTable list={list} />
      )}
      <Pager page={list.page} pages={list.pages} />
      {mayAdd && (
        <p class="sub">
          <a href="/audits/withdrawn">{auditForms.withdrawn.title}</a>
        </p>
      )}
    </Layout>
  );
}

function AuditFilterForm({ list, filter }: { list: AuditPage; filter: AuditFilter }) {
  const { list: words } = useTexts().audits;
  const all = { value: '', text: words.all };
  return (
    <Filter action="/audits" label={words.filter} submit={words.submit}>
      <Search label={words.search} value={filter.q} />
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[all, ...list.bodies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice
        name="year"
        label={words.year}
        value={String(filter.year ?? '')}
        options={[all, ...list.years.map((year) => ({ value: String(year), text: String(year) }))]}
      />
      <Choice
        name="sort"
        label={words.sort}
        value={filter.sort}
        options={auditSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </Filter>
  );
}

/** So many bodies are named in a row. */
const namedBodies = 3;

function AuditTable({ list }: { list: AuditPage }) {
  const { list: words, security } = useTexts().audits;
  const columns: Column<ListedAudit>[] = [
    {
      header: words.columns.audit,
      cell: ({ id, title, firm, isSecurity }) => (
        <>
          <a href={`/audits/${id}`}>
            <Verbatim text={title} />
          </a>
          {(firm || isSecurity) && (
            <div class="sub">
              {firm && <Verbatim text={firm} />}
              {firm && isSecurity && ' · '}
              {isSecurity && security}
            </div>
          )}
        </>
      ),
    },
    { header: words.columns.year, cell: ({ year }) => year ?? '–', numeric: true },
    {
      header: words.columns.bodies,
      cell: ({ bodies }) => (
        <>
          {bodies.slice(0, namedBodies).join(', ') || '–'}
          {bodies.length > namedBodies && ` ${words.moreBodies(bodies.length - namedBodies)}`}
        </>
      ),
    },
    {
      header: words.columns.recommendations,
      cell: ({ id, recommendations }) =>
        recommendations > 0 ? <a href={`/recommendations?audit=${id}`}>{recommendations}</a> : 0,
      numeric: true,
    },
    { header: words.columns.distribution, cell: ({ counts }) => <AssessedBar counts={counts} /> },
    {
      header: words.columns.followedUp,
      cell: ({ followedUp }) =>
        followedUp?.opens ? (
          <a href={`/follow-ups/${followedUp.id}`}>{followedUp.dated ?? '–'}</a>
        ) : (
          (followedUp && (followedUp.dated ?? '–')) || words.never
        ),
    },
  ];
  return (
    <div class="audit-list">
      <DataTable caption={words.count(list.matching)} columns={columns} rows={[...list.rows]} />
    </div>
  );
}

import { beginningOf } from '../shared/beginning-of.ts';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { formatMoment } from '../web/numbers.ts';
import { useTexts } from '../web/page.ts';
import {
  type BodySummary,
  entryKinds,
  type HandoverEntry,
  type HandoverFilter,
  type HandoverPage,
} from './handover-list.model.ts';
import { RequestState, StatusMark } from './request-state.pages.tsx';

interface ListProps {
  list: HandoverPage;
  filter: HandoverFilter;
  /** Whose page it is. */
  seenAs: 'auditors' | 'body' | 'coordinator';
  mayAsk: boolean;
  mayHandOver: boolean;
}

/** What has been asked and handed over, over all boards that one may know of. */
export function HandoverListPage({ list, filter, seenAs, mayAsk, mayHandOver }: ListProps) {
  const { handovers: words } = useTexts();
  const isFiltering = [filter.body, filter.audit, filter.kind, filter.open].some((choice) => choice !== null);
  const lede = { auditors: words.ledeAuditors, body: words.ledeBody, coordinator: words.ledeCoordinator };
  return (
    <Layout title={words.title} section="/handovers" wide>
      <h1>{words.title}</h1>
      <p class="lede">{lede[seenAs]}</p>
      <p class="actions">
        {mayAsk && (
          <a class="button" href="/handovers/requests/new">
            {words.ask}
          </a>
        )}
        {mayHandOver && (
          <a class="button" href="/handovers/new">
            {words.handOver}
          </a>
        )}
        <a class="button quiet" href="/yearly-reports">
          {words.yearlyReports}
        </a>
      </p>
      {list.summary.length > 1 && <SummaryTable summary={list.summary} />}
      <FilterForm list={list} filter={filter} />
      {isFiltering && (
        <p class="shown">
          <a href="/handovers">{words.reset}</a>
        </p>
      )}
      {list.matching === 0 ? (
        <p class="empty">
          {isFiltering ? words.none : seenAs === 'body' ? words.emptyBody : words.emptyAuditors}
        </p>
      ) : (
        <EntryTable list={list} />
      )}
      <Pager page={list.page} pages={list.pages} />
      {seenAs === 'auditors' && (
        <section class="take-out">
          <h2>{words.takeOut}</h2>
          <p>{words.takeOutNote}</p>
          <p>
            <a class="button quiet" href="/handovers/export.zip">
              {words.takeOut}
            </a>
          </p>
        </section>
      )}
    </Layout>
  );
}

function FilterForm({ list, filter }: Pick<ListProps, 'list' | 'filter'>) {
  const { handovers: words } = useTexts();
  const all = { value: '', text: words.all };
  return (
    <Filter action="/handovers" label={words.filter} submit={words.submit}>
      <Choice
        name="body"
        label={words.body}
        value={filter.body ?? ''}
        options={[all, ...list.bodies.map(({ id, name }) => ({ value: id, text: name }))]}
      />
      <Choice
        name="audit"
        label={words.audit}
        value={filter.audit ?? ''}
        options={[
          all,
          ...list.audits.map(({ id, title, year }) => ({
            value: id,
            text: `${beginningOf(title, 60)}${year ? ` (${year})` : ''}`,
          })),
        ]}
      />
      <Choice
        name="kind"
        label={words.kind}
        value={filter.kind ?? ''}
        options={[all, ...entryKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))]}
      />
      <Choice
        name="open"
        label={words.openChoice}
        value={filter.open ?? ''}
        options={[
          all,
          { value: 'open', text: words.openChoices.open },
          { value: 'overdue', text: words.openChoices.overdue },
        ]}
      />
    </Filter>
  );
}

function SummaryTable({ summary }: { summary: readonly BodySummary[] }) {
  const { handovers } = useTexts();
  const words = handovers.summary;
  const figure = (n: number, query: string) => (n > 0 ? <a href={`/handovers?${query}`}>{n}</a> : 0);
  const columns: Column<BodySummary>[] = [
    {
      header: handovers.columns.body,
      cell: ({ bodyId, bodyName }) => <a href={`/handovers?body=${bodyId}`}>{bodyName}</a>,
    },
    {
      header: words.open,
      cell: ({ open, bodyId }) => figure(open, `body=${bodyId}&open=open`),
      numeric: true,
    },
    {
      header: words.overdue,
      cell: ({ overdue, bodyId }) => figure(overdue, `body=${bodyId}&open=overdue`),
      numeric: true,
    },
    {
      header: words.handovers,
      cell: ({ handovers: n, bodyId }) => figure(n, `body=${bodyId}&kind=handover`),
      numeric: true,
    },
    {
      header: words.answers,
      cell: ({ answers, bodyId }) => figure(answers, `body=${bodyId}&kind=answer`),
      numeric: true,
    },
    { header: words.latest, cell: ({ latest }) => latest ?? words.never },
  ];
  return <DataTable caption={words.title} columns={columns} rows={[...summary]} />;
}

function EntryTable({ list }: { list: HandoverPage }) {
  const { handovers: words } = useTexts();
  const columns: Column<HandoverEntry>[] = [
    { header: words.columns.day, cell: ({ at }) => dayOf(at) },
    { header: words.columns.what, cell: (entry) => <What entry={entry} /> },
    { header: words.columns.body, cell: ({ bodyName }) => <Verbatim text={bodyName} /> },
    { header: words.columns.state, cell: (entry) => <State entry={entry} /> },
  ];
  return (
    <div class="handover-list">
      <DataTable caption={words.count(list.matching)} columns={columns} rows={[...list.entries]} />
    </div>
  );
}

/** A day as it is, of a moment the Swedish day. */
export const dayOf = (at: string): string =>
  at.length === 10 ? at : formatMoment(new Date(at)).slice(0, 10);

function State({ entry }: { entry: HandoverEntry }) {
  const { handovers: words } = useTexts();
  if (entry.kind === 'request') return <RequestState request={entry.request} />;
  return (
    <StatusMark tone="agrees">
      {entry.kind === 'handover' ? words.handedOver : words.answerDispatched}
    </StatusMark>
  );
}

const shown = 140;
/** How many items of a handover the list names. */
const most = 3;

function What({ entry }: { entry: HandoverEntry }) {
  const { handovers: words } = useTexts();
  if (entry.kind === 'answer') {
    return (
      <>
        <a href={`/responses/${entry.id}`}>
          <Verbatim text={entry.title} />
        </a>
        {entry.registryNumber && <div class="sub">{entry.registryNumber}</div>}
      </>
    );
  }
  if (entry.kind === 'request') {
    const { request } = entry;
    return (
      <>
        <a href={`/handovers/requests/${entry.id}`}>{words.requestKinds[request.kind]}</a>
        <div>{request.text ? <Verbatim text={beginningOf(request.text, shown)} /> : words.withheld}</div>
        {request.auditTitle && (
          <div class="sub">
            <Verbatim text={request.auditTitle} />
          </div>
        )}
      </>
    );
  }
  const title = words.handoverOf(entry.items.length);
  return (
    <>
      {entry.mayOpen ? <a href={`/handovers/${entry.id}`}>{title}</a> : title}
      {entry.mayOpen && (
        <div class="sub">
          {entry.items.slice(0, most).map((item, index) => (
            <div key={index}>
              {words.item.nouns[item.noun]}: <Verbatim text={beginningOf(item.title, shown)} />
              {item.number !== null && `, ${words.handing.version(item.number)}`}
            </div>
          ))}
          {entry.items.length > most && <div>{words.moreItems(entry.items.length - most)}</div>}
        </div>
      )}
    </>
  );
}

import { Fragment } from 'preact';
import { answerStanding, dateInForce } from '../audits/index.ts';
import { addressWith } from '../web/address.ts';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Choice, Filter, Search } from '../web/components/filter.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Pager } from '../web/components/pager.tsx';
import { StatusShape } from '../web/components/status-badge.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { usePage, useTexts } from '../web/page.ts';
import { registersLetters } from './letter.policy.ts';
import type { MatterPage, MatterRow } from './list-matters.ts';
import { type MatterFilter, matterSorts, matterStandings } from './matter-list.model.ts';
import { type ListedStep, listedSteps, stepCell } from './step-cells.view.ts';
import { StandingBadge, StepDay } from './step-shape.pages.tsx';

interface MatterListProps {
  list: MatterPage;
  filter: MatterFilter;
}

/** Every matter that one may see, with the days of its way as columns. */
export function MatterListPage({ list, filter }: MatterListProps) {
  const { list: words } = useTexts().matters;
  const { address, requester } = usePage();
  const { standing, body, year, q } = filter;
  const isFiltering = q !== '' || standing !== null || body !== null || year !== null;
  const file = (type: string) =>
    addressWith(address, { page: null, lang: null }).replace(/^\/matters/, `/matters/list.${type}`);
  return (
    <Layout title={words.title} section="/matters" wide>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      {requester !== null && registersLetters(requester) && list.matching > 0 && (
        <p>
          {words.newLetter} <a href="/audits">{words.toAudits}</a>
        </p>
      )}
      <MatterFilterForm list={list} filter={filter} />
      {isFiltering && (
        <p class="shown">
          <a href="/matters">{words.reset}</a>
        </p>
      )}
      {list.matching === 0 ? (
        <p class="empty">
          {isFiltering ? words.nothing : words.empty} {!isFiltering && <a href="/audits">{words.toAudits}</a>}
        </p>
      ) : (
        <>
          <p class="downloads">
            {words.download} <a href={file('xlsx')}>{words.excel}</a> · <a href={file('csv')}>{words.csv}</a>
          </p>
          <MatterTable list={list} />
        </>
      )}
      <Pager page={list.page} pages={list.pages} />
    </Layout>
  );
}

function MatterFilterForm({ list, filter }: MatterListProps) {
  const { list: words } = useTexts().matters;
  const all = { value: '', text: words.all };
  return (
    <Filter action="/matters" label={words.filter} submit={words.submit}>
      <Search label={words.search} value={filter.q} />
      <Choice
        name="standing"
        label={words.standing}
        value={filter.standing ?? ''}
        options={[all, ...matterStandings.map((each) => ({ value: each, text: words.standings[each] }))]}
      />
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
        options={matterSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
      />
    </Filter>
  );
}

function MatterTable({ list }: { list: MatterPage }) {
  const { matters: words } = useTexts();
  const { columns: names } = words;
  const columns: Column<MatterRow>[] = [
    { header: names.matter, cell: (row) => <MatterName row={row} /> },
    { header: names.next, cell: (row) => <Next row={row} /> },
    { header: names.inForce, cell: (row) => <InHandBy row={row} today={list.today} /> },
    { header: names.letter, cell: ({ matter }) => <Day day={matter.letterDated} /> },
    ...listedSteps.map(
      (step): Column<MatterRow> => ({
        header: names[step],
        cell: (row) => (
          <StepDay cell={listedCell(row, step)} more={step === 'decided' ? row.matter.minuteItem : null} />
        ),
      }),
    ),
    { header: names.received, cell: (row) => <StepDay cell={stepCell(row, 'receivedByAuditors')} /> },
    { header: words.list.allDays, cell: (row) => <AllDays row={row} /> },
  ];
  return (
    <div class="matter-list">
      <DataTable caption={words.list.count(list.matching)} columns={columns} rows={[...list.rows]} />
    </div>
  );
}

/** What the columns say, folded together: they have no room on a narrow screen. */
function AllDays({ row }: { row: MatterRow }) {
  const { matters: words } = useTexts();
  const { columns: names } = words;
  return (
    <details class="all-days">
      <summary>{words.list.allDays}</summary>
      <dl>
        <dt>{names.letter}</dt>
        <dd>
          <Day day={row.matter.letterDated} />
        </dd>
        {listedSteps.map((step) => (
          <Fragment key={step}>
            <dt>{names[step]}</dt>
            <dd>
              <StepDay
                cell={listedCell(row, step)}
                more={step === 'decided' ? row.matter.minuteItem : null}
              />
            </dd>
          </Fragment>
        ))}
        <dt>{names.received}</dt>
        <dd>
          <StepDay cell={stepCell(row, 'receivedByAuditors')} />
        </dd>
      </dl>
    </details>
  );
}

/** The day on which the board is to decide stands in the column of its meeting. */
function listedCell(row: MatterRow, step: ListedStep) {
  const cell = stepCell(row, step);
  return step === 'decided' && cell?.standing !== 'done' ? null : cell;
}

function Day({ day }: { day: string | null }) {
  const { matters } = useTexts();
  return day === null ? <>{matters.none}</> : <span class="nowrap">{day}</span>;
}

function MatterName({ row: { matter } }: { row: MatterRow }) {
  return (
    <>
      <a href={`/matters/${matter.id}`}>
        <Verbatim text={matter.about} />
      </a>
      <div class="sub">
        {matter.bodyName}
        {matter.registryNumber && (
          <>
            {' · '}
            <bdi class="nowrap">{matter.registryNumber}</bdi>
          </>
        )}
      </div>
    </>
  );
}

function InHandBy({ row: { matter }, today }: { row: MatterRow; today: string }) {
  const { matters: words, audits } = useTexts();
  if (matter.recipient === 'information') return <>{audits.matter.recipient.information}</>;
  const standing = answerStanding(matter, today);
  const { extension } = matter;
  return (
    <div class="in-hand">
      <Day day={dateInForce(matter)} />
      <div class={standing.kind === 'overdue' ? 'sub late' : 'sub'}>
        {(standing.kind === 'overdue' || standing.kind === 'late') && (
          <>
            <StatusShape status={standing.kind === 'overdue' ? 'red' : 'yellow'} />{' '}
          </>
        )}
        {'days' in standing ? words.answer[standing.kind](standing.days) : words.answer[standing.kind]}
      </div>
      {extension !== 'none' && (
        <div class="sub">
          {words.columns.extension}: {audits.matter.extensions[extension].toLowerCase()}
        </div>
      )}
    </div>
  );
}

function Next({ row: { plan } }: { row: MatterRow }) {
  const { matters: words } = useTexts();
  if (!plan?.next) return <span class="no-next">{words.none}</span>;
  const { step, planned, standing } = plan.next;
  return (
    <div class="in-hand">
      {planned !== null && (
        <>
          <span class="next-day">{planned}</span>{' '}
        </>
      )}
      {words.steps[step]}
      {(standing === 'late' || standing === 'atRisk') && (
        <div>
          <StandingBadge standing={standing} />
        </div>
      )}
    </div>
  );
}

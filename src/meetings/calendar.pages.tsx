import { SubNav } from '../organisation/sub-nav.pages.tsx';
import { type Column, DataTable } from '../web/components/data-table.tsx';
import { Layout } from '../web/components/layout.tsx';
import { useTexts } from '../web/page.ts';
import type { BoardMeeting, BoardRoutine } from './board-meeting.model.ts';
import type { BoardCalendar } from './index.ts';

export const routineDays = [
  'draftDays',
  'papersDays',
  'preparationDays',
  'adjustmentDays',
  'dispatchDays',
  'deliveryDays',
] as const;

/** When a board meets, with the days around each meeting, and how long its steps take. */
export function CalendarPage({ calendar }: { calendar: BoardCalendar }) {
  const { meetings: words } = useTexts();
  const { body, meetings, today, mayKeep } = calendar;
  const here = `/organisation/bodies/${body.id}/meetings`;
  const ahead = meetings.filter(({ meetsOn }) => meetsOn >= today);
  const past = meetings.filter(({ meetsOn }) => meetsOn < today).toReversed();
  return (
    <Layout title={words.title(body.name)} section="/organisation">
      <SubNav here="/organisation" />
      <p>
        <a href={`/organisation/bodies/${body.id}`}>{words.backToBody}</a>
      </p>
      <h1>{words.title(body.name)}</h1>
      <p class="lede">{words.lede}</p>
      {mayKeep && (
        <p class="actions">
          <a class="button" href={`${here}/paste`}>
            {words.paste}
          </a>
          <a class="button quiet" href={`${here}/new`}>
            {words.add}
          </a>
        </p>
      )}
      <h2>{words.upcoming}</h2>
      {ahead.length > 0 ? (
        <MeetingTable meetings={ahead} mayKeep={mayKeep} />
      ) : (
        <p class="empty">{meetings.length === 0 ? words.empty : words.noneAhead}</p>
      )}
      <Routine routine={calendar.routine} mayKeep={mayKeep} change={`${here}/routine`} />
      {past.length > 0 && (
        <details>
          <summary>{words.past(past.length)}</summary>
          <MeetingTable meetings={past} mayKeep={mayKeep} />
        </details>
      )}
    </Layout>
  );
}

function MeetingTable({ meetings, mayKeep }: { meetings: readonly BoardMeeting[]; mayKeep: boolean }) {
  const { meetings: words } = useTexts();
  const day = (value: string | null) => value ?? <span class="sub">{words.byRoutine}</span>;
  const columns: Column<BoardMeeting>[] = [
    { header: words.columns.meetsOn, cell: ({ meetsOn }) => meetsOn },
    { header: words.columns.papersBy, cell: ({ papersBy }) => day(papersBy) },
    { header: words.columns.preparedOn, cell: ({ preparedOn }) => day(preparedOn) },
    { header: words.columns.adjustedBy, cell: ({ adjustedBy }) => day(adjustedBy) },
  ];
  const change: Column<BoardMeeting> = {
    header: words.columns.change,
    cell: ({ id, meetsOn }) => (
      <a href={`/meetings/${id}`} aria-label={`${words.change} ${meetsOn}`}>
        {words.change}
      </a>
    ),
  };
  return (
    <DataTable
      caption={words.count(meetings.length)}
      columns={mayKeep ? [...columns, change] : columns}
      rows={[...meetings]}
    />
  );
}

function Routine({ routine, mayKeep, change }: { routine: BoardRoutine; mayKeep: boolean; change: string }) {
  const { meetings: words } = useTexts();
  return (
    <section aria-labelledby="routine">
      <h2 id="routine">{words.routineTitle}</h2>
      <p>
        {words.routineLede} {routine.version === 0 && words.usual}
      </p>
      <dl class="fact-list">
        {routineDays.map((name) => (
          <>
            <dt key={name}>{words.routine[name]}</dt>
            <dd>{words.daysValue(routine[name])}</dd>
          </>
        ))}
      </dl>
      {mayKeep && (
        <p class="actions">
          <a class="button quiet" href={change}>
            {words.changeRoutine}
          </a>
        </p>
      )}
    </section>
  );
}

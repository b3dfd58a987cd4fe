import { History } from '../organisation/history.pages.tsx';
import { daysBetween } from '../shared/day-after.ts';
import { Banner } from '../web/components/banner.tsx';
import { DataTable } from '../web/components/data-table.tsx';
import { Facts } from '../web/components/facts.tsx';
import { Layout } from '../web/components/layout.tsx';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import type { DutyCommand } from './duty.rules.ts';
import { dutyHistory } from './duty.view.ts';
import { DutyBadge, DutyOwner } from './duty-parts.pages.tsx';
import type { DutyFile } from './index.ts';

/** One duty: when, how often, whose, and what has become of it each time. */
export function DutyPage({ duty }: { duty: DutyFile }) {
  const texts = useTexts();
  const { duties } = texts;
  const { page, columns, list } = duties;
  return (
    <Layout title={duty.title} section="/year-wheel" wide>
      <p class="sub">
        <a href="/year-wheel">{list.toWheel}</a> · <a href="/year-wheel/duties">{list.toList}</a>
      </p>
      <h1>
        <Verbatim text={duty.title} />
      </h1>
      <Notices duty={duty} />
      <Facts
        facts={[
          { name: columns.standing, value: <DutyBadge standing={duty.standing} /> },
          { name: columns.next, value: duty.nextOn },
          { name: columns.rhythm, value: duties.rhythm(duty.rhythmMonths) },
          { name: columns.kind, value: duties.kinds[duty.kind] },
          { name: columns.body, value: <bdi>{duty.bodyName ?? duties.municipality}</bdi> },
          { name: columns.owner, value: <DutyOwner duty={duty} /> },
          { name: columns.last, value: duty.lastDoneOn ?? page.never },
        ]}
      />
      <Doings duty={duty} />
      {duty.note && (
        <p class="prose">
          <Verbatim text={duty.note} />
        </p>
      )}
      <Events duty={duty} />
      <h2>{page.history}</h2>
      <History entries={dutyHistory(duty.changes, duty.names, texts)} />
    </Layout>
  );
}

function Notices({ duty: { standing, nextOn, moved, firstDueOn, today } }: { duty: DutyFile }) {
  const { page } = useTexts().duties;
  return (
    <>
      {standing === 'overdue' && (
        <Banner tone="error" title={page.overdueTitle(nextOn, daysBetween(nextOn, today))}>
          {page.overdueBody}
        </Banner>
      )}
      {standing === 'withdrawn' && (
        <Banner tone="plain" title={page.withdrawnTitle}>
          {page.withdrawnBody}
        </Banner>
      )}
      {moved > 0 && (
        <Banner tone={moved > 2 ? 'doubt' : 'plain'} title={page.movedTitle(moved)}>
          {page.movedBody(firstDueOn)}
        </Banner>
      )}
    </>
  );
}

export const dutyAddress: Record<DutyCommand, string> = {
  done: 'done',
  move: 'move',
  skip: 'skip',
  change: 'edit',
  withdraw: 'withdraw',
  bringBack: 'bring-back',
};

function Doings({ duty: { id, commands } }: { duty: DutyFile }) {
  const { page } = useTexts().duties;
  if (commands.length === 0) return null;
  return (
    <p class="actions">
      {commands.map((command, index) => (
        <a
          key={command}
          class={index === 0 ? 'button' : 'button quiet'}
          href={`/year-wheel/duties/${id}/${dutyAddress[command]}`}
        >
          {command === 'change' ? page.edit : page[command]}
        </a>
      ))}
    </p>
  );
}

function Events({ duty: { events } }: { duty: DutyFile }) {
  const { page } = useTexts().duties;
  return (
    <section aria-labelledby="events">
      <h2 id="events">{page.events}</h2>
      {events.length === 0 ? (
        <p class="empty">{page.noEvents}</p>
      ) : (
        <DataTable
          caption={page.events}
          rows={[...events]}
          columns={[
            {
              header: page.due,
              cell: ({ dueOn }) => (
                <time class="whole" dateTime={dueOn}>
                  {dueOn}
                </time>
              ),
            },
            {
              header: page.event,
              cell: ({ kind, dueOn, onDay }) => {
                const late = kind === 'done' ? daysBetween(dueOn, onDay) : 0;
                return (
                  <div>
                    {page.eventKinds[kind](onDay)}
                    {late > 0 && <span class="line sub">{page.lateDays(late)}</span>}
                  </div>
                );
              },
            },
            {
              header: page.note,
              cell: ({ note }) => (note ? <Verbatim text={note} /> : <span class="none">–</span>),
            },
            { header: page.by, cell: ({ byName }) => <bdi>{byName ?? page.unknown}</bdi> },
          ]}
        />
      )}
    </section>
  );
}

import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import type { Duty, DutyEvent } from '../duties/duty.model.ts';
import { mondayOf, monthsAfter } from '../duties/index.ts';
import { addDays, workdayFrom } from '../shared/working-day.ts';
import type { Calendar } from './calendar.ts';
import { insertWheels } from './duties.store.ts';
import { duties, type ExampleDuty, type WeekDay } from './duties.tables.ts';
import type { ExampleEvent } from './history.ts';
import type { PersonKey } from './people.ts';
import type { Ids } from './people-and-bodies.ts';

type NewDuty = Omit<Duty, 'version'>;

interface Built {
  readonly duty: NewDuty;
  readonly events: readonly Omit<DutyEvent, 'id'>[];
  readonly history: readonly ExampleEvent[];
}

/** The duties of the year wheels with what has become of them; who did what is told in order by the caller. */
export async function insertYearWheels(
  transaction: Transaction,
  organisationId: string,
  ids: Ids,
  calendar: Calendar,
): Promise<ExampleEvent[]> {
  const built = duties.map((each, index) => build(each, index, { ids, calendar }));
  await insertWheels(
    transaction,
    organisationId,
    built.map(({ duty }) => duty),
    built.flatMap(({ events }) => events),
  );
  return built.flatMap(({ history }) => history);
}

interface World {
  readonly ids: Ids;
  readonly calendar: Calendar;
}

function build(example: ExampleDuty, minute: number, { ids, calendar }: World): Built {
  const { body, title, kind, months, added, owner, role, note, moved = [], withdrawn } = example;
  const [keeper, addedDays] = added;
  const id = randomUUID();
  const by = owner ?? keeper;
  const nextOn = example.next === 'july' ? inJuly(calendar) : dayOf(example.next, calendar);
  const first = moved[0] ? dayOf(moved[0][0], calendar) : nextOn;
  const times = [...timesBefore(example, first), ...movesOf(example, nextOn, calendar)];
  const facts = {
    bodyId: body ? ids.bodies[body] : null,
    title,
    kind,
    ownerRole: role ?? null,
    ownerPersonId: owner ? ids.people[owner] : null,
    rhythmMonths: months,
    note: note ?? null,
  };
  const at = (day: string) => calendar.momentOf(day, minute * 7);
  const logged = (
    when: Date,
    who: PersonKey,
    verb: string,
    before: object | null,
    after: object,
  ): ExampleEvent => ({
    at: when,
    by: who,
    changes: [{ noun: 'duty', nounId: id, verb, before, after }],
  });
  const addedAt = calendar.momentOf(addedDays, minute * 7);
  const withdrawnAt = withdrawn ? calendar.momentOf(withdrawn[0], minute * 7) : null;
  const firstDue = times[0]?.dueOn ?? nextOn;
  return {
    duty: { id, ...facts, nextOn, withdrawnAt },
    events: times.map((time) => ({
      kind: time.kind,
      dueOn: time.dueOn,
      onDay: time.onDay,
      note: time.note,
      dutyId: id,
      by: ids.people[by],
      at: at(time.loggedOn),
    })),
    history: [
      logged(addedAt, keeper, 'add', null, { ...facts, nextOn: firstDue }),
      ...times.map((time) =>
        logged(
          at(time.loggedOn),
          by,
          time.verb,
          { nextOn: time.dueOn },
          {
            ...(time.kind === 'moved' ? {} : { onDay: time.onDay }),
            nextOn: time.nextOn,
            ...(time.note && { note: time.note }),
          },
        ),
      ),
      ...(withdrawnAt && withdrawn
        ? [logged(withdrawnAt, keeper, 'withdraw', null, { reason: withdrawn[1] })]
        : []),
    ],
  };
}

interface Time extends Pick<DutyEvent, 'kind' | 'dueOn' | 'onDay' | 'note'> {
  readonly verb: string;
  /** When somebody said so. */
  readonly loggedOn: string;
  readonly nextOn: string;
}

/** What became of it the times before this, the first first. @param next the day that it was due this time at first */
const timesBefore = ({ earlier = [], months }: ExampleDuty, next: string): Time[] =>
  earlier
    .map((how, index): Time => {
      const dueOn = monthsAfter(next, -months * (index + 1));
      const onDay = addDays(dueOn, typeof how === 'number' ? how : 0);
      const isDone = typeof how === 'number';
      return {
        kind: isDone ? 'done' : 'skipped',
        verb: isDone ? 'complete' : 'skip',
        dueOn,
        onDay,
        note: isDone ? null : how,
        loggedOn: onDay,
        nextOn: monthsAfter(next, -months * index),
      };
    })
    .toReversed();

function movesOf({ moved = [] }: ExampleDuty, nextOn: string, calendar: Calendar): Time[] {
  return moved.map(([from, why], index): Time => {
    const after = moved[index + 1];
    const dueOn = dayOf(from, calendar);
    const onDay = after ? dayOf(after[0], calendar) : nextOn;
    return {
      kind: 'moved',
      verb: 'move',
      dueOn,
      onDay,
      note: why,
      loggedOn: addDays(dueOn, -5),
      nextOn: onDay,
    };
  });
}

const dayOf = ([days, weekday]: WeekDay, calendar: Calendar): string =>
  workdayFrom(addDays(mondayOf(calendar.dateOf(days)), weekday));

/** The next July. */
function inJuly(calendar: Calendar): string {
  const today = calendar.dateOf(0);
  const year = Number(today.slice(0, 4)) + (today.slice(5) < '07-01' ? 0 : 1);
  return workdayFrom(`${year}-07-07`);
}

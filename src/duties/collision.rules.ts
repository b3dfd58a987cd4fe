import { addDays, isWorkday } from '../shared/working-day.ts';
import type { BoardMeeting, BoardsOf, WheelItem } from './wheel.model.ts';

/** What the rule asks of a thing in the wheel. */
export type Planned = Pick<
  WheelItem,
  | 'kind'
  | 'dutyKind'
  | 'rhythmMonths'
  | 'id'
  | 'what'
  | 'bodyId'
  | 'whose'
  | 'ownerId'
  | 'ownerName'
  | 'day'
  | 'standing'
>;

/**
 * Things in the year that get in each other's way, or fall when nobody is there.
 * `sameWeek`: two or more heavy things in a week with the same body. `sameOwner`: with the same person, in several bodies.
 * `sameMeeting`: reports of several bodies to one meeting of a board. `july`: in the month when most are away.
 * `dayOff`: on a Saturday, a Sunday or a holiday.
 */
export const collisionKinds = ['sameWeek', 'sameOwner', 'sameMeeting', 'july', 'dayOff'] as const;
export type CollisionKind = (typeof collisionKinds)[number];

export interface Collision<Item extends Planned = Planned> {
  readonly kind: CollisionKind;
  /** The body, the person or the board that it is about. */
  readonly whose: string;
  /** The first day of the week, the day of the meeting, or the day itself. */
  readonly day: string;
  readonly items: readonly Item[];
}

/** What takes so much of a body's people that two in a week are too much. The rest is done beside other work. */
const heavyDuties: readonly (string | null)[] = [
  'riskReview',
  'selfAssessment',
  'planTest',
  'training',
  'securityTest',
  'accessReview',
  'report',
];
/** What is done each month is routine. */
const isHeavy = ({ kind, dutyKind, rhythmMonths }: Planned): boolean =>
  kind === 'riskReview' ||
  kind === 'selfAssessmentDue' ||
  (heavyDuties.includes(dutyKind) && rhythmMonths !== 1);

/** What is still to come, and not a board's meeting, which is where others go. */
const isToDo = ({ kind, standing }: Planned): boolean =>
  kind !== 'meeting' && ['overdue', 'planned', 'ahead', 'derived'].includes(standing);

/** Monday of the day's week. Both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The number of a week in Swedish calendars (ISO 8601): the first has the year's first Thursday. @param monday YYYY-MM-DD */
export function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3);
  const firstOfYear = Date.parse(`${thursday.slice(0, 4)}-01-01`);
  return Math.floor((Date.parse(thursday) - firstOfYear) / (7 * 24 * 60 * 60 * 1000)) + 1;
}

/** How many sittings the things are: a body's reviews of single risks in a week are one. */
export const sittings = (items: readonly Planned[]): number =>
  new Set(items.map(({ kind, id, bodyId }) => (kind === 'riskReview' ? `risks ${bodyId}` : `${kind} ${id}`)))
    .size;

function grouped<Item extends Planned>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

interface Around {
  readonly boardsOf: BoardsOf;
  /** By day. */
  readonly meetings: readonly BoardMeeting[];
}

/** The boards' next meetings, on the day or after it, of those that the body reports to. */
function meetingsFor({ bodyId, day }: Planned, { boardsOf, meetings }: Around): BoardMeeting[] {
  const boards = boardsOf.get(bodyId) ?? [bodyId];
  return boards.flatMap(
    (board) => meetings.find(({ boardId, meetsOn }) => boardId === board && meetsOn >= day) ?? [],
  );
}

/** Everything that collides, by day; in the order of `collisionKinds` where days are the same. */
export function collisionsIn<Item extends Planned>(
  items: readonly Item[],
  around: Around,
): Collision<Item>[] {
  const open = items.filter(isToDo);
  const heavy = open.filter(isHeavy);
  const found = [
    ...inSameWeek(heavy),
    ...withSameOwner(heavy),
    ...toSameMeeting(open, around),
    ...inJuly(open),
    ...onDaysOff(open),
  ];
  return found.sort(
    (a, b) => a.day.localeCompare(b.day) || collisionKinds.indexOf(a.kind) - collisionKinds.indexOf(b.kind),
  );
}

function inSameWeek<Item extends Planned>(heavy: readonly Item[]): Collision<Item>[] {
  return [...grouped(heavy, ({ bodyId, day }) => `${bodyId} ${mondayOf(day)}`).values()].flatMap((group) => {
    const [first] = group;
    if (!first || sittings(group) < 2) return [];
    return [{ kind: 'sameWeek' as const, whose: first.whose, day: mondayOf(first.day), items: group }];
  });
}

/** Within one body the week tells of it already. */
function withSameOwner<Item extends Planned>(heavy: readonly Item[]): Collision<Item>[] {
  const byOwner = grouped(heavy, ({ ownerId, day }) => ownerId && `${ownerId} ${mondayOf(day)}`);
  return [...byOwner.values()].flatMap((group) => {
    const [first] = group;
    const bodies = new Set(group.map(({ bodyId }) => bodyId));
    if (!first || bodies.size < 2) return [];
    return [
      { kind: 'sameOwner' as const, whose: first.ownerName ?? '', day: mondayOf(first.day), items: group },
    ];
  });
}

function toSameMeeting<Item extends Planned>(open: readonly Item[], around: Around): Collision<Item>[] {
  const reports = open.filter(({ dutyKind }) => dutyKind === 'report');
  const byMeeting = new Map<BoardMeeting, Item[]>();
  for (const report of reports) {
    for (const meeting of meetingsFor(report, around)) {
      byMeeting.set(meeting, [...(byMeeting.get(meeting) ?? []), report]);
    }
  }
  return [...byMeeting].flatMap(([{ boardName, meetsOn }, group]) =>
    new Set(group.map(({ bodyId }) => bodyId)).size < 2
      ? []
      : [{ kind: 'sameMeeting' as const, whose: boardName, day: meetsOn, items: group }],
  );
}

/** The next time of a duty: later times can be moved when they come, and what follows from another part is planned there. */
const isNext = ({ dutyKind, standing }: Planned) => dutyKind !== null && standing === 'planned';

function inJuly<Item extends Planned>(open: readonly Item[]): Collision<Item>[] {
  const duties = open.filter((item) => isNext(item) && item.day.slice(5, 7) === '07');
  return [...grouped(duties, ({ bodyId, day }) => `${bodyId} ${day.slice(0, 4)}`).values()].flatMap(
    (group) => {
      const [first] = group;
      return first ? [{ kind: 'july' as const, whose: first.whose, day: first.day, items: group }] : [];
    },
  );
}

const onDaysOff = <Item extends Planned>(open: readonly Item[]): Collision<Item>[] =>
  open
    .filter((item) => isNext(item) && !isWorkday(item.day))
    .map((item) => ({ kind: 'dayOff', whose: item.whose, day: item.day, items: [item] }));

/** What would collide with this thing if it were on that day. The others are as they are. */
export function collisionsAt<Item extends Planned>(
  moved: Item,
  day: string,
  others: readonly Item[],
  around: Around,
): Collision<Item>[] {
  const there = { ...moved, day, standing: 'planned' as const };
  const rest = others.filter(({ id, kind }) => !(id === moved.id && kind === moved.kind));
  return collisionsIn([...rest, there], around).filter(({ items }) => items.includes(there));
}

/** The working days nearest to the wished one on which nothing collides, nearest first; never one that has been. */
export function freeDays<Item extends Planned>(
  moved: Item,
  { wished, today, most }: { readonly wished: string; readonly today: string; readonly most: number },
  others: readonly Item[],
  around: Around,
): string[] {
  const tried = Array.from({ length: 121 }, (_, index) => {
    const away = Math.ceil(index / 2);
    return addDays(wished, index % 2 === 0 ? -away : away);
  });
  const weeks = new Set<string>();
  const free: string[] = [];
  for (const day of tried) {
    if (free.length >= most) break;
    if (day < today || day === moved.day || !isWorkday(day) || weeks.has(mondayOf(day))) continue;
    if (collisionsAt(moved, day, others, around).length > 0) continue;
    weeks.add(mondayOf(day));
    free.push(day);
  }
  return free;
}

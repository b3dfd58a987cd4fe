import { dayAfter, daysBetween } from '../shared/day-after.ts';
import type { ToDo, ToDoList } from '../to-do/to-do.model.ts';
import type { MailRhythm } from './reminder.model.ts';

/** How many days before its day something is told of; on the day is 0. After it, once a week. */
export const distances: readonly number[] = [30, 14, 7, 1, 0];
const week = 7;

/** The mail of one day: what is at one of its distances today, and how much more waits. */
export interface DigestContent {
  readonly toDos: readonly ToDo[];
  /** Late in all, and due within a week in all. */
  readonly late: number;
  readonly soon: number;
  /** What waits besides that which is told of. */
  readonly others: number;
}

/** Whether today is one of the days on which something is told of. What has no day: the day after it began to wait, then weekly. */
export function isAtDistance({ day, since }: Pick<ToDo, 'day' | 'since'>, today: string): boolean {
  if (day === null)
    return since !== null && daysBetween(dayAfter(since, 1), today) % week === 0 && since < today;
  const left = daysBetween(today, day);
  return left >= 0 ? distances.includes(left) : -left % week === 0;
}

/** 1 is Monday, 7 Sunday. @param day YYYY-MM-DD */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/**
 * What a person's mail of today tells; null where there is nothing to tell today, or they want none. Weekly: on
 * Mondays, everything that is late or falls within the week.
 */
export function digestOf(list: ToDoList, rhythm: MailRhythm): DigestContent | null {
  const { today, groups, total } = list;
  if (rhythm === 'never' || (rhythm === 'weekly' && weekdayOf(today) !== 1)) return null;
  const all = groups.flatMap(({ first }) => first);
  const toDos =
    rhythm === 'weekly'
      ? all.filter(({ urgency }) => urgency === 'late' || urgency === 'thisWeek')
      : all.filter((each) => isAtDistance(each, today));
  if (toDos.length === 0) return null;
  const totalOf = (urgency: ToDo['urgency']) => groups.find((group) => group.urgency === urgency)?.total ?? 0;
  return { toDos, late: totalOf('late'), soon: totalOf('thisWeek'), others: total - toDos.length };
}

const hour = new Intl.DateTimeFormat('sv-SE', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Stockholm',
});

/** Mail is sent from seven in the morning to eight in the evening, in Sweden. */
export function isTimeForMail(at: Date): boolean {
  const now = Number(hour.format(at));
  return now >= 7 && now < 20;
}

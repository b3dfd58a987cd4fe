import { dayAfter } from '../shared/day-after.ts';
import type { Part } from './part.model.ts';
import {
  type ToDo,
  type ToDoGroup,
  type ToDoKind,
  type ToDoList,
  toDoKinds,
  type Urgency,
  urgencies,
  type Waiting,
} from './to-do.model.ts';
import { kinds } from './to-do-kinds.rules.ts';

/** How many a group shows before it leads to the full lists. */
export const mostInGroup = 20;

/** The last days of "within a week" and "within a month". All days YYYY-MM-DD. */
export const edgesOf = (today: string) => ({ week: dayAfter(today, 7), month: dayAfter(today, 30) });

/** How urgent something is whose day this is. */
export function urgencyOf(day: string, today: string): Urgency {
  const { week, month } = edgesOf(today);
  if (day < today) return 'late';
  if (day <= week) return 'thisWeek';
  return day <= month ? 'thisMonth' : 'later';
}

/** Whether somebody with this part is told of it today: it is theirs, and its day is not too far off. */
export function isTold({ kind, day }: Pick<Waiting, 'kind' | 'day'>, part: Part, today: string): boolean {
  const { who, ahead } = kinds[kind];
  if (!who(part)) return false;
  return day === null || ahead === null || day <= dayAfter(today, ahead);
}

export function toDoOf(waiting: Waiting, today: string): ToDo {
  const { otherId: _, total: __, ...told } = waiting;
  const { to, undated } = kinds[waiting.kind];
  const urgency = waiting.day === null ? undated : urgencyOf(waiting.day, today);
  return { ...told, urgency, to: to(waiting) };
}

const orderOf = Object.fromEntries(toDoKinds.map((kind, index) => [kind, index])) as Record<ToDoKind, number>;
/** By day; what has none comes after, in the order of the kinds, the longest waiting first. */
const inOrder = (a: ToDo, b: ToDo) =>
  (a.day ?? '9').localeCompare(b.day ?? '9') ||
  orderOf[a.kind] - orderOf[b.kind] ||
  (a.since ?? '').localeCompare(b.since ?? '') ||
  a.id.localeCompare(b.id);

interface Listing {
  readonly part: Part;
  readonly today: string;
  /** How many each urgency shows. */
  readonly most: number;
}

/** What waits as a list for somebody, by urgency. @param waiting the first of each kind and urgency, with their totals */
export function listToDo(waiting: readonly Waiting[], { part, today, most }: Listing): ToDoList {
  const told = waiting.filter((each) => isTold(each, part, today));
  const totals = new Map<Urgency, Map<ToDoKind, number>>();
  // Those with a day and those without are counted apart, and may be equally urgent.
  const counted = new Map(
    told.map((each) => [`${each.kind} ${toDoOf(each, today).urgency} ${!each.day}`, each]),
  );
  for (const each of counted.values()) {
    const { urgency } = toDoOf(each, today);
    const ofUrgency = totals.get(urgency) ?? new Map<ToDoKind, number>();
    totals.set(urgency, ofUrgency.set(each.kind, (ofUrgency.get(each.kind) ?? 0) + each.total));
  }
  const all = told.map((each) => toDoOf(each, today)).sort(inOrder);
  const groups = urgencies.flatMap((urgency): ToDoGroup[] => {
    const ofUrgency = [...(totals.get(urgency) ?? [])];
    if (ofUrgency.length === 0) return [];
    const first = all.filter((each) => each.urgency === urgency).slice(0, most);
    const shown = (kind: ToDoKind) => first.filter((each) => each.kind === kind).length;
    const more = ofUrgency
      .filter(([kind, total]) => total > shown(kind))
      .map(([kind, total]) => ({ kind, total, to: kinds[kind].all?.(urgency) ?? '/recommendations' }));
    return [{ urgency, total: ofUrgency.reduce((sum, [, total]) => sum + total, 0), first, more }];
  });
  return { today, total: groups.reduce((sum, { total }) => sum + total, 0), groups };
}

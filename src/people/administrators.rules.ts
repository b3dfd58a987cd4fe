import type { Person, RoleAssignment } from './person.model.ts';

/** A time during which somebody administers; days are YYYY-MM-DD, null is until further notice. */
export interface Tenure {
  readonly personId: string;
  readonly fromDate: string;
  /** The last day; null until further notice. */
  readonly toDate: string | null;
  /** From this day the person has ended. */
  readonly endedOn: string | null;
}

export function tenureOf(
  { personId, fromDate, toDate }: Pick<RoleAssignment, 'personId' | 'fromDate' | 'toDate'>,
  { endedOn }: Pick<Person, 'endedOn'>,
): Tenure {
  return { personId, fromDate, toDate, endedOn };
}

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** The first day that is not of the tenure any more; null where there is none. */
function endOf({ toDate, endedOn }: Tenure): string | null {
  if (toDate === null) return endedOn;
  const after = dayAfter(toDate);
  return endedOn !== null && endedOn < after ? endedOn : after;
}

/** The first day from today on which nobody administers; null where somebody always does. */
export function firstDayWithout(tenures: readonly Tenure[], today: string): string | null {
  let day = today;
  for (;;) {
    const covering = tenures.filter((tenure) => {
      const end = endOf(tenure);
      return tenure.fromDate <= day && (end === null || end > day);
    });
    if (covering.length === 0) return day;
    const ends = covering.map(endOf);
    if (ends.includes(null)) return null;
    day = ends.reduce<string>((latest, end) => (end !== null && end > latest ? end : latest), day);
  }
}

/**
 * Whether a change takes the last administrator away, today or on a day to come. What is so already is not held against
 * a change that leaves it no worse.
 */
export function losesLastAdministrator(
  before: readonly Tenure[],
  after: readonly Tenure[],
  today: string,
): boolean {
  const without = firstDayWithout(after, today);
  if (without === null) return false;
  const was = firstDayWithout(before, today);
  return was === null || without < was;
}

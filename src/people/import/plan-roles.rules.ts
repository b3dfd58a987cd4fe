import type { TiedBody } from '../../organisation/body.model.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import { faultsOfRole, overlap, type WantedRole } from '../role.rules.ts';
import type { RowFault, TableLine } from './import.model.ts';
import { roleFaults, roleTold, type ToldRole } from './role-told.rules.ts';
import type { BodiesNamed } from './words.rules.ts';

/** A role that the person has, or that rows of the list give them. */
export interface Held extends WantedRole {
  /** As it is saved; null where it is new. */
  readonly saved: RoleAssignment | null;
  /** The rows of the list that speak of it, in their order; all of them say the same. */
  readonly lines: readonly number[];
}

/** What becomes of the person's roles when a row is taken, or everything that is wrong with its role. */
export type RoleOfLine =
  | { readonly ok: true; readonly held: readonly Held[] }
  | { readonly ok: false; readonly faults: readonly RowFault[] };

/**
 * Takes the role of a row. It is the same role that the person has already where role and body are the same and the
 * days are: the first one, the last one, or some that they have in common. What the row leaves empty stays.
 */
export function takeRole(
  line: TableLine,
  person: Pick<Person, 'endedOn'>,
  held: readonly Held[],
  bodiesNamed: BodiesNamed<TiedBody>,
  today: string,
): RoleOfLine {
  const read = roleTold(line, bodiesNamed);
  if ('faults' in read) return { ok: false, faults: read.faults };
  const { told } = read;
  if (told === null) return { ok: true, held };
  const match = matching(told, held, today);
  const wanted: WantedRole = {
    role: told.role,
    bodyId: told.body?.id ?? null,
    fromDate: told.fromDate ?? match?.fromDate ?? today,
    toDate: told.toDate ?? match?.toDate ?? null,
  };
  const isSame = match?.fromDate === wanted.fromDate && match.toDate === wanted.toDate;
  if (!isSame) {
    const others = held.filter((other) => other !== match);
    const faults = roleFaults(line, faultsOfRole(wanted, person, told.body, others));
    const [before] = match?.lines ?? [];
    if (before !== undefined) faults.unshift({ column: 'role', code: 'contradicts', found: String(before) });
    if (faults.length > 0) return { ok: false, faults };
  }
  const taken: Held = {
    ...wanted,
    saved: match?.saved ?? null,
    lines: [...(match?.lines ?? []), line.line].toSorted((one, other) => one - other),
  };
  return { ok: true, held: match ? held.map((one) => (one === match ? taken : one)) : [...held, taken] };
}

function matching(told: ToldRole, held: readonly Held[], today: string): Held | undefined {
  const same = held.filter(({ role, bodyId }) => role === told.role && bodyId === (told.body?.id ?? null));
  const { fromDate, toDate } = told;
  // A row with a last day that has been, and no first, speaks of the role that was held on that day.
  const start = fromDate ?? (toDate !== null && toDate < today ? toDate : today);
  const days = { fromDate: start, toDate: toDate !== null && toDate < start ? start : toDate };
  return (
    same.find((one) => fromDate !== null && one.fromDate === fromDate) ??
    same.find((one) => fromDate === null && toDate !== null && one.toDate === toDate) ??
    same.find((one) => overlap(one, days))
  );
}

import type { TiedBody } from '../../organisation/body.model.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import { faultsOfRole, overlap, type WantedRole } from '../role.rules.ts';
import type { ImportColumn, ImportFault, ImportProblem, TableLine } from './import.model.ts';
import { type BodiesNamed, dayNamed, roleNamed } from './words.rules.ts';

/** A role that the person has, or that a row of the list gives them. */
export interface Held extends WantedRole {
  /** As it is saved; null where it is new. */
  readonly saved: RoleAssignment | null;
  /** The row of the list that speaks of it; null where none has. */
  readonly line: number | null;
}

/** What a row says of a role, not yet compared with what the person has. */
interface Told {
  readonly role: WantedRole['role'];
  readonly body: TiedBody | undefined;
  /** Null where the row does not say. */
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/** What becomes of the person's roles when a row is taken, or what is wrong with it. */
export type RoleOfLine =
  | { readonly ok: true; readonly held: readonly Held[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

const columnOfField: Record<string, ImportColumn> = {
  role: 'role',
  bodyId: 'body',
  fromDate: 'from',
  toDate: 'to',
};

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
  const told = roleTold(line, bodiesNamed);
  if ('problems' in told) return { ok: false, problems: told.problems };
  if (told.role === null) return { ok: true, held };
  const match = matching(told.role, held, today);
  const wanted: WantedRole = {
    role: told.role.role,
    bodyId: told.role.body?.id ?? null,
    fromDate: told.role.fromDate ?? match?.fromDate ?? today,
    toDate: told.role.toDate ?? match?.toDate ?? null,
  };
  const isSame = match?.fromDate === wanted.fromDate && match.toDate === wanted.toDate;
  if (match?.line != null && !isSame)
    return refused(line, [{ column: 'role', code: 'contradicts', found: String(match.line) }]);
  if (!isSame) {
    const others = held.filter((other) => other !== match);
    const faults = faultsOfRole(wanted, person, told.role.body, others);
    if (faults.length > 0)
      return refused(
        line,
        faults.map(({ field, code }) => {
          const column = columnOfField[field] ?? 'role';
          return { column, code, found: line.cells[column] ?? '' };
        }),
      );
  }
  const taken: Held = { ...wanted, saved: match?.saved ?? null, line: match?.line ?? line.line };
  return { ok: true, held: match ? held.map((one) => (one === match ? taken : one)) : [...held, taken] };
}

type RoleTold = { readonly role: Told | null } | { readonly problems: readonly ImportProblem[] };

function roleTold(line: TableLine, bodiesNamed: BodiesNamed<TiedBody>): RoleTold {
  const { role: word = '', body = '', from = '', to = '' } = line.cells;
  const faults: { column: ImportColumn; code: ImportFault; found: string }[] = [];
  const fault = (column: ImportColumn, code: ImportFault, found: string) =>
    faults.push({ column, code, found });
  if (!word && !body && !from && !to) return { role: null };
  const role = roleNamed(word);
  if (!word) fault('role', 'roleMissing', '');
  else if (!role) fault('role', 'unknownRole', word);
  const named = body ? bodiesNamed(body) : [];
  if (body && named.length === 0) fault('body', 'unknownBody', body);
  if (named.length > 1) fault('body', 'ambiguousBody', body);
  const [fromDate, toDate] = [from, to].map((text) => (text ? dayNamed(text) : null));
  if (from && !fromDate) fault('from', 'notADate', from);
  if (to && !toDate) fault('to', 'notADate', to);
  if (!role || faults.length > 0) return { problems: refused(line, faults).problems };
  return { role: { role, body: named[0], fromDate: fromDate ?? null, toDate: toDate ?? null } };
}

function matching(told: Told, held: readonly Held[], today: string): Held | undefined {
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

const refused = (line: TableLine, faults: readonly Omit<ImportProblem, 'line'>[]) => ({
  ok: false as const,
  problems: faults.map((fault) => ({ line: line.line, ...fault })),
});

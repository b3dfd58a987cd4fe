import type { TiedBody } from '../../organisation/body.model.ts';
import { faultsOfRole, type WantedRole } from '../role.rules.ts';
import type { ImportColumn, ImportFault, RowFault, TableLine } from './import.model.ts';
import { type BodiesNamed, dayNamed, roleNamed } from './words.rules.ts';

/** What a row says of a role, not yet compared with what the person has. */
export interface ToldRole {
  readonly role: WantedRole['role'];
  readonly body: TiedBody | undefined;
  /** Null where the row does not say. */
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

const columnOfField: Record<string, ImportColumn> = {
  role: 'role',
  bodyId: 'body',
  fromDate: 'from',
  toDate: 'to',
};

/** The role of a row, null where it tells none, or everything that is wrong with how it is told. */
export function roleTold(
  line: TableLine,
  bodiesNamed: BodiesNamed<TiedBody>,
): { readonly told: ToldRole | null } | { readonly faults: readonly RowFault[] } {
  const { role: word = '', body: name = '', from = '', to = '' } = line.cells;
  if (!word && !name && !from && !to) return { told: null };
  const faults: RowFault[] = [];
  const fault = (column: ImportColumn, code: ImportFault) =>
    faults.push({ column, code, found: line.cells[column] ?? '' });
  const role = roleNamed(word);
  if (!role) fault('role', word ? 'unknownRole' : 'roleMissing');
  const [body, ...others] = name ? bodiesNamed(name) : [];
  if (name && !body) fault('body', 'unknownBody');
  if (others.length > 0) fault('body', 'ambiguousBody');
  const [fromDate, toDate] = [dayNamed(from), dayNamed(to)];
  if (from && !fromDate) fault('from', 'notADate');
  if (to && !toDate) fault('to', 'notADate');
  if (role && faults.length === 0) return { told: { role, body, fromDate, toDate } };
  return { faults: [...faults, ...furtherFaults(line, { role, body, fromDate, toDate }, faults)] };
}

/** What else is wrong with the cells that can be understood, so that nobody has to come back for it. */
function furtherFaults(
  line: TableLine,
  { role, body, fromDate, toDate }: Omit<ToldRole, 'role'> & { readonly role: ToldRole['role'] | null },
  faults: readonly RowFault[],
): RowFault[] {
  if (role === null) {
    const isBackwards = fromDate !== null && toDate !== null && toDate < fromDate;
    return isBackwards ? [{ column: 'to', code: 'endsBeforeStart', found: line.cells.to ?? '' }] : [];
  }
  const from = fromDate ?? toDate ?? '';
  const wanted: WantedRole = { role, bodyId: body?.id ?? null, fromDate: from, toDate };
  const found = roleFaults(line, faultsOfRole(wanted, { endedOn: null }, body, []));
  const faulty = new Set(faults.map(({ column }) => column));
  return found.filter(({ column }) => !faulty.has(column));
}

/** What the rules of roles object to, by the columns of the row. */
export const roleFaults = (line: TableLine, faults: ReturnType<typeof faultsOfRole>): RowFault[] =>
  faults.map(({ field, code }) => {
    const column = columnOfField[field] ?? 'role';
    return { column, code, found: line.cells[column] ?? '' };
  });

import { cleanedLine, parseEntry } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import type { Person } from '../person.model.ts';
import { newPersonEntry, personFaults } from '../person-entry.model.ts';
import type { FaultyRows } from './faulty-rows.rules.ts';
import type { ImportFault, RowFault, TableLine } from './import.model.ts';

const columns = ['name', 'title'] as const;
type Column = (typeof columns)[number];

/** What stands in the cell of a row, '' where nothing that can be seen does. */
const textIn = (line: TableLine, column: Column) => cleanedLine(line.cells[column] ?? '');

/** What is wrong with the name and title of a row by themselves. */
export function cellFaults(line: TableLine): RowFault[] {
  return columns.flatMap((column) => {
    const text = textIn(line, column);
    const parsed = parseEntry(newPersonEntry.shape[column], text, personFaults);
    if (text === '' || parsed.ok) return [];
    return parsed.fields.map(({ code }) => ({ column, code, found: text }));
  });
}

/** Tells what is wrong with the rows about one person, apart from their roles. */
export function tellPersonFaults(
  group: readonly TableLine[],
  saved: Person | null,
  today: string,
  faulty: FaultyRows,
): void {
  const tellers = new Map<Column, TableLine>();
  const nameless = !saved && !group.some((line) => textIn(line, 'name')) ? group[0] : undefined;
  for (const line of group) {
    const fault = (column: RowFault['column'], code: ImportFault, found: string) =>
      faulty.add(line.line, { column, code, found });
    if (saved?.endedOn != null && saved.endedOn <= today)
      fault('email', 'personHasEnded', line.cells.email ?? '');
    if (nameless === line) fault('name', 'missing', '');
    else if (nameless) fault('email', 'leftOutToo', String(nameless.line));
    const faults = cellFaults(line);
    faulty.add(line.line, ...faults);
    for (const column of columns) {
      const text = textIn(line, column);
      const teller = tellers.get(column);
      if (text === '' || faults.some((found) => found.column === column)) continue;
      if (!teller) tellers.set(column, line);
      else if (folded(textIn(teller, column)) !== folded(text))
        fault(column, 'contradicts', String(teller.line));
    }
  }
}

/** The person as the rows that are taken tell; null where it is a new one whose name no such row has. */
export function personTold(
  email: string,
  taken: readonly TableLine[],
  saved: Person | null,
): Pick<Person, 'name' | 'email' | 'title'> | null {
  const told = (column: Column) => taken.map((line) => textIn(line, column)).find((text) => text !== '');
  const name = told('name') ?? saved?.name;
  return name === undefined ? null : { name, email, title: told('title') ?? saved?.title ?? null };
}

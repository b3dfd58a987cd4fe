import type { SetUpEntry } from './set-up-entry.model.ts';
import { type BodyRow, standardBodies } from './standard-bodies.model.ts';

/** Rows for boards of their own, after the standard ones. */
const ownRows = 4;
const shownRows = standardBodies.length + ownRows;

export interface ShownRow extends BodyRow {
  /** Null where the row has no box to tick: what is written there counts. */
  readonly use: boolean | null;
}

/** What the form shows: its values before anything was sent, or as they were sent. */
export interface SetUpForm extends Omit<SetUpEntry, 'bodies'> {
  readonly rows: readonly ShownRow[];
}

const isOwn = (index: number) => index >= standardBodies.length;

export function emptyForm(): SetUpForm {
  const rows = Array.from({ length: shownRows }, (_, index) => {
    const standard = standardBodies[index];
    return standard ? { ...standard, use: true } : { board: '', administration: '', use: null };
  });
  return { name: '', organisationNumber: '', rows, personName: '', email: '', coordinates: true };
}

/** The form as it was sent. Rows that the page does not have are not looked at. */
export function sentForm(fields: URLSearchParams): SetUpForm {
  const value = (name: string) => fields.get(name) ?? '';
  const rows = Array.from({ length: shownRows }, (_, index) => ({
    board: value(`board-${index}`),
    administration: value(`administration-${index}`),
    use: isOwn(index) ? null : fields.has(`use-${index}`),
  }));
  return {
    name: value('name'),
    organisationNumber: value('organisationNumber'),
    rows,
    personName: value('personName'),
    email: value('email'),
    coordinates: fields.has('coordinates'),
  };
}

/** What the form says. Rows that are not ticked say nothing, but keep their places. */
export function entryOf({ rows, ...facts }: SetUpForm): SetUpEntry {
  const bodies = rows.map(({ board, administration, use }) =>
    use === false ? { board: '', administration: '' } : { board, administration },
  );
  return { ...facts, bodies };
}

/** The id of the field that a fault is about: `bodies.3.board` → `board-3`. */
export function fieldId(field: string): string {
  const [, row, part] = /^bodies\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (row && part) return `${part}-${row}`;
  return field === 'bodies' ? 'board-0' : field;
}

import { isId } from '../shared/entry.ts';
import { plain } from './base.rules.ts';
import type {
  CellChange,
  ColumnName,
  ExchangeKind,
  PlannedRow,
  RowProblem,
  SavedRow,
  Values,
} from './exchange.model.ts';

/** What is read of a new row only, and saved. */
const ofNewRows: Record<ExchangeKind, readonly ColumnName[]> = {
  recommendations: ['bodies', 'auditId'],
  actions: ['body', 'serves'],
  risks: ['register', 'because'],
};

/** The cells that are saved along with those that were changed: what a step demands, and whose a new row is. */
export function carriedCells(
  kind: ExchangeKind,
  { id, changes, conflicts, told }: Pick<PlannedRow, 'id' | 'changes' | 'conflicts' | 'told'>,
  now: Values,
): CellChange[] {
  if (id === null) {
    return ofNewRows[kind].flatMap((column) =>
      told[column] ? [{ column, before: '', after: told[column] }] : [],
    );
  }
  const cell = (column: ColumnName) => [...changes, ...conflicts].find((each) => each.column === column);
  if (kind === 'risks') {
    const isJudged = cell('likelihood') !== undefined || cell('consequence') !== undefined;
    return isJudged && told.because ? [{ column: 'because', before: '', after: told.because }] : [];
  }
  const state = cell('state');
  const completedOn = state?.after === 'done' ? (told.completedOn ?? '') : '';
  const isExplained = state !== undefined || (cell('dueOn')?.before ?? '') !== '';
  return [
    ...(state && completedOn !== (now.completedOn ?? '')
      ? [{ column: 'completedOn' as const, before: now.completedOn ?? '', after: completedOn }]
      : []),
    ...(isExplained && told.reason ? [{ column: 'reason' as const, before: '', after: told.reason }] : []),
  ];
}

const words = (text = '') => plain(text).toLowerCase();

/** The ids in a cell, each once. */
export const idsNamed = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[\s;,]+/)
      .filter((each) => isId(each)),
  ),
];

/**
 * Whether a new row says what a saved one does: the same words, for the same body or in the same audit, by the same day,
 * and for nothing that the saved one is not for. Bringing a file back a second time would add its new rows once more.
 * @param bodies ids by the bodies' names in lower case
 */
export function isThereAlready(
  kind: ExchangeKind,
  told: Values,
  saved: Values,
  bodies: ReadonlyMap<string, string>,
): boolean {
  const idOf = (name = '') => bodies.get(name.toLowerCase().trim());
  if (kind === 'recommendations') {
    return words(told.text) === words(saved.text) && words(told.auditId) === words(saved.auditId);
  }
  if (kind === 'risks') {
    return words(told.risk) === words(saved.risk) && idOf(told.register) === idOf(saved.register);
  }
  return (
    words(told.title) === words(saved.title) &&
    idOf(told.body) === idOf(saved.body) &&
    (told.dueOn ?? '') === (saved.dueOn ?? '') &&
    idsNamed(told.serves ?? '').every((id) => idsNamed(saved.serves ?? '').includes(id))
  );
}

/** The rows that are to be added, and those of them that are there already. */
export function withoutThose(
  kind: ExchangeKind,
  rows: readonly PlannedRow[],
  alike: Iterable<SavedRow>,
  bodies: ReadonlyMap<string, string>,
): { readonly rows: PlannedRow[]; readonly problems: RowProblem[] } {
  const saved = [...alike];
  const isThere = ({ id, told }: PlannedRow) =>
    id === null && saved.some(({ values }) => isThereAlready(kind, told, values, bodies));
  return {
    rows: rows.filter((row) => !isThere(row)),
    problems: rows
      .filter(isThere)
      .map(({ line, name }) => ({ line, column: null, code: 'alreadyThere', found: name })),
  };
}

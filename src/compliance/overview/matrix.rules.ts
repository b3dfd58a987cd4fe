import type { RequirementLevel } from '../../requirements/requirement.model.ts';
import { levelsAbove } from '../inheritance.rules.ts';
import { added, type Counts, noCounts, shareMet, totalOf } from '../standing.rules.ts';
import type { CountedCell, UnitRow } from './overview.model.ts';
import type { OverviewChoice } from './overview-choice.model.ts';

export interface MatrixColumn {
  readonly key: string;
  /** The chapter's title; null of a phase. */
  readonly title: string | null;
}

/** What a unit answers itself, and what is met for it by the levels above. */
export interface MatrixCell {
  readonly own: Counts;
  readonly inherited: Counts;
}

export interface MatrixRow extends MatrixCell {
  readonly unit: UnitRow;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** What the rows answer themselves, in the order of the columns: nothing is counted twice. */
  readonly totals: readonly Counts[];
  readonly whole: Counts;
}

const emptyCell: MatrixCell = { own: noCounts, inherited: noCounts };

/** What a cell shows. */
export const countsOfCell = ({ own, inherited }: MatrixCell, whose: OverviewChoice['whose']): Counts =>
  whose === 'own' ? own : added(own, inherited);

const countsIn = ({ met, partly, notMet, notApplicable, expired, unanswered }: Counts): Counts => ({
  met,
  partly,
  notMet,
  notApplicable,
  expired,
  unanswered,
});

/**
 * The matrix of what has been counted. What a unit inherits is what the levels above it answer: the municipality and
 * central IT, and for a system its own administration.
 */
export function matrixOf(counted: readonly CountedCell[], whose: OverviewChoice['whose']): Matrix {
  const perUnit = Map.groupBy(counted, ({ level, unitId }) => `${level} ${unitId}`);
  const ownOf = (level: RequirementLevel, unitId: string | null) =>
    unitId === null ? [] : (perUnit.get(`${level} ${unitId}`) ?? []);
  const top = (level: RequirementLevel) => counted.find((each) => each.level === level)?.unitId ?? null;
  const sources = { municipality: top('municipality'), centralIt: top('centralIt') };
  const above = ({ level, bodyId }: UnitRow) =>
    levelsAbove(level).flatMap((each) =>
      ownOf(each, each === 'municipality' || each === 'centralIt' ? sources[each] : bodyId),
    );
  const cellsOf = (unit: CountedCell) => {
    const cells = new Map<string, MatrixCell>();
    const put = (rows: readonly CountedCell[], side: keyof MatrixCell) => {
      for (const row of rows) {
        if (row.column === null) continue;
        const cell = cells.get(row.column) ?? emptyCell;
        cells.set(row.column, { ...cell, [side]: added(cell[side], countsIn(row)) });
      }
    };
    put(ownOf(unit.level, unit.unitId), 'own');
    put(above(unit), 'inherited');
    return cells;
  };
  const shown = [...perUnit.values()].flatMap(([first]) =>
    first?.isShown ? [{ unit: unitOf(first), cells: cellsOf(first) }] : [],
  );
  const columns = columnsOf(counted).filter(({ key }) =>
    shown.some(({ cells }) => totalOf(countsOfCell(cells.get(key) ?? emptyCell, whose)) > 0),
  );
  const rows = shown.map(({ unit, cells }) => {
    const inOrder = columns.map(({ key }) => cells.get(key) ?? emptyCell);
    return {
      unit,
      cells: inOrder,
      own: added(...inOrder.map(({ own }) => own)),
      inherited: added(...inOrder.map(({ inherited }) => inherited)),
    };
  });
  const totals = columns.map((_, index) => added(...rows.map(({ cells }) => cells[index]?.own ?? noCounts)));
  return { columns, rows, totals, whole: added(...totals) };
}

const unitOf = ({ level, bodyId, systemId, unitId, key, name, bodyName }: CountedCell): UnitRow => ({
  level,
  bodyId,
  systemId,
  unitId,
  key,
  name,
  bodyName,
});

/** The columns in the order of the guideline. */
function columnsOf(counted: readonly CountedCell[]): MatrixColumn[] {
  const found = new Map<string, { readonly title: string | null; readonly position: number }>();
  for (const { column, title, position } of counted) {
    if (column === null || position === null) continue;
    const before = found.get(column);
    if (!before || position < before.position) found.set(column, { title, position });
  }
  return [...found]
    .toSorted(([, one], [, other]) => one.position - other.position)
    .map(([key, { title }]) => ({ key, title }));
}

/** The rows by their share met, in all or in one column; those of which nothing applies come last. */
export function inOrder(
  { rows, columns }: Pick<Matrix, 'rows' | 'columns'>,
  { order, by, whose }: Pick<OverviewChoice, 'order' | 'by' | 'whose'>,
): MatrixRow[] {
  if (order === 'place') return [...rows];
  const index = columns.findIndex(({ key }) => key === by);
  const shareOf = (row: MatrixRow) => shareMet(countsOfCell(row.cells[index] ?? row, whose));
  const direction = order === 'lowest' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [shareOf(one), shareOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * (a - b);
  });
}

/** How far a share has come, for the shade of a cell: below a fifth, two fifths … four fifths and more, all. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5;

export const shadeOf = (share: number): Shade => Math.min(5, Math.floor(share * 5 + 1e-9)) as Shade;

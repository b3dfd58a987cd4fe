import type { RequestContext } from '../../identity/index.ts';
import { findReadUnit } from '../held-unit.ts';
import { levelsAbove } from '../inheritance.rules.ts';
import { type Counts, countsOf } from '../standing.rules.ts';
import type { FoundUnit } from '../unit.store.ts';
import { type AnsweredBy, answeredBy } from '../unit-standing.ts';
import { frameOf, inOverview, type OverviewFrame } from './asking-overview.ts';
import { type CellRow, findCellRows } from './cell.store.ts';
import type { OverviewChoice } from './overview-choice.model.ts';

/** The requirements behind one cell of the matrix. */
export interface CellShown extends OverviewFrame {
  readonly unit: FoundUnit;
  readonly choice: OverviewChoice;
  /** Null where the cell is of every chapter. */
  readonly chapter: string | null;
  readonly rows: readonly (CellRow & { readonly isOwn: boolean; readonly answeredBy: AnsweredBy })[];
  readonly counts: Counts;
}

/**
 * What a cell counts, requirement by requirement: the unit's own with their reasons, and, where the choice counts them,
 * those that it inherits without. Undefined where the unit is not the requester's to read. Four statements.
 *
 * @param chapter null for every chapter
 */
export function findCell(
  context: RequestContext,
  key: string,
  chapter: string | null,
  choice: OverviewChoice,
): Promise<CellShown | undefined> {
  return inOverview(context, choice.day, async (asking) => {
    const { transaction, organisationId, asked, guideline } = asking;
    const found = await findReadUnit({ transaction, organisationId, requester: context.requester }, key);
    if (!found) return undefined;
    const { unit } = found;
    const { phase, basis, whose } = choice;
    const levels = whose === 'own' ? [unit.level] : [...levelsAbove(unit.level), unit.level];
    const rows = await findCellRows(transaction, organisationId, {
      asked,
      unit,
      levels,
      phase,
      basis,
      chapter,
    });
    return {
      ...frameOf(asking),
      unit,
      choice,
      chapter,
      rows: rows.map((row) => ({
        ...row,
        isOwn: row.level === unit.level,
        answeredBy: answeredBy(row.level, guideline, unit),
      })),
      counts: countsOf(rows.map(({ figure }) => figure)),
    };
  });
}

import {
  findMatrix,
  findMaturity,
  type MatrixShown,
  type MaturityShown,
} from '../compliance/overview/index.ts';
import { parseOverviewChoice } from '../compliance/overview/overview-choice.model.ts';
import type { Counts } from '../compliance/standing.model.ts';
import type { RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import type { ChapterState, ComplianceState, StateAsked, UnitState } from './management-state.model.ts';

const none: Counts = { met: 0, partly: 0, notMet: 0, notApplicable: 0, expired: 0, unanswered: 0 };

/** How the guideline is met on the day, and how it was when the period began; null before any guideline is in force. */
export async function findComplianceState(
  context: RequestContext,
  { onDay, since }: StateAsked,
): Promise<ComplianceState | null> {
  const choice = parseOverviewChoice({ day: onDay });
  const now = await findMatrix(context, choice, { isWhole: true });
  if (!now) return null;
  // The last report told how the day before ended.
  const then = parseOverviewChoice({ day: dayAfter(since, -1) });
  const before = await findMatrix(context, then, { isWhole: true });
  const phases = await findMatrix(context, choice, { columns: 'phase', isWhole: true });
  const maturity = await findMaturity(context, { day: onDay, systems: null });
  return {
    guideline: { title: now.guideline.title, number: now.guideline.number },
    whole: { now: now.whole, before: before?.whole ?? none },
    units: now.rows.flatMap((row) => unitState(row, before, maturity)),
    chapters: now.columns.map((column, index) => chapterState(column, now.totals[index], before, maturity)),
    phases: (phases?.columns ?? []).map(({ key }, index) => ({
      phase: key,
      counts: phases?.totals[index] ?? none,
    })),
  };
}

function unitState(
  { unit, own }: MatrixShown['rows'][number],
  before: MatrixShown | undefined,
  maturity: MaturityShown | undefined,
): UnitState[] {
  const { key, level, name, bodyId } = unit;
  // Systems are rows of their own matrix.
  if (level === 'system') return [];
  const then = before?.rows.find((row) => row.unit.key === key);
  const steps = maturity?.rows.find((row) => row.unit.key === key);
  return [{ key, level, name, bodyId, now: own, before: then?.own ?? none, maturity: steps?.median ?? null }];
}

function chapterState(
  { key, title }: MatrixShown['columns'][number],
  now: Counts | undefined,
  before: MatrixShown | undefined,
  maturity: MaturityShown | undefined,
): ChapterState {
  const then = before?.columns.findIndex((column) => column.key === key) ?? -1;
  const step = maturity?.chapters.findIndex(({ chapter }) => chapter === key) ?? -1;
  return {
    chapter: key,
    title: title ?? key,
    now: now ?? none,
    before: before?.totals[then] ?? none,
    maturity: maturity?.medians[step] ?? null,
  };
}

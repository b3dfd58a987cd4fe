import type { Texts } from '../../texts/index.ts';
import { nameOfUnit } from '../compliance.view.ts';
import { applicableOf, type Counts, shareMet } from '../standing.rules.ts';
import type { UnitRow } from './overview.model.ts';
import { type OverviewChoice, queryOfChoice } from './overview-choice.model.ts';

/** The pages of the overview, by name. */
export const overviewPages = {
  matrix: '/compliance/matrix',
  trend: '/compliance/trend',
  maturity: '/compliance/maturity',
  phases: '/compliance/phases',
  applicability: '/compliance/applicability',
} as const;
export type OverviewPage = keyof typeof overviewPages;

/** The requirements behind a cell: of one chapter, or of all. What orders the rows is of no use there. */
export const cellAddress = (
  key: string,
  chapter: string | null,
  { whose, phase, basis, day }: Pick<OverviewChoice, 'whose' | 'phase' | 'basis' | 'day'>,
): string =>
  `/compliance/matrix/${key}/${chapter === null ? 'all' : encodeURIComponent(chapter)}${queryOfChoice({ whose, phase, basis, day })}`;

/** What to call a row: a system with its administration. */
export const nameOfRow = (unit: Pick<UnitRow, 'level' | 'name'>, texts: Texts): string =>
  nameOfUnit(unit, texts);

/** Figures for a cell, in words: share, of how many, and what has no answer. */
export interface CellFigures {
  readonly share: number | null;
  readonly met: number;
  readonly applicable: number;
  /** Never answered, or expired. */
  readonly open: number;
  readonly isAsked: boolean;
}

export function figuresOf(counts: Counts): CellFigures {
  const applicable = applicableOf(counts);
  return {
    share: shareMet(counts),
    met: counts.met,
    applicable,
    open: counts.unanswered + counts.expired,
    isAsked: applicable + counts.notApplicable > 0,
  };
}

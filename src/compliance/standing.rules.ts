import type { ComplianceAssessment } from './compliance.model.ts';
import { type Counts, type Figure, figures, type Standing } from './standing.model.ts';

export { type Counts, type Figure, figures, type Standing } from './standing.model.ts';

/** An answer counts to the end of the day that it is valid to. @param today YYYY-MM-DD */
export function figureOf(standing: Standing | undefined, today: string): Figure {
  if (!standing) return 'unanswered';
  if (standing.validTo !== null && standing.validTo < today) return 'expired';
  return standing.result;
}

/** The latest counts, whoever said it: a check by the security officer stands until the unit answers anew. */
export function latestOf<Row extends Pick<ComplianceAssessment, 'onDay' | 'assessedAt'>>(
  assessments: readonly Row[],
): Row | undefined {
  return assessments.reduce<Row | undefined>((latest, each) => {
    if (!latest || each.onDay > latest.onDay) return each;
    return each.onDay === latest.onDay && each.assessedAt >= latest.assessedAt ? each : latest;
  }, undefined);
}

export const noCounts: Counts = {
  met: 0,
  partly: 0,
  notMet: 0,
  notApplicable: 0,
  expired: 0,
  unanswered: 0,
};

/** How many stand in each way. */
export function countsOf(all: readonly Figure[]): Counts {
  const counts = { ...noCounts };
  for (const figure of all) counts[figure] += 1;
  return counts;
}

/** The same where the answers in force are counted already, of so many requirements. */
export const countsIn = (all: number, answered: Omit<Counts, 'unanswered'>): Counts => ({
  ...answered,
  unanswered: Math.max(0, all - Object.values(answered).reduce((sum, count) => sum + count, 0)),
});

export const added = (...all: readonly Counts[]): Counts =>
  Object.fromEntries(
    figures.map((figure) => [figure, all.reduce((sum, counts) => sum + counts[figure], 0)]),
  ) as Record<Figure, number>;

export const totalOf = (counts: Counts): number => figures.reduce((sum, figure) => sum + counts[figure], 0);

/** What the share met is counted of: everything that applies. What nobody has answered is not met. */
export const applicableOf = (counts: Counts): number => totalOf(counts) - counts.notApplicable;

/** Share met, 0–1; null where nothing applies. Half-met is not met: it is told beside. */
export function shareMet(counts: Counts): number | null {
  const applicable = applicableOf(counts);
  return applicable === 0 ? null : counts.met / applicable;
}

/** What somebody has to do something about. */
export const isGap = (figure: Figure): boolean => figure === 'partly' || figure === 'notMet';

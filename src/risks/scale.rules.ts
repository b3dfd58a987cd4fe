import type { InvalidField } from '../shared/entry.ts';
import type { RiskScale, ScaleStep } from './risk.model.ts';
import type { Fault } from './risk-faults.model.ts';

/** How grave a risk is, from the least. */
export const riskLevels = ['low', 'medium', 'high', 'veryHigh'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A scale has at least so many steps each way, and at most so many. */
export const fewestSteps = 3;
export const mostSteps = 6;

/** How likely and how grave, as steps of the scale from 1. */
export interface Judged {
  readonly likelihood: number;
  readonly consequence: number;
}

type Thresholds = Pick<RiskScale, 'medium' | 'high' | 'veryHigh'>;

/** The level of a product of the two, by the thresholds of the organisation's scale. */
export function levelOf({ likelihood, consequence }: Judged, scale: Thresholds): RiskLevel {
  const product = likelihood * consequence;
  if (product >= scale.veryHigh) return 'veryHigh';
  if (product >= scale.high) return 'high';
  return product >= scale.medium ? 'medium' : 'low';
}

/** The level's place among the levels, from 0. */
export const rankOf = (level: RiskLevel): number => riskLevels.indexOf(level);

/** Whether both are steps of the scale. */
export const isOnScale = ({ likelihood, consequence }: Judged, scale: RiskScale): boolean =>
  isStep(likelihood, scale.likelihoods) && isStep(consequence, scale.consequences);

const isStep = (value: number, steps: readonly ScaleStep[]) =>
  Number.isInteger(value) && value >= 1 && value <= steps.length;

type ScaleField = InvalidField<Fault | 'missing'>;

/** What is wrong with a scale that somebody wants; null where nothing is. Every level has to be within reach. */
export function scaleFault(scale: RiskScale): ScaleField | null {
  for (const name of ['likelihoods', 'consequences'] as const) {
    const count = scale[name].length;
    if (count < fewestSteps || count > mostSteps) return { field: name, code: 'stepsOutOfRange' };
  }
  const highest = scale.likelihoods.length * scale.consequences.length;
  if (scale.medium < 2) return { field: 'medium', code: 'levelsNotRising' };
  if (scale.high <= scale.medium) return { field: 'high', code: 'levelsNotRising' };
  if (scale.veryHigh <= scale.high) return { field: 'veryHigh', code: 'levelsNotRising' };
  return scale.veryHigh > highest ? { field: 'veryHigh', code: 'levelOutOfReach' } : null;
}

/**
 * Whether a scale may take another's place. Assessments are kept as numbers of steps: with another number of steps the
 * same number would mean something else, and they are never rewritten. So the number of steps is settled by the first
 * assessment; names, meanings and thresholds are not.
 */
export function scaleChangeFault(before: RiskScale, after: RiskScale, isUsed: boolean): ScaleField | null {
  const fault = scaleFault(after);
  if (fault) return fault;
  if (!isUsed) return null;
  for (const name of ['likelihoods', 'consequences'] as const) {
    if (before[name].length !== after[name].length) return { field: name, code: 'stepsInUse' };
  }
  return null;
}

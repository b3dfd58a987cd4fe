import { type Maturity, maturities } from './compliance.model.ts';

/** The step above, which a unit that stands here goes for; null at the top. */
export const nextStep = (maturity: Maturity): Maturity | null =>
  maturities[maturities.indexOf(maturity) + 1] ?? null;

/** The median of the chapters that have a step, the lower of two; null where none has. */
export function medianStep(steps: readonly Maturity[]): Maturity | null {
  const inOrder = steps.toSorted((a, b) => a - b);
  return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? null;
}

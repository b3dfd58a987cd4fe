import type { Benefit, BenefitIndicator, BenefitState, Progress } from './benefit.model.ts';

/**
 * The one number in a text, as 63 in "63 % av systemen"; null where there is none or several, since nothing then tells
 * which is meant. The thousands of a number may be kept apart by spaces.
 */
export function numberIn(text: string | null): { readonly value: number; readonly isShare: boolean } | null {
  if (text === null) return null;
  const found = [...text.matchAll(/[-−]?\d+(?:[ \u00a0\u202f]\d{3})*(?:[.,]\d+)?/g)];
  const [only] = found;
  if (!only || found.length > 1) return null;
  const plain = only[0]
    .replaceAll(/[ \u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return { value: Number(plain), isShare: text.includes('%') };
}

/**
 * Where the latest outcome is on its way from the baseline to the target; null where the texts hold no numbers that can
 * be laid beside each other. The way from baseline to target tells whether more or less is better.
 *
 * @param outcomes the latest first
 */
export function progressOf(
  { baseline, target }: Pick<Benefit, 'baseline' | 'target'>,
  outcomes: readonly string[],
): Progress | null {
  const [first, wanted, now] = [numberIn(baseline), numberIn(target), numberIn(outcomes[0] ?? null)];
  if (!wanted || !now || wanted.isShare !== now.isShare) return null;
  const begun = first?.isShare === wanted.isShare ? first : null;
  const isThere = begun ? (now.value - wanted.value) * (wanted.value - begun.value) >= 0 : false;
  if (now.value === wanted.value || (isThere && begun?.value !== wanted.value)) return 'reached';
  const earlier = outcomes.length > 1 ? numberIn(outcomes[1] ?? null) : begun;
  if (!earlier || earlier.isShare !== wanted.isShare) return null;
  const [was, is] = [Math.abs(earlier.value - wanted.value), Math.abs(now.value - wanted.value)];
  if (is === was) return 'unchanged';
  return is < was ? 'nearer' : 'farther';
}

/**
 * The same of an indicator's values, which tells itself whether more or less is better. A first value is laid beside the
 * value from before, where that is counted in the same.
 *
 * @param values those that could be had, the latest first
 */
export function progressOfValues(
  { target, direction, unit }: Pick<BenefitIndicator, 'target' | 'direction' | 'unit'>,
  values: readonly number[],
  baseline: string | null,
): Progress | null {
  const before = numberIn(baseline);
  const isAlike = before !== null && before.isShare === (unit === 'percent');
  const [now, earlier = isAlike ? before.value : undefined] = values;
  if (target === null || now === undefined) return null;
  if (direction === 'higher' ? now >= target : now <= target) return 'reached';
  if (earlier === undefined) return null;
  if (now === earlier) return 'unchanged';
  return now > earlier === (direction === 'higher') ? 'nearer' : 'farther';
}

/** One whose measure is an indicator can be measured, whether or not its measure is told in words. */
export function benefitStateOf(
  { measure, indicatorId }: Pick<Benefit, 'measure' | 'indicatorId'>,
  hasOutcome: boolean,
): BenefitState {
  if (measure === null && indicatorId === null) return 'notMeasurable';
  return hasOutcome ? 'measured' : 'notMeasured';
}

/** Whole percent of a share of 0–1, where 0 means none and 100 means all, so that rounding never hides the last one. */
export function wholePercent(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

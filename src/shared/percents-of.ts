/**
 * Whole percent of each part, adding up to 100: the parts that lose most by rounding down get what is left over. A part
 * that is not empty is never 0. All zeros where there is nothing to share.
 * @param parts counts, none below zero; at most 100 of them
 */
export function percentsOf(parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (all === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / all) * 100);
  const whole = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  const left = 100 - whole.reduce((sum, share) => sum + share, 0);
  const change = Math.sign(left);
  for (let step = 0; step < Math.abs(left); step += 1) {
    const at = mostOff(exact, whole, change);
    whole[at] = (whole[at] ?? 0) + change;
  }
  return whole;
}

/** The part that is furthest from its exact share in this direction; only parts above one give anything away. */
function mostOff(exact: readonly number[], whole: readonly number[], change: number): number {
  const off = exact.map((share, index) => {
    const now = whole[index] ?? 0;
    return share === 0 || (change < 0 && now <= 1) ? Number.NEGATIVE_INFINITY : (share - now) * change;
  });
  return off.indexOf(Math.max(...off));
}

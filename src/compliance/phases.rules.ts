import { type Counts, countsOf, type Figure } from './standing.rules.ts';

/** The order of introduction; null is what stands in no phase. */
export const phases = [1, 2, 3, 4, 5, null] as const;
export type Phase = (typeof phases)[number];

export interface PhaseShare {
  readonly phase: Phase;
  readonly counts: Counts;
}

/** How it stands in each phase that has some requirement. */
export function byPhase(
  rows: readonly { readonly phase: number | null; readonly figure: Figure }[],
): PhaseShare[] {
  return phases.flatMap((phase) => {
    const within = rows.filter((row) => row.phase === phase);
    return within.length === 0 ? [] : [{ phase, counts: countsOf(within.map(({ figure }) => figure)) }];
  });
}

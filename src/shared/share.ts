import { wholePercent } from './whole-percent.ts';

/** How many of how many. */
export interface ShareOf {
  readonly part: number;
  readonly all: number;
  /** How many of all may belong to the part without anybody knowing. */
  readonly unknown: number;
}

export interface ShareWords {
  readonly percent: (whole: number) => string;
  readonly atLeast: (percent: string) => string;
  readonly unknown: string;
  readonly none: string;
}

/**
 * A share as every page and paper tells it: "65 %", "at least" where some are unknown, no figure where that would say
 * nothing, a dash where there is nothing to share.
 */
export function shareInWords({ part, all, unknown }: ShareOf, words: ShareWords): string {
  if (all === 0) return words.none;
  if (unknown > 0 && part === 0) return words.unknown;
  const percent = words.percent(wholePercent(part / all));
  return unknown > 0 ? words.atLeast(percent) : percent;
}

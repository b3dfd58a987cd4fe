import type { ComplianceResult, Maturity } from './compliance.model.ts';

/**
 * A mark of a chapter's drafts as they are: it is another as soon as anybody saves there. Who saves with an older one is
 * told so.
 */
export function stampOf(
  drafts: readonly { readonly at: Date }[],
  step: { readonly at: Date } | undefined,
): string {
  const latest = Math.max(0, ...drafts.map(({ at }) => at.getTime()), step?.at.getTime() ?? 0);
  return `${drafts.length}.${step ? 1 : 0}.${latest}`;
}

/** An answer as somebody gives it; a result of null takes it back. */
export interface GivenAnswer {
  readonly requirementId: string;
  readonly result: ComplianceResult | null;
  readonly reason: string | null;
  readonly validTo: string | null;
}

/** An answer of last time. */
interface LastAnswer {
  readonly result: ComplianceResult;
  readonly reason: string | null;
  readonly validTo: string | null;
}

/**
 * The answers with those of last time put in: for the requirements named, or for every one without an answer. A last day
 * that has passed is not taken along.
 */
export function withLastTime(
  given: readonly GivenAnswer[],
  asLastTime: 'all' | readonly string[],
  lastOf: ReadonlyMap<string, LastAnswer>,
  today: string,
): GivenAnswer[] {
  return given.map((answer) => {
    const last = lastOf.get(answer.requirementId);
    const isWanted =
      asLastTime === 'all' ? answer.result === null : asLastTime.includes(answer.requirementId);
    if (!last || !isWanted) return answer;
    const validTo = last.validTo !== null && last.validTo >= today ? last.validTo : null;
    return { ...answer, result: last.result, reason: last.reason, validTo };
  });
}

/** How far a chapter has come. */
export interface Progress {
  readonly answered: number;
  readonly all: number;
  readonly step: Maturity | null;
}

export const isDone = ({ answered, all, step }: Progress): boolean => answered === all && step !== null;

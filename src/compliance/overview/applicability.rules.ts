import { annexANumbers } from '../../requirements/built-in/annex-a.model.ts';
import { added, applicableOf, type Counts, noCounts, totalOf } from '../standing.rules.ts';
import type { MappedPrinciple, MappedRequirement } from './overview.model.ts';

/**
 * How a number stands. `principle`: only principles are mapped to it, which apply and are assessed with their chapter;
 * `notMapped`: no requirement of the guideline is mapped to it, so nothing is said of it.
 */
export const statementStates = [
  'met',
  'partly',
  'notMet',
  'unanswered',
  'notApplicable',
  'principle',
  'notMapped',
] as const;
export type StatementState = (typeof statementStates)[number];

/** One number of Annex A in a statement of applicability. */
export interface StatementLine {
  readonly number: string;
  readonly state: StatementState;
  readonly counts: Counts;
  readonly requirements: readonly MappedRequirement[];
  /** Refs of the principles mapped to it. */
  readonly principles: readonly string[];
}

const countsOf = ({ met, partly, notMet, notApplicable, expired, unanswered }: Counts): Counts => ({
  met,
  partly,
  notMet,
  notApplicable,
  expired,
  unanswered,
});

/** All that applies is met; some of it; none of it; or nobody has said anything that counts. */
export function stateOf(counts: Counts): StatementState {
  if (totalOf(counts) === 0) return 'notMapped';
  const applicable = applicableOf(counts);
  if (applicable === 0) return 'notApplicable';
  if (counts.met === applicable) return 'met';
  if (counts.met > 0 || counts.partly > 0) return 'partly';
  return counts.notMet > 0 ? 'notMet' : 'unanswered';
}

/** A line for each of the numbers of Annex A, in their order. */
export function statementOf(
  mapped: readonly MappedRequirement[],
  mappedPrinciples: readonly MappedPrinciple[],
): StatementLine[] {
  return annexANumbers.map((number) => {
    const requirements = mapped.filter(({ references }) => references.includes(number));
    const counts = requirements.length === 0 ? noCounts : added(...requirements.map(countsOf));
    const of = mappedPrinciples.filter((each) => each.number === number);
    const principles = [...new Set(of.map(({ ref }) => ref))];
    const state = stateOf(counts);
    return {
      number,
      state: state === 'notMapped' && principles.length > 0 ? 'principle' : state,
      counts,
      requirements,
      principles,
    };
  });
}

/** What of a requirement the public version holds: neither reasons nor evidence. */
export const withoutReasons = (line: StatementLine): StatementLine => ({
  ...line,
  requirements: line.requirements.map((each) => ({ ...each, reasons: [], evidence: [], evidenceCount: 0 })),
});

import { annexANumbers } from '../../requirements/built-in/annex-a.model.ts';
import type { RequirementLevel } from '../../requirements/requirement.model.ts';
import { added, applicableOf, type Counts, noCounts, totalOf } from '../standing.rules.ts';

/** A requirement that a number of Annex A is met by, with how it stands in the units that it is asked of. */
export interface MappedRequirement extends Counts {
  readonly requirementId: string;
  readonly ref: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly level: RequirementLevel;
  /** Numbers in Annex A. */
  readonly references: readonly string[];
  /** The latest answer's day, YYYY-MM-DD. */
  readonly onDay: string | null;
  /**
   * Why, at most five; none of what others than the unit that the statement is of have answered. Of the whole municipality
   * with the name of the unit before each.
   */
  readonly reasons: readonly string[];
  /** Titles of the evidence, at most five, and how many there are. */
  readonly evidence: readonly string[];
  readonly evidenceCount: number;
}

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

/** A principle that is mapped to a number. */
export interface MappedPrinciple {
  readonly number: string;
  readonly ref: string;
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

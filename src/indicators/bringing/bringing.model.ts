import type { IndicatorValue } from '../indicator.model.ts';

/** The columns of a list of values, in the order of the template. */
export const valueColumns = [
  'indicator',
  'body',
  'onDay',
  'value',
  'numerator',
  'denominator',
  'note',
] as const;
export type ValueColumn = (typeof valueColumns)[number];

/** Rows with something in them. */
export const mostValueRows = 5_000;

/** A row of a list: what stands in each column that was recognised, '' where nothing does. */
export interface ValueLine {
  /** As the file counts. */
  readonly line: number;
  readonly cells: Readonly<Record<ValueColumn, string>>;
}

export const valueFaults = [
  'missing',
  'unknownIndicator',
  'unknownBody',
  'notADate',
  'notANumber',
  'notYours',
  /** Another row is about the same measurement; `found` is that row's number. */
  'repeated',
  'inFuture',
  'indicatorComputed',
  'indicatorNumber',
  'indicatorShare',
  'indicatorNoteMissing',
  'indicatorBodyMissing',
  'indicatorNoBody',
  'tooLong',
] as const;
export type ValueFault = (typeof valueFaults)[number];

/** What is wrong with a row, which is therefore left out. */
export interface ValueProblem {
  readonly line: number;
  readonly column: ValueColumn | null;
  readonly code: ValueFault;
  /** What stands there. */
  readonly found: string;
}

export const valueOutcomes = ['new', 'correction', 'unchanged'] as const;
export type ValueOutcome = (typeof valueOutcomes)[number];

type Told = Pick<IndicatorValue, 'value' | 'numerator' | 'denominator' | 'note'>;

/** What becomes of a row. */
export interface PlannedValue extends Told {
  readonly line: number;
  readonly outcome: ValueOutcome;
  readonly indicatorId: string;
  readonly indicatorName: string;
  readonly unit: 'percent' | 'count' | 'days' | 'hours' | 'kronor' | 'grade';
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  readonly onDay: string;
  /** What it corrects. */
  readonly before: Told | null;
}

/** Every row of a list is taken or left out with what is wrong with it; rows that say nothing are skipped. */
export interface ValuePlan {
  readonly entries: readonly PlannedValue[];
  readonly problems: readonly ValueProblem[];
}

/** A plan with what its page tells of the file. */
export interface ShownValuePlan extends ValuePlan {
  /** Headings that stand for nothing that is read. */
  readonly ignored: readonly string[];
  /** What the plan comes to, in short: a plan with another fingerprint is another plan. */
  readonly fingerprint: string;
}

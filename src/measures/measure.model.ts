import { z } from 'zod';
import type { RegisterScope } from '../audits/register/register.policy.ts';

/** What a row of a measure is. `addressee`: a recommendation at one of the bodies that it is addressed to. */
export const populations = ['addressee', 'matter', 'commitment', 'action', 'assessment', 'yearEnd'] as const;
export type Population = (typeof populations)[number];

/** Every measure that is a share, with what its rows are. */
export const measures = {
  confirmed: 'addressee',
  workUnderWay: 'addressee',
  notToAct: 'addressee',
  openWork: 'addressee',
  green: 'addressee',
  greenOrYellow: 'addressee',
  openAuditors: 'addressee',
  answeredInTime: 'matter',
  promisesKept: 'commitment',
  promisesKeptOwn: 'commitment',
  commitmentsOverdue: 'commitment',
  movedDates: 'action',
  actionsOverdue: 'action',
  roundGreen: 'assessment',
  confirmedThen: 'yearEnd',
} as const satisfies Record<string, Population>;
export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];

/** The measures that are shown together, in the order of the page. The three tracks never share a table. */
export const measureGroups = {
  work: ['confirmed', 'workUnderWay', 'notToAct', 'openWork'],
  auditors: ['green', 'greenOrYellow', 'openAuditors'],
  promises: ['answeredInTime', 'promisesKept', 'promisesKeptOwn', 'commitmentsOverdue'],
  actions: ['movedDates', 'actionsOverdue'],
} as const satisfies Record<string, readonly MeasureName[]>;
export type MeasureGroup = keyof typeof measureGroups;
export const groupNames = Object.keys(measureGroups) as MeasureGroup[];
export type ShownMeasure = (typeof measureGroups)[MeasureGroup][number];

/** How many of how many; `unknown` of them may belong to the part without anybody knowing. */
export interface Counted {
  readonly part: number;
  readonly all: number;
  readonly unknown: number;
  /** Of what is open: days since the audit, the middle one; null where none of them has a date. */
  readonly medianDays?: number | null;
  /** Of what is open: how many have a date to count from. */
  readonly dated?: number;
  /** How many times in all, where one may be moved several times. */
  readonly times?: number;
}

/** Null where the requester may not see what it is counted from. */
export type Figures = Readonly<Record<ShownMeasure, Counted | null>>;

export interface BodyFigures {
  readonly id: string;
  readonly name: string;
  readonly figures: Figures;
}

/** The audits of one year; null: those that have none. */
export interface CohortFigures {
  readonly year: number | null;
  readonly figures: Figures;
}

/** How it stood when a year ended, or today for the one that has not. */
export interface YearEnd {
  readonly year: number;
  readonly isToday: boolean;
  readonly confirmed: Counted;
}

/** What the auditors found in one of their closed rounds. */
export interface RoundFigures {
  readonly id: string;
  readonly title: string;
  readonly dated: string | null;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly unknown: number;
  readonly all: number;
}

export interface Measures {
  readonly whole: Figures;
  readonly bodies: readonly BodyFigures[];
  readonly cohorts: readonly CohortFigures[];
  /** Null where the bodies' own work may not be seen as it was. */
  readonly yearEnds: readonly YearEnd[] | null;
  readonly rounds: readonly RoundFigures[];
  readonly notToAct: readonly MeasuredRow[];
}

/** One of the rows that a figure counts. Days are YYYY-MM-DD. */
export interface MeasuredRow {
  readonly id: string;
  readonly population: Population;
  /** Where it is read: the recommendation's, the matter's or the action's id. */
  readonly recommendationId: string | null;
  readonly auditId: string | null;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly about: string | null;
  readonly year: number | null;
  readonly number: string | null;
  readonly text: string;
  readonly state: string | null;
  readonly assessed: string | null;
  readonly outcome: string | null;
  /** Whether the outcome is of the promise as an answer that was replaced worded it. */
  readonly isReworded: boolean | null;
  readonly minuteItem: string | null;
  readonly reason: string | null;
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly times: number | null;
  readonly days: number | null;
}

export const sides = ['part', 'all', 'unknown'] as const;
export type Side = (typeof sides)[number];

const year = z.coerce.number().int().min(1900).max(2200).nullable().catch(null);
const id = z.guid().nullable().catch(null);

export const measureFilterSchema = z.object({ body: id, from: year, to: year });
/** Whose, and audits of which years. Null leaves a choice out. */
export type MeasureFilter = z.output<typeof measureFilterSchema>;

export const rowsAskedSchema = measureFilterSchema.extend({
  of: z.enum(measureNames).catch('confirmed'),
  side: z.enum(sides).catch('part'),
  /** Audits without a year. */
  noYear: z.coerce.boolean().catch(false),
  round: id,
  at: year,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
/** Which rows of which measure. */
export type RowsAsked = z.output<typeof rowsAskedSchema>;

const given = (query: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, query[name] === '' ? null : (query[name] ?? null)]));

/** Reads an address; what is not understood is left out. */
export const parseMeasureFilter = (query: Readonly<Record<string, unknown>>): MeasureFilter =>
  measureFilterSchema.parse(given(query, Object.keys(measureFilterSchema.shape)));
export const parseRowsAsked = (query: Readonly<Record<string, unknown>>): RowsAsked =>
  rowsAskedSchema.parse(given(query, Object.keys(rowsAskedSchema.shape)));

/** Everything that decides what is counted. */
export interface MeasureQuestion {
  readonly organisationId: string;
  readonly scope: RegisterScope;
  readonly filter: MeasureFilter & Partial<Pick<RowsAsked, 'noYear' | 'round' | 'at'>>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Null asks for everybody's, all years. */
export const everything: MeasureFilter = { body: null, from: null, to: null };

/** What changed of a count in one year. */
export interface YearChange {
  readonly year: number;
  /** Audits that came. */
  readonly added: number;
  /** Confirmed ones that came, less those that stopped being so. */
  readonly confirmed: number;
}

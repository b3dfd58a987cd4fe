import { z } from 'zod';

/** Days of a matter's way to its answer, as its plan says: never in the database, so asked of the plan. */
export const stepKinds = [
  'extensionTo',
  'stepReferred',
  'stepDrafted',
  'stepPrepared',
  'stepMeeting',
  'stepAdjusted',
  'stepDispatched',
  'stepReceived',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** What falls on days, in groups that can be chosen and are counted together. */
export const datedGroups = {
  actions: ['actionDue', 'actionFollowUp'],
  commitments: ['commitmentDue'],
  answers: ['answerDue', ...stepKinds],
  meetings: ['preparation', 'meeting'],
  requests: ['requestWanted'],
  documents: ['documentRevision'],
  risks: ['riskReview', 'exceptionEnd'],
  classes: ['classReview'],
  compliance: ['selfAssessmentDue'],
  controls: ['controlDue'],
  indicators: ['indicatorDue'],
  phases: ['phaseEnd'],
  forum: ['forumMeeting', 'managementReview'],
  duties: ['dutyDue', 'dutyAhead', 'dutySkipped'],
} as const;
export type DatedGroup = keyof typeof datedGroups;
export const groupNames = Object.keys(datedGroups) as DatedGroup[];

export type DatedKind = (typeof datedGroups)[DatedGroup][number];
export const datedKinds: readonly DatedKind[] = groupNames.flatMap((group) => [...datedGroups[group]]);

/** A group, or one kind of it. */
export type ChosenKind = DatedGroup | DatedKind;
const isGroup = (chosen: ChosenKind): chosen is DatedGroup => Object.hasOwn(datedGroups, chosen);

/** What is chosen for a group: a group of one is that kind. */
export function choiceOf(group: DatedGroup): ChosenKind {
  const [first, ...others] = datedGroups[group];
  return others.length === 0 ? first : group;
}

/** The kinds that somebody has chosen to see; null for all. */
export function kindsIn(chosen: ChosenKind | null): readonly DatedKind[] {
  if (chosen === null) return datedKinds;
  return isGroup(chosen) ? datedGroups[chosen] : [chosen];
}

/** Something that falls on a day. */
export interface Dated {
  readonly kind: DatedKind;
  readonly id: string;
  /** Its title or words, verbatim; null for a meeting. */
  readonly what: string | null;
  /** The body that it is with. */
  readonly whose: string;
  readonly bodyId: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly isDone: boolean;
  readonly isSecret: boolean;
  /** ISO 8601, to the second; null where it is not known. */
  readonly changedAt: string | null;
  /** The place where one acts on it. */
  readonly to: string;
}

/** What to show of a year, as it stands in an address. What cannot be understood there is as if it were not there. */
export const yearFilter = z.object({
  year: z.coerce.number().int().min(1990).max(2100).nullable().default(null).catch(null),
  /** 1–12, opened to its list. */
  month: z.coerce.number().int().min(1).max(12).nullable().default(null).catch(null),
  body: z.uuid().nullable().default(null).catch(null),
  kind: z
    .enum([...groupNames, ...datedKinds])
    .nullable()
    .default(null)
    .catch(null),
  mine: z
    .enum(['yes'])
    .transform(() => true)
    .default(false as never)
    .catch(false as never),
});
export type YearFilter = z.output<typeof yearFilter>;

/** How many of a kind fall in a month. */
export interface Counted {
  /** 1–12. */
  readonly month: number;
  readonly kind: DatedKind;
  readonly all: number;
  readonly done: number;
}

/** How much falls in a month with a body. */
export interface CountedOfBody extends Omit<Counted, 'kind'> {
  readonly bodyId: string;
  readonly whose: string;
}

export interface MonthCount {
  /** 1–12. */
  readonly month: number;
  readonly all: number;
  readonly done: number;
  readonly kinds: Readonly<Record<DatedKind, number>>;
}

export interface Year {
  readonly year: number;
  /** The month that is opened. */
  readonly month: number;
  readonly filter: YearFilter;
  /** All twelve. */
  readonly months: readonly MonthCount[];
  /** The first of the opened month, by day. */
  readonly rows: readonly Dated[];
  /** Bodies that can be chosen. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

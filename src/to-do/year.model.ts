import { z } from 'zod';

export const datedKinds = [
  'actionDue',
  'actionFollowUp',
  'answerDue',
  'preparation',
  'meeting',
  'requestWanted',
  'commitmentDue',
] as const;
export type DatedKind = (typeof datedKinds)[number];

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
  kind: z.enum(datedKinds).nullable().default(null).catch(null),
  mine: z
    .enum(['yes'])
    .transform(() => true)
    .default(false as never)
    .catch(false as never),
});
export type YearFilter = z.output<typeof yearFilter>;

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

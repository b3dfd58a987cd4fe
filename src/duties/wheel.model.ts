import { z } from 'zod';
import type { Counted, CountedOfBody, DatedKind } from '../to-do/year.model.ts';
import { type DutyKind, dutyKinds } from './duty.model.ts';

/** What of the year belongs in the wheel besides the duties: what the management system's other parts give a day. */
export const derivedKinds = [
  'riskReview',
  'exceptionEnd',
  'classReview',
  'selfAssessmentDue',
  'documentRevision',
  'controlDue',
  'meeting',
] as const satisfies readonly DatedKind[];
export type DerivedKind = (typeof derivedKinds)[number];

export const ownKinds = ['dutyDue', 'dutyAhead', 'dutySkipped'] as const satisfies readonly DatedKind[];
export const wheelKinds: readonly DatedKind[] = [...ownKinds, ...derivedKinds];

/** A kind of duty has the same name as what follows from risks; in the filter the duty says so. */
export type ChosenKind = 'duties' | `duty.${DutyKind}` | DerivedKind;
export const kindChoices: readonly ChosenKind[] = [
  'duties',
  ...dutyKinds.map((kind) => `duty.${kind}` as const),
  ...derivedKinds,
];

const id = z.guid().nullable().default(null).catch(null);

/** What to show of a wheel, as it stands in an address. What cannot be understood there is as if it were not there. */
export const wheelFilter = z.object({
  year: z.coerce.number().int().min(1990).max(2100).nullable().default(null).catch(null),
  /** 1–12, to list that month alone. */
  month: z.coerce.number().int().min(1).max(12).nullable().default(null).catch(null),
  /** A body, or the municipality where all of it has something. */
  body: id,
  owner: id,
  kind: z
    .enum(kindChoices as [ChosenKind, ...ChosenKind[]])
    .nullable()
    .default(null)
    .catch(null),
});
export type WheelFilter = z.output<typeof wheelFilter>;

/** What the wheel asks the year for. */
export function kindsAsked(kind: ChosenKind | null): {
  readonly kinds: readonly DatedKind[];
  readonly dutyKinds: readonly DutyKind[] | null;
} {
  if (kind === null) return { kinds: wheelKinds, dutyKinds: null };
  if (kind === 'duties') return { kinds: ownKinds, dutyKinds: null };
  const ofDuty = dutyKinds.find((each) => kind === `duty.${each}`);
  if (ofDuty) return { kinds: ownKinds, dutyKinds: [ofDuty] };
  return { kinds: derivedKinds.filter((each) => each === kind), dutyKinds: null };
}

/**
 * How something in the wheel stands. `ahead`: a duty's later time, as its rhythm says. `derived`: follows from another
 * part and is not due yet.
 */
export const wheelStandings = ['done', 'skipped', 'overdue', 'planned', 'ahead', 'derived', 'held'] as const;
export type WheelStanding = (typeof wheelStandings)[number];

/** One thing in the wheel. */
export interface WheelItem {
  readonly kind: DatedKind;
  /** Of a duty. */
  readonly dutyKind: DutyKind | null;
  readonly rhythmMonths: number | null;
  readonly id: string;
  /** Its title, verbatim; null for a meeting. */
  readonly what: string | null;
  readonly bodyId: string;
  readonly whose: string;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly standing: WheelStanding;
  /** How often a duty has been moved, this time. */
  readonly moved: number;
  /** Whether the requester moves it here; what follows from another part is moved there. */
  readonly mayMove: boolean;
  readonly isSecret: boolean;
  readonly to: string;
}

/** A board's meeting, and whose reports go there. */
export interface BoardMeeting {
  readonly boardId: string;
  readonly boardName: string;
  readonly meetsOn: string;
}

/** Which boards a body reports to. */
export type BoardsOf = ReadonlyMap<string, readonly string[]>;

export interface WheelCounts {
  readonly months: readonly Counted[];
  readonly bodies: readonly CountedOfBody[];
}

import { dayAfter } from '../shared/day-after.ts';
import {
  type DocumentGap,
  type DocumentKind,
  type DocumentVersion,
  documentGaps,
  documentKinds,
  type GoverningDocument,
  type InPyramid,
} from './document.model.ts';

/** How far down in the pyramid a kind stands; 0 is the top. */
export const levelOf = (kind: DocumentKind): number => documentKinds.indexOf(kind);

/** Whether a document of the one kind can carry out one of the other: never one that stands below it. */
export const mayCarryOut = (kind: DocumentKind, parent: DocumentKind): boolean =>
  levelOf(parent) <= levelOf(kind);

/**
 * When the next revision is due: so many months after the day, on the same day of the month or on the last one that the
 * month has. Null without a rhythm. Both YYYY-MM-DD.
 */
export function nextRevisionAfter(day: string, rhythmMonths: number | null): string | null {
  if (rhythmMonths === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + rhythmMonths + 1, 0)).getUTCDate();
  const next = new Date(Date.UTC(year, month - 1 + rhythmMonths, Math.min(date, last)));
  return next.toISOString().slice(0, 10);
}

/** Whether its revision should have been made: the day itself is still in time. @param today YYYY-MM-DD */
export const isOverdue = (
  { nextRevisionOn, withdrawnAt }: Pick<GoverningDocument, 'nextRevisionOn' | 'withdrawnAt'>,
  today: string,
): boolean => withdrawnAt === null && nextRevisionOn !== null && nextRevisionOn < today;

type Valid = Pick<DocumentVersion, 'number' | 'decidedOn' | 'validFrom' | 'validTo'>;

export const versionStandings = ['draft', 'coming', 'inForce', 'ended'] as const;
/** How a version stands on a day: not decided, decided but not yet in force, in force, or in force no longer. */
export type VersionStanding = (typeof versionStandings)[number];

/** @param day YYYY-MM-DD */
export function standingOf(
  { decidedOn, validFrom, validTo }: Omit<Valid, 'number'>,
  day: string,
): VersionStanding {
  if (decidedOn === null) return 'draft';
  if ((validFrom ?? decidedOn) > day) return 'coming';
  return validTo !== null && validTo < day ? 'ended' : 'inForce';
}

/** The version in force on the day: the latest decided one that holds then. @param day YYYY-MM-DD */
export function inForceOn<Version extends Valid>(
  versions: readonly Version[],
  day: string,
): Version | undefined {
  return versions
    .filter((version) => standingOf(version, day) === 'inForce')
    .reduce<Version | undefined>(
      (latest, each) => (latest === undefined || each.number > latest.number ? each : latest),
      undefined,
    );
}

/** The last day of the version before one that is in force from the day. */
export const endsBefore = (validFrom: string): string => dayAfter(validFrom, -1);

/** What is missing. @param isDecided whether any version has been decided */
export function gapsOf(
  {
    ownerRole,
    ownerPersonId,
    rhythmMonths,
  }: Pick<GoverningDocument, 'ownerRole' | 'ownerPersonId' | 'rhythmMonths'>,
  isDecided: boolean,
): DocumentGap[] {
  const missing: Record<DocumentGap, boolean> = {
    noOwner: ownerRole === null && ownerPersonId === null,
    noRhythm: rhythmMonths === null,
    neverDecided: !isDecided,
  };
  return documentGaps.filter((gap) => missing[gap]);
}

/**
 * Why the document cannot carry out this parent: a parent stands above or beside it, and is neither the document itself
 * nor something that carries it out. Null where it can.
 * @param above the parent and everything above it, from below
 */
export function faultOfParent(
  document: Pick<InPyramid, 'kind'> & { readonly id: string | null },
  above: readonly InPyramid[],
): 'parentBelow' | 'parentIsOwn' | null {
  const [parent] = above;
  if (!parent) return null;
  if (above.some(({ id }) => id === document.id)) return 'parentIsOwn';
  return mayCarryOut(document.kind, parent.kind) ? null : 'parentBelow';
}

/** Whether some document that carries it out would stand above it if it became of this kind. */
export const standsBelowChild = (kind: DocumentKind, children: readonly DocumentKind[]): boolean =>
  children.some((child) => !mayCarryOut(child, kind));

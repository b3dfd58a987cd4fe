import { mayKeepRegister } from '../audits/index.ts';
import type { Requester } from '../identity/index.ts';
import type { Reading } from '../reading/reading.model.ts';
import type { ListedReading } from '../readings/reading-list.model.ts';
import type { EnteredReport } from './find-entered-report.ts';
import type { ReviewInContext } from './find-review.ts';
import { bodyNamed } from './recognise.rules.ts';
import type { Review, ReviewAudit, ReviewRow } from './review.model.ts';
import { mayReview } from './review.policy.ts';
import {
  type Blocker,
  blockersOf,
  blockersOfRegister,
  type Doubt,
  doubtsOf,
  includedRows,
  isFollowUpRow,
  needsWord,
} from './review.rules.ts';
import type { InvalidChange } from './review-change.model.ts';
import { isFiltering, matchesFilter, type ReviewFilter, type RowFacts } from './review-filter.view.ts';

/** A change that was not saved: why, and what the person had entered. */
export interface PartProblem {
  /** The part that it was about. */
  readonly key: string;
  readonly kind: 'stale' | 'invalid';
  readonly faults: readonly InvalidChange[];
  /** The fields of the form as entered; null where it was a button without a form. */
  readonly entered: URLSearchParams | null;
}

/** Everything that the page of a review is made of. */
export interface ReviewPageData extends ReviewInContext {
  readonly listed: ListedReading;
  /** As it was read. */
  readonly reading: Reading;
  readonly filter: ReviewFilter;
  /** The part whose form is open, by its key. */
  readonly edit: string | undefined;
  /** The person who looks. */
  readonly requester: Requester;
  /** What it brought into the register; null where it is not there. */
  readonly entered: EnteredReport | null;
  /** When it was looked up. */
  readonly at: Date;
  readonly problem: PartProblem | null;
}

export interface ShownRow extends RowFacts {
  readonly row: ReviewRow;
  readonly isFollowUp: boolean;
  /** In an audit that the person who looks checks and corrects. */
  readonly isTheirs: boolean;
  /** What a person should look at, while nobody has checked the row. */
  readonly doubts: readonly Doubt[];
}

/** Each row with what the page says of it, in the order of the report. */
export function shownRows(data: Pick<ReviewPageData, 'review' | 'requester' | 'audits'>): ShownRow[] {
  const { review, requester } = data;
  const me = requester.personId;
  const theirs = new Set(theirAudits(data).map(({ key }) => key));
  const included = new Set(includedRows(review).map(({ key }) => key));
  const lastOwn = lastChangeBy(review, me);
  return review.rows.map((row) => {
    const isFollowUp = isFollowUpRow(review, row);
    const doubts = doubtsOf(row, isFollowUp);
    return {
      row,
      isFollowUp,
      doubts,
      isIncluded: included.has(row.key),
      isDoubtful: row.checkedAt === null && doubts.length > 0,
      isTheirs: theirs.has(row.auditKey),
      changedByOthers: isChangedByOthers(row, me, lastOwn),
    };
  });
}

/** When the person last changed anything, in milliseconds; 0 where never. */
function lastChangeBy({ documents, audits, rows }: Review, person: string): number {
  return [...documents, ...audits, ...rows].reduce(
    (last, { changedBy, changedAt }) =>
      changedBy === person && changedAt ? Math.max(last, changedAt.getTime()) : last,
    0,
  );
}

type Touched = Pick<ReviewRow, 'changedBy' | 'changedAt'>;

const isChangedByOthers = ({ changedBy, changedAt }: Touched, me: string, lastOwn: number): boolean =>
  changedBy !== null && changedBy !== me && (changedAt?.getTime() ?? 0) > lastOwn;

/** Whether somebody else has changed a part of the review since the person who looks last changed anything. */
export function changedByOthers(
  part: Touched,
  { review, requester }: Pick<ReviewPageData, 'review' | 'requester'>,
): boolean {
  return isChangedByOthers(part, requester.personId, lastChangeBy(review, requester.personId));
}

/** The audits whose rows the person who looks checks and corrects. */
export function theirAudits({
  review,
  requester,
  audits,
}: Pick<ReviewPageData, 'review' | 'requester' | 'audits'>): ReviewAudit[] {
  return review.audits.filter((audit) =>
    mayReview(requester, [audits.find(({ id }) => id === audit.auditId) ?? audit]),
  );
}

/** The rows to show; a row whose form is open, or that could not be saved, always stands there. */
export function filteredRows(rows: readonly ShownRow[], data: ReviewPageData): ShownRow[] {
  const { filter, edit, problem } = data;
  if (!isFiltering(filter)) return [...rows];
  return rows.filter(
    (shown) =>
      matchesFilter(shown.row, shown, filter) || shown.row.key === edit || shown.row.key === problem?.key,
  );
}

/** A row that was just saved on a page that is open: the page is answered with what can be different since. */
export interface SavedRow {
  readonly key: string;
  /** When the page was looked up. */
  readonly since: Date;
}

/**
 * The rows that stand on the open page as they are: all but the saved one, one whose form is open, and those that
 * others have changed. None where the page is filtered: the list itself may be another.
 */
export function rowsAsBefore(
  { review, requester, filter, edit, problem }: ReviewPageData,
  saved: SavedRow | null,
): ReadonlySet<string> {
  if (saved === null || isFiltering(filter) || problem !== null) return new Set();
  const isAsBefore = ({ key, changedBy, changedAt }: ReviewRow) =>
    key !== saved.key &&
    key !== edit &&
    (changedBy === null || changedBy === requester.personId) &&
    (changedAt === null || changedAt <= saved.since);
  return new Set(review.rows.filter(isAsBefore).map(({ key }) => key));
}

/**
 * What it means that something is left: it stops confirming, or a person has to give their word for it when they confirm,
 * or it only should be looked at.
 */
export const weights = ['stops', 'word', 'look'] as const;

/** What is left to settle, with the rows it concerns. */
export interface Remaining {
  readonly code: Blocker['code'] | 'unmatchedBody' | 'undecidedColour';
  readonly weight: (typeof weights)[number];
  readonly keys: readonly string[];
}

const blocking = [
  'nothingIncluded',
  'notYours',
  'gone',
  'noBody',
  'undecidedMatch',
  'sameTwice',
  'sameAudit',
  'unchecked',
] as const;
const doubtful = ['unmatchedBody', 'undecidedColour'] as const;

/** What is left, the gravest first; nothing where all is settled. */
export function remainingOf(
  {
    review,
    requester,
    audits,
    recommendations,
  }: Pick<ReviewPageData, 'review' | 'requester' | 'audits' | 'recommendations'>,
  rows: readonly ShownRow[],
): Remaining[] {
  const register = { audits, recommendations };
  const blockers = [
    ...blockersOfRegister(review, register, (audit) => mayKeepRegister(requester, audit)),
    ...blockersOf(review, { comparedAll: false }),
  ];
  const stops = blocking.map((code) => ({
    code,
    weight: needsWord(code) ? ('word' as const) : ('stops' as const),
    keys: blockers.filter((each) => each.code === code).flatMap(({ key }) => key ?? []),
  }));
  const looks = doubtful.map((code) => ({
    code,
    weight: 'look' as const,
    keys: rows
      .filter(({ isIncluded, isDoubtful, doubts }) => isIncluded && isDoubtful && doubts.includes(code))
      .map(({ row }) => row.key),
  }));
  const nothing = blockers.some(({ code }) => code === 'nothingIncluded');
  return [...stops, ...looks].filter(({ code, keys }) =>
    code === 'nothingIncluded' ? nothing : keys.length > 0,
  );
}

/** The bodies that an audit concerns, as the register will say: those it names, and those its rows are addressed to. */
export function bodiesOf({ bodyIds }: ReviewAudit, rows: readonly ShownRow[]): string[] {
  const addressed = rows.filter(({ isIncluded }) => isIncluded).flatMap(({ row }) => row.bodyIds);
  return [...new Set([...bodyIds, ...addressed])];
}

/** How many rows would be checked by checking all that have nothing doubtful about them. */
export function clearRows(rows: readonly ShownRow[]): number {
  return rows.filter(
    ({ isIncluded, isTheirs, row, doubts }) =>
      isIncluded && isTheirs && !row.checkedAt && doubts.length === 0,
  ).length;
}

/**
 * Names in the report that mean no body of the organisation, in rows that nobody has checked or that have no body: how
 * many rows each.
 */
export function unknownNames(
  rows: readonly ShownRow[],
  bodies: ReviewPageData['bodies'],
): { readonly name: string; readonly rows: number }[] {
  const counts = new Map<string, number>();
  for (const { row, isIncluded, isTheirs } of rows) {
    // A row with as many bodies as names has had its names told already.
    const isTold = row.bodyIds.length >= row.readAddressees.length;
    const isSettled = row.checkedAt !== null && row.bodyIds.length > 0;
    if (!isIncluded || !isTheirs || isSettled || isTold) continue;
    for (const name of new Set(row.readAddressees)) {
      if (bodyNamed(name, bodies) === null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].map(([name, count]) => ({ name, rows: count }));
}

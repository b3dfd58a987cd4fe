import type { Review, ReviewAudit, ReviewRow } from './review.model.ts';
import { auditsOfOneName } from './same-audits.rules.ts';

/** What the register holds of what a review says it has already. */
export interface StillThere {
  readonly audits: readonly { readonly id: string; readonly isSecurity: boolean }[];
  readonly recommendations: readonly { readonly id: string }[];
}

/** Why a person should look at a row before calling it checked. */
export type Doubt = 'noBody' | 'unmatchedBody' | 'undecidedMatch' | 'undecidedColour';

/** What is doubtful about a row. Bulk checking takes only rows without doubts. */
export function doubtsOf(row: ReviewRow, isFollowUp: boolean): Doubt[] {
  const doubts: [Doubt, boolean][] = [
    ['noBody', row.bodyIds.length === 0],
    ['unmatchedBody', row.bodyIds.length > 0 && row.readAddressees.length > row.bodyIds.length],
    ['undecidedMatch', row.match === 'suggested'],
    ['undecidedColour', isFollowUp && row.status === 'unknown' && row.interpretation === 'open'],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

/** Whether the row by itself keeps the report from being entered: corrected, it is still not done with. */
export const isUnsettled = ({ bodyIds, match }: Pick<ReviewRow, 'bodyIds' | 'match'>): boolean =>
  bodyIds.length === 0 || match === 'suggested';

/** What keeps a review from being entered into the register, with the key of the part it concerns. */
export type Blocker =
  | { readonly code: 'nothingIncluded'; readonly key: null }
  | { readonly code: 'noBody'; readonly key: string }
  | { readonly code: 'undecidedMatch'; readonly key: string }
  /** Two rows of one document are said to be the same recommendation. */
  | { readonly code: 'sameTwice'; readonly key: string }
  /** Some rows are neither checked nor said to be compared as a whole. */
  | { readonly code: 'unchecked'; readonly key: string }
  /** Audits bear the same name and year, and nobody has said that they are different ones. */
  | { readonly code: 'sameAudit'; readonly key: string }
  /** The person keeps the register of security audits only, and this is none. */
  | { readonly code: 'notYours'; readonly key: string }
  /** The audit or recommendation of the register that it was said to be has been withdrawn since. */
  | { readonly code: 'gone'; readonly key: string };

export interface ConfirmChoice {
  /** The person says that the unchecked rows have been compared with the original as a whole. */
  readonly comparedAll: boolean;
  /** The person says that audits with the same name and year are different ones. */
  readonly differentAudits?: boolean | undefined;
}

/** The rows that would reach the register: included, in an included audit. */
export function includedRows(review: Review): ReviewRow[] {
  const audits = new Set(includedAudits(review).map(({ key }) => key));
  return review.rows.filter((row) => row.included && audits.has(row.auditKey));
}

export function includedAudits(review: Review): ReviewAudit[] {
  return review.audits.filter(({ included }) => included);
}

/** True where the row stands in a document that follows up earlier audits. */
export function isFollowUpRow(review: Review, row: ReviewRow): boolean {
  const audit = review.audits.find(({ key }) => key === row.auditKey);
  return review.documents.some(({ key, isFollowUp }) => isFollowUp && key === audit?.documentKey);
}

/** Everything that has to be settled first; empty where the review may be confirmed. */
export function blockersOf(
  review: Review,
  { comparedAll, differentAudits = false }: ConfirmChoice,
): Blocker[] {
  if (includedAudits(review).length === 0) return [{ code: 'nothingIncluded', key: null }];
  const documentOf = new Map(review.audits.map(({ key, documentKey }) => [key, documentKey]));
  const taken = new Set<string>();
  const sameAudits = (differentAudits ? [] : auditsOfOneName(review))
    .flat()
    .map(({ key }): Blocker => ({ code: 'sameAudit', key }));
  const ofRows = includedRows(review).flatMap((row) => {
    const { key } = row;
    const blockers: Blocker[] = [];
    if (row.bodyIds.length === 0) blockers.push({ code: 'noBody', key });
    if (row.match === 'suggested') blockers.push({ code: 'undecidedMatch', key });
    if (row.match === 'confirmed') {
      const same = `${documentOf.get(row.auditKey)} ${row.recommendationId}`;
      if (taken.has(same)) blockers.push({ code: 'sameTwice', key });
      taken.add(same);
    }
    if (row.checkedAt === null && !comparedAll) blockers.push({ code: 'unchecked', key });
    return blockers;
  });
  return [...sameAudits, ...ofRows];
}

/** What a person may give their word for when they confirm; everything else stops them. */
export const needsWord = (code: string): boolean => code === 'unchecked' || code === 'sameAudit';

/**
 * What the register itself says against entering: audits that somebody else keeps, and things that are there no more.
 * Of an audit that the register has, the register says what it is about, not the review.
 */
export function blockersOfRegister(
  review: Review,
  register: StillThere,
  mayKeep: (audit: Pick<ReviewAudit, 'isSecurity'>) => boolean,
): Blocker[] {
  const recommendations = new Set(register.recommendations.map(({ id }) => id));
  const audits = includedAudits(review).flatMap((audit): Blocker[] => {
    const known = audit.auditId === null ? audit : register.audits.find(({ id }) => id === audit.auditId);
    if (!known) return [{ code: 'gone', key: audit.key }];
    return mayKeep(known) ? [] : [{ code: 'notYours', key: audit.key }];
  });
  const rows = includedRows(review)
    .filter(
      ({ match, recommendationId }) => match === 'confirmed' && !recommendations.has(recommendationId ?? ''),
    )
    .map(({ key }): Blocker => ({ code: 'gone', key }));
  return [...audits, ...rows];
}

/** What confirming will do, in numbers. */
export interface ReviewSummary {
  readonly newAudits: number;
  readonly knownAudits: number;
  readonly newRecommendations: number;
  readonly knownRecommendations: number;
  /** Follow-up rounds, and assessments in them (one for each recommendation and body). */
  readonly rounds: number;
  readonly assessments: number;
  /** Recommendations that are assessed for several bodies: why there are more assessments than recommendations. */
  readonly severalBodies: number;
  /** Rows left out, alone or with their audit. */
  readonly leftOut: number;
  /** Rows of unknown colour: decided by a person, and not. */
  readonly interpreted: number;
  readonly undecided: number;
  readonly checked: number;
  readonly rows: number;
}

export function summaryOf(review: Review): ReviewSummary {
  const audits = includedAudits(review);
  const rows = includedRows(review);
  const followUpRows = rows.filter((row) => isFollowUpRow(review, row));
  const known = rows.filter(({ match }) => match === 'confirmed').length;
  const rounds = review.documents.filter(
    ({ key, isFollowUp }) => isFollowUp && audits.some(({ documentKey }) => documentKey === key),
  );
  const unknown = followUpRows.filter(({ status }) => status === 'unknown');
  return {
    newAudits: audits.filter(({ auditId }) => auditId === null).length,
    knownAudits: audits.filter(({ auditId }) => auditId !== null).length,
    newRecommendations: rows.length - known,
    knownRecommendations: known,
    rounds: rounds.length,
    assessments: followUpRows.reduce((sum, { bodyIds }) => sum + bodyIds.length, 0),
    severalBodies: followUpRows.filter(({ bodyIds }) => bodyIds.length > 1).length,
    leftOut: review.rows.length - rows.length,
    interpreted: unknown.filter(({ interpreted }) => interpreted !== null).length,
    undecided: unknown.filter(({ interpretation }) => interpretation === 'open').length,
    checked: rows.filter(({ checkedAt }) => checkedAt !== null).length,
    rows: rows.length,
  };
}

/** Grows with every change to any part: whoever confirms has seen the review as it is. */
export function versionOf({ documents, audits, rows }: Review): number {
  return [...documents, ...audits, ...rows].reduce((sum, { version }) => sum + version, 0);
}

import {
  findAuditTitles,
  findRecommendationWords,
  mayKeepRegister,
  mayReviewReports,
} from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import type { TiedBody } from '../organisation/body.model.ts';
import { findBodies } from '../organisation/index.ts';
import { findPeopleNames } from '../people/index.ts';
import type { Reading } from '../reading/reading.model.ts';
import { holdDraftForReview } from '../readings/index.ts';
import { texts } from '../texts/index.ts';
import { beginReview } from './begin-review.rules.ts';
import { auditKnown, type KnownAudit, type KnownRecommendation } from './recognise.rules.ts';
import type { Review } from './review.model.ts';
import { findReviewParts, insertReview } from './review.store.ts';
import { findSeenColours, type SeenColours } from './review-changes.store.ts';

/** A review with what its page needs of the world around it. */
export interface ReviewInContext {
  readonly review: Review;
  readonly bodies: readonly TiedBody[];
  /** The audits of the register, to choose among. */
  readonly audits: readonly (KnownAudit & { readonly isSecurity: boolean })[];
  /** The recommendations of the audits that the report follows up. */
  readonly recommendations: readonly KnownRecommendation[];
  /** Who read a colour off the original where the reader did not see it, by the key of its row. */
  readonly seen: SeenColours;
  /** Names of the people who changed something, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export type FindReviewResult =
  | ({ readonly ok: true } & ReviewInContext)
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' };

/** The review of a draft that has been read; it begins the first time somebody asks for it. */
export async function findReview(
  context: RequestContext,
  draft: { readonly id: string; readonly reading: Reading | null },
): Promise<FindReviewResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const { reading } = draft;
  if (!reading) return { ok: false, refusal: 'notFound' };
  return inRequest(context, async (transaction) => {
    const { organisationId } = requester;
    const bodies = await findBodies(transaction, organisationId);
    const allAudits = await findAuditTitles(transaction, organisationId);
    const address = { organisationId, draftId: draft.id };
    const review =
      (await findReviewParts(transaction, address)) ??
      (await begin(transaction, context, { id: draft.id, reading }, { bodies, audits: allAudits }));
    const auditIds = review.audits.flatMap(({ auditId }) => auditId ?? []);
    // Audits to choose among are those that the reviewer keeps; what the report is tied to is told anyway.
    const audits = allAudits.filter(
      (audit) => mayKeepRegister(requester, audit) || auditIds.includes(audit.id),
    );
    const recommendations = await findRecommendationWords(transaction, organisationId, auditIds);
    const seen = await findSeenColours(transaction, address);
    const names = await findPeopleNames(transaction, organisationId, peopleIn(review, seen));
    return { ok: true, review, bodies, audits, recommendations, seen, names };
  });
}

async function begin(
  transaction: Transaction,
  context: RequestContext,
  { id, reading }: { id: string; reading: Reading },
  known: Pick<ReviewInContext, 'bodies' | 'audits'>,
): Promise<Review> {
  const { organisationId } = context.requester;
  // Held, so that two who open it at once begin one review.
  if (context.requester.tokenScope !== 'read') await holdDraftForReview(transaction, organisationId, id);
  const begun = await findReviewParts(transaction, { organisationId, draftId: id });
  if (begun) return begun;
  const followedUp = reading.documents
    .flatMap((document) => document.audits)
    .flatMap((audit) => auditKnown(audit, known.audits)?.id ?? []);
  const recommendations = await findRecommendationWords(transaction, organisationId, [
    ...new Set(followedUp),
  ]);
  const review = beginReview(id, reading, { ...known, recommendations }, texts.sv.reviewing.untitled);
  // Who may only read sees what it would begin as.
  if (review.documents.length === 0 || context.requester.tokenScope === 'read') return review;
  await insertReview(transaction, organisationId, review);
  const after = { audits: review.audits.length, rows: review.rows.length };
  await recordChanges(transaction, authorOf(context), [
    { noun: 'review', nounId: id, verb: 'begin', before: null, after },
  ]);
  return review;
}

function peopleIn({ documents, audits, rows }: Review, seen: SeenColours): string[] {
  const ids = [
    ...documents.map(({ changedBy }) => changedBy),
    ...[...seen.values()].map(({ by }) => by),
    ...audits.map(({ changedBy }) => changedBy),
    ...rows.flatMap(({ changedBy, checkedBy, interpretedBy }) => [changedBy, checkedBy, interpretedBy]),
  ];
  return [...new Set(ids.filter((id) => id !== null))];
}

import { randomUUID } from 'node:crypto';
import {
  findAuditTitles,
  findRecommendationWords,
  holdForEntry,
  insertEntry,
  mayKeepRegister,
  mayReviewReports,
} from '../audits/index.ts';
import { type Change, recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { holdDraftForReview, saveConfirmation } from '../readings/index.ts';
import { type EntryOfReview, entryOfReview } from './entry-of-review.rules.ts';
import type { Review } from './review.model.ts';
import {
  type Blocker,
  blockersOf,
  blockersOfRegister,
  type ConfirmChoice,
  includedAudits,
  includedRows,
  summaryOf,
  versionOf,
} from './review.rules.ts';
import { findReviewParts, saveEnteredRows } from './review.store.ts';
import { findSeenColours, type SeenColours } from './review-changes.store.ts';

export interface ConfirmReviewInput extends ConfirmChoice {
  readonly draftId: string;
  /** The version of the review that the person saw (`versionOf`). */
  readonly version: number;
}

export type ConfirmReviewResult =
  | { readonly ok: true; readonly auditIds: readonly string[] }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'alreadyConfirmed' }
  /** Somebody changed something since the person looked. */
  | { readonly ok: false; readonly refusal: 'changed' }
  | { readonly ok: false; readonly refusal: 'blocked'; readonly blockers: readonly Blocker[] };

/**
 * Puts a reviewed report into the register: audits, recommendations, the round with its assessments, matters and
 * answers, all with their change-log entries in one transaction. Nothing of it was in the register before.
 */
export async function confirmReview(
  context: RequestContext,
  { draftId, version, ...choice }: ConfirmReviewInput,
): Promise<ConfirmReviewResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const { organisationId, personId } = requester;
  return inRequest(context, async (transaction) => {
    const state = await holdDraftForReview(transaction, organisationId, draftId);
    if (state === 'confirmed') return { ok: false, refusal: 'alreadyConfirmed' };
    const review = await findReviewParts(transaction, { organisationId, draftId });
    if (!review || state !== 'read') return { ok: false, refusal: 'notFound' };
    if (versionOf(review) !== version) return { ok: false, refusal: 'changed' };
    const auditIds = includedAudits(review).flatMap(({ auditId }) => auditId ?? []);
    const recommendationIds = includedRows(review).flatMap(({ match, recommendationId }) =>
      match === 'confirmed' ? (recommendationId ?? []) : [],
    );
    await holdForEntry(transaction, organisationId, { auditIds, recommendationIds });
    const known = await findRecommendationWords(transaction, organisationId, auditIds);
    const register = { audits: await findAuditTitles(transaction, organisationId), recommendations: known };
    const blockers = [
      ...blockersOfRegister(review, register, (audit) => mayKeepRegister(requester, audit)),
      ...blockersOf(review, choice),
    ];
    if (blockers.length > 0) return { ok: false, refusal: 'blocked', blockers };

    const author = authorOf(context);
    const seen = await findSeenColours(transaction, { organisationId, draftId });
    const entered = entryOfReview(review, {
      known,
      bodies: await findBodies(transaction, organisationId),
      at: author.at,
      newId: randomUUID,
    });
    await insertEntry(transaction, organisationId, entered.entry);
    await saveEnteredRows(
      transaction,
      { organisationId, draftId },
      entered.rows.map(({ row, recommendationId }) => ({ key: row.key, recommendationId })),
    );
    await saveConfirmation(transaction, organisationId, draftId, { by: personId, at: author.at });
    await recordChanges(transaction, author, changesOf(review, entered, seen));
    return { ok: true, auditIds: [...new Set(entered.auditIds.values())] };
  });
}

/** What the change log tells of it: each new thing, each assessment, and the report as a whole. */
function changesOf(review: Review, { entry, rows }: EntryOfReview, seen: SeenColours): Change[] {
  const { draftId } = review;
  const enter = (noun: string, nounId: string, after: object): Change => ({
    noun,
    nounId,
    verb: 'enter',
    before: null,
    after: { ...after, draftId },
  });
  const added = rows
    .filter(({ isNew }) => !isNew)
    .flatMap(({ recommendationId, addedBodies }) =>
      addedBodies.map((bodyId) => ({ recommendationId, bodyId })),
    );
  const ownRounds = new Set(
    entry.followUps.filter(({ madeBy }) => madeBy === 'municipality').map(({ id }) => id),
  );
  return [
    ...entry.audits.map(({ id, title, year }) => enter('audit', id, { title, year })),
    ...entry.followUps.map(({ id, title, dated }) => enter('followUp', id, { title, dated })),
    ...entry.matters.map(({ id, bodyId, answerBy, extendedTo }) =>
      enter('matter', id, { bodyId, answerBy, extendedTo }),
    ),
    ...rows
      .filter(({ isNew }) => isNew)
      .map(({ recommendationId, row, auditId }) =>
        enter('recommendation', recommendationId, {
          auditId,
          number: row.number,
          text: row.text,
          group: row.group,
          bodyIds: row.bodyIds,
        }),
      ),
    ...rows.flatMap(({ row, assessments, recommendationId, addedBodies, isNew }) =>
      assessments.map(({ id, followUpId, bodyId, status, interpretation }) => ({
        noun: 'recommendation',
        nounId: recommendationId,
        verb: 'assess',
        before: null,
        after: {
          assessmentId: id,
          followUpId,
          bodyId,
          ...(ownRounds.has(followUpId) ? { madeBy: 'municipality' } : {}),
          assessed: status,
          interpreted: interpretation?.colour ?? null,
          ...(row.statusFrom === 'person' ? { seenInOriginal: seen.get(row.key) ?? null } : {}),
          ...(!isNew && addedBodies.includes(bodyId) ? { addedBody: true } : {}),
          draftId,
        },
      })),
    ),
    {
      noun: 'readingDraft',
      nounId: draftId,
      verb: 'confirm',
      before: { state: 'read' },
      after: { state: 'confirmed', ...summaryOf(review), added },
    },
  ];
}

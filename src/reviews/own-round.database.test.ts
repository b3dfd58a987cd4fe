import { describe, expect, test } from 'vitest';
import { findRecommendation, listRecommendations, mayReadSource } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import type { RequestContext } from '../identity/index.ts';
import { changeReviewDocument, withdrawConfirmation } from './index.ts';
import { aReviewWorld, type Draft, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

/** The auditors' follow-up, whose letter the first board has answered, stands in the register. */
async function answeredRound(): Promise<Draft> {
  const draft = await world.draftOf(twoRows('red'));
  await world.confirm(draft);
  await world.db.asOwner("update matter set dispatched_on = '2024-11-01' where body_id = $1", [
    world.municipality.bodies.Kommunstyrelsen,
  ]);
  return draft;
}

/** A later follow-up of the same recommendations that the municipality has made for itself. */
async function ownRound(): Promise<Draft> {
  const draft = await world.draftOf(twoRows('green'));
  await world.reviewOf(draft);
  const address = { draftId: draft.id, key: 'document-1', version: 1 };
  expect((await changeReviewDocument(world.coordinator, address, { madeBy: 'municipality' })).ok).toBe(true);
  return draft;
}

/** All that somebody finds in the register: the list, and each recommendation with its history. */
async function seenBy(context: RequestContext) {
  const { rows, totals } = await listRecommendations(context, parseRegisterFilter({}));
  return {
    rows,
    totals,
    recommendations: await Promise.all(rows.map(({ id }) => findRecommendation(context, id))),
  };
}

const readsOriginal = (context: RequestContext, { id }: Draft) =>
  world.db.database.inOrganisation(world.db.organisationId, (transaction) =>
    mayReadSource(transaction, context.requester, id, '2026-11-22'),
  );

describe("a round of the municipality's own that was read from a file", () => {
  test('leaves the auditors’ letter and what was handed over as they were', async () => {
    await answeredRound();
    const inForce = () =>
      world.db.asOwner('select recommendation_id, body_id, matter_id from addressee order by 1, 2');
    const before = await inForce();
    expect((await world.confirm(await ownRound())).ok).toBe(true);
    expect(await inForce()).toEqual(before);
    expect(await world.db.asOwner('select follow_up_id from matter')).toHaveLength(2);
  });

  test('is not to be noticed by an auditor, entered or taken out again, but by who has handed over', async () => {
    const theirs = await answeredRound();
    const auditor = await world.somebody('electedAuditor');
    const before = await seenBy(auditor);
    const own = await ownRound();
    await world.confirm(own);
    const entered = await seenBy(auditor);
    // The first recommendation is the board's that has handed its work over, and so is its assessment.
    expect(entered.recommendations[1]).toEqual(before.recommendations[1]);
    expect(entered.rows).toEqual(before.rows);
    expect(await readsOriginal(auditor, own)).toBe(false);
    expect(await readsOriginal(auditor, theirs)).toBe(true);
    expect(await readsOriginal(world.coordinator, own)).toBe(true);
    expect(await withdrawConfirmation(world.coordinator, own.id)).toEqual({ ok: true });
    expect((await seenBy(auditor)).recommendations[1]).toEqual(before.recommendations[1]);
    expect(await readsOriginal(auditor, own)).toBe(false);
  });

  test('is read in the original by the auditors once every board has handed its work over', async () => {
    await answeredRound();
    const auditor = await world.somebody('electedAuditor');
    const own = await ownRound();
    await world.confirm(own);
    await world.db.asOwner("update matter set dispatched_on = '2024-11-01'");
    expect(await readsOriginal(auditor, own)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { changeReviewRow, checkClearRows, findReview, withdrawConfirmation } from './index.ts';
import { aReviewWorld, at, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

describe('a review begins from the reading', () => {
  test('bodies are matched, and nothing is in the register', async () => {
    const review = await world.reviewOf(await world.draftOf(twoRows()));
    expect(review.rows.map(({ bodyIds }) => bodyIds)).toEqual([
      [world.municipality.bodies.Kommunstyrelsen],
      [world.municipality.bodies.Socialnämnden],
    ]);
    expect(await world.register()).toEqual([]);
  });

  test('two who open it at once begin one review', async () => {
    const draft = await world.draftOf(twoRows());
    await Promise.all([world.reviewOf(draft), world.reviewOf(draft), world.reviewOf(draft)]);
    const begun = await world.db.asOwner(`select from change_log where noun_id = $1 and verb = 'begin'`, [
      draft.id,
    ]);
    expect(begun).toHaveLength(1);
    expect((await world.reviewOf(draft)).rows).toHaveLength(2);
  });

  test('a board secretary may not look at it, nor change it', async () => {
    const draft = await world.draftOf(twoRows());
    const review = await world.reviewOf(draft);
    const secretary = await world.somebody('boardSecretary');
    const forbidden = { ok: false, refusal: 'forbidden' };
    expect(await findReview(secretary, draft)).toEqual(forbidden);
    expect(await changeReviewRow(secretary, at(review, 'row-1-1-1'), { text: 'x' })).toEqual(forbidden);
    expect(await checkClearRows(secretary, draft.id)).toEqual(forbidden);
    expect(await world.confirm(draft, true, secretary)).toEqual(forbidden);
    expect(await withdrawConfirmation(secretary, draft.id)).toEqual(forbidden);
  });
});

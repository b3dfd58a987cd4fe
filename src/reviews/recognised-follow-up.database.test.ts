import { describe, expect, test } from 'vitest';
import { matchReviewRow } from './index.ts';
import { blockersOf, summaryOf } from './review.rules.ts';
import { aReviewWorld, at, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

describe('a later follow-up', () => {
  test('is recognised: no audit or recommendation twice, and the new colour counts', async () => {
    await world.confirm(await world.draftOf(twoRows('red')));
    const later = await world.draftOf(twoRows('green'));
    expect(summaryOf(await world.reviewOf(later))).toMatchObject({
      newAudits: 0,
      newRecommendations: 0,
      assessments: 2,
    });
    await world.confirm(later);
    expect((await world.register()).map(({ own }) => own)).toEqual(['green', 'green']);
    const [counted] = await world.db.asOwner(`select count(*)::int as n from assessment`);
    expect(counted).toEqual({ n: 4 });
  });

  test('with other words is only suggested, and a person decides', async () => {
    await world.confirm(await world.draftOf(twoRows('red')));
    const reading = twoRows('green');
    const row = reading.documents[0]?.audits[0]?.recommendations[1];
    if (row) row.text = 'Socialnämnden bör gå igenom behörigheterna varje år';
    const later = await world.draftOf(reading);
    const review = await world.reviewOf(later);
    expect(blockersOf(review, { comparedAll: true })).toEqual([{ code: 'undecidedMatch', key: 'row-1-1-2' }]);
    await matchReviewRow(world.coordinator, at(review, 'row-1-1-2'), { decision: 'new' });
    await world.confirm(later);
    expect(await world.register()).toHaveLength(3);
  });

  test('that comes in before an earlier one does not lose to it', async () => {
    await world.confirm(await world.draftOf(twoRows('green')));
    await world.confirm(await world.draftOf(twoRows('red')));
    expect((await world.register()).map(({ own }) => own)).toEqual(['green', 'green']);
  });
});

import { describe, expect, test } from 'vitest';
import { changeReviewRow, interpretReviewRow } from './index.ts';
import { aReviewWorld, at, rowOf, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

describe('a proposed colour', () => {
  test('that is accepted is the person’s, and the auditors’ stays unknown', async () => {
    const draft = await world.draftOf(twoRows('unknown'));
    const review = await world.reviewOf(draft);
    await interpretReviewRow(world.coordinator, at(review, 'row-1-1-2'), { decision: 'accept' });
    await world.confirm(draft);
    expect((await world.register())[1]).toMatchObject({
      assessed: 'unknown',
      own: 'unknown',
      interpreted: 'yellow',
    });
    const [kept] = await world.db.asOwner(
      `select status, interpreted_by from assessment where status = 'unknown'`,
    );
    expect(kept).toEqual({ status: 'unknown', interpreted_by: world.coordinator.requester.personId });
  });

  test('cannot be accepted where the auditors’ own is known', async () => {
    const review = await world.reviewOf(await world.draftOf(twoRows('red')));
    const refused = await interpretReviewRow(world.coordinator, at(review, 'row-1-1-2'), {
      decision: 'accept',
    });
    expect(refused).toMatchObject({ refusal: 'invalid' });
  });

  test('is dropped when a person sees the colour in the original', async () => {
    const draft = await world.draftOf(twoRows('unknown'));
    const review = await world.reviewOf(draft);
    await interpretReviewRow(world.coordinator, at(review, 'row-1-1-2'), {
      decision: 'change',
      colour: 'green',
    });
    await changeReviewRow(world.coordinator, at(await world.reviewOf(draft), 'row-1-1-2'), { status: 'red' });
    const seen = { status: 'red', statusFrom: 'person', interpretation: 'open', interpreted: null };
    expect(rowOf(await world.reviewOf(draft), 'row-1-1-2')).toMatchObject(seen);
  });
});

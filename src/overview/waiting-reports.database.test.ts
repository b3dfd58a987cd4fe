import { expect, test } from 'vitest';
import { aReviewWorld, notSecurity, twoRows } from '../reviews/reviews.fixture.ts';
import { findOverview } from './index.ts';

const world = aReviewWorld();
const tasksOf = async (who: Awaited<ReturnType<typeof world.somebody>>) => {
  const { reports } = await findOverview(who);
  expect(reports?.total).toBe(reports?.first.length);
  return new Set(reports?.first.map(({ id }) => id));
};

test('a report is the security officer’s task where she may act on it: about security, or handed in by herself and not begun', async () => {
  const officer = await world.somebody('securityOfficer');
  const ofSecurity = await world.draftOf(twoRows());
  const ofOther = await world.draftOf(notSecurity(), officer);
  const notBegun = await world.draftOf(notSecurity(), world.coordinator);
  const hersNotBegun = await world.draftOf(notSecurity(), officer);
  for (const draft of [ofSecurity, ofOther]) await world.reviewOf(draft);
  expect(await tasksOf(officer)).toEqual(new Set([ofSecurity.id, hersNotBegun.id]));
  expect(await tasksOf(world.coordinator)).toEqual(
    new Set([ofSecurity, ofOther, notBegun, hersNotBegun].map(({ id }) => id)),
  );
});

import { describe, expect, test } from 'vitest';
import { withdrawConfirmation } from './index.ts';
import { aReviewWorld, notSecurity, twoRows } from './reviews.fixture.ts';

const world = aReviewWorld();

describe('taking a confirmed report out again', () => {
  test('leaves the register as it was, and it can be confirmed anew', async () => {
    await world.confirm(await world.draftOf(twoRows('red')));
    const before = await world.register();
    const later = await world.draftOf(twoRows('green'));
    await world.confirm(later);
    expect(await withdrawConfirmation(world.coordinator, later.id)).toEqual({ ok: true });
    expect(await world.register()).toEqual(before);
    expect((await world.confirm(later)).ok).toBe(true);
    expect((await world.register()).map(({ own }) => own)).toEqual(['green', 'green']);
  });

  test('is refused to the security officer where it was not about security', async () => {
    const officer = await world.somebody('securityOfficer');
    const draft = await world.draftOf(notSecurity());
    await world.confirm(draft);
    expect(await withdrawConfirmation(officer, draft.id)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await world.register()).toHaveLength(1);
  });

  test('is refused once somebody has built upon it', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    await world.db.asOwner(
      `insert into change_log (organisation_id, at, actor, noun, noun_id, verb)
       select organisation_id, now() + interval '1 second', 'person', 'recommendation', id, 'correct' from recommendation`,
    );
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual({
      ok: false,
      refusal: 'builtUpon',
    });
  });
});

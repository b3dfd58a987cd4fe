import { sql } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { addFollowUp, addRecommendations, closeFollowUp, enterAssessment } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import { authorOf } from '../identity/index.ts';
import { findWithdrawable, withdrawConfirmation } from './index.ts';
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
    expect(await findWithdrawable(officer, draft.id)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await withdrawConfirmation(officer, draft.id)).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await world.register()).toHaveLength(1);
  });

  test('is refused once somebody has built upon it', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    expect(await findWithdrawable(world.coordinator, draft.id)).toEqual({ ok: true });
    await touchRecommendations();
    expect(await findWithdrawable(world.coordinator, draft.id)).toEqual(builtUpon);
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual(builtUpon);
  });

  test('is refused for a change that a server whose clock is slow has written', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    await touchRecommendations('-1 hour');
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual(builtUpon);
  });

  test('is refused where the auditors have assessed one of its recommendations by hand', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    // Also while only the auditors know of it: what they have begun is not taken away under them.
    const close = await assessByHand();
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual(builtUpon);
    expect((await world.register()).map(({ own }) => own)).not.toContain('yellow');
    await close();
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual(builtUpon);
    expect((await world.register()).map(({ own }) => own)).toContain('yellow');
  });

  test('is refused where somebody has added a recommendation to its audit', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    const added = {
      number: '3',
      text: 'Att styrelsen övar',
      bodyIds: [world.municipality.bodies.Kommunstyrelsen],
    };
    expect(await addRecommendations(world.coordinator, await auditId(), [added])).toMatchObject({ ok: true });
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual(builtUpon);
  });

  test('is refused where a later report has found something new in its audit', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    const later = await world.draftOf(onlyNew());
    expect((await world.confirm(later)).ok).toBe(true);
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual(builtUpon);
    expect(await withdrawConfirmation(world.coordinator, later.id)).toEqual({ ok: true });
    expect(await withdrawConfirmation(world.coordinator, draft.id)).toEqual({ ok: true });
  });
});

describe('at the very same moment', () => {
  test('a change that has not been saved yet is waited for, and stops the withdrawal', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    const held = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const { organisationId } = world.db;
    const [first] = await world.db.asOwner<{ id: string }>('select id from recommendation limit 1');
    const change = world.db.database.inOrganisation(organisationId, async (transaction) => {
      const id = String(first?.id);
      await transaction.execute(sql`select from recommendation where id = ${id} for update`);
      held.resolve();
      await release.promise;
      const entry = { noun: 'recommendation', nounId: id, verb: 'plan', before: null, after: null };
      await recordChanges(transaction, authorOf(world.coordinator), [entry]);
    });
    await held.promise;
    const withdrawal = withdrawConfirmation(world.coordinator, draft.id);
    await untilWaiting().finally(release.resolve);
    await change;
    expect(await withdrawal).toEqual(builtUpon);
    expect(await world.register()).toHaveLength(2);
  });

  test('a later report is entered upon it, or it is withdrawn, never both', async () => {
    const draft = await world.draftOf(twoRows('red'));
    await world.confirm(draft);
    const later = await world.draftOf(onlyNew());
    await world.reviewOf(later);
    const [withdrawn, entered] = await Promise.all([
      withdrawConfirmation(world.coordinator, draft.id),
      world.confirm(later),
    ]);
    expect([withdrawn.ok, entered.ok].toSorted()).toEqual([false, true]);
    const orphans = await world.db.asOwner(`
      select from recommendation join audit on audit.id = audit_id
      where audit.withdrawn_at is not null and recommendation.withdrawn_at is null`);
    expect(orphans).toEqual([]);
  });
});

const builtUpon = { ok: false, refusal: 'builtUpon' };

/** A follow-up of the same audit with a recommendation that is not in the register. */
const onlyNew = () =>
  aReading([
    aDocument({
      dated: '2026-11',
      audits: [anAudit({ recommendations: [aRecommendation({ text: 'Att styrelsen övar krisledning' })] })],
    }),
  ]);

const touchRecommendations = (later = '1 second') =>
  world.db.asOwner(
    `insert into change_log (organisation_id, at, actor, noun, noun_id, verb)
     select organisation_id, now() + $1::interval, 'person', 'recommendation', id, 'correct' from recommendation`,
    [later],
  );

async function auditId(): Promise<string> {
  const [audit] = await world.db.asOwner<{ id: string }>('select id from audit');
  return String(audit?.id);
}

/** Assesses one of the two rows in a draft of the auditors. @returns closes the draft */
async function assessByHand(): Promise<() => Promise<void>> {
  const expert = await world.somebody('auditExpert');
  const round = await addFollowUp(expert, {
    title: 'Uppföljning för hand',
    dated: '2026-11-20',
    madeBy: 'auditors',
    auditIds: [await auditId()],
  });
  const [addressee] = await world.db.asOwner<{ recommendation_id: string; body_id: string }>(
    'select recommendation_id, body_id from addressee limit 1',
  );
  if (!round.ok || !addressee) throw new Error('There is nothing to assess');
  const assessed = await enterAssessment(expert, {
    followUpId: round.id,
    recommendationId: addressee.recommendation_id,
    bodyId: addressee.body_id,
    status: 'yellow',
  });
  expect(assessed).toMatchObject({ ok: true });
  return async () => {
    expect(await closeFollowUp(expert, round.id, { version: 1, leftOut: 1 })).toEqual({ ok: true });
  };
}

/** Until some transaction waits for a row that another one holds. */
async function untilWaiting(): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await world.db.asOwner('select from pg_locks where not granted');
    expect(waiting).not.toEqual([]);
  }, 15_000);
}

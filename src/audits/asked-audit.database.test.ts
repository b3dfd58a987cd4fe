import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  openTestRegister,
  type TestRegister,
} from './audits.fixture.ts';
import { findAudit } from './find-audit.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** The social board refers the first of two recommendations to the technical board. */
async function referred(state: string) {
  const built = await anAuditInRegister(register, { to: [['Socialnämnden'], ['Socialnämnden']] });
  const { db, body } = register;
  await db.asOwner(
    `insert into referral (organisation_id, id, recommendation_id, from_body_id, to_body_id, state, reason, proposed_by, proposed_at)
      values ($1, $2, $3, $4, $5, $6, 'Tekniska nämnden sköter det.', $2, now())`,
    [
      db.organisationId,
      randomUUID(),
      built.recommendationId,
      body('Socialnämnden'),
      body('Tekniska nämnden'),
      state,
    ],
  );
  await closeRound(register, await aRound(register, [built.auditId]));
  return built;
}

const secretary = () => register.as(['boardSecretary', 'Tekniska nämnden']);

test.each(['proposed', 'accepted'])(
  'the body that a recommendation was referred to (%s) sees the audit and that recommendation, and nothing of others’ work',
  async (state) => {
    const { auditId, recommendationId } = await referred(state);
    for (const who of [secretary(), register.as(['director', 'Tekniska förvaltningen'])]) {
      const shown = await findAudit(who, auditId);
      expect(shown?.audit.title).toBe('Granskning av avtal');
      expect(shown?.recommendations.map(({ id, bodies }) => [id, bodies])).toEqual([
        [recommendationId, ['Socialnämnden']],
      ]);
      expect([shown?.isAsked, shown?.matters, shown?.rounds, shown?.history, shown?.mayKeep]).toEqual([
        true,
        [],
        [],
        [],
        false,
      ]);
      expect(Object.values(shown?.counts ?? {}).reduce((sum, n) => sum + n, 0)).toBe(1);
    }
    const whole = await findAudit(register.as(['boardSecretary', 'Socialnämnden']), auditId);
    expect([whole?.isAsked, whole?.recommendations.length]).toEqual([false, 2]);
  },
);

test.each(['returned', 'withdrawn'])(
  'once the referral is %s the audit is not shown any more',
  async (state) => {
    const { auditId } = await referred(state);
    expect(await findAudit(secretary(), auditId)).toBeUndefined();
  },
);

test('an outsider is shown nothing: neither another board nor a lay auditor of the body that was asked', async () => {
  const { auditId } = await referred('accepted');
  for (const who of [
    register.as(['boardSecretary', 'Kommunstyrelsen']),
    register.as(['layAuditor', 'Tekniska nämnden']),
    register.as(),
  ]) {
    expect(await findAudit(who, auditId)).toBeUndefined();
  }
});

test('a body that an audit concerns sees a recommendation referred to it among its own', async () => {
  const built = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Tekniska nämnden'], ['Kommunstyrelsen']],
  });
  const { db, body } = register;
  await db.asOwner(
    `insert into referral (organisation_id, id, recommendation_id, from_body_id, to_body_id, state, reason, proposed_by, proposed_at)
      values ($1, $2, $3, $4, $5, 'accepted', 'Så är det.', $2, now())`,
    [
      db.organisationId,
      randomUUID(),
      built.recommendationId,
      body('Socialnämnden'),
      body('Tekniska nämnden'),
    ],
  );
  const shown = await findAudit(secretary(), built.auditId);
  expect([shown?.isAsked, shown?.recommendations.map(({ id }) => id)]).toEqual([
    false,
    built.recommendationIds.slice(0, 2),
  ]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { findWithdrawal, withdrawAudit, withdrawRecommendation } from '../audits/index.ts';
import type { ResponseState } from './response.model.ts';
import { aJointWorld, aResponse } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const reason = 'Inlagd av misstag';
const fault = (code: string) => ({ ok: false, refusal: { invalid: [{ field: 'reason', code }] } });

async function answered(state: ResponseState) {
  const world = await aJointWorld(register);
  const responseId = await aResponse(world, state);
  return { ...world, responseId, keeper: register.as('auditCoordinator') };
}

test.each(['dispatched', 'received'] as const)(
  'what an answer that is %s is about stays in the register: the audit, and the recommendation that it answers',
  async (state) => {
    const { auditId, recommendationIds, keeper } = await answered(state);
    const [toAnswered = '', toOther = ''] = recommendationIds;
    expect(await findWithdrawal(keeper, 'audit', auditId)).toMatchObject({ hinder: 'auditAnswered' });
    expect(await withdrawAudit(keeper, auditId, { version: 1, reason })).toEqual(fault('auditAnswered'));
    expect(await findWithdrawal(keeper, 'recommendation', toAnswered)).toMatchObject({ hinder: 'answered' });
    expect(await withdrawRecommendation(keeper, toAnswered, { version: 1, reason })).toEqual(
      fault('answered'),
    );
    expect(await withdrawRecommendation(keeper, toOther, { version: 1, reason })).toEqual({ ok: true });
  },
);

test('an answer that nobody has sent yet holds nothing', async () => {
  const { auditId, recommendationIds, keeper } = await answered('decided');
  const [first = ''] = recommendationIds;
  expect(await withdrawRecommendation(keeper, first, { version: 1, reason })).toEqual({ ok: true });
  expect(await withdrawAudit(keeper, auditId, { version: 1, reason })).toEqual({ ok: true });
});

test('a promise that the auditors have judged holds its recommendation as it holds the audit', async () => {
  const { auditId, recommendationIds, keeper } = await answered('decided');
  const [first = ''] = recommendationIds;
  const { asOwner, organisationId } = register.db;
  await asOwner(
    `with round as (insert into follow_up (organisation_id, id, made_by, title, dated, entered_at)
        values ($1, gen_random_uuid(), 'auditors', 'Uppföljning', '2026-11-01', now()) returning id),
      over as (insert into follow_up_audit (organisation_id, follow_up_id, audit_id) select $1, id, $2 from round)
      insert into promise_outcome (organisation_id, follow_up_id, commitment_id, outcome, by_person, at)
        select $1, round.id, c.id, 'broken', $1, now() from round, commitment c where c.recommendation_id = $3 limit 1`,
    [organisationId, auditId, first],
  );
  await asOwner(
    `update follow_up set closed_at = now() where organisation_id = $1 and title = 'Uppföljning'`,
    [organisationId],
  );
  expect(await withdrawRecommendation(keeper, first, { version: 1, reason })).toEqual(
    fault('assessedByAuditors'),
  );
  expect(await withdrawAudit(keeper, auditId, { version: 1, reason })).toEqual(
    fault('auditAssessedByAuditors'),
  );
});

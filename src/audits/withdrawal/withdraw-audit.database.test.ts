import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  aRoundFromFile,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import { restoreRecommendation, withdrawRecommendation } from '../recommendations/withdraw-recommendation.ts';
import { addFollowUp } from '../rounds/add-follow-up.ts';
import { closeFollowUp } from '../rounds/close-follow-up.ts';
import { findWithdrawal } from './find-withdrawal.ts';
import { listWithdrawnAudits } from './list-withdrawn-audits.ts';
import { restoreAudit, withdrawAudit } from './withdraw-audit.ts';

let register: TestRegister;
/** Her clock stands still: everything that she does happens in the same millisecond. */
let keeper: RequestContext;
let auditor: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  auditor = register.as('electedAuditor');
});
afterAll(() => register.remove());

const reason = 'Inlagd av misstag';
const fault = (code: string) => ({ ok: false, refusal: { invalid: [{ field: 'reason', code }] } });

async function standing(auditId: string): Promise<unknown[]> {
  const rows = await register.db.asOwner(
    'select id from recommendation where audit_id = $1 and withdrawn_at is null order by position',
    [auditId],
  );
  return rows.map(({ id }) => id);
}

test('what the auditors have assessed in a closed round holds the audit, what they have in a draft does not', async () => {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Tekniska nämnden']],
  });
  const followUpId = await aRound(register, [auditId]);
  const assessment = {
    followUpId,
    recommendationId: recommendationIds[1] ?? '',
    bodyId: register.body('Tekniska nämnden'),
    status: 'red',
  } as const;
  done(await enterAssessment(auditor, assessment));
  done(await withdrawAudit(keeper, auditId, { version: 1, reason }));
  done(await restoreAudit(keeper, auditId, { version: 2, reason }));
  await closeRound(register, followUpId);
  expect(await withdrawAudit(keeper, auditId, { version: 3, reason })).toEqual(
    fault('auditAssessedByAuditors'),
  );
  expect(await standing(auditId)).toEqual(recommendationIds);
  expect(await findWithdrawal(keeper, 'audit', auditId)).toMatchObject({
    isWithdrawn: false,
    hinder: 'auditAssessedByAuditors',
  });
  const [free = '', assessed = ''] = recommendationIds;
  expect(await findWithdrawal(keeper, 'recommendation', free)).toMatchObject({ hinder: null });
  expect(await findWithdrawal(keeper, 'recommendation', assessed)).toMatchObject({
    hinder: 'assessedByAuditors',
  });
  const own = register.as(['boardSecretary', 'Socialnämnden']);
  expect(await findWithdrawal(own, 'audit', auditId)).toEqual({ ok: false, refusal: 'forbidden' });
  const another = register.as(['boardSecretary', 'Kommunstyrelsen']);
  expect(await findWithdrawal(another, 'audit', auditId)).toEqual({ ok: false, refusal: 'notFound' });
});

test('a round that says nothing yet, one read from a report and one of the municipality’s own hold nothing', async () => {
  const { auditId, recommendationId } = await aRoundFromFile(register);
  await aRound(register, [auditId]);
  const about = { madeBy: 'municipality', title: 'Egen uppföljning', dated: '2026-03-01' } as const;
  const { id: followUpId } = done(await addFollowUp(keeper, { ...about, auditIds: [auditId] }));
  const bodyId = register.body('Socialnämnden');
  const own = { followUpId, recommendationId, bodyId, status: 'green' } as const;
  done(await enterAssessment(keeper, own));
  await closeRound(register, followUpId, 'auditCoordinator');
  done(await withdrawAudit(keeper, auditId, { version: 1, reason }));
  expect(await standing(auditId)).toEqual([]);
});

test.each([
  ['why they want to meet the board', `meeting_reason = 'Svaren går isär'`],
  ['what they think of it', `assessment = '{"verdict": "notMet", "text": "Inget har hänt"}'`],
])('what the auditors have said of the audit as a whole holds it: %s', async (_what, said) => {
  const { auditId } = await anAuditInRegister(register);
  const followUpId = await aRound(register, [auditId]);
  await register.db.asOwner(`update follow_up_audit set ${said} where follow_up_id = $1`, [followUpId]);
  await closeRound(register, followUpId);
  expect(await withdrawAudit(keeper, auditId, { version: 1, reason })).toEqual(
    fault('auditAssessedByAuditors'),
  );
});

test('the form tells what is hidden, of rounds over other audits too, and the list of withdrawn audits leads back to all of it', async () => {
  const { auditId, followUpId, recommendationId } = await aRoundFromFile(register);
  const other = await anAuditInRegister(register);
  await register.db.asOwner(
    'insert into follow_up_audit (organisation_id, follow_up_id, audit_id) values ($1, $2, $3)',
    [register.db.organisationId, followUpId, other.auditId],
  );
  await register.db.asOwner("update matter set registry_number = 'SN 2026/4' where audit_id = $1", [auditId]);
  const hides = {
    recommendations: 1,
    rounds: [{ id: followUpId, assessments: 1, otherAudits: 1, isRead: true }],
  };
  expect(await findWithdrawal(keeper, 'audit', auditId)).toMatchObject({
    hides: { ...hides, matters: [{ body: 'Socialnämnden', registryNumber: 'SN 2026/4' }] },
  });
  expect(await findWithdrawal(keeper, 'recommendation', recommendationId)).toMatchObject({
    hides: { ...hides, matters: [] },
  });
  const coloursOf = async () =>
    (await findRecommendation(keeper, recommendationId))?.rounds.map(({ status }) => status);
  const before = await coloursOf();
  done(await withdrawAudit(keeper, auditId, { version: 1, reason }));
  expect(await findWithdrawal(keeper, 'audit', auditId)).toMatchObject({ hides: null });
  const withdrawn = await listWithdrawnAudits(keeper);
  expect(withdrawn?.find(({ id }) => id === auditId)).toMatchObject({ reason });
  done(await restoreAudit(keeper, auditId, { version: 2, reason }));
  expect(await coloursOf()).toEqual(before);
  expect((await listWithdrawnAudits(keeper))?.some(({ id }) => id === auditId)).toBe(false);
});

test('the withdrawn audits are listed for those who keep the register, as far as they keep it', async () => {
  const { auditId } = await anAuditInRegister(register);
  done(await withdrawAudit(keeper, auditId, { version: 1, reason }));
  const officers = await listWithdrawnAudits(register.as('securityOfficer'));
  expect(officers?.some(({ id }) => id === auditId)).toBe(false);
  for (const who of [register.as('controller'), auditor, register.as(['boardSecretary', 'Socialnämnden'])]) {
    expect(await listWithdrawnAudits(who)).toBeUndefined();
  }
});

test('two withdrawals in the same millisecond are told apart when the audit is put back', async () => {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Socialnämnden'], ['Socialnämnden']],
  });
  const [one, two = '', three = ''] = recommendationIds;
  done(await withdrawRecommendation(keeper, two, { version: 1, reason }));
  done(await withdrawRecommendation(keeper, three, { version: 1, reason }));
  done(await restoreRecommendation(keeper, three, { version: 2, reason }));
  done(await withdrawAudit(keeper, auditId, { version: 1, reason }));
  expect(await standing(auditId)).toEqual([]);
  done(await restoreAudit(keeper, auditId, { version: 2, reason }));
  expect(await standing(auditId)).toEqual([one, three]);
  done(await withdrawAudit(keeper, auditId, { version: 3, reason }));
  done(await restoreAudit(keeper, auditId, { version: 4, reason }));
  expect(await standing(auditId)).toEqual([one, three]);
});

test('a round that is closed while the audit is withdrawn holds it, or counts for nothing', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const followUpId = await aRound(register, [auditId]);
    const bodyId = register.body('Socialnämnden');
    const assessment = { followUpId, recommendationId, bodyId, status: 'red' } as const;
    done(await enterAssessment(auditor, assessment));
    const [closed, withdrawn] = await Promise.all([
      closeFollowUp(auditor, followUpId, { version: 1, leftOut: 0 }),
      withdrawAudit(keeper, auditId, { version: 1, reason }),
    ]);
    expect(closed).toEqual({ ok: true });
    expect([withdrawn, await standing(auditId)]).toEqual(
      withdrawn.ok ? [{ ok: true }, []] : [fault('auditAssessedByAuditors'), [recommendationId]],
    );
  }
});

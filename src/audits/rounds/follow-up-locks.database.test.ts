import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockRound } from '../assessments/change-assessment.store.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import { anAuditInRegister, aRound, done, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { lockAudit, updateAudit } from '../change-audit.store.ts';
import { lockRecommendation } from '../recommendations/change-recommendation.store.ts';
import { addFollowUp } from './add-follow-up.ts';
import { withdrawFollowUp } from './withdraw-follow-up.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** Until a transaction of this database waits for another. */
async function somebodyWaits(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const waiting = await register.db.asOwner('select from pg_locks where not granted');
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nobody waits');
}

test('an assessment entered while its round is withdrawn waits its turn: neither is cut off', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register, {
    to: [['Socialnämnden', 'Tekniska nämnden']],
  });
  const followUpId = await aRound(register, [auditId]);
  const auditor = register.as('electedAuditor');
  const [social, technical] = [register.body('Socialnämnden'), register.body('Tekniska nämnden')];
  const assessment = { followUpId, recommendationId, status: 'red' } as const;
  done(await enterAssessment(auditor, { ...assessment, bodyId: social }));

  const { organisationId, database } = register.db;
  let withdrawing: ReturnType<typeof withdrawFollowUp> | undefined;
  // As the other board's assessment is entered: the recommendation first, then the round.
  await database.inOrganisation(organisationId, async (transaction) => {
    await lockRecommendation(transaction, organisationId, recommendationId);
    withdrawing = withdrawFollowUp(auditor, followUpId, { reason: 'Påbörjad av misstag' });
    await somebodyWaits();
    expect(await lockRound(transaction, organisationId, followUpId, 'share')).toMatchObject({
      withdrawnAt: null,
    });
  });
  expect(await withdrawing).toEqual({ ok: true });
  expect(await enterAssessment(auditor, { ...assessment, bodyId: technical })).toEqual({
    ok: false,
    refusal: 'notFound',
  });
});

test('no round begins over an audit that is withdrawn at the same moment', async () => {
  const { auditId } = await anAuditInRegister(register);
  const { organisationId, database } = register.db;
  const about = { madeBy: 'auditors', title: 'Uppföljning', dated: '2026-03-01' } as const;
  let adding: ReturnType<typeof addFollowUp> | undefined;
  await database.inOrganisation(organisationId, async (transaction) => {
    await lockAudit(transaction, organisationId, auditId);
    await updateAudit(transaction, organisationId, auditId, { withdrawnAt: new Date() });
    adding = addFollowUp(register.as('electedAuditor'), { ...about, auditIds: [auditId] });
    await somebodyWaits();
  });
  expect(await adding).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'auditIds', code: 'unknownAudit' }] },
  });
});

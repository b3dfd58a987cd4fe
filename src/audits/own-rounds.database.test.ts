import { afterAll, beforeAll, expect, test } from 'vitest';
import { addFollowUp } from './add-follow-up.ts';
import { anAuditInRegister, done, openTestRegister, type TestRegister } from './audits.fixture.ts';
import { changeMatter } from './change-matter.ts';
import { enterAssessment } from './enter-assessment.ts';
import { findAudit } from './find-audit.ts';
import { findFollowUp } from './find-follow-up.ts';
import { findRecommendation } from './find-recommendation.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

test("the municipality's own assessment reaches the auditors when the body has dispatched its answer, not before", async () => {
  const keeper = register.as('auditCoordinator');
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const about = { madeBy: 'municipality', title: 'Egen uppföljning', dated: '2026-03-01' } as const;
  const { id: followUpId } = done(await addFollowUp(keeper, { ...about, auditIds: [auditId] }));
  const bodyId = register.body('Socialnämnden');
  const assessment = { followUpId, recommendationId, bodyId, version: 1, status: 'red' } as const;
  done(await enterAssessment(keeper, assessment));
  const seenBy = async (role: 'auditCoordinator' | 'electedAuditor') => {
    const who = register.as(role);
    const detail = await findRecommendation(who, recommendationId);
    return [
      detail?.rounds.length,
      detail?.history.some(({ verb }) => verb === 'assess'),
      (await findAudit(who, auditId))?.rounds[0]?.counts.red,
      (await findFollowUp(who, followUpId))?.audits[0]?.counts.red,
    ];
  };
  expect(await seenBy('auditCoordinator')).toEqual([1, true, 1, 1]);
  expect(await seenBy('electedAuditor')).toEqual([0, false, 0, 0]);
  const [matter] = (await findAudit(keeper, auditId))?.matters ?? [];
  done(await changeMatter(keeper, matter?.id ?? '', { version: 1, dispatchedOn: '2026-05-20' }));
  expect(await seenBy('electedAuditor')).toEqual([1, true, 1, 1]);
});

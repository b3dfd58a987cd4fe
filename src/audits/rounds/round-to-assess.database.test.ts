import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import { anAuditInRegister, aRound, done, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { withdrawRecommendation } from '../recommendations/withdraw-recommendation.ts';
import { listToAssess } from './list-to-assess.ts';
import { withdrawFollowUp } from './withdraw-follow-up.ts';

let register: TestRegister;
let auditor: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  auditor = register.as('electedAuditor');
});
afterAll(() => register.remove());

/** Two recommendations, the second to two bodies, and a third that is withdrawn; and one of no audit of the round. */
async function aRoundOverThree() {
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Socialnämnden', 'Tekniska nämnden'], ['Socialnämnden']],
  });
  await anAuditInRegister(register);
  const gone = { version: 1, reason: 'Dubblett' };
  done(await withdrawRecommendation(register.as('auditCoordinator'), recommendationIds[2] ?? '', gone));
  return { recommendationIds, followUpId: await aRound(register, [auditId]) };
}

async function list(followUpId: string, page = 1, choice?: 'left' | 'done' | 'all') {
  const found = await listToAssess(auditor, followUpId, page, choice);
  if (!found.ok) throw new Error(found.refusal);
  const { rows, left, all } = found;
  return { left, all, rows: rows.map(({ number, bodyName, status }) => [number, bodyName, status]) };
}

test('a draft lists what is left to assess, what has been assessed, or both', async () => {
  const { followUpId, recommendationIds } = await aRoundOverThree();
  expect(await list(followUpId)).toEqual({
    left: 3,
    all: 3,
    rows: [
      ['1', 'Socialnämnden', null],
      ['2', 'Socialnämnden', null],
      ['2', 'Tekniska nämnden', null],
    ],
  });
  const bodyId = register.body('Socialnämnden');
  const recommendationId = recommendationIds[0] ?? '';
  done(await enterAssessment(auditor, { followUpId, recommendationId, bodyId, status: 'green' }));
  const after = await list(followUpId, 99);
  expect([after.left, after.all, after.rows.map(([number]) => number)]).toEqual([2, 3, ['2', '2']]);
  expect((await list(followUpId, 1, 'done')).rows).toEqual([['1', 'Socialnämnden', 'green']]);
  expect((await list(followUpId, 1, 'all')).rows).toHaveLength(3);
});

test('an outsider tries: the list is for those who assess in the round, while it stands', async () => {
  const { followUpId } = await aRoundOverThree();
  const asked = async (who: RequestContext, id = followUpId) => {
    const found = await listToAssess(who, id, 1);
    return found.ok || found.refusal;
  };
  const reader = { ...auditor, requester: { ...auditor.requester, tokenScope: 'read' as const } };
  expect(await asked(auditor)).toBe(true);
  expect(await asked(register.as('auditExpert'))).toBe(true);
  expect(await asked(register.as('auditCoordinator'))).toBe('notFound');
  expect(await asked(reader)).toBe('forbidden');
  expect(await asked(register.as(['boardSecretary', 'Socialnämnden']))).toBe('notFound');
  expect(await asked(register.as('securityOfficer'))).toBe('notFound');
  expect(await asked(auditor, 'x')).toBe('notFound');
  done(await withdrawFollowUp(auditor, followUpId, { reason: 'Påbörjad av misstag' }));
  expect(await asked(auditor)).toBe('notFound');
});

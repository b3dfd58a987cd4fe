import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { listAssessments } from '../assessments/list-assessments.ts';
import { saveAssessment } from '../assessments/save-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
} from '../audits.fixture.ts';
import { findFollowUp } from './find-follow-up.ts';
import { listFollowUps } from './list-follow-ups.ts';

let register: TestRegister;
let closed: string;
let draft: string;
beforeAll(async () => {
  register = await openTestRegister();
  const auditor = register.as('electedAuditor');
  const { auditId, recommendationId } = await anAuditInRegister(register, {
    to: [['Socialnämnden', 'Tekniska nämnden']],
  });
  closed = await aRound(register, [auditId], '2026-02-01');
  const bodyId = register.body('Socialnämnden');
  done(await saveAssessment(auditor, closed, { recommendationId, bodyId, status: 'unknown' }));
  await closeRound(register, closed);
  draft = await aRound(register, [auditId], '2026-03-01');
});
afterAll(() => register.remove());

const listed = async (who: RequestContext) => (await listFollowUps(who, 1)).rows.map(({ id }) => id);

test('rounds are listed for exactly those whose page they have: drafts for their makers, others where it says something of theirs', async () => {
  const people = [
    register.as('electedAuditor'),
    register.as('auditCoordinator'),
    register.as('controller'),
    register.as(['boardSecretary', 'Socialnämnden']),
    register.as(['boardSecretary', 'Tekniska nämnden']),
    register.as('securityOfficer'),
  ];
  const opened = await Promise.all(
    people.map(async (who) => {
      const open = await Promise.all([draft, closed].map((id) => findFollowUp(who, id)));
      return [draft, closed].filter((_, index) => open[index]);
    }),
  );
  expect(await Promise.all(people.map(listed))).toEqual(opened);
  expect(opened).toEqual([[draft, closed], [closed], [closed], [closed], [], []]);
});

test('what a round says of each body is listed for those who may see that body', async () => {
  const said = async (who: RequestContext) =>
    (await listAssessments(who, closed, 1))?.rows.map((each) => [each.bodyName, each.isNotAssessable]);
  expect(await said(register.as('auditCoordinator'))).toEqual([['Socialnämnden', true]]);
  expect(await said(register.as(['boardSecretary', 'Socialnämnden']))).toEqual([['Socialnämnden', true]]);
  expect(await said(register.as(['boardSecretary', 'Tekniska nämnden']))).toBeUndefined();
});

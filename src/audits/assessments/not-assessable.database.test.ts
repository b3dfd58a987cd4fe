import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import type { Status } from '../../reading/reading.model.ts';
import {
  anAuditInRegister,
  aRound,
  aRoundFromFile,
  done,
  openTestRegister,
  type TestRegister,
  today,
} from '../audits.fixture.ts';
import { findAudit } from '../find-audit.ts';
import { listRecommendations } from '../register/list-recommendations.ts';
import { parseRegisterFilter } from '../register/register-filter.model.ts';
import { closeFollowUp } from '../rounds/close-follow-up.ts';
import { findFollowUp } from '../rounds/find-follow-up.ts';
import { markQuestionSent } from './ask-auditors.ts';
import { findQuestion } from './find-question.ts';
import { interpretAssessment } from './interpret-assessment.ts';
import { listUndecided } from './list-undecided.ts';
import { saveAssessment } from './save-assessment.ts';

let register: TestRegister;
let auditor: RequestContext;
let keeper: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  auditor = register.as('electedAuditor');
  keeper = register.as('auditCoordinator');
});
afterAll(() => register.remove());

/** A recommendation to two boards: the auditors can't assess one, and find the other partly done. */
async function aClosedRound(ofTechnical: Status = 'yellow') {
  const statuses = [
    ['Socialnämnden', 'unknown'],
    ['Tekniska nämnden', ofTechnical],
  ] as const;
  const { auditId, recommendationIds } = await anAuditInRegister(register, {
    to: [['Socialnämnden', 'Tekniska nämnden']],
  });
  const recommendationId = recommendationIds[0] ?? '';
  const followUpId = await aRound(register, [auditId]);
  const saved: string[] = [];
  for (const [name, status] of statuses) {
    const words = { status, done: null, remaining: null, comment: null, outcomes: [] };
    const about = { recommendationId, bodyId: register.body(name), version: null };
    saved.push(done(await saveAssessment(auditor, followUpId, { ...about, ...words })).id);
  }
  const round = await findFollowUp(auditor, followUpId);
  done(await closeFollowUp(auditor, followUpId, { version: round?.round.version ?? 1, leftOut: 0 }));
  return { auditId, recommendationId, followUpId, assessmentId: saved[0] ?? '' };
}

const asked = { followUpId: null, page: 1, decidedId: null };
const listed = (auditId: string, more: object = {}) =>
  listRecommendations(keeper, parseRegisterFilter({ audit: auditId, ...more }));

test('what the auditors themselves can’t assess is nobody’s to interpret: it is asked of nobody and refused', async () => {
  const { followUpId, assessmentId } = await aClosedRound();
  const shown = await findFollowUp(keeper, followUpId);
  expect(shown?.audits.map(({ undecided }) => undecided)).toEqual([0]);
  expect((await listUndecided(keeper, { ...asked, followUpId })).rows).toEqual([]);
  expect(await findQuestion(keeper, { followUpId })).toEqual({ ok: false, refusal: 'notFound' });
  const input = { decision: 'choose', version: 1, colour: 'green', reason: 'Vi tror det' } as const;
  expect(await interpretAssessment(keeper, assessmentId, input)).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'decision', code: 'assessorsOwn' }] },
  });
  expect(await markQuestionSent(keeper, { assessmentIds: [assessmentId], askedOn: today })).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'assessmentIds', code: 'assessorsOwn' }] },
  });
});

test('it is counted as unknown, told apart from colours of files, and every part of the sum is there', async () => {
  const { auditId } = await aClosedRound('green');
  const { totals, rows } = await listed(auditId);
  expect(totals).toMatchObject({
    assessed: { unknown: 1 },
    undecided: 0,
    undecidedElsewhere: 0,
    leftUnknown: 0,
    interpreted: { green: 0, yellow: 0, red: 0 },
    notAssessable: 1,
  });
  expect(rows[0]?.addressees.map((each) => [each.bodyName, each.assessed, each.isNotAssessable])).toEqual([
    ['Socialnämnden', 'unknown', true],
    ['Tekniska nämnden', 'green', false],
  ]);
  expect((await listed(auditId, { unknown: 'notAssessable' })).totals.recommendations).toBe(1);
  expect((await listed(auditId, { unknown: 'undecided' })).totals.recommendations).toBe(0);
});

test('an unread colour of a file is still to be decided', async () => {
  const { followUpId, id, auditId } = await aRoundFromFile(register);
  expect((await listUndecided(keeper, { ...asked, followUpId })).rows).toHaveLength(1);
  const { totals, rows } = await listed(auditId);
  expect(totals).toMatchObject({ undecided: 1, undecidedElsewhere: 0, notAssessable: 0 });
  expect(rows[0]?.addressees[0]?.isNotAssessable).toBe(false);
  done(await interpretAssessment(keeper, id, { decision: 'leaveUnknown', version: 1 }));
});

test('a round counts every assessment, each body’s its own, and says apart how many recommendations that is', async () => {
  const { auditId, followUpId } = await aClosedRound();
  const none = { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 0 };
  const [ofRound] = (await findFollowUp(keeper, followUpId))?.audits ?? [];
  expect(ofRound?.counts).toEqual({ ...none, yellow: 1, unknown: 1 });
  expect(ofRound?.ofRecommendations).toEqual({ ...none, yellow: 1 });
  const [ofAudit] = (await findAudit(keeper, auditId))?.rounds ?? [];
  expect(ofAudit?.counts).toEqual({ ...none, yellow: 1, unknown: 1 });
  expect(ofAudit?.recommendations).toBe(1);
});

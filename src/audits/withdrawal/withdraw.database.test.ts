import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordChanges } from '../../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../../identity/index.ts';
import { enterAssessment } from '../assessments/enter-assessment.ts';
import {
  anAuditInRegister,
  aRound,
  aRoundFromFile,
  closeRound,
  done,
  openTestRegister,
  type TestRegister,
  workIn,
} from '../audits.fixture.ts';
import { withdrawEntered } from '../entry/withdraw-entry.store.ts';
import { changeMatter } from '../matters/change-matter.ts';
import { restoreRecommendation, withdrawRecommendation } from '../recommendations/withdraw-recommendation.ts';
import { findFollowUp } from '../rounds/find-follow-up.ts';
import { restoreFollowUp, withdrawFollowUp } from '../rounds/withdraw-follow-up.ts';
import { restoreAudit } from './withdraw-audit.ts';

let register: TestRegister;
let keeper: RequestContext;
let auditor: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  auditor = register.as('electedAuditor');
});
afterAll(() => register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const fault = (code: string) => refused({ invalid: [{ field: 'reason', code }] });
const reason = 'Inlagd av misstag';

test('a draft is withdrawn and put back by those whose it is, and counts neither before nor after', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const round = await aRound(register, [auditId]);
  const bodyId = register.body('Socialnämnden');
  const input = { followUpId: round, recommendationId, bodyId, status: 'red' } as const;
  done(await enterAssessment(auditor, input));
  const assessed = async () => (await workIn(register, recommendationId, bodyId)).assessed;
  expect(await withdrawFollowUp(keeper, round, { reason })).toEqual(refused('notFound'));
  const outsider = register.as(['boardSecretary', 'Socialnämnden']);
  expect(await withdrawFollowUp(outsider, round, { reason })).toEqual(refused('notFound'));
  expect(await restoreFollowUp(auditor, round, { reason })).toEqual(fault('notWithdrawn'));
  done(await withdrawFollowUp(auditor, round, { reason }));
  expect(await assessed()).toBe('notAssessed');
  done(await restoreFollowUp(auditor, round, { reason }));
  expect(await assessed()).toBe('notAssessed');
  await closeRound(register, round);
  expect(await assessed()).toBe('red');
  expect((await register.history(round)).map(({ verb }) => verb)).toEqual([
    'add',
    'assessInDraft',
    'withdraw',
    'restore',
    'close',
  ]);
  expect(await withdrawFollowUp(auditor, round, { reason })).toEqual(fault('roundClosed'));
  expect(await withdrawFollowUp(keeper, round, { reason })).toEqual(refused('forbidden'));
  expect(await assessed()).toBe('red');
});

test('a recommendation that the auditors have assessed here is not withdrawn by who keeps the register', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const round = await aRound(register, [auditId]);
  const bodyId = register.body('Socialnämnden');
  const input = { followUpId: round, recommendationId, bodyId, status: 'red' } as const;
  done(await enterAssessment(auditor, input));
  await closeRound(register, round);
  const asked = { version: 1, reason };
  expect(await withdrawRecommendation(keeper, recommendationId, asked)).toEqual(fault('assessedByAuditors'));
});

test('a draft holds nothing back: that would tell of it', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const input = { followUpId: await aRound(register, [auditId]), recommendationId, status: 'red' } as const;
  done(await enterAssessment(auditor, { ...input, bodyId: register.body('Socialnämnden') }));
  expect(await withdrawRecommendation(keeper, recommendationId, { version: 1, reason })).toEqual({
    ok: true,
  });
});

test('a round that was read from a report is taken back where it was entered', async () => {
  const { followUpId } = await aRoundFromFile(register);
  expect(await withdrawFollowUp(auditor, followUpId, { reason })).toEqual(fault('roundFromFile'));
});

test('what left with its report comes back with its report: put back by hand it would be there twice', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const draftId = randomUUID();
  for (const [table, id] of [
    ['audit', auditId],
    ['recommendation', recommendationId],
  ]) {
    await register.db.asOwner(`update ${table} set source_draft_id = $1 where id = $2`, [draftId, id]);
  }
  const { organisationId } = register.db;
  const takenBack = { verb: 'withdraw', before: null, after: { draftId } };
  await inRequest(keeper, async (transaction) => {
    await withdrawEntered(transaction, organisationId, { draftId, at: keeper.now() });
    await recordChanges(transaction, authorOf(keeper), [
      { noun: 'audit', nounId: auditId, ...takenBack },
      { noun: 'recommendation', nounId: recommendationId, ...takenBack },
    ]);
  });
  expect(await restoreAudit(keeper, auditId, { version: 1, reason })).toEqual(fault('withdrawnWithReport'));
  await register.db.asOwner('update audit set withdrawn_at = null where id = $1', [auditId]);
  expect(await restoreRecommendation(keeper, recommendationId, { version: 1, reason })).toEqual(
    fault('withdrawnWithReport'),
  );
});

test('the matters of a round stand on its page, and are kept there by their bodies', async () => {
  const { followUpId } = await aRoundFromFile(register);
  const id = randomUUID();
  await register.db.asOwner(
    `insert into matter (organisation_id, id, follow_up_id, body_id) values ($1, $2, $3, $4)`,
    [register.db.organisationId, id, followUpId, register.body('Socialnämnden')],
  );
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  done(await changeMatter(secretary, id, { version: 1, minuteItem: '§ 12', boardMeeting: '2026-01-10' }));
  const shown = await findFollowUp(secretary, followUpId);
  expect(shown?.matters).toMatchObject([{ minuteItem: '§ 12', mayChange: true }]);
  expect(shown?.history.map(({ verb }) => verb)).toEqual(['changeMatter']);
  const seenByAuditors = await findFollowUp(auditor, followUpId);
  expect(seenByAuditors?.matters).toMatchObject([{ minuteItem: null, mayChange: false }]);
  expect(seenByAuditors?.history).toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
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
import type { NewFollowUpInput } from '../change-input.model.ts';
import { changeRecommendation } from '../recommendations/change-recommendation.ts';
import { findRoundsOf } from '../recommendations/recommendation-detail.store.ts';
import { wholeRegister } from '../register/register-filter.model.ts';
import { registerQuestion } from '../register/register-question.ts';
import { addFollowUp } from '../rounds/add-follow-up.ts';
import { correctAssessment } from './correct-assessment.ts';
import { enterAssessment } from './enter-assessment.ts';
import { findQuestion } from './find-question.ts';
import { interpretAssessment } from './interpret-assessment.ts';

let register: TestRegister;
let keeper: RequestContext;
let auditor: RequestContext;
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
  auditor = register.as('electedAuditor');
  social = register.body('Socialnämnden');
});
afterAll(() => register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const work = (recommendationId: string) => workIn(register, recommendationId, social);
const versionOf = async (id: string) => {
  const [row] = await register.db.asOwner<{ version: number }>(
    'select version from assessment where id = $1',
    [id],
  );
  return row?.version ?? 0;
};

async function statusFromOf(id: string) {
  const [row] = await register.db.asOwner<{ status_from: string }>(
    'select status_from from assessment where id = $1',
    [id],
  );
  return row?.status_from;
}
const roundsOf = (recommendationId: string) =>
  register.db.database.inOrganisation(register.db.organisationId, (transaction) =>
    findRoundsOf(
      transaction,
      registerQuestion(register.as('auditCoordinator'), wholeRegister),
      recommendationId,
      [social],
    ),
  );

/** An assessment as the auditors make it, in their own round. */
async function assess(
  context: RequestContext,
  recommendationId: string,
  followUpId: string,
  status: 'green' | 'yellow' | 'red' | 'unknown',
) {
  return enterAssessment(context, { followUpId, recommendationId, bodyId: social, status });
}

describe('an assessment', () => {
  test('that the auditors enter here is theirs: nobody else changes it', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const round = await aRound(register, [auditId]);
    const { id } = done(await assess(auditor, recommendationId, round, 'yellow'));
    expect((await work(recommendationId)).assessed).toBe('notAssessed');
    const change = async (context: RequestContext) => {
      const version = await versionOf(id);
      const input = { version, status: 'green', reason: 'Sett ny rutin' } as const;
      const result = await correctAssessment(context, id, input);
      return result.ok || result.refusal;
    };
    expect(await change(keeper)).toBe('notFound');
    expect(await change(register.as(['boardSecretary', 'Socialnämnden']))).toBe('notFound');
    expect(await change(register.as(['boardSecretary', 'Tekniska nämnden']))).toBe('notFound');
    expect(await change(register.as('auditExpert'))).toBe(true);
    expect((await work(recommendationId)).assessed).toBe('notAssessed');
    await closeRound(register, round);
    expect(await work(recommendationId)).toMatchObject({ assessed: 'green', assessment_id: id });
    expect(await change(keeper)).toBe('forbidden');
    expect(await change(register.as(['boardSecretary', 'Socialnämnden']))).toBe('forbidden');
    expect(await change(register.as(['boardSecretary', 'Tekniska nämnden']))).toBe('notFound');
    expect(await change(auditor)).toEqual({ invalid: [{ field: 'status', code: 'roundClosed' }] });
    expect((await work(recommendationId)).assessed).toBe('green');
  });

  test('that is entered by hand may be that it cannot be assessed, which is nobody’s to interpret', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const round = await aRound(register, [auditId]);
    const { id } = done(await assess(auditor, recommendationId, round, 'unknown'));
    await closeRound(register, round);
    expect(await work(recommendationId)).toMatchObject({ assessed: 'unknown', assessment_id: id });
    expect(await findQuestion(keeper, { assessmentId: id })).toEqual({ ok: false, refusal: 'notFound' });
  });

  test('that was read wrong out of a file the keeper corrects who has seen it in the original, with a reason', async () => {
    const { id, recommendationId } = await aRoundFromFile(register);
    done(await interpretAssessment(keeper, id, { decision: 'accept', version: 1 }));
    const seenInOriginal = true;
    const input = { version: 2, status: 'red', reason: 'Rött i originalet, sida 3', seenInOriginal } as const;
    expect(await correctAssessment(register.as('controller'), id, input)).toEqual(refused('forbidden'));
    expect(await correctAssessment(keeper, id, { ...input, seenInOriginal: false })).toEqual(
      fault('seenInOriginal', 'missing'),
    );
    expect(await correctAssessment(keeper, id, { ...input, reason: '' })).toEqual(fault('reason', 'missing'));
    expect(await correctAssessment(keeper, id, { ...input, version: 1 })).toEqual(refused('stale'));
    done(await correctAssessment(keeper, id, input));
    expect(await work(recommendationId)).toMatchObject({ assessed: 'red', interpreted: null });
    expect((await register.history(recommendationId)).at(-1)).toMatchObject({
      verb: 'correctAssessment',
      before: { status: 'unknown', interpretation: { colour: 'green' } },
      after: { status: 'red', reason: input.reason, seenInOriginal: true },
    });
    expect(await statusFromOf(id)).toBe('person');
    const [round] = await roundsOf(recommendationId);
    expect(round?.colourCorrected).toMatchObject({ seenInOriginal: true, at: expect.any(Date) });
  });

  test('of a file is corrected by the auditors whose it is, without the original', async () => {
    const { id, recommendationId } = await aRoundFromFile(register);
    done(await correctAssessment(auditor, id, { version: 1, status: 'green', reason: 'Vår bedömning' }));
    expect(await work(recommendationId)).toMatchObject({ assessed: 'green' });
    expect((await roundsOf(recommendationId))[0]?.colourCorrected).toMatchObject({ seenInOriginal: false });
  });

  test('that the auditors leave open by hand stays theirs: the keeper sets no colour for them', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const round = await aRound(register, [auditId]);
    const { id } = done(await assess(auditor, recommendationId, round, 'yellow'));
    const open = { version: await versionOf(id), status: 'unknown', reason: 'Oklart' } as const;
    done(await correctAssessment(auditor, id, open));
    expect(await statusFromOf(id)).toBe('person');
    const version = await versionOf(id);
    const input = { version, status: 'green', reason: 'Sett', seenInOriginal: true } as const;
    expect(await correctAssessment(keeper, id, input)).toEqual(refused('notFound'));
    await closeRound(register, round);
    expect(await correctAssessment(keeper, id, input)).toEqual(refused('forbidden'));
    expect((await work(recommendationId)).assessed).toBe('unknown');
  });

  test('is entered only by those whose round it is, into a round of their own over that audit, once', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const other = await anAuditInRegister(register);
    const round = await aRound(register, [auditId]);
    const enter = async (context: RequestContext, followUpId = round) => {
      const result = await assess(context, recommendationId, followUpId, 'green');
      return result.ok || result.refusal;
    };
    expect(await enter(keeper)).toBe('notFound');
    expect(await enter(register.as(['director', 'Socialförvaltningen']))).toBe('notFound');
    expect(await enter(auditor, randomUUID())).toBe('notFound');
    expect(await enter(auditor, await aRound(register, [other.auditId]))).toEqual({
      invalid: [{ field: 'followUpId', code: 'roundNotOverAudit' }],
    });
    const { followUpId } = await aRoundFromFile(register);
    expect(await enter(auditor, followUpId)).toEqual({
      invalid: [{ field: 'followUpId', code: 'roundFromFile' }],
    });
    expect(await enter(auditor)).toBe(true);
    expect(await enter(auditor)).toEqual({ invalid: [{ field: 'followUpId', code: 'assessedAlready' }] });
  });

  test('keeps its body an addressee', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const round = await aRound(register, [auditId]);
    done(await assess(auditor, recommendationId, round, 'red'));
    await closeRound(register, round);
    const bodyIds = [register.body('Tekniska nämnden')];
    expect(await changeRecommendation(keeper, recommendationId, { version: 1, bodyIds })).toEqual(
      fault('bodyIds', 'bodyHasAssessments'),
    );
  });
});

describe('a round', () => {
  test('of the municipality’s own is made by keepers, and never touches what the auditors have assessed', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const theirs = await aRound(register, [auditId], '2025-01-01');
    done(await assess(auditor, recommendationId, theirs, 'red'));
    await closeRound(register, theirs);
    const input: NewFollowUpInput = {
      madeBy: 'municipality',
      title: 'Egen avstämning',
      dated: '2026-01-01',
      auditIds: [auditId],
    };
    expect(await addFollowUp(auditor, input)).toEqual(refused('forbidden'));
    expect(await addFollowUp(register.as('controller'), input)).toEqual(refused('forbidden'));
    const own = done(await addFollowUp(keeper, input)).id;
    expect(await assess(auditor, recommendationId, own, 'green')).toEqual(refused('notFound'));
    done(await assess(keeper, recommendationId, own, 'green'));
    await closeRound(register, own, 'auditCoordinator');
    expect((await work(recommendationId)).assessed).toBe('red');
  });

  test('of the auditors is made by them alone', async () => {
    const { auditId } = await anAuditInRegister(register);
    const input: NewFollowUpInput = {
      madeBy: 'auditors',
      title: 'Uppföljning',
      dated: '2026-01-01',
      auditIds: [auditId],
    };
    expect(await addFollowUp(keeper, input)).toEqual(refused('forbidden'));
    expect(await addFollowUp(auditor, { ...input, dated: '2026-02-30' })).toEqual(fault('dated', 'notADate'));
    expect(await addFollowUp(auditor, { ...input, auditIds: [randomUUID()] })).toEqual(
      fault('auditIds', 'unknownAudit'),
    );
    expect(await addFollowUp(auditor, { ...input, auditIds: [] })).toEqual(fault('auditIds', 'missing'));
    expect((await addFollowUp(auditor, input)).ok).toBe(true);
  });

  test('the later one counts, whichever was closed first', async () => {
    const { auditId, recommendationId } = await anAuditInRegister(register);
    const [early, late] = [
      await aRound(register, [auditId], '2024-01-01'),
      await aRound(register, [auditId], '2026-01-01'),
    ];
    done(await assess(auditor, recommendationId, late, 'green'));
    done(await assess(auditor, recommendationId, early, 'red'));
    await closeRound(register, late);
    await closeRound(register, early);
    expect((await work(recommendationId)).assessed).toBe('green');
  });
});

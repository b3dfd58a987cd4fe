import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../../../test/builders/evidence.ts';
import { actionRecommendations, actions } from '../../actions/action.table.ts';
import type { RequestContext } from '../../identity/index.ts';
import { anAuditInRegister, done, openTestRegister, type TestRegister, workIn } from '../audits.fixture.ts';
import { withdrawRecommendation } from '../recommendations/withdraw-recommendation.ts';
import { changeState } from './change-state.ts';
import type { Command } from './state.rules.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const told = {
  reason: 'Protokoll och stickprov',
  minuteItem: '§ 117',
  decidedOn: '2026-11-01',
  completedOn: '2026-11-01',
};

/** Gives a command about the social board's work as it stands; true, or why it was refused. */
async function give(
  context: RequestContext,
  recommendationId: string,
  command: Command,
  more = {},
  evidence?: [],
) {
  const bodyId = register.body('Socialnämnden');
  const { version } = await workIn(register, recommendationId, bodyId);
  const needs = command === 'reportDone' || command === 'confirm';
  const shown =
    evidence ?? (needs ? [await addEvidenceOfWork(register.db, { recommendationId, bodyId })] : []);
  const examined = command === 'confirm' ? shown : [];
  const input = { bodyId, version, command, ...told, examined, ...more };
  const result = await changeState(context, recommendationId, input);
  return result.ok || result.refusal;
}

const stateOf = async (recommendationId: string) => {
  const { state, verification, minute_item } = await workIn(
    register,
    recommendationId,
    register.body('Socialnämnden'),
  );
  return [state, verification, minute_item];
};

describe("a body's own work", () => {
  test('goes from answer to confirmation, and every step stays in the history', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const owner = register.as(['actionOwner', 'Socialförvaltningen']);
    const controller = register.as('controller');
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    expect(await give(secretary, recommendationId, 'answer')).toBe(true);
    expect(await give(owner, recommendationId, 'plan')).toBe(true);
    expect(await give(owner, recommendationId, 'reportDone')).toBe(true);
    expect(await give(controller, recommendationId, 'sendBack')).toBe(true);
    expect(await stateOf(recommendationId)).toEqual(['reopened', 'sentBack', null]);
    expect(await give(owner, recommendationId, 'reportDone')).toBe(true);
    expect(await give(controller, recommendationId, 'confirm')).toBe(true);
    expect(await stateOf(recommendationId)).toEqual(['confirmed', 'confirmed', null]);
    const history = await register.history(recommendationId);
    expect(history.map(({ verb }) => verb)).toEqual([
      'add',
      'answer',
      'plan',
      'reportDone',
      'sendBack',
      'reportDone',
      'confirm',
    ]);
    expect(history.at(-1)).toMatchObject({
      before: { state: 'reportedDone', verification: 'notExamined' },
      after: { state: 'confirmed', reason: told.reason },
    });
    expect(history[3]).toMatchObject({ after: { completedOn: '2026-11-01' } });
  });

  test('is never confirmed by whoever reported it, not even from a new chair', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const owner = register.as(['actionOwner', 'Socialförvaltningen']);
    expect(await give(owner, recommendationId, 'reportDone')).toBe(true);
    const promoted: RequestContext = {
      ...owner,
      requester: { ...owner.requester, roles: register.as('controller').requester.roles },
    };
    expect(await give(promoted, recommendationId, 'confirm')).toEqual({
      invalid: [{ field: 'command', code: 'ownReport' }],
    });
    expect(await give(register.as('controller'), recommendationId, 'confirm')).toBe(true);
  });

  test('does not move what the auditors have assessed', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    await give(register.as(['director', 'Socialförvaltningen']), recommendationId, 'reportDone');
    await give(register.as('controller'), recommendationId, 'confirm');
    const { assessed } = await workIn(register, recommendationId, register.body('Socialnämnden'));
    expect(assessed).toBe('notAssessed');
  });

  test('of one body is not that of the other', async () => {
    const { recommendationId } = await anAuditInRegister(register, {
      to: [['Socialnämnden', 'Tekniska nämnden']],
    });
    await give(register.as(['boardSecretary', 'Socialnämnden']), recommendationId, 'answer');
    expect((await workIn(register, recommendationId, register.body('Tekniska nämnden'))).state).toBe(
      'received',
    );
  });

  test('two who act at once on the same version do not both get their way', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const bodyId = register.body('Socialnämnden');
    const secretary = () => register.as(['boardSecretary', 'Socialnämnden']);
    const results = await Promise.all([
      changeState(secretary(), recommendationId, { bodyId, version: 1, command: 'answer' }),
      changeState(secretary(), recommendationId, { bodyId, version: 1, command: 'plan' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'stale' });
  });

  test('of a withdrawn recommendation stands still', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const keeper = register.as('auditCoordinator');
    done(await withdrawRecommendation(keeper, recommendationId, { version: 1, reason: 'Dubblett' }));
    expect(await give(register.as(['boardSecretary', 'Socialnämnden']), recommendationId, 'answer')).toEqual({
      invalid: [{ field: 'command', code: 'withdrawn' }],
    });
  });
});

describe('evidence', () => {
  const bare = (context: RequestContext, recommendationId: string, command: Command, more = {}) =>
    give(context, recommendationId, command, more, []);
  const owner = () => register.as(['actionOwner', 'Socialförvaltningen']);
  const controller = () => register.as('controller');

  test('is what work is never reported done without, and never confirmed without somebody having looked', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    expect(await bare(owner(), recommendationId, 'reportDone')).toEqual({
      invalid: [{ field: 'evidence', code: 'evidenceMissing' }],
    });
    expect(await give(owner(), recommendationId, 'reportDone')).toBe(true);
    expect(await bare(controller(), recommendationId, 'confirm')).toEqual({
      invalid: [{ field: 'examined', code: 'missing' }],
    });
    expect((await stateOf(recommendationId))[0]).toBe('reportedDone');
  });

  test('of another body or another recommendation shows nothing of this work', async () => {
    const { recommendationIds } = await anAuditInRegister(register, {
      to: [['Socialnämnden', 'Tekniska nämnden'], ['Socialnämnden']],
    });
    const [recommendationId = '', other = ''] = recommendationIds;
    const social = register.body('Socialnämnden');
    const technical = register.body('Tekniska nämnden');
    const theirs = await addEvidenceOfWork(register.db, { recommendationId, bodyId: technical });
    const elsewhere = await addEvidenceOfWork(register.db, { recommendationId: other, bodyId: social });
    expect(await bare(owner(), recommendationId, 'reportDone')).toMatchObject({
      invalid: [{ code: 'evidenceMissing' }],
    });
    expect(await give(owner(), recommendationId, 'reportDone')).toBe(true);
    for (const examined of [[theirs], [elsewhere]]) {
      expect(await bare(controller(), recommendationId, 'confirm', { examined })).toEqual({
        invalid: [{ field: 'examined', code: 'unknownEvidence' }],
      });
    }
  });

  test('that was there and that was examined is kept with the step, in its version', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    await give(owner(), recommendationId, 'reportDone');
    await give(controller(), recommendationId, 'confirm');
    const kept = await register.db.asOwner<{ command: string; number: number; same: boolean }>(
      `select command, number, by_person is not null as same from work_event
       join work_event_evidence on work_event_id = id where recommendation_id = $1 order by nth`,
      [recommendationId],
    );
    expect(kept.map(({ command, number }) => [command, number])).toEqual([
      ['reportDone', 1],
      ['confirm', 1],
    ]);
    const change = 'update work_event set reason = $2 where recommendation_id = $1';
    await expect(register.db.asOwner(change, [recommendationId, 'Ett annat skäl'])).rejects.toThrow(
      'append-only',
    );
  });

  test('is not judged by whoever owns one of the actions, whatever else they are', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const judge = controller();
    await anAction(recommendationId, judge.requester.personId);
    await give(owner(), recommendationId, 'reportDone');
    for (const command of ['confirm', 'sendBack'] as const) {
      expect(await give(judge, recommendationId, command)).toEqual({
        invalid: [{ field: 'command', code: 'ownAction' }],
      });
    }
    expect(await give(controller(), recommendationId, 'confirm')).toBe(true);
  });

  test('is not judged by whoever has owned one of the actions and handed it on', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const judge = controller();
    const { personId } = judge.requester;
    const actionId = await anAction(recommendationId, personId);
    await give(owner(), recommendationId, 'reportDone');
    await register.db.asOwner('update action set owner_person_id = null where id = $1', [actionId]);
    expect(await give(judge, recommendationId, 'sendBack')).toBe(true);
    await give(owner(), recommendationId, 'reportDone');
    await register.db.asOwner(
      `insert into change_log (organisation_id, at, actor, person_id, noun, noun_id, verb, before, after)
       values ($1, now(), 'person', $2::uuid, 'action', $3, 'change', jsonb_build_object('ownerPersonId', $2::uuid), '{}')`,
      [register.db.organisationId, personId, actionId],
    );
    expect(await give(judge, recommendationId, 'confirm')).toEqual({
      invalid: [{ field: 'command', code: 'ownAction' }],
    });
  });

  test('is confirmed once, however often the same evidence is ticked', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    await give(owner(), recommendationId, 'reportDone');
    const bodyId = register.body('Socialnämnden');
    const shown = await addEvidenceOfWork(register.db, { recommendationId, bodyId });
    const examined = [shown, shown];
    expect(await give(controller(), recommendationId, 'confirm', { examined })).toBe(true);
  });

  async function anAction(recommendationId: string, ownerPersonId: string) {
    const { organisationId } = register.db;
    const bodyId = register.body('Socialnämnden');
    const id = randomUUID();
    await register.db.database.inOrganisation(organisationId, async (transaction) => {
      const facts = {
        organisationId,
        id,
        bodyId,
        title: 'Skriv rutinen',
        ownerPersonId,
        madeAt: new Date(0),
      };
      await transaction.insert(actions).values(facts);
      const serves = { organisationId, actionId: id, recommendationId, bodyId };
      await transaction.insert(actionRecommendations).values(serves);
    });
    return id;
  }
});

describe('what the board itself answers and decides', () => {
  test.each([
    ['boardSecretary', true],
    ['director', true],
    ['actionOwner', 'forbidden'],
    ['securityCoordinator', 'forbidden'],
    ['boardMember', 'forbidden'],
    ['employee', 'forbidden'],
  ] as const)('%s notes it: %s', async (role, outcome) => {
    for (const command of ['answer', 'decideNotToAct'] as const) {
      const { recommendationId } = await anAuditInRegister(register);
      expect(await give(register.as([role, 'Socialförvaltningen']), recommendationId, command)).toBe(outcome);
      expect((await stateOf(recommendationId))[0] === 'received').toBe(outcome !== true);
    }
  });

  test('is refused those who may not before they are told that somebody else was first', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    await give(register.as(['boardSecretary', 'Socialnämnden']), recommendationId, 'answer');
    const owner = register.as(['actionOwner', 'Socialförvaltningen']);
    expect(await give(owner, recommendationId, 'decideNotToAct', { version: 1 })).toBe('forbidden');
    expect(await give(owner, recommendationId, 'confirm', { version: 1 })).toBe('forbidden');
    expect(await give(owner, recommendationId, 'plan', { version: 1 })).toBe('stale');
  });
});

describe('an outsider tries', () => {
  /** Who, and what they get for writing the body's report and for confirming it. */
  test.each<[string, () => RequestContext, unknown, unknown]>([
    [
      "another board's secretary",
      () => register.as(['boardSecretary', 'Tekniska nämnden']),
      'notFound',
      'notFound',
    ],
    [
      'the coordinator, who writes no board’s answer',
      () => register.as('auditCoordinator'),
      'forbidden',
      true,
    ],
    ['a controller', () => register.as('controller'), 'forbidden', true],
    ['an auditor', () => register.as('electedAuditor'), 'forbidden', 'forbidden'],
    ['the auditors’ expert', () => register.as('auditExpert'), 'forbidden', 'forbidden'],
    ['the registrar', () => register.as('registrar'), 'forbidden', 'forbidden'],
    ['a member of the board', () => register.as(['boardMember', 'Socialnämnden']), 'forbidden', 'forbidden'],
    [
      "a coordinator who is also the board's secretary",
      () => register.as('auditCoordinator', ['boardSecretary', 'Socialnämnden']),
      true,
      'forbidden',
    ],
    [
      'a controller who also sits in the board',
      () => register.as('controller', ['boardMember', 'Socialnämnden']),
      'forbidden',
      'forbidden',
    ],
    [
      'a controller who is employed at its administration',
      () => register.as('controller', ['employee', 'Socialförvaltningen']),
      'forbidden',
      'forbidden',
    ],
    [
      'a secretary whose token only reads',
      () => {
        const context = register.as(['boardSecretary', 'Socialnämnden']);
        return { ...context, requester: { ...context.requester, tokenScope: 'read' } };
      },
      'forbidden',
      'forbidden',
    ],
  ])('%s', async (_who, as, reporting, confirming) => {
    const { recommendationId } = await anAuditInRegister(register);
    expect(await give(as(), recommendationId, 'reportDone')).toEqual(reporting);
    if (reporting !== true) {
      await give(register.as(['director', 'Socialförvaltningen']), recommendationId, 'reportDone');
    }
    expect(await give(as(), recommendationId, 'confirm')).toEqual(confirming);
  });

  test('with a body that it is not addressed to, or from another organisation, there is nothing', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const input = { version: 1, command: 'answer' } as const;
    const bodyId = register.body('Tekniska nämnden');
    const secretary = register.as(['boardSecretary', 'Tekniska nämnden'], 'controller');
    expect(await changeState(secretary, recommendationId, { ...input, bodyId })).toEqual({
      ok: false,
      refusal: 'notFound',
    });
    const elsewhere = randomUUID();
    await register.db.asOwner('insert into organisation (id) values ($1)', [elsewhere]);
    const own = register.as(['boardSecretary', 'Socialnämnden']);
    const stranger = { ...own, requester: { ...own.requester, organisationId: elsewhere } };
    const ownBody = register.body('Socialnämnden');
    expect(await changeState(stranger, recommendationId, { ...input, bodyId: ownBody })).toEqual({
      ok: false,
      refusal: 'notFound',
    });
  });
});

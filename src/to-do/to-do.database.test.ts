import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findActionForm } from '../actions/find-action-form.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { findOwnDates, findToDo, findYear } from './index.ts';
import type { ToDoKind } from './to-do.model.ts';
import { yearFilter } from './year.model.ts';

const today = '2026-11-22';
let register: TestRegister;
let recommendationId: string;
let matterId: string;
beforeAll(async () => {
  register = await openTestRegister();
  const built = await anAuditInRegister(register);
  recommendationId = built.recommendationId;
  const [matter] = await run<{ id: string }>(
    `update matter set registry_number = 'SN 2026/1', letter_dated = '2026-09-01', answer_by = '2026-11-20',
       board_meeting = '2026-11-10' where organisation_id = $1 and audit_id = $2 and body_id = $3 returning id`,
    built.auditId,
    register.body('Socialnämnden'),
  );
  matterId = matter?.id ?? '';
  await run('update addressee set matter_id = $2 where organisation_id = $1', matterId);
});
afterAll(() => register.remove());

function run<Row extends object>(text: string, ...values: unknown[]): Promise<Row[]> {
  return register.db.asOwner(text, [register.db.organisationId, ...values]) as never;
}

const told = async (context: RequestContext, kind: ToDoKind) =>
  (await findToDo(context)).groups.flatMap(({ first }) => first).filter((each) => each.kind === kind);

async function anAction(personId: string | null, dueOn: string, state = 'planned'): Promise<string> {
  const [made] = await run<{ id: string }>(
    `insert into action (organisation_id, body_id, title, owner_person_id, due_on, state, state_at, made_at)
     values ($1, $2, 'Ta fram en rutin', $3, $4, $5, '2026-01-01', '2026-01-01') returning id`,
    register.body('Socialförvaltningen'),
    personId,
    dueOn,
    state,
  );
  await run(
    'insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id) values ($1, $2, $3, $4)',
    made?.id,
    recommendationId,
    register.body('Socialnämnden'),
  );
  return made?.id ?? '';
}

describe('an action that is late', () => {
  test('is its owner’s to finish and its director’s to see done, and nobody’s elsewhere', async () => {
    const owner = register.as(['actionOwner', 'Socialförvaltningen']);
    const id = await anAction(owner.requester.personId, '2026-11-10');
    expect(await told(owner, 'ownAction')).toMatchObject([
      { id, urgency: 'late', to: `/actions/${id}`, day: '2026-11-10' },
    ]);
    const director = register.as(['director', 'Socialförvaltningen']);
    expect((await told(director, 'bodyAction')).map((each) => each.id)).toContain(id);
    for (const outsider of [
      register.as(['director', 'Tekniska förvaltningen']),
      register.as('electedAuditor'),
      register.as(['employee', 'Socialförvaltningen']),
      register.as(),
    ]) {
      const all = (await findToDo(outsider)).groups.flatMap(({ first }) => first);
      expect(all.map((each) => each.id)).not.toContain(id);
    }
  });

  test('follows its owner to another body, and is told to nobody who works here no more', async () => {
    const owner = register.as(['actionOwner', 'Socialförvaltningen']);
    const id = await anAction(owner.requester.personId, '2026-11-10');
    const { personId } = owner.requester;
    const asOwner = (context: RequestContext) => ({
      ...context,
      requester: { ...context.requester, personId },
    });
    const moved = asOwner(register.as(['actionOwner', 'Tekniska förvaltningen']));
    expect(await told(moved, 'ownAction')).toMatchObject([{ id }]);
    expect(await findOwnDates(moved)).toMatchObject([{ id }]);
    for (const elsewhere of [asOwner(register.as('auditExpert')), asOwner(register.as())]) {
      expect(await told(elsewhere, 'ownAction')).toEqual([]);
      expect((await findOwnDates(elsewhere)).map((each) => each.id)).not.toContain(id);
    }
  });
});

test('an action under way that nobody has heard of for two months is asked about', async () => {
  const owner = register.as(['actionOwner', 'Socialförvaltningen']);
  const id = await anAction(owner.requester.personId, '2027-06-01', 'underWay');
  expect((await told(owner, 'noteWanted')).map((each) => each.id)).toEqual([id]);
  await run(
    "insert into action_note (organisation_id, action_id, text, by_person, at) values ($1, $2, 'På gång', $3, '2026-11-01')",
    id,
    owner.requester.personId,
  );
  expect(await told(owner, 'noteWanted')).toEqual([]);
});

describe('an answer whose meeting has been held', () => {
  test('is the secretary’s to note, and missing for the coordinator', async () => {
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    expect(await told(secretary, 'stepNote')).toMatchObject([
      { id: matterId, day: '2026-11-10', urgency: 'late' },
    ]);
    expect(await told(register.as('auditCoordinator'), 'answerMissing')).toMatchObject([
      { id: matterId, day: '2026-11-20', urgency: 'late', whose: 'Socialnämnden' },
    ]);
    expect(await told(register.as(['boardSecretary', 'Tekniska nämnden']), 'stepNote')).toEqual([]);
  });

  test('is not the security officer’s, since the audit is not about security', async () => {
    expect(await told(register.as('securityOfficer'), 'answerMissing')).toEqual([]);
  });

  test('is the registrar’s once it is dispatched, and not before', async () => {
    const registrar = register.as('registrar');
    const steps = async () => [
      ...(await told(registrar, 'stepNote')),
      ...(await told(registrar, 'stepDispatch')),
      ...(await told(registrar, 'stepReceipt')),
    ];
    expect(await steps()).toEqual([]);
    await run(
      "update matter set minute_item = '§ 7', dispatched_on = '2026-11-15' where organisation_id = $1",
    );
    expect(await steps()).toMatchObject([{ id: matterId, kind: 'stepReceipt' }]);
    // Nothing to read: the answer has gone by another way.
    expect(await told(register.as('electedAuditor'), 'newAnswer')).toEqual([]);
    await run('update matter set minute_item = null, dispatched_on = null where organisation_id = $1');
  });
});

test('a draft of an answer is named to its own people only', async () => {
  const [draft] = await run<{ id: string }>(
    `insert into response (organisation_id, lead_body_id, title, made_at) values ($1, $2, 'Svar om avtal', now()) returning id`,
    register.body('Socialnämnden'),
  );
  await run(
    'insert into response_matter (organisation_id, response_id, matter_id, body_id) values ($1, $2, $3, $4)',
    draft?.id,
    matterId,
    register.body('Socialnämnden'),
  );
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  expect(await told(secretary, 'stepNote')).toMatchObject([{ to: `/responses/${draft?.id}` }]);
  for (const insider of ['auditCoordinator', 'registrar', 'controller', 'electedAuditor'] as const) {
    expect(JSON.stringify(await findToDo(register.as(insider)))).not.toContain(draft?.id);
  }
});

test('an answer that has not come by the day in force is told to the auditors until it is sent, and not before', async () => {
  const overdue = () => told(register.as('electedAuditor'), 'answerOverdue');
  expect(await overdue()).toMatchObject([{ id: matterId, day: '2026-11-20', to: `/matters/${matterId}` }]);
  await run("update matter set extension = 'granted', extended_to = '2026-12-20' where organisation_id = $1");
  expect(await overdue()).toEqual([]);
  await run(
    "update matter set extension = 'none', extended_to = null, dispatched_on = '2026-11-21' where organisation_id = $1",
  );
  expect(await overdue()).toEqual([]);
  await run('update matter set dispatched_on = null where organisation_id = $1');
  expect(await told(register.as(['boardSecretary', 'Tekniska nämnden']), 'answerOverdue')).toEqual([]);
});

test('what the auditors ask for is its body’s to answer, by their day', async () => {
  const auditor = register.as('electedAuditor');
  const [asked] = await run<{ id: string }>(
    `insert into auditor_request (organisation_id, body_id, kind, text, wanted_by, asked_by, asked_at)
     values ($1, $2, 'document', 'Delegationsordningen', '2026-11-20', $3, '2026-11-01') returning id`,
    register.body('Socialnämnden'),
    auditor.requester.personId,
  );
  const id = asked?.id;
  expect(await told(register.as(['boardSecretary', 'Socialnämnden']), 'request')).toMatchObject([{ id }]);
  expect(await told(register.as(['boardSecretary', 'Tekniska nämnden']), 'request')).toEqual([]);
  expect(await told(auditor, 'requestLate')).toMatchObject([{ id, urgency: 'late' }]);
});

test('what is reported done is the controller’s to verify, but not where they work for the body', async () => {
  await run(
    "update addressee set state = 'reportedDone', state_at = '2026-11-01' where organisation_id = $1",
  );
  expect(await told(register.as('controller'), 'verify')).toMatchObject([{ id: recommendationId }]);
  const both = register.as('controller', ['employee', 'Socialförvaltningen']);
  expect(await told(both, 'verify')).toEqual([]);
  await run("update addressee set state = 'reopened', verification = 'sentBack' where organisation_id = $1");
  expect(await told(register.as(['actionOwner', 'Socialförvaltningen']), 'sentBack')).toMatchObject([
    { id: recommendationId },
  ]);
  await run(
    "update addressee set state = 'received', verification = 'notExamined' where organisation_id = $1",
  );
});

describe('a promise of a decided answer that no action carries out', () => {
  let owner: RequestContext;
  let commitmentId: string;
  let ofRole: string;
  const social = () => register.body('Socialnämnden');
  const named = () => register.as(['actionOwner', 'Socialförvaltningen']);
  const secretaryOf = (board: 'Socialnämnden' | 'Tekniska nämnden') => register.as(['boardSecretary', board]);
  const idsOf = async (context: RequestContext, kind: ToDoKind) =>
    (await told(context, kind)).map(({ id }) => id);

  async function promise(itemId: string, ownerPersonId: string | null, ownerRole: string | null) {
    const [made] = await run<{ id: string }>(
      `insert into commitment (organisation_id, item_id, body_id, recommendation_id, what, owner_person_id, owner_role, due_on)
       values ($1, $2, $3, $4, 'Ett register förs', $5, $6, '2026-12-01') returning id`,
      itemId,
      social(),
      recommendationId,
      ownerPersonId,
      ownerRole,
    );
    return made?.id ?? '';
  }

  beforeAll(async () => {
    owner = named();
    const [response] = await run<{ id: string }>(
      `insert into response (organisation_id, title, lead_body_id, made_at) values ($1, 'Löfte', $2, now()) returning id`,
      social(),
    );
    const [item] = await run<{ id: string }>(
      `insert into response_item (organisation_id, response_id, body_id, target, audit_id, recommendation_id, stance, text, position)
       select $1, $2, $3, 'recommendation', r.audit_id, r.id, 'agrees', 'Nämnden delar bilden.', 1
       from recommendation r where r.organisation_id = $1 and r.id = $4 returning id`,
      response?.id,
      social(),
      recommendationId,
    );
    commitmentId = await promise(item?.id ?? '', owner.requester.personId, null);
    ofRole = await promise(item?.id ?? '', null, 'enhetschef');
  });

  test('is told to whoever is named, with the form that makes an action of it, once it is decided', async () => {
    expect(await told(owner, 'ownCommitment')).toEqual([]);
    await run("update response set state = 'decided' where organisation_id = $1 and title = 'Löfte'");
    expect(await told(owner, 'ownCommitment')).toMatchObject([
      { id: commitmentId, day: '2026-12-01', to: `/actions/new?commitment=${commitmentId}` },
    ]);
    expect(await told(named(), 'ownCommitment')).toEqual([]);
    expect(await idsOf(secretaryOf('Socialnämnden'), 'commitment')).toEqual([commitmentId, ofRole].sort());
    expect(await told(secretaryOf('Tekniska nämnden'), 'commitment')).toEqual([]);
    expect((await findActionForm(owner, { commitmentId }))?.commitment?.id).toBe(commitmentId);
    const stranger = register.as(['actionOwner', 'Tekniska förvaltningen']);
    expect((await findActionForm(stranger, { commitmentId }))?.commitment).toBeNull();
  });

  test('is nobody’s to plan any more once an action carries it out', async () => {
    const id = await anAction(null, '2026-12-01');
    await run(
      'update action set commitment_id = $2 where organisation_id = $1 and id = $3',
      commitmentId,
      id,
    );
    expect(await told(owner, 'ownCommitment')).toEqual([]);
    await run(
      'update action set commitment_id = null, withdrawn_at = now() where organisation_id = $1 and id = $2',
      id,
    );
    expect(await idsOf(owner, 'ownCommitment')).toEqual([commitmentId]);
  });

  test('is told to whoever has the title that the answer names, where it names nobody', async () => {
    const [secretary, other] = [secretaryOf('Socialnämnden'), secretaryOf('Tekniska nämnden')];
    const both = [secretary.requester.personId, other.requester.personId];
    await run(
      `insert into person (organisation_id, id, name, email, title)
       select $1, id, 'Enar Prov', id::text || '@lindviken.example', 'Enhetschef' from unnest($2::uuid[]) id`,
      both,
    );
    expect(await idsOf(secretary, 'ownCommitment')).toEqual([ofRole]);
    expect(await idsOf(secretary, 'commitment')).toEqual([commitmentId]);
    expect(await told(other, 'ownCommitment')).toEqual([]);
  });

  test('is in the year under a name of its own, with the place where it stands', async () => {
    const { rows } = await findYear(
      register.as('auditCoordinator'),
      yearFilter.parse({ year: '2026', month: '12', kind: 'commitmentDue' }),
    );
    const at = (id: string) => `/recommendations/${recommendationId}#commitment-${id}`;
    expect(rows.map(({ id, to }) => [id, to])).toEqual(
      [commitmentId, ofRole].sort().map((id) => [id, at(id)]),
    );
  });
});

describe('the year', () => {
  const yearOf = (context: RequestContext, choices: object = {}) =>
    findYear(context, yearFilter.parse({ year: '2026', month: '11', ...choices }));

  test('counts in its months what the opened month lists', async () => {
    const shown = await yearOf(register.as('auditCoordinator'));
    expect(shown.months).toHaveLength(12);
    expect(shown.months[10]?.all).toBe(shown.rows.length);
    expect(shown.rows.length).toBeGreaterThan(2);
    for (const row of shown.rows) expect(row.day.slice(0, 7)).toBe('2026-11');
  });

  test.each([
    ['electedAuditor', ['Delegationsordningen']],
    [['boardSecretary', 'Socialnämnden'], ['Delegationsordningen']],
    [['boardMember', 'Socialnämnden'], ['Delegationsordningen']],
    ['auditCoordinator', [null]],
    ['controller', []],
    ['registrar', []],
    ['administrator', []],
    ['dataProtectionOfficer', []],
    ['securityOfficer', []],
    [['employee', 'Socialförvaltningen'], []],
  ] satisfies [Parameters<typeof register.as>[number], (string | null)[]][])(
    'tells %j of what the auditors have asked for: %j',
    async (role, words) => {
      const { rows } = await yearOf(register.as(role));
      expect(rows.flatMap(({ kind, what }) => (kind === 'requestWanted' ? [what] : []))).toEqual(words);
    },
  );

  test('shows the auditors no meeting and no action, and other boards nothing', async () => {
    const kindsFor = async (context: RequestContext) =>
      new Set((await yearOf(context)).rows.map(({ kind }) => kind));
    expect(await kindsFor(register.as('electedAuditor'))).toEqual(new Set(['answerDue', 'requestWanted']));
    expect((await yearOf(register.as(['boardSecretary', 'Tekniska nämnden']))).rows).toEqual([]);
    expect((await yearOf(register.as())).rows).toEqual([]);
  });

  test('shows the planned steps of the ways to the answers, to those who may see the ways', async () => {
    const stepsFor = async (context: RequestContext) => {
      const { rows } = await findYear(
        context,
        yearFilter.parse({ year: '2026', month: '11', kind: 'answers' }),
      );
      return rows.filter(({ kind }) => kind.startsWith('step'));
    };
    const secretary = register.as(['boardSecretary', 'Socialnämnden']);
    const steps = await stepsFor(secretary);
    expect(steps).toContainEqual(
      expect.objectContaining({
        kind: 'stepMeeting',
        day: '2026-11-10',
        id: matterId,
        to: `/matters/${matterId}`,
      }),
    );
    expect(await stepsFor(register.as('auditCoordinator'))).toEqual(steps);
    expect(await stepsFor(register.as('electedAuditor'))).toEqual([]);
    expect(await stepsFor(register.as(['boardSecretary', 'Tekniska nämnden']))).toEqual([]);
    expect(await stepsFor(register.as())).toEqual([]);

    const inFeed = async (context: RequestContext) =>
      (await findOwnDates(context)).filter(({ kind }) => kind.startsWith('step')).map(({ kind }) => kind);
    expect(await inFeed(secretary)).toContain('stepMeeting');
    expect(await inFeed(register.as('auditCoordinator'))).toEqual([]);
  });

  test('is chosen by body, by kind and by whose', async () => {
    const coordinator = register.as('auditCoordinator');
    const social = register.body('Socialnämnden');
    const ofBody = await yearOf(coordinator, { body: social });
    expect(new Set(ofBody.rows.map(({ bodyId }) => bodyId))).toEqual(new Set([social]));
    const ofKind = await yearOf(coordinator, { kind: 'actionDue' });
    expect(new Set(ofKind.rows.map(({ kind }) => kind))).toEqual(new Set(['actionDue']));
    expect((await yearOf(coordinator, { mine: 'yes', kind: 'actionDue' })).rows).toEqual([]);
  });
});

test('the day of today decides, not the clock of the machine', async () => {
  expect((await findToDo(register.as())).today).toBe(today);
});

test('that every action is done is told since the last of them was, not since the work was planned', async () => {
  const owner = register.as(['actionOwner', 'Socialnämnden']);
  const built = await anAuditInRegister(register);
  const ids = [await anAction(null, '2026-11-10', 'done'), await anAction(null, '2026-11-12', 'done')];
  await run(
    'update action_recommendation set recommendation_id = $2 where organisation_id = $1 and action_id = any($3)',
    built.recommendationId,
    ids,
  );
  await run("update action set completed_on = '2026-11-05' where organisation_id = $1 and id = $2", ids[0]);
  await run("update action set completed_on = '2026-11-19' where organisation_id = $1 and id = $2", ids[1]);
  await run(
    "update addressee set state = 'planned', state_at = '2026-10-31' where organisation_id = $1 and recommendation_id = $2",
    built.recommendationId,
  );
  const all = await told(owner, 'toReport');
  expect(all.find(({ id }) => id === built.recommendationId)).toMatchObject({ since: '2026-11-19' });
});

test('a meeting that is in no calendar leads to the matter that tells of it', async () => {
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const { rows } = await findYear(secretary, yearFilter.parse({ year: 2026, month: 11, kind: 'meeting' }));
  expect(rows).toMatchObject([
    { day: '2026-11-10', what: 'Granskning av avtal', to: `/matters/${matterId}` },
  ]);
});

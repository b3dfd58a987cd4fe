import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { acceptRisk, findRisk } from '../risks/index.ts';
import { fault, on, personAs, refused, riskBy } from '../risks/risks.fixture.ts';
import { findToDo } from '../to-do/index.ts';
import { parseExceptionFilter } from './exception-list.model.ts';
import {
  approveException,
  askException,
  becomeRisk,
  changeException,
  declineException,
  endException,
  findException,
  findExceptionForm,
  listExceptions,
  renewException,
  takeBackException,
} from './index.ts';

let register: TestRegister;
let keeper: RequestContext;
let other: RequestContext;
let owner: { person: { id: string }; context: RequestContext };
let social: string;
let system: string;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
  other = (await personAs(register, 'director', 'Socialförvaltningen')).context;
  owner = await personAs(register, 'actionOwner', 'Tekniska förvaltningen');
  social = register.body('Socialförvaltningen');
  const [row] = await register.db.asOwner<{ id: string }>(
    `insert into "system" (organisation_id, name, body_id) values ($1, 'Journalsystemet', $2) returning id`,
    [register.municipality.organisationId, social],
  );
  system = row?.id ?? '';
});
afterAll(() => register.remove());

const request = (input: object = {}) => ({
  title: 'Gemensamt konto i receptionen',
  what: 'Receptionen delar ett konto tills skiftet får kort.',
  systemId: system,
  riskReason: 'Bara tre personer, i låst rum.',
  likelihood: 2,
  consequence: 2,
  insteadMeasures: 'Lista över vem som har använt kontot.',
  ownerPersonId: owner.person.id,
  fromOn: '2026-11-22',
  untilOn: '2027-05-31',
  ...input,
});
async function asked(input: object = {}, by = keeper): Promise<string> {
  const result = await askException(by, { bodyId: social, ...request(input) });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}
async function approved(input: object = {}): Promise<string> {
  const id = await asked(input);
  expect(await approveException(owner.context, id, { version: 1 })).toEqual({ ok: true });
  return id;
}
const shown = async (id: string, by = keeper) => {
  const found = await findException(by, id);
  if (!found) throw new Error('No such exception');
  return found;
};
const ids = async (by: RequestContext, view: string) =>
  (await listExceptions(by, parseExceptionFilter({ view, size: '200' }))).rows.map(({ id }) => id);

describe('an exception', () => {
  test('is asked for by one and approved by the information owner, and ends by itself on its day', async () => {
    const id = await approved();
    expect(await shown(id)).toMatchObject({
      standing: 'inForce',
      decidedBy: owner.person.id,
      decidedOn: '2026-11-22',
    });
    expect(await shown(id, on(keeper, '2027-05-31'))).toMatchObject({ standing: 'inForce', endsSoon: true });
    expect(await shown(id, on(keeper, '2027-06-01'))).toMatchObject({ standing: 'expired', endsSoon: false });
    expect(await ids(on(keeper, '2027-06-01'), 'expired')).toContain(id);
    expect(await ids(on(keeper, '2027-06-01'), 'current')).not.toContain(id);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['ask', 'approve']);
  });

  test.each([
    [{ untilOn: '2027-11-23' }, 'untilOn', 'exceptionOverYear'],
    [{ fromOn: '2026-11-21' }, 'fromOn', 'inPast'],
    [{ untilOn: '2026-11-20' }, 'untilOn', 'exceptionEndsFirst'],
    [{ systemId: null }, 'requirementId', 'nothingExcepted'],
    [{ systemId: randomUUID() }, 'systemId', 'unknownLink'],
    [{ ownerPersonId: randomUUID() }, 'ownerPersonId', 'unknownPerson'],
    [{ likelihood: 5 }, 'likelihood', 'notOnScale'],
    [{ riskReason: ' ' }, 'riskReason', 'missing'],
  ])('is not asked for with %j', async (input, field, code) => {
    expect(await askException(keeper, { bodyId: social, ...request(input) })).toEqual(fault(field, code));
  });

  test('is never longer than a year in the database, whatever the program says', async () => {
    const id = await asked();
    const longer = "update exception set until_on = '2027-11-23' where id = $1";
    await expect(register.db.asOwner(longer, [id])).rejects.toThrow('exception_one_year');
  });

  test('is kept as it was decided, whatever the program says', async () => {
    const id = await approved();
    const another = "update exception set until_on = '2027-11-01' where id = $1";
    await expect(register.db.asOwner(another, [id])).rejects.toThrow('never altered');
  });

  test('is approved by nobody but its owner, and never by whoever asked', async () => {
    const mine = { bodyId: social, ...request({ ownerPersonId: keeper.requester.personId }) };
    expect(await askException(keeper, mine)).toEqual(fault('ownerPersonId', 'ownRequest'));
    const id = await asked();
    for (const by of [keeper, other])
      expect(await approveException(by, id, { version: 1 })).toEqual(refused('forbidden'));
    expect(await changeException(other, id, { version: 1, ...request() })).toEqual(refused('forbidden'));
  });

  test('is declined with a reason, and stays to be read', async () => {
    const id = await asked();
    expect(await declineException(owner.context, id, { version: 1 })).toEqual(fault('reason', 'missing'));
    expect(await declineException(owner.context, id, { version: 1, reason: 'För stor risk.' })).toEqual({
      ok: true,
    });
    expect(await shown(id)).toMatchObject({ standing: 'declined', decisionReason: 'För stor risk.' });
    expect(await approveException(owner.context, id, { version: 2 })).toEqual(
      fault('reason', 'exceptionNotNow'),
    );
    expect(await ids(keeper, 'declined')).toContain(id);
  });

  test('is changed by whoever asked until it is decided, and taken back', async () => {
    const id = await asked();
    expect(await changeException(keeper, id, { version: 1, ...request({ untilOn: '2027-01-31' }) })).toEqual({
      ok: true,
    });
    expect(await shown(id)).toMatchObject({ untilOn: '2027-01-31', version: 2 });
    const tooLong = { version: 2, ...request({ untilOn: '2028-01-31' }) };
    expect(await changeException(keeper, id, tooLong)).toEqual(fault('untilOn', 'exceptionOverYear'));
    expect(await takeBackException(keeper, id, { version: 2, reason: 'Korten kom.' })).toEqual({ ok: true });
    expect((await shown(id)).standing).toBe('takenBack');
  });

  test('is not approved once its last day has passed', async () => {
    const id = await asked({ untilOn: '2026-12-01' });
    const late = on(owner.context, '2026-12-02');
    expect(await approveException(late, id, { version: 1 })).toEqual(fault('reason', 'exceptionOver'));
  });

  test('ends before its day with a reason', async () => {
    const id = await approved();
    expect(await endException(other, id, { version: 2 })).toEqual(fault('reason', 'missing'));
    expect(await endException(other, id, { version: 2, reason: 'Alla har kort.' })).toEqual({ ok: true });
    expect(await shown(id)).toMatchObject({ standing: 'ended', endedOn: '2026-11-22' });
  });

  test('is renewed as a new one with an assessment of its own, once', async () => {
    const id = await approved();
    const next = on(keeper, '2027-05-20');
    const later = request({ fromOn: '2027-06-01', untilOn: '2028-05-31' });
    expect(await renewException(next, id, later)).toEqual(fault('riskReason', 'sameRiskReason'));
    const anew = { ...later, riskReason: 'Nu fem personer: risken har ökat.' };
    const renewed = await renewException(next, id, anew);
    if (!renewed.ok) throw new Error('Refused');
    expect(await shown(renewed.id)).toMatchObject({
      standing: 'asked',
      renewsId: id,
      askedBy: keeper.requester.personId,
    });
    expect(await shown(id, next)).toMatchObject({
      standing: 'inForce',
      untilOn: '2027-05-31',
      renewedById: renewed.id,
    });
    expect(await renewException(next, id, anew)).toEqual(fault('fromOn', 'renewedAlready'));
    expect(await renewException(next, renewed.id, anew)).toEqual(fault('fromOn', 'exceptionNotNow'));
  });

  test('becomes a risk in one step, and both show each other', async () => {
    const id = await approved();
    const made = await becomeRisk(keeper, id);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect(await findRisk(keeper, made.id)).toMatchObject({
      source: 'exception',
      likelihood: 2,
      consequence: 2,
      ownerPersonId: owner.person.id,
      links: [{ noun: 'exception', nounId: id, words: 'Gemensamt konto i receptionen' }],
    });
  });

  test('is not asked for from what another body has and the requester does not read', async () => {
    const { organisationId } = register.municipality;
    const technical = register.body('Tekniska förvaltningen');
    const rowOf = async (table: string) => {
      const [row] = await register.db.asOwner<{ id: string }>(
        `insert into ${table} (organisation_id, name, body_id) values ($1, 'Bygglovens', $2) returning id`,
        [organisationId, technical],
      );
      return row?.id ?? '';
    };
    const [systemId, assetId] = [await rowOf('"system"'), await rowOf('information_asset')];
    const ask = (input: object) => askException(keeper, { bodyId: social, ...request(input) });
    expect(await ask({ systemId })).toEqual(fault('systemId', 'unknownLink'));
    expect(await ask({ assetId })).toEqual(fault('assetId', 'unknownLink'));
    const id = await asked();
    expect(await changeException(keeper, id, { ...request({ systemId }), version: 1 })).toEqual(
      fault('systemId', 'unknownLink'),
    );
  });

  test('of a system is asked for by its manager, who is of another body', async () => {
    const { context, person } = await personAs(register, 'actionOwner', 'Tekniska förvaltningen');
    await register.db.asOwner('update "system" set manager_person_id = $1 where id = $2', [
      person.id,
      system,
    ]);
    const id = await asked({}, context);
    expect(await shown(id, context)).toMatchObject({ commands: ['change', 'takeBack'] });
    expect((await findExceptionForm(context, { systemId: system }))?.bodies.map((body) => body.id)).toEqual([
      social,
    ]);
    const elsewhere = { bodyId: social, ...request({ systemId: null, requirementId: randomUUID() }) };
    expect(await askException(context, elsewhere)).toEqual(refused('forbidden'));
    await register.db.asOwner('update "system" set manager_person_id = null where id = $1', [system]);
  });
});

describe('the list', () => {
  test('has those about to end first, and asks the database as much for few as for many', async () => {
    const soon = await approved({ untilOn: '2027-01-10' });
    expect(await ids(keeper, 'soon')).toEqual([soon]);
    const list = () => listExceptions(keeper, parseExceptionFilter({ view: 'all', size: '200' }));
    const one = () => findException(keeper, soon);
    const count = async () => [(await statementsOf(list)).length, (await statementsOf(one)).length];
    const few = await count();
    for (let n = 0; n < 10; n++) await asked();
    expect(await count()).toEqual(few);
    expect(few).toEqual([2, 4]);
    const { rows } = await listExceptions(keeper, parseExceptionFilter({ q: 'RECEPT' }));
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext][] = [
    [
      'the coordinator of another administration',
      () => register.as(['securityCoordinator', 'Tekniska förvaltningen']),
    ],
    ['an auditor', () => register.as('electedAuditor')],
    ['the coordinator of audit matters', () => register.as('auditCoordinator')],
    ['an employee', () => register.as(['employee', 'Socialförvaltningen'])],
  ];
  test.each(outsiders)('%s, and learns of nothing', async (_, as) => {
    const id = await asked();
    const by = as();
    expect(await findException(by, id)).toBeUndefined();
    expect(await ids(by, 'all')).not.toContain(id);
    expect(await approveException(by, id, { version: 1 })).toEqual(refused('notFound'));
    expect(await endException(by, id, { version: 1, reason: 'x' })).toEqual(refused('notFound'));
    expect(await renewException(by, id, request())).toEqual(refused('notFound'));
    expect(await becomeRisk(by, id)).toEqual(refused('notFound'));
    expect(await askException(by, { bodyId: social, ...request() })).toEqual(refused('forbidden'));
  });

  test('who only reads, and decides nothing', async () => {
    const id = await asked();
    const controller = register.as('controller');
    expect(await findException(controller, id)).toMatchObject({ commands: [] });
    expect(await approveException(controller, id, { version: 1 })).toEqual(refused('forbidden'));
  });
});

describe('what waits', () => {
  const waitingFor = async (by: RequestContext, kind: string) => {
    const { groups } = await findToDo(by, 100);
    return groups.flatMap(({ first }) => first.filter((item) => item.kind === kind).map(({ to }) => to));
  };

  test('is told to the owner who is to decide, and to those whose exception ends before long', async () => {
    const id = await asked({ untilOn: '2027-01-15' });
    expect(await waitingFor(owner.context, 'exceptionToDecide')).toContain(`/exceptions/${id}`);
    expect(await waitingFor(keeper, 'exceptionToDecide')).toEqual([]);
    await approveException(owner.context, id, { version: 1 });
    expect(await waitingFor(owner.context, 'exceptionToDecide')).not.toContain(`/exceptions/${id}`);
    expect(await waitingFor(keeper, 'exceptionEnds')).toContain(`/exceptions/${id}`);
    expect(await waitingFor(on(keeper, '2027-01-16'), 'exceptionEnds')).not.toContain(`/exceptions/${id}`);
    expect(await waitingFor(register.as('auditCoordinator'), 'exceptionEnds')).toEqual([]);
  });

  test('is told of risks too: how many a body is to review, and whose acceptance runs out', async () => {
    const body = register.body('Socialförvaltningen');
    const id = await riskBy(keeper, { bodyId: body, ownerPersonId: owner.person.id });
    await acceptRisk(owner.context, id, { version: 1, untilOn: '2027-01-10', reason: 'Liten.' });
    expect(await waitingFor(on(owner.context, '2026-12-20'), 'acceptanceEnds')).toEqual([`/risks/${id}`]);
    expect(await waitingFor(on(keeper, '2027-11-10'), 'risksDue')).toEqual([`/risks/review?body=${body}`]);
  });
});

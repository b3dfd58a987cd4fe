import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addPerson } from '../../test/builders/municipality.ts';
import { anAuditInRegister, openTestRegister, type TestRegister, workIn } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { parseActionFilter } from './action-list.model.ts';
import { fault, listed, plannedBy, refused, shownTo } from './actions.fixture.ts';
import {
  addAction,
  addNote,
  changeAction,
  changeActionState,
  dependOn,
  findAction,
  listActions,
  moveAction,
  stopDepending,
  withdrawAction,
} from './index.ts';

let register: TestRegister;
let secretary: RequestContext;
let social: string;
let technical: string;
beforeAll(async () => {
  register = await openTestRegister();
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
  social = register.body('Socialnämnden');
  technical = register.body('Tekniska nämnden');
});
afterAll(() => register.remove());

const planned = (input: Partial<Parameters<typeof plannedBy>[1]> = {}, by = secretary) =>
  plannedBy(by, { bodyId: social, ...input });
const shown = (id: string, by = secretary) => shownTo(by, id);

describe('an action', () => {
  test('is planned for what it serves, and the first one plans the work of the body that it serves', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const serves = [{ recommendationId, bodyId: social }];
    const id = await planned({ serves, dueOn: '2027-03-01', costSek: 250_000, ownerRole: 'enhetschef' });
    expect((await workIn(register, recommendationId, social)).state).toBe('planned');
    expect(await shown(id)).toMatchObject({
      state: 'planned',
      dueOn: '2027-03-01',
      costSek: 250_000,
      ownerRole: 'enhetschef',
      bodyName: 'Socialnämnden',
      serves: [{ id: recommendationId, bodyName: 'Socialnämnden' }],
      commands: ['start', 'complete', 'cancel'],
    });
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add']);
  });

  test('is planned by each of several who plan for the same recommendation at the same time', async () => {
    const { recommendationId } = await anAuditInRegister(register);
    const serves = [{ recommendationId, bodyId: social }];
    const ids = await Promise.all([1, 2, 3, 4].map(() => planned({ serves })));
    expect(new Set(await listed(secretary, { recommendation: recommendationId }))).toEqual(new Set(ids));
    expect((await workIn(register, recommendationId, social)).state).toBe('planned');
  });

  test('serves nothing that its people do not answer for', async () => {
    const { recommendationId } = await anAuditInRegister(register, { to: [['Tekniska nämnden']] });
    const serves = [{ recommendationId, bodyId: technical }];
    const input = { bodyId: social, title: 'x', serves };
    expect(await addAction(secretary, input)).toEqual(fault('serves', 'unknownRecommendation'));
    expect((await workIn(register, recommendationId, technical)).state).toBe('received');
    expect(await addAction(secretary, { bodyId: technical, title: 'x' })).toEqual(refused('forbidden'));
  });

  test('serves what was referred to its body once that has been accepted, and leaves the other body’s work to it', async () => {
    const { recommendationId } = await anAuditInRegister(register, { to: [['Tekniska nämnden']] });
    await register.db.asOwner(
      `insert into referral (organisation_id, recommendation_id, from_body_id, to_body_id, state, reason, proposed_by, proposed_at)
       values ($1, $2, $3, $4, 'accepted', 'Gemensam drift', $5, now())`,
      [
        register.municipality.organisationId,
        recommendationId,
        technical,
        social,
        secretary.requester.personId,
      ],
    );
    const id = await planned({ serves: [{ recommendationId, bodyId: technical }] });
    expect((await workIn(register, recommendationId, technical)).state).toBe('received');
    const other = register.as(['boardSecretary', 'Tekniska nämnden']);
    expect(await findAction(other, id)).toMatchObject({ mayChange: false, mayAdd: false });
    expect(await listed(other)).toContain(id);
  });

  test('is owned by somebody who works here, never by an auditor', async () => {
    const { database } = register.db;
    const auditor = await addPerson(database, register.municipality, 'electedAuditor');
    const owner = await addPerson(database, register.municipality, 'actionOwner');
    const input = { bodyId: social, title: 'x' };
    const asked = await addAction(secretary, { ...input, ownerPersonId: auditor.id });
    expect(asked).toEqual(fault('ownerPersonId', 'unknownPerson'));
    expect((await shown(await planned({ ownerPersonId: owner.id }))).ownerName).toBe(owner.name);
  });

  test('is begun, completed and reopened; a day to come is refused, finishing early is not', async () => {
    const id = await planned({ dueOn: '2027-12-31' });
    const move = (version: number, more: object) =>
      changeActionState(secretary, id, { version, ...more } as never);
    expect(await move(1, { command: 'start' })).toEqual({ ok: true, state: 'underWay' });
    expect(await move(1, { command: 'complete', completedOn: '2026-11-01' })).toEqual(refused('stale'));
    expect(await move(2, { command: 'complete', completedOn: '2026-11-23' })).toEqual(
      fault('completedOn', 'inFuture'),
    );
    expect(await move(2, { command: 'complete', completedOn: '2026-11-01' })).toEqual({
      ok: true,
      state: 'done',
    });
    expect(await move(3, { command: 'reopen' })).toEqual(fault('reason', 'missing'));
    expect(await move(3, { command: 'reopen', reason: 'Rutinen följs inte' })).toEqual({
      ok: true,
      state: 'underWay',
    });
    expect(await shown(id)).toMatchObject({ state: 'underWay', completedOn: null });
  });

  test('moved three times shows every day with its reason', async () => {
    const id = await planned({ dueOn: '2026-12-01' });
    const days = ['2027-01-01', '2027-03-01', '2027-06-01'];
    for (const [index, dueOn] of days.entries()) {
      const input = { version: index + 1, dueOn, reason: `Skäl ${index + 1}` };
      expect(await moveAction(secretary, id, input)).toEqual({ ok: true });
    }
    const found = await shown(id);
    expect(found.moved).toBe(3);
    expect(found.moves.map(({ was, became, reason }) => [was, became, reason])).toEqual([
      ['2026-12-01', '2027-01-01', 'Skäl 1'],
      ['2027-01-01', '2027-03-01', 'Skäl 2'],
      ['2027-03-01', '2027-06-01', 'Skäl 3'],
    ]);
    expect(await changeAction(secretary, id, { version: 4, dueOn: '2028-01-01' })).toEqual(
      fault('dueOn', 'moveInstead'),
    );
    expect(await moveAction(secretary, id, { version: 4, dueOn: '2027-07-01', reason: '' })).toEqual(
      fault('reason', 'missing'),
    );
    expect(await listed(secretary, { moved: '3' })).toEqual([id]);
  });

  test('waits for another, openly, and never in a circle', async () => {
    const [first, second, third] = [await planned(), await planned(), await planned()];
    expect(await dependOn(secretary, second, { version: 1, dependsOnId: first })).toEqual({ ok: true });
    expect(await dependOn(secretary, third, { version: 1, dependsOnId: second })).toEqual({ ok: true });
    expect(await dependOn(secretary, first, { version: 1, dependsOnId: third })).toEqual(
      fault('dependsOnId', 'circle'),
    );
    expect(await dependOn(secretary, first, { version: 1, dependsOnId: first })).toEqual(
      fault('dependsOnId', 'circle'),
    );
    expect(await dependOn(secretary, third, { version: 2, dependsOnId: second })).toEqual(
      fault('dependsOnId', 'dependsAlready'),
    );
    expect(await shown(second)).toMatchObject({
      waitsFor: 1,
      ties: [
        { id: first, waits: 'thisForIt', state: 'planned' },
        { id: third, waits: 'itForThis' },
      ],
    });
    await changeActionState(secretary, first, { version: 1, command: 'complete', completedOn: '2026-11-01' });
    expect((await shown(second)).waitsFor).toBe(0);
    expect((await shown(second)).waitable).not.toEqual([]);
    // What is done is offered nothing to wait for.
    expect((await shown(first)).waitable).toEqual([]);
    expect(await stopDepending(secretary, third, { version: 2, dependsOnId: second })).toEqual({ ok: true });
    expect(await dependOn(secretary, first, { version: 2, dependsOnId: third })).toEqual({ ok: true });
  });

  test('two dependencies at once do not close a circle', async () => {
    const [first, second] = [await planned(), await planned()];
    const both = await Promise.all([
      dependOn(secretary, first, { version: 1, dependsOnId: second }),
      dependOn(secretary, second, { version: 1, dependsOnId: first }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('is listed with what is due first, overdue ones counted', async () => {
    const tech = register.as(['boardSecretary', 'Tekniska nämnden']);
    const of = (dueOn: string | null) => planned({ bodyId: technical, dueOn }, tech);
    const [late, soon, none] = [await of('2026-10-01'), await of('2026-12-01'), await of(null)];
    const page = await listActions(tech, parseActionFilter({ view: 'body' }));
    expect(page.rows.map(({ id }) => id)).toEqual([late, soon, none]);
    expect(page.totals).toMatchObject({ planned: 3, overdue: 1 });
    expect(await listed(tech, { overdue: 'yes', view: 'body' })).toEqual([late]);
    expect(await listed(tech, { due: '2026-12', view: 'body' })).toEqual([soon]);
  });

  test('entered by mistake is taken away, with a reason', async () => {
    const id = await planned();
    expect(await withdrawAction(secretary, id, { version: 1, reason: 'Dubblett' })).toEqual({ ok: true });
    expect(await listed(secretary)).not.toContain(id);
    expect(await addNote(secretary, id, { text: 'x' })).toEqual(fault('text', 'withdrawn'));
  });
});

describe('the owner', () => {
  test('notes, completes, and changes nothing else, wherever they work', async () => {
    const { database } = register.db;
    const person = await addPerson(database, register.municipality, 'actionOwner', {
      body: 'Kommunledningsförvaltningen',
    });
    const as = register.as(['actionOwner', 'Kommunledningsförvaltningen']);
    const owner = { ...as, requester: { ...as.requester, personId: person.id } };
    const id = await planned({ ownerPersonId: person.id, dueOn: '2027-01-01' });
    expect(await listed(owner, { view: 'mine' })).toEqual([id]);
    expect(await addNote(owner, id, { text: 'Utkastet är klart.' })).toMatchObject({ ok: true });
    expect(await changeAction(owner, id, { version: 1, title: 'x' })).toEqual(refused('forbidden'));
    expect(await moveAction(owner, id, { version: 1, dueOn: '2028-01-01', reason: 'x' })).toEqual(
      refused('forbidden'),
    );
    const cancel = { version: 1, command: 'cancel', reason: 'x' } as const;
    expect(await changeActionState(owner, id, cancel)).toEqual(refused('forbidden'));
    const complete = { version: 1, command: 'complete', completedOn: '2026-11-20' } as const;
    expect(await changeActionState(owner, id, complete)).toEqual({ ok: true, state: 'done' });
    const found = await shown(id, owner);
    expect(found.notes).toMatchObject([{ text: 'Utkastet är klart.', byName: person.name }]);
    expect(found.mayChange).toBe(false);
  });
});

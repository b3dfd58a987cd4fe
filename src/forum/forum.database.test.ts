import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { findAction } from '../actions/index.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { fault, on, refused, riskBy } from '../risks/risks.fixture.ts';
import { decide, itemBy, meetingBy, openForum, shownTo } from './forum.fixture.ts';
import {
  actOnDecision,
  addItem,
  changeItem,
  changeMeeting,
  closeMeeting,
  findMeeting,
  findOpenMatters,
  listMeetings,
  moveItem,
  noteMeeting,
  planMeeting,
  removeItem,
  restoreMeeting,
  takeIn,
  withdrawMeeting,
} from './index.ts';
import { parseMeetingFilter } from './meeting-list.model.ts';

let register: TestRegister;
let officer: RequestContext;
let called: Awaited<ReturnType<typeof openForum>>['called'];
let other: Awaited<ReturnType<typeof openForum>>['other'];
let social: string;
beforeAll(async () => {
  register = await openTestRegister();
  ({ officer, called, other } = await openForum(register));
  social = register.body('Socialförvaltningen');
});
afterAll(() => register.remove());

const ids = async (by: RequestContext, view = 'all') =>
  (await listMeetings(by, parseMeetingFilter({ view, size: '200' }))).rows.map(({ id }) => id);
const action = (input: object = {}) => ({
  title: 'Inför dubbla faktorer',
  bodyId: social,
  ownerPersonId: called.person.id,
  dueOn: '2027-01-31',
  ...input,
});
const titles = async (id: string) => (await shownTo(officer, id)).agenda.map(({ title }) => title);

describe('a meeting', () => {
  test('is planned, called to, moved, called off and brought back', async () => {
    const id = await meetingBy(officer, { participantIds: [called.person.id], place: 'Rum 4' });
    expect(await shownTo(called.context, id)).toMatchObject({ standing: 'coming', commands: ['note'] });
    const moved = { version: 1, onDay: '2026-12-10', participantIds: [called.person.id] };
    expect(await changeMeeting(officer, id, moved)).toEqual({ ok: true });
    expect(await changeMeeting(officer, id, moved)).toEqual(refused('stale'));
    expect(await withdrawMeeting(officer, id, { version: 2 })).toEqual({ ok: true });
    expect(await ids(officer)).not.toContain(id);
    expect(await ids(officer, 'withdrawn')).toContain(id);
    expect(await noteMeeting(officer, id, {})).toEqual(fault('items', 'meetingNotNow'));
    expect(await restoreMeeting(officer, id, { version: 3 })).toEqual({ ok: true });
    expect((await shownTo(officer, id)).onDay).toBe('2026-12-10');
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual([
      'plan',
      'change',
      'withdraw',
      'restore',
    ]);
  });

  test.each([
    ['a day that has been', { onDay: '2026-11-21' }, fault('onDay', 'inPast')],
    ['no day', { onDay: 'snart' }, fault('onDay', 'notADate')],
    [
      'a stranger',
      { participantIds: ['11111111-1111-4111-8111-111111111111'] },
      fault('participantIds', 'unknownPerson'),
    ],
  ])('is not planned with %s', async (_, input, refusal) => {
    expect(await planMeeting(officer, { kind: 'forum', onDay: '2026-12-01', ...input }, 'sv')).toEqual(
      refusal,
    );
  });

  test('of the management begins with what it is to consider, and has its inputs put together', async () => {
    const id = await meetingBy(officer, { kind: 'managementReview' });
    const shown = await shownTo(officer, id);
    expect(shown.agenda.length).toBe(10);
    expect(shown.reviewState).toMatchObject({ all: true });
  });
});

describe('an agenda', () => {
  test('takes in open matters with the reason, each once', async () => {
    const risk = await riskBy(register.as(['securityCoordinator', 'Socialförvaltningen']), {
      bodyId: social,
      title: 'Journaler läcker',
      assessment: { likelihood: 4, consequence: 4, reason: 'Det har hänt.' },
    });
    const id = await meetingBy(officer);
    const proposals = await findOpenMatters(officer, await shownTo(officer, id));
    expect(proposals).toContainEqual(
      expect.objectContaining({
        noun: 'risk',
        nounId: risk,
        why: expect.objectContaining({ code: 'riskAboveLine' }),
      }),
    );
    const matters = [{ noun: 'risk' as const, nounId: risk }];
    expect(await takeIn(officer, id, { matters }, 'sv')).toEqual({ ok: true });
    expect(await takeIn(officer, id, { matters }, 'sv')).toEqual({ ok: true });
    const { agenda } = await shownTo(officer, id);
    expect(agenda).toMatchObject([{ title: 'Journaler läcker', noun: 'risk', nounId: risk }]);
    expect(agenda[0]?.background).toContain('Socialförvaltningen. Risken är');
    const nothing = [{ noun: 'risk' as const, nounId: '11111111-1111-4111-8111-111111111111' }];
    expect(await takeIn(officer, id, { matters: nothing }, 'sv')).toEqual(fault('matters', 'unknownThing'));
  });

  test('is put in order, changed and cleared of what was put there by mistake', async () => {
    const id = await meetingBy(officer);
    const first = await itemBy(officer, id, 'Ett');
    const second = await itemBy(officer, id, 'Två');
    await itemBy(officer, id, 'Tre');
    await moveItem(officer, second, { direction: 'up' });
    expect(await titles(id)).toEqual(['Två', 'Ett', 'Tre']);
    expect(await changeItem(officer, first, { version: 1, title: 'Ett!' })).toEqual({ ok: true });
    expect(await changeItem(officer, first, { version: 1, title: 'Etta' })).toEqual(refused('stale'));
    expect(await removeItem(officer, second, { version: 1 })).toEqual({ ok: true });
    expect(await titles(id)).toEqual(['Ett!', 'Tre']);
    expect((await shownTo(officer, id)).agenda.map(({ position }) => position)).toEqual([1, 2]);
  });
});

describe('notes', () => {
  test('of two at once are both kept, and on the same item nobody writes over another', async () => {
    const id = await meetingBy(officer, { participantIds: [called.person.id] });
    const [one, two] = [await itemBy(officer, id, 'Ett'), await itemBy(officer, id, 'Två')];
    const note = (item: string, version: number, words: string) => ({
      items: [{ id: item, version, note: words }],
    });
    expect(await noteMeeting(officer, id, note(one, 1, 'Från den ena.'))).toEqual({ ok: true });
    expect(await noteMeeting(called.context, id, note(two, 1, 'Från den andra.'))).toEqual({ ok: true });
    expect(await noteMeeting(called.context, id, note(one, 1, 'Över.'))).toEqual(refused('stale'));
    expect((await shownTo(officer, id)).agenda.map((item) => item.note)).toEqual([
      'Från den ena.',
      'Från den andra.',
    ]);
  });

  test('tell who was there, of those called', async () => {
    const id = await meetingBy(officer, { participantIds: [called.person.id, other.person.id] });
    const present = { presence: { version: 1, present: [called.person.id] } };
    expect(await noteMeeting(officer, id, present)).toEqual({ ok: true });
    const { participants } = await shownTo(officer, id);
    expect(
      Object.fromEntries(participants.map(({ personId, wasPresent }) => [personId, wasPresent])),
    ).toEqual({
      [called.person.id]: true,
      [other.person.id]: false,
    });
    const stranger = { presence: { version: 2, present: [officer.requester.personId] } };
    expect(await noteMeeting(officer, id, stranger)).toEqual(fault('present', 'notParticipant'));
  });

  test('are marked as secret by whom and when', async () => {
    const id = await meetingBy(officer);
    const item = await itemBy(officer, id, 'Brandvägg');
    await noteMeeting(officer, id, {
      items: [{ id: item, version: 1, note: 'Port 23.', provision: 'OSL 18:13' }],
    });
    expect((await shownTo(officer, id)).agenda[0]?.secrecy).toEqual({
      provision: 'OSL 18:13',
      markedOn: '2026-11-22',
      markedBy: officer.requester.personId,
    });
  });
});

describe('a decision', () => {
  test('becomes an action of another administration, which the next meeting follows up by itself', async () => {
    const id = await meetingBy(officer, { participantIds: [called.person.id] });
    const item = await itemBy(officer, id, 'Inloggning');
    expect(await actOnDecision(officer, item, action())).toEqual(fault('title', 'noDecision'));
    await decide(officer, id, item, 'Dubbla faktorer införs.');
    const made = await actOnDecision(officer, item, action());
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    expect(await findAction(called.context, made.id)).toMatchObject({
      title: 'Inför dubbla faktorer',
      of: [{ noun: 'agendaItem', nounId: item, words: 'Inloggning' }],
    });
    expect(await removeItem(officer, item, { version: 2 })).toEqual(fault('title', 'itemHasActions'));
    expect(await closeMeeting(officer, id, { version: 1 })).toEqual({ ok: true });
    const next = await meetingBy(officer, { onDay: '2026-12-20' });
    const followed = (await shownTo(officer, next)).followed.find(({ itemId }) => itemId === item);
    expect(followed).toMatchObject({
      decision: 'Dubbla faktorer införs.',
      actions: [{ id: made.id, state: 'planned', dueOn: '2027-01-31' }],
    });
  });

  test('that is marked afterwards marks the actions that carry its words', async () => {
    const id = await meetingBy(officer);
    const item = await itemBy(officer, id, 'Fjärråtkomst');
    await decide(officer, id, item, 'Port 23 stängs.');
    const given = await actOnDecision(officer, item, action());
    if (!given.ok) throw new Error(JSON.stringify(given.refusal));
    const secrecyOf = async () => (await findAction(called.context, given.id))?.secrecy ?? null;
    expect(await secrecyOf()).toBeNull();
    const items = [{ id: item, version: 2, decision: 'Port 23 stängs.', provision: 'OSL 18:13' }];
    expect(await noteMeeting(officer, id, { items })).toEqual({ ok: true });
    expect(await secrecyOf()).toMatchObject({ provision: 'OSL 18:13' });
    expect((await register.history(given.id)).map(({ verb }) => verb)).toEqual(['add', 'change']);
  });

  test('has no action of an unknown body, by nobody or in the past', async () => {
    const id = await meetingBy(officer);
    const item = await itemBy(officer, id, 'Inloggning');
    await decide(officer, id, item, 'Det görs.');
    const nobody = '11111111-1111-4111-8111-111111111111';
    expect(await actOnDecision(officer, item, action({ bodyId: nobody }))).toEqual(
      fault('bodyId', 'unknownBody'),
    );
    expect(await actOnDecision(officer, item, action({ ownerPersonId: nobody }))).toEqual(
      fault('ownerPersonId', 'unknownPerson'),
    );
    expect(await actOnDecision(officer, item, action({ dueOn: '2026-11-21' }))).toEqual(
      fault('dueOn', 'inPast'),
    );
  });
});

describe('closed notes', () => {
  test('are never altered, by nobody, and keep what the meeting had before it', async () => {
    const id = await meetingBy(officer, { kind: 'managementReview', participantIds: [called.person.id] });
    const early = on(officer, '2026-11-21');
    expect(await closeMeeting(early, id, { version: 1 })).toEqual(fault('version', 'meetingNotHeld'));
    expect(await closeMeeting(officer, id, { version: 1 })).toEqual({ ok: true });
    const shown = await shownTo(called.context, id);
    expect(shown).toMatchObject({ standing: 'closed', fixedOn: '2026-11-22', commands: [] });
    expect(shown.reviewState).toMatchObject({ takenOn: '2026-11-22', all: true });
    const [item] = shown.agenda;
    expect(await noteMeeting(officer, id, {})).toEqual(fault('items', 'meetingNotNow'));
    expect(await addItem(officer, id, { title: 'Sent' })).toEqual(fault('title', 'meetingNotNow'));
    const change = { version: 1, title: 'Annat' };
    expect(await changeItem(officer, item?.id ?? '', change)).toEqual(fault('title', 'meetingNotNow'));
    await expect(
      register.db.asOwner('update agenda_item set note = $1 where meeting_id = $2', ['Ändrat', id]),
    ).rejects.toThrow();
  });

  test('of a meeting without items are none: it is called off', async () => {
    const id = await meetingBy(officer);
    expect(await closeMeeting(officer, id, { version: 1 })).toEqual(fault('version', 'meetingHasNoItems'));
  });

  test('do not become others when an action is done afterwards', async () => {
    const first = await meetingBy(officer);
    const item = await itemBy(officer, first, 'Kryptering');
    await decide(officer, first, item, 'Krypteras.');
    const made = await actOnDecision(officer, item, action({ title: 'Kryptera' }));
    await closeMeeting(officer, first, { version: 1 });
    const second = await meetingBy(officer);
    await itemBy(officer, second, 'Annat');
    await closeMeeting(officer, second, { version: 1 });
    await register.db.asOwner(`update action set state = 'done', completed_on = '2026-11-22' where id = $1`, [
      made.ok ? made.id : '',
    ]);
    const went = async (id: string) =>
      (await shownTo(officer, id)).followed.find(({ itemId }) => itemId === item)?.actions[0]?.state;
    expect(await went(second)).toBe('planned');
    expect(await went(await meetingBy(officer, { onDay: '2026-12-24' }))).toBe('done');
  });
});

describe('the list', () => {
  test('asks the database as much for few as for many, and finds words of agendas', async () => {
    const id = await meetingBy(officer);
    await itemBy(officer, id, 'Skyddsrummet');
    const list = () => listMeetings(officer, parseMeetingFilter({ size: '200' }));
    const one = () => findMeeting(officer, id);
    const count = async () => [(await statementsOf(list)).length, (await statementsOf(one)).length];
    const few = await count();
    for (let n = 0; n < 8; n++) {
      await meetingBy(officer);
      await itemBy(officer, id, `Punkt ${n}`);
    }
    expect(await count()).toEqual(few);
    expect(few[0]).toBe(2);
    const { rows } = await listMeetings(officer, parseMeetingFilter({ q: 'SKYDDSRUM' }));
    expect(rows).toMatchObject([{ id, matchingItem: 'Skyddsrummet' }]);
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext][] = [
    ['a coordinator who is not called', () => other.context],
    ['an auditor', () => register.as('electedAuditor')],
    ['the coordinator of audit matters', () => register.as('auditCoordinator')],
    ['an employee', () => register.as(['employee', 'Socialförvaltningen'])],
  ];
  test.each(outsiders)('%s, and learns of nothing', async (_, as) => {
    const id = await meetingBy(officer, { participantIds: [called.person.id] });
    const item = await itemBy(officer, id, 'Hemligt');
    await decide(officer, id, item, 'Beslutat.');
    const by = as();
    expect(await findMeeting(by, id)).toBeUndefined();
    expect(await ids(by)).not.toContain(id);
    expect((await listMeetings(by, parseMeetingFilter({ q: 'hemligt' }))).matching).toBe(0);
    expect(await noteMeeting(by, id, {})).toEqual(refused('notFound'));
    expect(await addItem(by, id, { title: 'x' })).toEqual(refused('notFound'));
    expect(await takeIn(by, id, { matters: [] }, 'sv')).toEqual(refused('notFound'));
    expect(await changeItem(by, item, { version: 2, title: 'x' })).toEqual(refused('notFound'));
    expect(await removeItem(by, item, { version: 2 })).toEqual(refused('notFound'));
    expect(await actOnDecision(by, item, action())).toEqual(refused('notFound'));
    expect(await closeMeeting(by, id, { version: 1 })).toEqual(refused('notFound'));
    expect(await withdrawMeeting(by, id, { version: 1 })).toEqual(refused('notFound'));
    expect(await planMeeting(by, { kind: 'forum', onDay: '2026-12-01' }, 'sv')).toEqual(refused('forbidden'));
  });

  test('who is called, and keeps nothing', async () => {
    const id = await meetingBy(officer, { participantIds: [called.person.id] });
    const item = await itemBy(officer, id, 'Ett');
    const by = called.context;
    expect(await addItem(by, id, { title: 'x' })).toEqual(refused('forbidden'));
    expect(await closeMeeting(by, id, { version: 1 })).toEqual(refused('forbidden'));
    expect(await actOnDecision(by, item, action())).toEqual(refused('forbidden'));
    expect(await takeIn(by, id, { matters: [] }, 'sv')).toEqual(refused('forbidden'));
  });

  test('who only reads, and notes nothing', async () => {
    const id = await meetingBy(officer);
    const controller = register.as('controller');
    expect(await findMeeting(controller, id)).toMatchObject({ commands: [] });
    expect(await noteMeeting(controller, id, {})).toEqual(refused('forbidden'));
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  addMeeting,
  addMeetings,
  callOffMeeting,
  changeMeeting,
  changeRoutine,
  findCalendar,
} from './index.ts';

let register: TestRegister;
let secretary: RequestContext;
let board: string;
beforeAll(async () => {
  register = await openTestRegister();
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
  board = register.body('Socialnämnden');
});
afterAll(() => register.remove());

const days = async () => (await findCalendar(secretary, board))?.meetings.map(({ meetsOn }) => meetsOn);

test('a list of meetings is put in all at once, or not at all', async () => {
  const list = [{ meetsOn: '2027-02-10' }, { meetsOn: '2027-03-10', adjustedBy: '2027-03-09' }];
  expect(await addMeetings(secretary, board, list)).toEqual({
    ok: false,
    refusal: { invalid: [{ field: '1.adjustedBy', code: 'beforeMeeting' }] },
  });
  expect(await days()).toEqual([]);
  expect(
    await addMeetings(secretary, board, [{ meetsOn: '2027-03-10' }, { meetsOn: '2027-02-10' }]),
  ).toMatchObject({ ok: true, added: 2 });
  expect(await days()).toEqual(['2027-02-10', '2027-03-10']);
});

test('a day that is there is refused, or changed where that is asked for', async () => {
  const again = [{ meetsOn: '2027-02-10', papersBy: '2027-01-27' }];
  expect(await addMeetings(secretary, board, again)).toMatchObject({
    refusal: { invalid: [{ field: '0.meetsOn', code: 'meetingThere' }] },
  });
  expect(await addMeetings(secretary, board, again, { change: true })).toMatchObject({
    added: 0,
    changed: 1,
  });
  const calendar = await findCalendar(secretary, board);
  expect(calendar?.meetings[0]).toMatchObject({ papersBy: '2027-01-27', version: 2 });
});

test('a meeting is moved, and one that is called off leaves its day free', async () => {
  const added = await addMeeting(secretary, board, { meetsOn: '2027-04-14' });
  const id = added.ok ? added.id : '';
  expect(await changeMeeting(secretary, id, { version: 1, meetsOn: '2027-03-10' })).toMatchObject({
    refusal: { invalid: [{ field: 'meetsOn', code: 'meetingThere' }] },
  });
  expect(await changeMeeting(secretary, id, { version: 1, meetsOn: '2027-04-21' })).toEqual({ ok: true });
  expect(await callOffMeeting(secretary, id, { version: 1 })).toEqual({ ok: false, refusal: 'stale' });
  expect(await callOffMeeting(secretary, id, { version: 2 })).toEqual({ ok: true });
  expect(await days()).not.toContain('2027-04-21');
  expect(await addMeeting(secretary, board, { meetsOn: '2027-04-21' })).toMatchObject({ ok: true });
  expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add', 'change', 'callOff']);
});

test('days around a meeting that are sent as they were when it is moved are asked about, and taken once confirmed', async () => {
  const added = await addMeeting(secretary, board, { meetsOn: '2027-06-14', papersBy: '2027-06-01' });
  const id = added.ok ? added.id : '';
  const moved = { version: 1, meetsOn: '2027-06-21', papersBy: '2027-06-01', preparedOn: null };
  expect(await changeMeeting(secretary, id, moved)).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'papersBy', code: 'notMoved' }] },
  });
  expect(await changeMeeting(secretary, id, { ...moved, isDayConfirmed: true })).toEqual({ ok: true });
  const again = { version: 2, meetsOn: '2027-06-28', papersBy: '2027-06-15' };
  expect(await changeMeeting(secretary, id, again)).toEqual({ ok: true });
});

test('a board has the usual routine until it has one of its own', async () => {
  const before = await findCalendar(secretary, board);
  expect(before?.routine).toMatchObject({ version: 0, adjustmentDays: 7 });
  const own = {
    papersDays: 10,
    preparationDays: 8,
    draftDays: 14,
    adjustmentDays: 5,
    dispatchDays: 1,
    deliveryDays: 1,
  };
  expect(await changeRoutine(secretary, board, { ...own, adjustmentDays: 15, version: 0 })).toMatchObject({
    refusal: { invalid: [{ field: 'adjustmentDays', code: 'daysOutOfRange' }] },
  });
  expect(await changeRoutine(secretary, board, { ...own, version: 0 })).toEqual({ ok: true });
  expect((await findCalendar(secretary, board))?.routine).toMatchObject({ ...own, version: 1 });
  expect(await changeRoutine(secretary, board, { ...own, version: 0 })).toEqual({
    ok: false,
    refusal: 'stale',
  });
});

test.each([
  ['the secretary of another board', ['boardSecretary', 'Tekniska nämnden']],
  ['an auditor', 'electedAuditor'],
  ['an action owner of the board’s administration', ['actionOwner', 'Socialförvaltningen']],
] as const)('%s sees when the board meets, and changes nothing', async (_who, role) => {
  const outsider = register.as(role as Parameters<TestRegister['as']>[0]);
  const calendar = await findCalendar(outsider, board);
  expect(calendar?.mayKeep).toBe(false);
  expect(calendar?.meetings.length).toBeGreaterThan(0);
  expect(await addMeeting(outsider, board, { meetsOn: '2027-09-15' })).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
  const id = calendar?.meetings[0]?.id ?? '';
  expect(await callOffMeeting(outsider, id, { version: 2 })).toEqual({ ok: false, refusal: 'forbidden' });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { plannedBy } from '../actions/actions.fixture.ts';
import { openTestRegister, type TestRegister, today, workIn } from '../audits/audits.fixture.ts';
import { aPointOf, made } from '../control-plans/control-plans.fixture.ts';
import { linkPromise } from '../control-plans/index.ts';
import {
  changeResponse,
  findControlPoint,
  moveResponse,
  noteOwnDecision,
  putItem,
  removeItem,
  startResponse,
  supersedeResponse,
} from './index.ts';
import {
  aJointWorld,
  aResponse,
  done,
  lead,
  other,
  secretaryOf,
  storedResponse,
} from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const matterIn = async (id: string) => {
  const [row] = await register.db.asOwner<Record<string, string | null>>(
    `select board_meeting::text, minute_item, dispatched_on::text, received_on::text from matter where id = $1`,
    [id],
  );
  return row;
};
const stepsOf = async (id: string) =>
  (
    await register.db.asOwner<{ step: string }>(
      'select step from matter_event where matter_id = $1 and withdrawn_at is null order by at, step',
      [id],
    )
  ).map(({ step }) => step);

test('a response bears the number of its lead body’s matter where it is given none', async () => {
  const world = await aJointWorld(register);
  const number = 'KS 2026/114';
  await register.db.asOwner('update matter set registry_number = $2 where id = $1', [
    world.matterOf(lead),
    number,
  ]);
  const started = async (registryNumber?: string) => {
    const { id } = done(
      await startResponse(secretaryOf(world, lead), {
        leadBodyId: register.body(lead),
        title: 'Yttrande',
        matterIds: [world.matterOf(lead)],
        ...(registryNumber === undefined ? {} : { registryNumber }),
      }),
    );
    const [row] = await register.db.asOwner<{ number: string }>(
      'update response set withdrawn_at = now() where id = $1 returning registry_number as number',
      [id],
    );
    return row?.number;
  };
  expect([await started(), await started(''), await started('KS 2026/200')]).toEqual([
    number,
    number,
    'KS 2026/200',
  ]);
});

test('a decided joint response answers for its lead alone; the other board is missing until it has decided itself', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'decided');
  const [first = ''] = world.recommendationIds;
  expect((await workIn(register, first, register.body(lead))).state).toBe('answered');
  expect((await workIn(register, first, register.body(other))).state).toBe('received');

  const decision = { version: 3, bodyId: register.body(other), decidedOn: today, minuteItem: '§ 9' };
  expect(await noteOwnDecision(secretaryOf(world, lead), id, decision)).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
  expect(await noteOwnDecision(secretaryOf(world, other), id, { ...decision, minuteItem: '' })).toMatchObject(
    {
      refusal: { invalid: [{ field: 'minuteItem', code: 'missing' }] },
    },
  );
  done(await noteOwnDecision(secretaryOf(world, other), id, decision));
  expect((await workIn(register, first, register.body(other))).state).toBe('answered');
  expect(await matterIn(world.matterOf(other))).toMatchObject({ board_meeting: today, minute_item: '§ 9' });
  expect(await noteOwnDecision(secretaryOf(world, other), id, { ...decision, version: 4 })).toMatchObject({
    refusal: { invalid: [{ field: 'decidedOn', code: 'decidedAlready' }] },
  });
});

test('a matter whose board has not decided is not dispatched with the response, nor received', async () => {
  const world = await aJointWorld(register);
  await aResponse(world, 'received');
  expect(await matterIn(world.matterOf(lead))).toEqual({
    board_meeting: today,
    minute_item: '§ 117',
    dispatched_on: today,
    received_on: today,
  });
  expect(await matterIn(world.matterOf(other))).toEqual({
    board_meeting: null,
    minute_item: null,
    dispatched_on: null,
    received_on: null,
  });
});

test('a board that had decided by the day of dispatch, noted afterwards, has answered with it; one that decided later has not', async () => {
  const early = await aJointWorld(register);
  const id = await aResponse(early, 'received');
  const own = { version: 5, bodyId: register.body(other), minuteItem: '§ 9' };
  done(await noteOwnDecision(secretaryOf(early, other), id, { ...own, decidedOn: '2026-11-20' }));
  expect(await matterIn(early.matterOf(other))).toMatchObject({ dispatched_on: today, received_on: today });

  const late = await aJointWorld(register);
  const sent = await aResponse(late, 'decided');
  done(
    await moveResponse(secretaryOf(late, lead), sent, {
      version: 3,
      command: 'dispatch',
      onDay: today,
      isDayConfirmed: true,
    }),
  );
  await register.db.asOwner("update response set dispatched_on = '2026-11-21' where id = $1", [sent]);
  done(await noteOwnDecision(secretaryOf(late, other), sent, { ...own, version: 4, decidedOn: today }));
  expect(await matterIn(late.matterOf(other))).toMatchObject({ board_meeting: today, dispatched_on: null });
});

test('what the board returns becomes a draft again, and what others had decided on its words no longer counts', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'ready');
  done(
    await noteOwnDecision(secretaryOf(world, other), id, {
      version: 2,
      bodyId: register.body(other),
      decidedOn: '2026-11-20',
      minuteItem: '§ 9',
    }),
  );
  const back = { version: 3, command: 'putBack', onDay: today, note: 'Komplettera tidplanen.' } as const;
  expect(done(await moveResponse(secretaryOf(world, lead), id, back)).state).toBe('draft');
  expect(await stepsOf(world.matterOf(lead))).toEqual(['drafted', 'returned']);
  expect(await stepsOf(world.matterOf(other))).toEqual([]);
  const { matters } = await storedResponse(world, id);
  expect(matters.every(({ decided_on }) => decided_on === null)).toBe(true);
  expect((await register.history(id)).map(({ verb }) => verb)).toContain('forgetOwnDecision');
});

test('what is ready for decision is a finished draft in its matters, until it is taken back', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'ready');
  expect(await stepsOf(world.matterOf(lead))).toEqual(['drafted']);
  expect(await stepsOf(world.matterOf(other))).toEqual(['drafted']);
  done(await moveResponse(secretaryOf(world, lead), id, { version: 2, command: 'takeBack' }));
  expect(await stepsOf(world.matterOf(lead))).toEqual([]);
  expect(await stepsOf(world.matterOf(other))).toEqual([]);
});

test('a matter without a number gets the one that its answer was decided under, and keeps one that it has', async () => {
  const world = await aJointWorld(register);
  const numberIn = async () =>
    (
      await register.db.asOwner<{ registry_number: string | null }>(
        'select registry_number from matter where id = $1',
        [world.matterOf(lead)],
      )
    )[0]?.registry_number;
  await register.db.asOwner('update matter set registry_number = null where id = $1', [world.matterOf(lead)]);
  await aResponse(world, 'decided');
  expect(await numberIn()).toBe('KS 2026/12');
});

test('a draft that is thrown away is gone for everybody, and stays in the change log', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world);
  done(await moveResponse(secretaryOf(world, lead), id, { version: 1, command: 'discard' }));
  expect(await moveResponse(secretaryOf(world, lead), id, { version: 2, command: 'makeReady' })).toEqual({
    ok: false,
    refusal: 'notFound',
  });
  expect((await register.history(id)).at(-1)?.verb).toBe('discard');
  const [stored] = await register.db.asOwner('select 1 from response_item where response_id = $1', [id]);
  expect(stored).toBeDefined();
});

test('a new response supersedes a decided one with a copy of it, once, and both remain', async () => {
  const world = await aJointWorld(register);
  const secretary = secretaryOf(world, lead);
  const id = await aResponse(world, 'received');
  const { id: newer } = done(await supersedeResponse(secretary, id));
  expect(await supersedeResponse(secretary, id)).toMatchObject({
    refusal: { invalid: [{ code: 'supersededAlready' }] },
  });
  const [before, after] = [await storedResponse(world, id), await storedResponse(world, newer)];
  expect(after.response).toMatchObject({
    supersedes_id: id,
    state: 'draft',
    title: before.response['title'],
  });
  expect([after.items.length, after.promises.length]).toEqual([before.items.length, before.promises.length]);
  expect(after.matters.every(({ decided_on }) => decided_on === null)).toBe(true);

  done(await moveResponse(secretary, newer, { version: 1, command: 'makeReady' }));
  const decide = { version: 2, command: 'decide', onDay: today, minuteItem: '§ 130' } as const;
  done(await moveResponse(secretary, newer, decide));
  expect(await matterIn(world.matterOf(lead))).toMatchObject({ minute_item: '§ 117', received_on: today });
});

test('what is done about a promise is done about it in the response that supersedes, once that is decided', async () => {
  const world = await aJointWorld(register);
  const secretary = secretaryOf(world, lead);
  const id = await aResponse(world, 'received');
  const bodyId = register.body(lead);
  const promiseOf = async (response: string) =>
    ((await storedResponse(world, response)).promises as { id: string; body_id: string }[]).find(
      (each) => each.body_id === bodyId,
    );
  const promise = await promiseOf(id);
  const actionId = await plannedBy(secretary, { bodyId, commitmentId: promise?.id ?? null });
  const { id: newer } = done(await supersedeResponse(secretary, id));
  const copy = await promiseOf(newer);
  const carries = async () =>
    (await register.db.asOwner('select commitment_id from action where id = $1', [actionId]))[0];
  expect(await carries()).toEqual({ commitment_id: promise?.id });
  done(await moveResponse(secretary, newer, { version: 1, command: 'makeReady' }));
  const decide = { version: 2, command: 'decide', onDay: today, minuteItem: '§ 130' } as const;
  done(await moveResponse(secretary, newer, decide));
  expect(await carries()).toEqual({ commitment_id: copy?.id });
  expect((await register.history(actionId)).at(-1)).toMatchObject({ verb: 'carryOver' });
});

test('a part answers once for a body, and is not overwritten by who opened it earlier', async () => {
  const world = await aJointWorld(register);
  const secretary = secretaryOf(world, lead);
  const id = await aResponse(world);
  const part = {
    version: 0,
    bodyId: register.body(lead),
    auditId: world.auditId,
    recommendationId: world.recommendationIds[0] ?? '',
    text: 'Styrelsen delar inte bedömningen.',
  };
  expect(await putItem(secretary, id, null, part)).toMatchObject({
    refusal: { invalid: [{ field: 'text', code: 'itemThere' }] },
  });
  const [item] = (await storedResponse(world, id)).items as { id: string; body_id: string }[];
  const own = { ...part, bodyId: item?.body_id ?? '' };
  expect(await putItem(secretary, id, item?.id ?? '', { ...own, version: 5 })).toEqual({
    ok: false,
    refusal: 'stale',
  });
});

test.each([
  ['a recommendation to another board', 1, 'unknownRecommendation'],
  ['nothing', 2, 'missing'],
])('a part about %s is refused', async (_what, nth, code) => {
  const world = await aJointWorld(register);
  const id = await aResponse(world);
  const part = {
    version: 0,
    bodyId: register.body(lead),
    auditId: world.auditId,
    recommendationId: world.recommendationIds[nth] ?? '',
  };
  expect(await putItem(secretaryOf(world, lead), id, null, part)).toMatchObject({
    refusal: { invalid: [{ code }] },
  });
});

test('a response answers its own matter, with others that the same letter started, and each only once', async () => {
  const world = await aJointWorld(register);
  const secretary = secretaryOf(world, lead);
  const start = { leadBodyId: register.body(lead), title: 'Yttrande' };
  expect(await startResponse(secretary, { ...start, matterIds: [world.matterOf(other)] })).toMatchObject({
    refusal: { invalid: [{ code: 'leadWithoutMatter' }] },
  });
  const strange = (await aJointWorld(register)).matterOf(other);
  expect(
    await startResponse(secretary, { ...start, matterIds: [world.matterOf(lead), crypto.randomUUID()] }),
  ).toMatchObject({
    refusal: { invalid: [{ code: 'unknownMatter' }] },
  });
  expect(strange).not.toBe('');
  done(await startResponse(secretary, { ...start, matterIds: [world.matterOf(lead)] }));
  expect(await startResponse(secretary, { ...start, matterIds: [world.matterOf(lead)] })).toMatchObject({
    refusal: { invalid: [{ code: 'answeredAlready' }] },
  });
});

test('when a board no longer answers with the others, its parts go with its matter', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world);
  const change = { version: 1, matterIds: [world.matterOf(lead)] };
  done(await changeResponse(secretaryOf(world, lead), id, change));
  const { items, matters } = await storedResponse(world, id);
  expect([items.length, matters.length]).toEqual([1, 1]);
});

test('a part may be taken out of a draft, and its words stay in the change log', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world);
  const [item] = (await storedResponse(world, id)).items as { id: string }[];
  done(await removeItem(secretaryOf(world, lead), id, item?.id ?? ''));
  expect((await storedResponse(world, id)).items).toHaveLength(1);
  expect((await register.history(id)).at(-1)).toMatchObject({ verb: 'removeItem', before: { id: item?.id } });
});

test('a promise is linked to a control point of its own board, after the decision, by that board alone', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'decided');
  const promises = (await storedResponse(world, id)).promises as { id: string; body_id: string }[];
  const own = promises.find(({ body_id }) => body_id === register.body(lead))?.id ?? '';
  const secretary = secretaryOf(world, lead);
  const { id: controlPointId, told } = await aPointOf(secretary, register.body(lead), 'Avtal');
  const point = { controlPointId };
  expect(await linkPromise(register.as('auditCoordinator'), own, point)).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
  const { id: elsewhere } = await aPointOf(secretaryOf(world, other), register.body(other), 'Avtal');
  expect(await linkPromise(secretary, own, { controlPointId: elsewhere })).toMatchObject({
    refusal: { invalid: [{ field: 'controlPointId', code: 'unknownControlPoint' }] },
  });
  made(await linkPromise(secretary, own, point));
  expect(await findControlPoint(secretary, own)).toMatchObject({ controlPoint: told });
});

test('the database itself keeps a decided response, whoever writes past the use cases', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'decided');
  const free = await aResponse(await aJointWorld(register));
  const [promise] = (await storedResponse(world, free)).promises as { id: string }[];
  const [item] = (await storedResponse(world, id)).items as { id: string }[];
  const before = await storedResponse(world, id);
  const attempts: [string, string[]][] = [
    ["update response set text = 'Annat' where id = $1", [id]],
    ["update response set state = 'draft' where id = $1", [id]],
    ['delete from response_item where response_id = $1', [id]],
    ["update response_item set text = 'Annat' where response_id = $1", [id]],
    ["update commitment set due_on = '2030-01-01' where item_id = $1", [item?.id ?? '']],
    ['update commitment set item_id = $2 where id = $1', [promise?.id ?? '', item?.id ?? '']],
    [
      "update response_matter set minute_item = '§ 1' where response_id = $1 and decided_on is not null",
      [id],
    ],
  ];
  for (const [statement, values] of attempts) {
    await expect(register.db.asOwner(statement, values)).rejects.toThrow('never altered');
  }
  expect(await storedResponse(world, id)).toEqual(before);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { changeMatter } from '../audits/index.ts';
import { aJointWorld, aResponse, lead, other, secretaryOf } from '../responses/responses.fixture.ts';
import { findWay, recordStep, withdrawStep } from './index.ts';
import type { StepInput } from './step-input.model.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

type World = Awaited<ReturnType<typeof aJointWorld>>;
const wayOf = async (world: World, body: typeof lead) => {
  const way = await findWay(secretaryOf(world, body), world.matterOf(body));
  if (!way) throw new Error('no matter');
  return way;
};
const note = async (world: World, body: typeof lead, step: Omit<StepInput, 'version'>) =>
  recordStep(secretaryOf(world, body), world.matterOf(body), {
    version: (await wayOf(world, body)).matter.version,
    ...step,
  });
const refusedFor = (code: string) => ({ refusal: { invalid: [{ code }] } });

test('an answer that is a draft is not sent or received past it, whoever tries', async () => {
  const world = await aJointWorld(register);
  await aResponse(world, 'draft');
  for (const step of ['drafted', 'decided', 'dispatched', 'receivedByAuditors'] as const) {
    const attempt = await note(world, lead, { step, onDay: today, minuteItem: '§ 1' });
    expect(attempt).toMatchObject(refusedFor('followsResponse'));
  }
  const { version } = (await wayOf(world, lead)).matter;
  for (const change of [
    { minuteItem: '§ 1', boardMeeting: today },
    { dispatchedOn: today },
    { receivedOn: today },
  ]) {
    const attempt = await changeMatter(register.as('registrar'), world.matterOf(lead), {
      version,
      ...change,
    });
    expect(attempt).toMatchObject(refusedFor('heldByResponse'));
  }
  expect((await wayOf(world, lead)).plan?.next?.step).not.toBe('dispatched');
});

test('what a decided answer says, its matter says, and it cannot be made to say anything else', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'received');
  const { matter, steps, contradictions, answer, heldSteps } = await wayOf(world, lead);
  expect(contradictions).toEqual([]);
  expect(answer).toEqual({ responseId: id, state: 'received' });
  const { version } = matter;
  const change = { boardMeeting: '2026-11-19', minuteItem: '§ 999', receivedOn: '2026-11-20' };
  expect(
    await changeMatter(register.as('auditCoordinator'), matter.id, { version, ...change }),
  ).toMatchObject({
    refusal: { invalid: [{ field: 'boardMeeting' }, { field: 'minuteItem' }, { field: 'receivedOn' }] },
  });
  const said = steps.filter((each) => each.step !== 'drafted');
  expect(heldSteps.toSorted()).toEqual(said.map((each) => each.id).toSorted());
  for (const step of said) {
    const attempt = await withdrawStep(secretaryOf(world, lead), matter.id, step.id, {
      version,
      reason: 'Fel',
    });
    expect(attempt).toMatchObject(refusedFor('heldByResponse'));
  }
  expect(
    await changeMatter(secretaryOf(world, lead), matter.id, { version, answerBy: '2026-12-24' }),
  ).toEqual({ ok: true });
});

test('an old contradiction is told where the matter is seen, and may be mended but not made worse', async () => {
  const world = await aJointWorld(register);
  await aResponse(world, 'received');
  const id = world.matterOf(lead);
  await register.db.asOwner("update matter set minute_item = '§ 999' where id = $1", [id]);
  const told = [{ field: 'minuteItem', inMatter: '§ 999', inResponse: '§ 117' }];
  const { contradictions, matter } = await wayOf(world, lead);
  expect(contradictions).toEqual(told);
  const { version } = matter;
  const secretary = secretaryOf(world, lead);
  expect(await changeMatter(secretary, id, { version, minuteItem: '§ 998' })).toMatchObject(
    refusedFor('heldByResponse'),
  );
  expect(await changeMatter(secretary, id, { version, minuteItem: '§ 117' })).toEqual({ ok: true });
  expect((await wayOf(world, lead)).contradictions).toEqual([]);
});

test('a board that has not decided on a joint answer notes nothing of it in its matter, and may return it', async () => {
  const world = await aJointWorld(register);
  await aResponse(world, 'ready');
  const decided = { step: 'decided', onDay: today, minuteItem: '§ 9' } as const;
  expect(await note(world, other, decided)).toMatchObject(refusedFor('followsResponse'));
  expect(await note(world, lead, { step: 'returned', onDay: today })).toMatchObject(
    refusedFor('followsResponse'),
  );
  expect(await note(world, other, { step: 'returned', onDay: today })).toMatchObject({ ok: true });
});

test('that a draft exists is told to nobody but those who may see it', async () => {
  const world = await aJointWorld(register);
  await aResponse(world, 'draft');
  for (const role of ['registrar', 'auditCoordinator', 'electedAuditor'] as const) {
    const way = await findWay(register.as(role), world.matterOf(lead));
    expect([way?.answer, way?.contradictions, way?.heldSteps]).toEqual([null, [], []]);
  }
  expect((await wayOf(world, other)).answer?.state).toBe('draft');
});

test('a decision that an answer was sent after is not taken back before the dispatch', async () => {
  const world = await aJointWorld(register);
  await note(world, lead, { step: 'decided', onDay: '2026-11-18', minuteItem: '§ 9' });
  await note(world, lead, { step: 'dispatched', onDay: '2026-11-19', isDayConfirmed: true });
  const { matter, steps } = await wayOf(world, lead);
  const undo = { version: matter.version, reason: 'Fel' };
  const secretary = secretaryOf(world, lead);
  expect(await withdrawStep(secretary, matter.id, steps[0]?.id ?? '', undo)).toMatchObject(
    refusedFor('dispatchedSince'),
  );
  expect(await withdrawStep(secretary, matter.id, steps[1]?.id ?? '', undo)).toEqual({ ok: true });
});

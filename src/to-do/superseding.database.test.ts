import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { moveResponse, supersedeResponse } from '../responses/index.ts';
import { aJointWorld, aResponse, done, lead, other, secretaryOf } from '../responses/responses.fixture.ts';
import { findToDo } from './index.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

test('an answer decided to take the place of one that the auditors have is to be sent, by the board that leads it', async () => {
  const world = await aJointWorld(register);
  const secretary = secretaryOf(world, lead);
  const toSend = async (name: typeof lead | typeof other) =>
    (await findToDo(secretaryOf(world, name))).groups
      .flatMap(({ first }) => first)
      .filter(({ kind, to }) => kind === 'stepDispatch' && to === `/responses/${newer}`).length;
  const { id: newer } = done(await supersedeResponse(secretary, await aResponse(world, 'received')));
  done(await moveResponse(secretary, newer, { version: 1, command: 'makeReady' }));
  expect(await toSend(lead)).toBe(0);
  const decide = { version: 2, command: 'decide', onDay: today, minuteItem: '§ 130' } as const;
  done(await moveResponse(secretary, newer, decide));
  expect([await toSend(lead), await toSend(other)]).toEqual([1, 0]);
  done(
    await moveResponse(secretary, newer, {
      version: 3,
      command: 'dispatch',
      onDay: today,
      isDayConfirmed: true,
    }),
  );
  expect(await toSend(lead)).toBe(0);
});

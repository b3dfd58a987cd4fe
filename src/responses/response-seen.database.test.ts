import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { findAnswers, findResponse, listResponses, supersedeResponse } from './index.ts';
import { responseStates } from './response.model.ts';
import { parseResponseFilter } from './response-list.model.ts';
import { aJointWorld, aResponse, done, lead, moveTo, secretaryOf } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

test('a response is open to those in whose list it stands: a draft to its boards, a decided one inside, a sent one to the auditors', async () => {
  const cast = {
    lead: register.as(['boardSecretary', lead]),
    other: register.as(['employee', 'Socialförvaltningen']),
    coordinator: register.as('auditCoordinator'),
    security: register.as('securityOfficer'),
    auditor: register.as('electedAuditor'),
    stranger: register.as(['boardSecretary', 'Tekniska nämnden']),
    nobody: register.as(),
  };
  const own = ['lead', 'other'];
  const inside = [...own, 'coordinator', 'security'];
  const everybody = [...inside, 'auditor'];
  const expected = { draft: own, ready: own, decided: inside, dispatched: everybody, received: everybody };
  for (const state of responseStates) {
    const id = await aResponse(await aJointWorld(register, { isSecurity: true }), state);
    const seeing: string[] = [];
    for (const [name, context] of Object.entries(cast)) {
      const isOpen = (await findResponse(context, id)) !== undefined;
      const { rows } = await listResponses(context, parseResponseFilter({ size: '200' }));
      expect([name, rows.some((row) => row.id === id)]).toEqual([name, isOpen]);
      if (isOpen) seeing.push(name);
    }
    expect([state, seeing]).toEqual([state, expected[state]]);
  }
});

test('that an answer was replaced is told to those who may see the new one: to the auditors once it is sent, in list, page and at the recommendation', async () => {
  const world = await aJointWorld(register);
  const [auditor, coordinator] = [register.as('electedAuditor'), register.as('auditCoordinator')];
  const old = await aResponse(world, 'received');
  const { id } = done(await supersedeResponse(secretaryOf(world, lead), old));
  const told = async (context: RequestContext) => {
    const { rows } = await listResponses(context, parseResponseFilter({ size: '200' }));
    const answers = await findAnswers(context, world.recommendationIds[0] ?? '');
    const page = await findResponse(context, old);
    return [
      rows.find((row) => row.id === old)?.isSuperseded,
      page?.isInForce === false,
      answers?.answers.find(({ responseId }) => responseId === old)?.isSuperseded,
    ];
  };
  const nothing = [false, false, false];
  expect([await told(auditor), await told(coordinator)]).toEqual([nothing, nothing]);
  await moveTo(world, id, 'decided');
  expect([await told(auditor), await told(coordinator)]).toEqual([nothing, [true, true, true]]);
  await moveTo(world, id, 'dispatched', 2);
  expect(await told(auditor)).toEqual([true, true, true]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { findResponse, listResponses } from './index.ts';
import { responseStates } from './response.model.ts';
import { parseResponseFilter } from './response-list.model.ts';
import { aJointWorld, aResponse, lead } from './responses.fixture.ts';

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

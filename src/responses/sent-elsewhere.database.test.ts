import { afterAll, beforeAll, expect, test } from 'vitest';
import { done, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { changeMatter } from '../audits/index.ts';
import { findAnswers } from './index.ts';
import { aJointWorld, aResponse, lead, other } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

test('of an answer that the auditors have without its words being here they are told the day, not that none is theirs to see', async () => {
  const { recommendationIds, matterOf } = await aJointWorld(register);
  const [recommendationId = ''] = recommendationIds;
  const auditor = register.as('electedAuditor');
  const told = async (who = auditor) => (await findAnswers(who, recommendationId))?.sent;
  expect(await told()).toEqual([]);
  const keeper = register.as('auditCoordinator');
  done(await changeMatter(keeper, matterOf(lead), { version: 1, dispatchedOn: '2025-10-20' }));
  done(await changeMatter(keeper, matterOf(other), { version: 1, receivedOn: '2025-10-28' }));
  expect(await told()).toEqual([
    { bodyName: lead, dispatchedOn: '2025-10-20', receivedOn: null, isHere: false },
    { bodyName: other, dispatchedOn: null, receivedOn: '2025-10-28', isHere: false },
  ]);
  const tomorrow = { ...auditor, now: () => new Date('2025-10-21T11:00:00Z') };
  expect((await told(tomorrow))?.map(({ bodyName }) => bodyName)).toEqual([lead]);
  expect(await told(keeper)).toEqual([]);
  expect(await told(register.as(['boardSecretary', other]))).toEqual([]);
});

test('an answer that is here and says nothing of the recommendation is not said to be elsewhere', async () => {
  const world = await aJointWorld(register);
  await aResponse(world, 'received');
  const [answered = '', ofOther = ''] = world.recommendationIds;
  const told = async (id: string) => (await findAnswers(register.as('electedAuditor'), id))?.sent;
  expect(await told(answered)).toEqual([]);
  // Only the leading board has decided: the other's matter did not go along.
  expect(await told(ofOther)).toEqual([]);
  const [, , ofLead = ''] = world.recommendationIds;
  expect(await told(ofLead)).toMatchObject([{ bodyName: lead, isHere: true }]);
});

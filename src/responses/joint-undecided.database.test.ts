import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRound, openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { findRoundWork } from '../audits/index.ts';
import { findMeasures } from '../measures/index.ts';
import { everything } from '../measures/measure.model.ts';
import { noteOwnDecision } from './index.ts';
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

test('what a joint answer says for a board that has not decided is the leading board’s words, and no promise of that board', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'received');
  const auditor = register.as('electedAuditor');
  const [recommendationId = ''] = world.recommendationIds;
  const followUpId = await aRound(register, [world.auditId]);

  const shown = async (name: typeof lead) => {
    const bodyId = register.body(name);
    const work = await findRoundWork(auditor, followUpId, { recommendationId, bodyId });
    if (!work.ok) throw new Error(work.refusal);
    const counted = async (who: typeof auditor) => {
      const { bodies } = await findMeasures(who, everything);
      return bodies.find((body) => body.id === bodyId)?.figures.commitmentsOverdue?.all ?? 0;
    };
    return {
      answers: work.answers.map(({ leadBodyName, isOwn }) => [leadBodyName, isOwn]),
      promises: work.promises.length,
      counted: [await counted(auditor), await counted(register.as('auditCoordinator'))],
    };
  };
  const own = { answers: [[lead, true]], promises: 1, counted: [1, 1] };
  expect(await shown(lead)).toEqual(own);
  expect(await shown(other)).toEqual({ answers: [[lead, false]], promises: 0, counted: [0, 0] });

  const { response } = await storedResponse(world, id);
  const decision = { bodyId: register.body(other), decidedOn: today, minuteItem: '§ 88' };
  done(
    await noteOwnDecision(secretaryOf(world, other), id, {
      version: Number(response['version']),
      ...decision,
    }),
  );
  expect(await shown(other)).toEqual(own);
});

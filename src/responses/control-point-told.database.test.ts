import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { findAnswers, moveResponse, noteControlPoint } from './index.ts';
import { aJointWorld, aResponse, done, lead, secretaryOf } from './responses.fixture.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

async function aPromise(state: 'ready' | 'dispatched') {
  const world = await aJointWorld(register);
  const responseId = await aResponse(world, state);
  const [row] = await register.db.asOwner<{ id: string }>(
    `select c.id from commitment c join response_item i on i.id = c.item_id
      where i.response_id = $1 and c.body_id = $2`,
    [responseId, register.body(lead)],
  );
  const [recommendationId = ''] = world.recommendationIds;
  const id = row?.id ?? '';
  const shownTo = async (who: RequestContext) => {
    const answers = (await findAnswers(who, recommendationId))?.answers ?? [];
    const own = answers.flatMap(({ commitments }) => commitments).find((each) => each.id === id);
    return own && [own.controlPoint, own.standing];
  };
  return { responseId, id, shownTo, secretary: secretaryOf(world, lead) };
}

test('a control point that is noted after the answer was sent is the body’s own work until it is handed over', async () => {
  const { id, shownTo, secretary } = await aPromise('dispatched');
  done(await noteControlPoint(secretary, id, { controlPoint: 'IK-7 Avtal' }));
  expect(await shownTo(secretary)).toEqual(['IK-7 Avtal', 'carriedOut']);
  expect(await shownTo(register.as('controller'))).toEqual(['IK-7 Avtal', 'carriedOut']);
  for (const who of [register.as('electedAuditor'), register.as('auditExpert')]) {
    expect(await shownTo(who)).toEqual([null, 'notFollowedUp']);
  }
});

test('one that stood in the answer when it was decided is told with it, as it stood', async () => {
  const { responseId, id, shownTo, secretary } = await aPromise('ready');
  done(await noteControlPoint(secretary, id, { controlPoint: 'IK-3 Avtal' }));
  const day = '2026-11-22';
  const decision = {
    version: 2,
    command: 'decide',
    onDay: day,
    minuteItem: '§ 117',
    registryNumber: 'KS 2026/12',
  };
  done(await moveResponse(secretary, responseId, decision as Parameters<typeof moveResponse>[2]));
  done(
    await moveResponse(secretary, responseId, {
      version: 3,
      command: 'dispatch',
      onDay: day,
      isDayConfirmed: true,
    }),
  );
  const auditor = register.as('electedAuditor');
  expect((await shownTo(auditor))?.[0]).toBe('IK-3 Avtal');
  done(await noteControlPoint(secretary, id, { controlPoint: 'IK-9 Avtal, ny' }));
  expect((await shownTo(auditor))?.[0]).toBe('IK-3 Avtal');
  expect((await shownTo(secretary))?.[0]).toBe('IK-9 Avtal, ny');
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { aPointOf, made } from '../control-plans/control-plans.fixture.ts';
import { decideControlPlan, linkPromise, unlinkPromise } from '../control-plans/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findAnswers, moveResponse } from './index.ts';
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
  const secretary = secretaryOf(world, lead);
  /** Enters the promise in a plan of the board; what is told of the point. */
  const enter = async (control: string, decidedOn: string | null = '2025-12-10') => {
    const point = await aPointOf(secretary, register.body(lead), control, decidedOn);
    made(await linkPromise(secretary, id, { controlPointId: point.id }));
    return point;
  };
  return { responseId, id, shownTo, secretary, enter };
}

test('a control point that is noted after the answer was sent is the body’s own work until it is handed over', async () => {
  const { shownTo, secretary, enter } = await aPromise('dispatched');
  const { told } = await enter('Avtal');
  expect(await shownTo(secretary)).toEqual([told, 'carriedOut']);
  expect(await shownTo(register.as('controller'))).toEqual([told, 'carriedOut']);
  for (const who of [register.as('electedAuditor'), register.as('auditExpert')]) {
    expect(await shownTo(who)).toEqual([null, 'notFollowedUp']);
  }
});

test('one that stood in the answer when it was decided is told with it, as it stood', async () => {
  const { responseId, shownTo, secretary, enter } = await aPromise('ready');
  const { told: first } = await enter('Avtal');
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
  expect((await shownTo(auditor))?.[0]).toBe(first);
  const { told: later } = await enter('Avtal, ny');
  expect((await shownTo(auditor))?.[0]).toBe(first);
  expect((await shownTo(secretary))?.[0]).toBe(later);
});

test('a promise is kept when the board has decided the plan, not while it stands in a draft, nor when it is taken out', async () => {
  const { id, shownTo, secretary, enter } = await aPromise('dispatched');
  const { id: controlPointId, planId, told } = await enter('Avtal', null);
  expect(await shownTo(secretary)).toMatchObject([null, expect.not.stringMatching('carriedOut')]);
  const decision = { version: 2, decidedOn: '2025-12-10', minuteItem: '§ 9' };
  made(await decideControlPlan(secretary, planId, decision));
  expect(await shownTo(secretary)).toEqual([told, 'carriedOut']);
  expect((await register.history(id)).at(-1)).toMatchObject({
    verb: 'noteControlPoint',
    after: { controlPoint: told },
  });
  made(await unlinkPromise(secretary, id, { controlPointId }));
  expect(await shownTo(secretary)).toMatchObject([null, expect.not.stringMatching('carriedOut')]);
});

test('a promise is not kept by words alone, as they were noted before the plans stood here', async () => {
  const { id, shownTo, secretary } = await aPromise('dispatched');
  await register.db.asOwner("update commitment set control_point = 'IK-7' where id = $1", [id]);
  expect((await shownTo(secretary))?.[0]).toBeNull();
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { plannedBy } from '../actions/actions.fixture.ts';
import { changeActionState, findAction, moveAction } from '../actions/index.ts';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { findAnswers, markPromise, unmarkPromise } from './index.ts';
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

test('a promise that a closed round has judged is not taken back by the body that made it', async () => {
  const world = await aJointWorld(register);
  const [recommendationId] = world.recommendationIds;
  const { organisationId } = register.db;
  const [read] = await register.db.asOwner<{ id: string }>(
    `insert into read_response (organisation_id, recommendation_id, body_id, text)
     values ($1, $2, $3, 'En rutin ska beslutas.') returning id`,
    [organisationId, recommendationId, register.body(lead)],
  );
  const secretary = secretaryOf(world, lead);
  const { id } = done(
    await markPromise(secretary, read?.id ?? '', register.body(lead), { what: 'En rutin' }),
  );
  const { id: draft } = done(
    await markPromise(secretary, read?.id ?? '', register.body(lead), { what: 'Till' }),
  );
  await register.db.asOwner(
    `with round as (insert into follow_up (organisation_id, made_by, title, dated, entered_at)
       values ($1, 'auditors', 'Uppföljning', '2026-10-01', now()) returning id)
     insert into promise_outcome (organisation_id, follow_up_id, commitment_id, outcome, by_person, at)
     select $1, round.id, promise.id, 'broken', $2, now() from round, unnest($3::uuid[]) promise (id)`,
    [organisationId, register.as('electedAuditor').requester.personId, [id]],
  );
  await register.db.asOwner('update follow_up set closed_at = now() where closed_at is null');
  expect(await unmarkPromise(secretary, id)).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'id', code: 'roundClosed' }] },
  });
  done(await unmarkPromise(secretary, draft));
  const answers = await findAnswers(secretary, recommendationId ?? '');
  expect(answers?.marked).toMatchObject([{ id, mayNote: true, mayUnmark: false }]);
});

test('a promise tells which actions carry it, to those who may see them, and not those that are called off', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'received');
  const [recommendationId = ''] = world.recommendationIds;
  const { promises } = await storedResponse(world, id);
  const bodyId = register.body(lead);
  const promise = (promises as { id: string; body_id: string }[]).find((each) => each.body_id === bodyId);
  const secretary = secretaryOf(world, lead);
  const carriedFor = async (context: ReturnType<typeof secretaryOf>) =>
    (await findAnswers(context, recommendationId))?.answers
      .flatMap(({ commitments }) => commitments)
      .find((each) => each.id === promise?.id)?.carriedBy;
  expect(await carriedFor(secretary)).toEqual([]);

  const planned = { bodyId, commitmentId: promise?.id ?? null, dueOn: '2027-01-15' };
  const action = await plannedBy(secretary, { ...planned, title: 'Skriv rutinen' });
  const off = await plannedBy(secretary, { ...planned, title: 'Köp ett system' });
  expect(
    await changeActionState(secretary, off, { version: 1, command: 'cancel', reason: 'För dyrt' }),
  ).toMatchObject({ ok: true });
  const carrier = [{ id: action, title: 'Skriv rutinen', lateUntil: null }];
  for (const inside of [secretary, register.as('auditCoordinator'), register.as('controller')])
    expect(await carriedFor(inside)).toEqual(carrier);
  for (const outside of [secretaryOf(world, other), register.as('electedAuditor')])
    expect((await carriedFor(outside)) ?? []).toEqual([]);

  const later = { version: 1, dueOn: '2027-09-01', reason: 'Upphandlingen drar ut på tiden' };
  expect(await moveAction(secretary, action, later)).toMatchObject({ ok: true });
  expect(await carriedFor(secretary)).toMatchObject([{ lateUntil: '2027-09-01' }]);
  expect((await findAction(secretary, action))?.commitment).toMatchObject({ dueOn: '2027-03-01' });
  const finish = { version: 2, command: 'complete', completedOn: today } as const;
  expect(await changeActionState(secretary, action, finish)).toMatchObject({ ok: true });
  expect(await carriedFor(secretary)).toMatchObject([{ lateUntil: null }]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAction } from '../actions/index.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { aJointWorld, aResponse, lead, other, secretaryOf } from '../responses/responses.fixture.ts';
import { on, personAs } from '../risks/risks.fixture.ts';
import { findToDo } from '../to-do/index.ts';
import { aPlan, aPointOf, made } from './control-plans.fixture.ts';
import {
  findControlPlan,
  findPromiseForm,
  linkPromise,
  noteControlOutcome,
  summariseControlPlans,
  withdrawControlPoint,
} from './index.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

/** A promise of the leading board to enter the plan, in an answer that has been sent. */
async function aPromise() {
  const world = await aJointWorld(register);
  const responseId = await aResponse(world, 'dispatched');
  const [row] = await register.db.asOwner<{ id: string }>(
    `select c.id from commitment c join response_item i on i.id = c.item_id
      where i.response_id = $1 and c.body_id = $2`,
    [responseId, register.body(lead)],
  );
  return { id: row?.id ?? '', secretary: secretaryOf(world, lead), another: secretaryOf(world, other) };
}

const waitingFor = async (by: RequestContext, kind: string) => {
  const { groups } = await findToDo(by, 100);
  return groups.flatMap(({ first }) => first.filter((item) => item.kind === kind).map(({ to }) => to));
};

test('what is promised and stands in no decided plan is told on the plan’s page, and waits for the board', async () => {
  const { id, secretary, another } = await aPromise();
  const to = `/commitments/${id}/control-point`;
  // Promised by 2027-03-01, and told of for the last three months.
  const near = '2027-01-15';
  const draft = await aPointOf(secretary, register.body(lead), 'Avtal', null);
  const promiseIn = async (planId: string) => {
    const plan = await findControlPlan(secretary, planId);
    const found = plan?.promises?.find((each) => each.id === id);
    return found && [found.pointId, found.isInPlan, found.mayLink];
  };
  expect(await promiseIn(draft.planId)).toEqual([null, false, true]);
  expect(await waitingFor(on(secretary, near), 'promiseToPlan')).toContain(to);
  expect(await waitingFor(on(secretary, near), 'commitment')).toEqual([]);
  expect(await waitingFor(on(another, near), 'promiseToPlan')).not.toContain(to);

  made(await linkPromise(secretary, id, { controlPointId: draft.id }));
  expect(await promiseIn(draft.planId)).toEqual([draft.id, false, true]);
  expect(await waitingFor(on(secretary, near), 'promiseToPlan')).toContain(to);

  const decided = await aPointOf(secretary, register.body(lead), 'Avtal');
  made(await linkPromise(secretary, id, { controlPointId: decided.id }));
  expect(await promiseIn(decided.planId)).toEqual([decided.id, true, true]);
  expect(await waitingFor(on(secretary, near), 'promiseToPlan')).not.toContain(to);
  expect(await findPromiseForm(secretary, id)).toMatchObject({
    controlPoint: decided.told,
    points: expect.arrayContaining([
      expect.objectContaining({ id: decided.id, isChosen: true, isDecided: true }),
      expect.objectContaining({ id: draft.id, isChosen: true, isDecided: false }),
    ]),
  });
});

test('a point that is taken out of a draft takes no promise with it', async () => {
  const { id, secretary } = await aPromise();
  const draft = await aPointOf(secretary, register.body(lead), 'Avtal', null);
  made(await linkPromise(secretary, id, { controlPointId: draft.id }));
  made(await withdrawControlPoint(secretary, draft.id, { version: 1 }));
  const plan = await findControlPlan(secretary, draft.planId);
  expect(plan?.promises?.find((each) => each.id === id)).toMatchObject({ pointId: null, isInPlan: false });
});

test('promises are told to the board’s people and the controller, and not to others who read the plan', async () => {
  const { id, secretary } = await aPromise();
  const { id: planId } = await aPlan(secretary, { bodyId: register.body(lead) });
  const told = async (by: RequestContext) =>
    (await findControlPlan(by, planId))?.promises?.some((each) => each.id === id) ?? null;
  expect(await told(register.as('controller'))).toBe(true);
  expect(await told(register.as('securityOfficer'))).toBe(null);
});

test('a control waits for who is responsible, and for the board when it is late or nobody’s; a year for its report', async () => {
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const { person, context } = await personAs(register, 'employee', 'Tekniska förvaltningen');
  const { id, pointIds } = await aPlan(secretary, {
    bodyId: register.body('Socialnämnden'),
    year: 2026,
    points: [{ timesAYear: 4, responsiblePersonId: person.id }, {}],
    decidedOn: '2026-09-30',
  });
  const [own = '', nobodys = ''] = pointIds;
  const at = (point: string) => `/control-plans/points/${point}`;
  const early = '2026-09-01';
  expect(await waitingFor(on(context, '2026-09-30'), 'ownControl')).toEqual([at(own)]);
  expect(await waitingFor(on(context, early), 'ownControl')).toEqual([at(own)]);
  const controls = (day: string) => waitingFor(on(secretary, day), 'bodyControl');
  expect(await controls('2026-09-30')).toEqual([]);
  expect(await controls('2026-10-01')).toEqual([at(own)]);
  expect((await controls('2026-12-05')).toSorted()).toEqual([at(own), at(nobodys)].toSorted());
  const report = (day: string) => waitingFor(on(secretary, day), 'planToReport');
  expect(await report('2026-12-31')).toEqual([]);
  expect(await report('2027-01-01')).toEqual([`/control-plans/${id}`]);
  for (const [nth, point] of [own, own, own, own, nobodys].entries())
    made(
      await noteControlOutcome(on(secretary, '2026-12-20'), point, {
        onDay: `2026-10-0${nth + 1}`,
        result: 'inOrder',
      }),
    );
  expect(await report('2026-12-20')).toEqual([`/control-plans/${id}`]);
  expect(await controls('2027-01-01')).toEqual([]);
});

test('the plans of a year are summed for reports, as far as each reads them', async () => {
  const secretary = register.as(['boardSecretary', 'Tekniska nämnden']);
  await aPlan(secretary, {
    bodyId: register.body('Tekniska nämnden'),
    year: 2025,
    points: [{ timesAYear: 4 }, {}],
    decidedOn: '2025-01-10',
  });
  const summed = (who: RequestContext) =>
    who.database.inOrganisation(who.requester.organisationId, (transaction) =>
      summariseControlPlans(transaction, who, 2025),
    );
  expect(await summed(register.as('controller'))).toMatchObject({
    year: 2025,
    plans: [{ bodyName: 'Tekniska nämnden' }],
    without: expect.arrayContaining(['Kommunstyrelsen']),
    totals: { points: 2, controls: 5, done: 0, left: 5, deviations: 0, latePoints: 2 },
  });
  expect(await summed(register.as('electedAuditor'))).toMatchObject({ plans: [], without: [] });
});

test('the actions of a deviation are told with the point to those who see the board’s work, and not to others', async () => {
  const secretary = register.as(['boardSecretary', 'Socialnämnden']);
  const bodyId = register.body('Socialnämnden');
  const { id, pointIds } = await aPlan(secretary, { bodyId, year: 2024, decidedOn: '2024-01-10' });
  const of = [{ noun: 'controlPoint' as const, nounId: pointIds[0] ?? '' }];
  made(await addAction(secretary, { bodyId, title: 'Bevaka uppsägningar', dueOn: '2027-01-31', of }));
  const told = async (by: RequestContext) =>
    (await findControlPlan(by, id))?.rows[0]?.actions.map(({ title }) => title);
  expect(await told(secretary)).toEqual(['Bevaka uppsägningar']);
  expect(await told(register.as('controller'))).toEqual(['Bevaka uppsägningar']);
  expect(await told(register.as('securityOfficer'))).toEqual([]);
  const draft = await aPlan(secretary, { bodyId, decidedOn: null });
  const unknown = { noun: 'controlPoint' as const, nounId: draft.pointIds[0] ?? '' };
  expect(
    await addAction(secretary, { bodyId, title: 'Åtgärd', dueOn: '2027-01-31', of: [unknown] }),
  ).toMatchObject({ refusal: { invalid: [{ field: 'of', code: 'unknownThing' }] } });
});

test('the history tells what was promised to those alone who may know of the promise', async () => {
  const world = await aJointWorld(register);
  const responseId = await aResponse(world, 'draft');
  const secretary = secretaryOf(world, lead);
  const [draft] = await register.db.asOwner<{ id: string }>(
    `select c.id from commitment c join response_item i on i.id = c.item_id
      where i.response_id = $1 and c.body_id = $2`,
    [responseId, register.body(lead)],
  );
  const sent = await aPromise();
  const point = await aPointOf(secretary, register.body(lead), 'Avtal');
  made(await linkPromise(secretary, draft?.id ?? '', { controlPointId: point.id }));
  made(await linkPromise(secretary, sent.id, { controlPointId: point.id }));
  const told = async (by: RequestContext) =>
    (await findControlPlan(by, point.planId))?.changes
      .filter(({ verb }) => verb === 'linkPromise')
      .map(({ after }) => (after as { what?: string }).what);
  // Who protects personal data reads decided plans, and of the boards' work nothing.
  expect(await told(register.as('securityOfficer'))).toEqual([undefined, undefined]);
  expect(await told(register.as('auditCoordinator'))).toEqual([expect.any(String), undefined]);
});

test('a promise is known as secret by the part of the answer that it was made in', async () => {
  const { id, secretary } = await aPromise();
  const draft = await aPointOf(secretary, register.body(lead), 'Avtal', null);
  const isSecret = async () =>
    (await findControlPlan(secretary, draft.planId))?.promises?.find((each) => each.id === id)?.isSecret;
  expect(await isSecret()).toBe(false);
  await register.db.asOwner('alter table response_item disable trigger user');
  await register.db.asOwner(
    `update response_item set secrecy = '{"provision":"OSL 18:13","markedOn":"2026-11-22","markedBy":""}'
      where id = (select item_id from commitment where id = $1)`,
    [id],
  );
  await register.db.asOwner('alter table response_item enable trigger user');
  expect(await isSecret()).toBe(true);
});

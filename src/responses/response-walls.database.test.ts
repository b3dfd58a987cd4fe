import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister, today } from '../audits/audits.fixture.ts';
import { aPointOf } from '../control-plans/control-plans.fixture.ts';
import { linkPromise, unlinkPromise } from '../control-plans/index.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  changeResponse,
  findControlPoint,
  moveResponse,
  noteOwnDecision,
  putItem,
  removeItem,
} from './index.ts';
import { responseCommands } from './response.rules.ts';
import {
  aJointWorld,
  aResponse,
  type JointWorld,
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

const outsiders = () => ({
  coordinator: register.as('auditCoordinator'),
  controller: register.as('controller'),
  registrar: register.as('registrar'),
  administrator: register.as('administrator'),
  securityOfficer: register.as('securityOfficer'),
  auditor: register.as('electedAuditor'),
  expert: register.as('auditExpert'),
  anotherBoard: register.as(['boardSecretary', 'Tekniska nämnden']),
  employeeElsewhere: register.as(['employee', 'Tekniska förvaltningen']),
  nobody: register.as(),
});

test.each(
  Object.keys({
    coordinator: 0,
    controller: 0,
    registrar: 0,
    administrator: 0,
    securityOfficer: 0,
    auditor: 0,
    expert: 0,
    anotherBoard: 0,
    employeeElsewhere: 0,
    nobody: 0,
  }),
)('a draft does not exist for an outsider who tries everything: %s', async (name) => {
  const world = await aJointWorld(register, { isSecurity: true });
  const id = await aResponse(world, 'ready');
  const context = outsiders()[name as keyof ReturnType<typeof outsiders>];
  const notThere = { ok: false, refusal: 'notFound' };
  const [item] = (await storedResponse(world, id)).items as { id: string }[];
  for (const command of responseCommands) {
    expect(await moveResponse(context, id, { version: 2, command, onDay: today })).toEqual(notThere);
  }
  expect(await changeResponse(context, id, { version: 2, title: 'Annat' })).toEqual(notThere);
  expect(await removeItem(context, id, item?.id ?? '')).toEqual(notThere);
  const decision = { version: 2, bodyId: register.body(other), decidedOn: today, minuteItem: '§ 1' };
  expect(await noteOwnDecision(context, id, decision)).toEqual(notThere);
  const [promise] = (await storedResponse(world, id)).promises as { id: string }[];
  expect(await findControlPoint(context, promise?.id ?? '')).toEqual(notThere);
  const { id: controlPointId } = await aPointOf(secretaryOf(world, lead), register.body(lead), 'Avtal');
  for (const change of [linkPromise, unlinkPromise])
    expect(await change(context, promise?.id ?? '', { controlPointId })).toEqual(notThere);
});

test('the form of a control point opens for those alone who may note it', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'received');
  const promises = (await storedResponse(world, id)).promises as { id: string; body_id: string }[];
  const own = promises.find(({ body_id }) => body_id === register.body(lead))?.id ?? '';
  for (const context of [
    register.as('auditCoordinator'),
    register.as('electedAuditor'),
    secretaryOf(world, other),
  ]) {
    expect(await findControlPoint(context, own)).toEqual({ ok: false, refusal: 'forbidden' });
  }
  expect(await findControlPoint(register.as(['boardSecretary', 'Tekniska nämnden']), own)).toEqual({
    ok: false,
    refusal: 'notFound',
  });
  expect(await findControlPoint(secretaryOf(world, lead), own)).toMatchObject({
    ok: true,
    what: 'En rutin införs',
    leadsTo: `/recommendations/${world.recommendationIds[0]}#own-answers`,
  });
});

test('a token for reading writes nothing, not even for the board itself', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world);
  const own = secretaryOf(world, lead);
  const token: RequestContext = { ...own, requester: { ...own.requester, tokenScope: 'read' } };
  expect(await moveResponse(token, id, { version: 1, command: 'makeReady' })).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
});

test('whoever reads a board’s draft without writing for it changes nothing', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world);
  for (const context of [
    register.as(['boardMember', lead]),
    register.as(['employee', 'Socialförvaltningen']),
  ]) {
    expect(await moveResponse(context, id, { version: 1, command: 'discard' })).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
    expect(await changeResponse(context, id, { version: 1, title: 'Annat' })).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
  }
});

test('the registrar sends a decided response and notes that it has come, and does nothing else with it', async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'decided');
  const registrar = register.as('registrar');
  expect(await moveResponse(registrar, id, { version: 3, command: 'decide' })).toEqual({
    ok: false,
    refusal: 'forbidden',
  });
  expect(
    await moveResponse(registrar, id, {
      version: 3,
      command: 'dispatch',
      onDay: today,
      isDayConfirmed: true,
    }),
  ).toMatchObject({
    ok: true,
  });
  expect(await moveResponse(registrar, id, { version: 4, command: 'receive', onDay: today })).toMatchObject({
    ok: true,
  });
});

const someCommand = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), command: fc.constantFrom(...responseCommands) }),
  fc.record({ kind: fc.constantFrom('change' as const, 'put' as const, 'remove' as const, 'own' as const) }),
);
const cast = [
  (world: JointWorld) => secretaryOf(world, lead),
  (world: JointWorld) => secretaryOf(world, other),
  () => register.as('registrar'),
  () => register.as('auditCoordinator'),
];

test('no sequence of commands by anybody alters a decided response', { timeout: 120_000 }, async () => {
  const world = await aJointWorld(register);
  const id = await aResponse(world, 'decided');
  const kept = (stored: Awaited<ReturnType<typeof storedResponse>>) => {
    const { state: _, dispatched_on: __, received_on: ___, version: ____, ...response } = stored.response;
    const leads = stored.matters.filter(({ body_id }) => body_id === register.body(lead));
    return {
      response,
      items: stored.items,
      promises: stored.promises,
      leads,
      matters: stored.matters.length,
    };
  };
  const before = kept(await storedResponse(world, id));
  const [item] = before.items as { id: string }[];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(someCommand, fc.nat(cast.length - 1)), { maxLength: 6 }),
      async (commands) => {
        for (const [given, who] of commands) {
          const context = cast[who]?.(world) as RequestContext;
          const version = Number((await storedResponse(world, id)).response['version']);
          if (given.kind === 'move') {
            await moveResponse(context, id, {
              version,
              command: given.command,
              onDay: today,
              minuteItem: '§ 2',
              registryNumber: 'X',
            });
          }
          if (given.kind === 'change')
            await changeResponse(context, id, { version, title: 'Annat', text: 'Annat' });
          if (given.kind === 'remove') await removeItem(context, id, item?.id ?? '');
          if (given.kind === 'own') {
            await noteOwnDecision(context, id, {
              version,
              bodyId: register.body(other),
              decidedOn: today,
              minuteItem: '§ 3',
            });
          }
          if (given.kind === 'put') {
            await putItem(context, id, null, {
              version: 0,
              bodyId: register.body(lead),
              auditId: world.auditId,
              text: 'Mer',
            });
          }
          const stored = await storedResponse(world, id);
          expect(kept(stored)).toEqual(before);
          expect(['decided', 'dispatched', 'received']).toContain(stored.response['state']);
        }
      },
    ),
    { numRuns: 25 },
  );
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCompliance, type TestCompliance } from '../compliance/compliance.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { openTestFiles } from './evidence.fixture.ts';
import { addEvidence, findEvidence, findEvidenceOf } from './index.ts';

let world: TestCompliance;
let store: ReturnType<typeof openTestFiles>;
beforeAll(async () => {
  world = await openTestCompliance();
  store = openTestFiles();
});
afterAll(async () => {
  store.remove();
  await world.register.remove();
});

test('evidence of how a requirement is met is read by who reads the body’s part of the management system, and added by its own', async () => {
  const { coordinator, officer, social, register } = world;
  const [{ id: nounId } = { id: '' }] = world.measures('administration');
  const place = { noun: 'requirement' as const, nounId, bodyId: social };
  const input = { title: 'Rutin', url: 'https://kommun.example/rutin' };
  const added = await addEvidence(store.with(coordinator), place, input);
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const reads = async (by: RequestContext) => [
    (await findEvidence(by, added.id)) !== undefined,
    (await findEvidenceOf(by, place)).length > 0,
  ];
  for (const by of [coordinator, officer, register.as('controller')])
    expect(await reads(by)).toEqual([true, true]);
  const outsiders = [
    register.as('auditCoordinator'),
    register.as('electedAuditor'),
    register.as(['securityCoordinator', 'Tekniska förvaltningen']),
    register.as(['employee', 'Socialförvaltningen']),
  ];
  for (const by of outsiders) {
    expect(await reads(by)).toEqual([false, false]);
    expect(await addEvidence(store.with(by), place, input)).toMatchObject({ refusal: 'notFound' });
  }
  // The security officer adds to what is demanded of the whole municipality, not to what others answer for.
  expect(await addEvidence(store.with(officer), place, input)).toMatchObject({ refusal: 'forbidden' });
  const [{ id: top } = { id: '' }] = world.measures('municipality');
  const ofAll = { ...place, nounId: top, bodyId: register.body('Kommunledningsförvaltningen') };
  expect(await addEvidence(store.with(officer), ofAll, input)).toMatchObject({ ok: true });
});

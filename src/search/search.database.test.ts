import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestAssets, type TestAssets } from '../assets/assets.fixture.ts';
import { addAudit } from '../audits/add-audit.ts';
import { done } from '../audits/audits.fixture.ts';
import { addRecommendations } from '../audits/recommendations/add-recommendations.ts';
import type { RequestContext } from '../identity/index.ts';
import { builtInRequirements } from '../requirements/built-in/built-in.ts';
import { adoptGuideline } from '../requirements/index.ts';
import { riskBy } from '../risks/risks.fixture.ts';
import { searchAll } from './index.ts';

let world: TestAssets;
beforeAll(async () => {
  world = await openTestAssets();
  const { register, social, technical, coordinator, neighbour } = world;
  const keeper = register.as('auditCoordinator');
  const board = register.body('Socialnämnden');
  const audit = done(await addAudit(keeper, { title: 'Granskning av journalföring', bodyIds: [board] }));
  const texts = Array.from({ length: 7 }, (_, n) => `Att nämnden ser över journalsystemet, del ${n + 1}`);
  done(
    await addRecommendations(
      keeper,
      audit.id,
      texts.map((text) => ({ text, bodyIds: [board] })),
    ),
  );
  await world.add('system', 'Journalarkivet');
  await world.add('asset', 'Patientjournaler');
  await world.add('system', 'Teknisk journal', { bodyId: technical }, neighbour);
  await riskBy(coordinator, { bodyId: social, title: 'Journaler går inte att nå' });
});
afterAll(() => world.remove());

/** What each noun has, as its number and the first words. */
const found = async (by: RequestContext, q: string) =>
  Object.fromEntries((await searchAll(by, { q })).found.map(({ noun, total }) => [noun, total]));

test('a part of a word is found in whatever has it, and each noun leads to its own list', async () => {
  const result = await searchAll(world.coordinator, { q: 'journal' });
  expect(result.found.map(({ noun, total, hits }) => [noun, total, hits.length])).toEqual([
    ['recommendations', 7, 5],
    ['audits', 1, 1],
    ['matters', 1, 1],
    ['risks', 1, 1],
    ['systems', 1, 1],
    ['assets', 1, 1],
  ]);
  expect(result.found[0]?.list).toBe('/recommendations?q=journal');
  expect(result.found[3]?.list).toBe('/risks?q=journal&state=every');
  expect(result.found.find(({ noun }) => noun === 'assets')?.hits[0]?.words).toBe('Patientjournaler');
});

describe('nothing behind a wall is found, nor counted', () => {
  test('another administration’s assets and risks', async () => {
    expect(await found(world.neighbour, 'journal')).toEqual({ systems: 1 });
  });
  test('anything of the management system, for the auditors', async () => {
    const auditor = world.register.as('electedAuditor');
    expect(await found(auditor, 'journal')).toEqual({ recommendations: 7, audits: 1, matters: 1 });
  });
  test('anything at all, for somebody without a role', async () => {
    expect(await found(world.register.as(), 'journal')).toEqual({});
  });
  test('anything of this municipality, from another', async () => {
    const { requester } = world.officer;
    const elsewhere = { ...world.officer, requester: { ...requester, organisationId: crypto.randomUUID() } };
    expect(await found(elsewhere, 'journal')).toEqual({});
  });
});

test('a requirement in force is found in the guideline', async () => {
  const adopted = await adoptGuideline(world.officer, { title: 'Riktlinje', inForceFrom: '2026-01-01' });
  expect(adopted.ok).toBe(true);
  const result = await searchAll(world.coordinator, { q: 'säkerhetskopi' });
  const [requirements] = result.found;
  const such = builtInRequirements.filter(({ sv }) => /säkerhetskopi/i.test(sv));
  expect([requirements?.noun, requirements?.total]).toEqual(['requirements', such.length]);
  expect(requirements?.list).toMatch(/^\/guideline\/[0-9a-f-]{36}\?q=/);
});

test.each(['', 'j', ' ', '%', '\0'])('%j asks for nothing', async (q) => {
  expect((await searchAll(world.coordinator, { q })).found).toEqual([]);
});

test.each(['%%', "'; drop table risk; --", '((', ':*', '\\', 'å'.repeat(500)])(
  '%j is only words',
  async (q) => {
    expect((await searchAll(world.officer, { q })).found).toEqual([]);
  },
);

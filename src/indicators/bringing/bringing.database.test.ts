import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsOf } from '../../../test/query-count.ts';
import { openTestRegister, type TestRegister } from '../../audits/audits.fixture.ts';
import { openFileStore } from '../../files/index.ts';
import type { RequestContext } from '../../identity/index.ts';
import { receiveExchange } from '../../list-exchange/index.ts';
import { on, personAs, refused } from '../../risks/risks.fixture.ts';
import { texts } from '../../texts/index.ts';
import {
  confirmBringing,
  defineIndicator,
  enterValue,
  findIndicator,
  findTakenOut,
  findTemplate,
  measureIndicator,
  planBringing,
} from '../index.ts';
import { valuesSheet } from './values-file.ts';

let register: TestRegister;
let folder: string;
let officer: RequestContext;
let keeper: RequestContext;
let trained: string;
let counted: string;
const shown = { texts: texts.sv, language: 'sv' } as const;
beforeAll(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'stadga-indicators-'));
  officer = (await personAs(register, 'securityOfficer')).context;
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
  trained = await defined('Utbildade');
  counted = await defined('Ägda tillgångar', 'assetsOwned');
});
afterAll(async () => {
  await register.remove();
  await rm(folder, { recursive: true });
});

async function defined(name: string, source: 'entered' | 'assetsOwned' = 'entered'): Promise<string> {
  const facts = { definition: 'Det som mäts.', rhythmMonths: 6, isPerBody: true, source };
  const result = await defineIndicator(officer, { name, ...facts });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}
const withFiles = (context: RequestContext) => ({ ...context, files: openFileStore(folder) });
async function planned(content: string | Uint8Array, by = keeper) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const received = await receiveExchange(
    withFiles(by),
    (async function* () {
      yield bytes;
    })(),
  );
  if (!received.ok) throw new Error(received.refusal);
  const result = await planBringing(withFiles(by), received.sha256);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { sha256: received.sha256, plan: result.plan };
}
const list = (...rows: readonly string[]) =>
  ['Nyckeltal;Förvaltning;Mätdag;Värde;Antal;Av;Kommentar', ...rows].join('\n');
const valuesOf = async (id: string) =>
  (await findIndicator(officer, id))?.past.map(({ onDay, value, isCorrected }) => [
    onDay,
    value,
    isCorrected,
  ]);

test('values are shown before they are saved; what they correct stays to be seen, and what is wrong is left out', async () => {
  const social = register.body('Socialförvaltningen');
  await enterValue(keeper, trained, { bodyId: social, onDay: '2026-06-30', value: 40 });
  const { sha256, plan } = await planned(
    list(
      'Utbildade;Socialförvaltningen;2026-06-30;45;;;Fel kolumn',
      'Utbildade;Socialförvaltningen;2026-10-31;;7;8;',
      'Utbildade;Tekniska förvaltningen;2026-10-31;1;;;',
    ),
  );
  expect(plan.entries.map(({ outcome }) => outcome)).toEqual(['correction', 'new']);
  expect(plan.problems.map(({ line, code }) => [line, code])).toEqual([[4, 'notYours']]);
  expect(await valuesOf(trained)).toEqual([['2026-06-30', 40, false]]);
  const done = await confirmBringing(withFiles(on(keeper, '2026-11-23')), sha256, plan.fingerprint);
  expect(done).toEqual({ ok: true, written: 2 });
  expect(await valuesOf(trained)).toEqual([
    ['2026-10-31', 87.5, false],
    ['2026-06-30', 45, false],
    ['2026-06-30', 40, true],
  ]);
  expect((await register.history(trained)).map(({ verb }) => verb)).toContain('importValues');
});

test('nothing is saved where somebody has measured since the plan was shown', async () => {
  const { sha256, plan } = await planned(list('Utbildade;Socialförvaltningen;2026-09-30;50;;;'));
  await enterValue(keeper, trained, {
    bodyId: register.body('Socialförvaltningen'),
    onDay: '2026-09-30',
    value: 60,
  });
  const result = await confirmBringing(withFiles(keeper), sha256, plan.fingerprint);
  expect(result).toMatchObject({ refusal: 'otherPlan', plan: { entries: [{ outcome: 'correction' }] } });
  expect((await valuesOf(trained))?.[1]).toEqual(['2026-09-30', 60, false]);
});

test('what is taken out comes back as it was, and a template that nobody has filled in says nothing', async () => {
  await measureIndicator(officer, counted);
  const { plan } = await planned(await valuesSheet(await findTakenOut(officer), shown), officer);
  expect(plan.problems).toEqual([]);
  expect(plan.entries.length).toBeGreaterThan(4);
  expect(new Set(plan.entries.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  const template = await findTemplate(keeper);
  expect(template.map(({ bodyName }) => bodyName)).toEqual(['Socialförvaltningen']);
  await expect(planned(await valuesSheet(template, shown))).rejects.toThrow('no-rows');
});

test('what another body has is neither told nor confirmed to who may not read it', async () => {
  await measureIndicator(officer, counted);
  const seen = await findIndicator(officer, counted);
  const technical = register.body('Tekniska förvaltningen');
  const value = seen?.past.find(({ bodyId }) => bodyId === technical);
  expect(value).toBeDefined();
  const row = `Ägda tillgångar;Tekniska förvaltningen;${value?.onDay};${value?.value ?? ''};${value?.numerator ?? ''};${value?.denominator ?? ''};`;
  const { plan } = await planned(list(row));
  expect([plan.entries, plan.problems.map(({ code }) => code)]).toEqual([[], ['indicatorComputed']]);
});

test('a share of more than can be counted is left out, and the other rows are saved', async () => {
  const { sha256, plan } = await planned(
    list(
      'Utbildade;Socialförvaltningen;2026-08-30;;999999999999;999999999999;',
      'Utbildade;Socialförvaltningen;2026-08-31;;1;2;',
    ),
  );
  expect(plan.problems.map(({ column, code }) => [column, code])).toEqual([['numerator', 'indicatorShare']]);
  const done = await confirmBringing(withFiles(keeper), sha256, plan.fingerprint);
  expect(done).toEqual({ ok: true, written: 1 });
});

test('a list is read and saved in as many statements for many rows as for few', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, nth) => `Utbildade;Socialförvaltningen;2025-01-${10 + nth};${nth};;;`);
  const count = async (number: number) => {
    const { sha256, plan } = await planned(list(...rows(number)));
    const read = await statementsOf(() => planBringing(withFiles(keeper), sha256));
    const saved = await statementsOf(() => confirmBringing(withFiles(keeper), sha256, plan.fingerprint));
    return [read.length, saved.length];
  };
  expect(await count(2)).toEqual(await count(15));
});

test('nobody else than who enters values brings any in', async () => {
  const { sha256, plan } = await planned(list('Utbildade;Socialförvaltningen;2026-10-30;50;;;'));
  for (const by of [
    register.as('controller'),
    register.as('electedAuditor'),
    register.as(['employee', 'Socialförvaltningen']),
  ]) {
    expect(await planBringing(withFiles(by), sha256)).toEqual(refused('forbidden'));
    expect(await confirmBringing(withFiles(by), sha256, plan.fingerprint)).toEqual(refused('forbidden'));
  }
});

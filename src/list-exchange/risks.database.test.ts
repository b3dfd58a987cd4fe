import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { rowsOfFile } from '../reading/rows/rows-of-file.ts';
import { listRisks } from '../risks/index.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import { personAs, riskBy, riskShownTo } from '../risks/risks.fixture.ts';
import { texts } from '../texts/index.ts';
import { confirmExchange } from './confirm-exchange.ts';
import { exchangeSheet } from './exchange-file.ts';
import { exportForEditing } from './export-list.ts';
import { receiveExchange } from './kept-file.ts';
import { planFile } from './plan-exchange.ts';

let register: TestRegister;
let folder: string;
let keeper: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'stadga-exchange-'));
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
});
afterAll(async () => {
  await register.remove();
  await rm(folder, { recursive: true, force: true });
});

const heads = texts.sv.exchange.columns;
const files = () => ({ ...keeper, files: openFileStore(folder) });

/** The register as a spreadsheet has it, edited and brought back. */
async function edited(edit: (rows: string[][], at: (name: keyof typeof heads) => number) => void) {
  const saved = (await exportForEditing(keeper, 'risks', {})) ?? [];
  const read = rowsOfFile(await exchangeSheet('risks', saved, texts.sv), 1_000);
  if (!read.ok) throw new Error(read.refusal);
  const [header = [], ...rows] = read.rows.map(({ cells }) => [...cells]);
  edit(rows, (name) => header.indexOf(heads[name]));
  const data = [header, ...rows].map((row) => row.map((value) => ({ type: String, value: value ?? '' })));
  const bytes = Uint8Array.from(await writeExcelFile(data, { sheet: 'Blad1' }).toBuffer());
  const kept = await receiveExchange(
    files(),
    (async function* () {
      yield bytes;
    })(),
  );
  if (!kept.ok) throw new Error(kept.refusal);
  const planned = await planFile(files(), { kind: 'risks', sha256: kept.sha256 });
  if (!planned.ok) throw new Error(JSON.stringify(planned));
  const { plan } = planned;
  const confirm = () =>
    confirmExchange(files(), {
      kind: 'risks',
      sha256: kept.sha256,
      fingerprint: plan.fingerprint,
      choices: {},
    });
  return { plan, confirm };
}

test('the register of risks taken out and brought back unchanged changes nothing', async () => {
  await riskBy(keeper, {
    bodyId: register.body('Socialförvaltningen'),
    aspects: ['integrity', 'availability'],
  });
  const { plan } = await edited(() => {});
  expect(plan.problems).toEqual([]);
  expect(plan.rows.flatMap(({ changes, conflicts }) => [...changes, ...conflicts])).toEqual([]);
});

test('another consequence is a new assessment with its reason, and a row without an id a new risk', async () => {
  const id = await riskBy(keeper, {
    bodyId: register.body('Socialförvaltningen'),
    title: 'Larm går inte fram',
  });
  const { plan, confirm } = await edited((rows, at) => {
    const row = rows.find((cells) => cells.includes(id)) ?? [];
    row[at('consequence')] = '4';
    row[at('because')] = 'Två tillbud i höst.';
    row[at('treatment')] = 'Minska';
    const added: string[] = [];
    added[at('risk')] = 'Ny risk ur Excel';
    added[at('scenario')] = 'Något händer';
    added[at('source')] = 'säkerhetstest';
    added[at('aspects')] = 'Riktighet, tillgänglighet';
    added[at('register')] = 'Socialförvaltningen';
    const elsewhere = [...added];
    elsewhere[at('risk')] = 'Hos någon annan';
    elsewhere[at('register')] = 'Tekniska förvaltningen';
    rows.push(
      Array.from(added, (cell) => cell ?? ''),
      Array.from(elsewhere, (cell) => cell ?? ''),
    );
  });
  expect(plan.problems).toMatchObject([{ code: 'forbidden' }]);
  expect(await confirm()).toMatchObject({ ok: true });
  expect(await riskShownTo(keeper, id)).toMatchObject({
    consequence: 4,
    treatment: 'reduce',
    assessments: [{ consequence: 3 }, { consequence: 4, reason: 'Två tillbud i höst.' }],
  });
  const { rows } = await listRisks(keeper, parseRiskFilter({ q: 'ny risk ur' }));
  expect(rows).toMatchObject([
    { source: 'securityTest', aspects: ['integrity', 'availability'], level: null },
  ]);
});

test('a word that the list does not know leaves its row out', async () => {
  const id = await riskBy(keeper, { bodyId: register.body('Socialförvaltningen'), title: 'Med fel ord' });
  const { plan } = await edited((rows, at) => {
    const row = rows.find((cells) => cells.includes(id)) ?? [];
    row[at('source')] = 'Rykte';
    row[at('likelihood')] = 'hög';
  });
  expect(plan.problems).toMatchObject([{ code: 'unknownWord', found: 'Rykte' }, { code: 'notAStep' }]);
});

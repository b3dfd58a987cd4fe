import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../../test/query-count.ts';
import { openFileStore } from '../../files/index.ts';
import type { RequestContext } from '../../identity/index.ts';
import { receiveExchange } from '../../list-exchange/index.ts';
import { texts } from '../../texts/index.ts';
import { openTestAssets, refused, shown, type TestAssets } from '../assets.fixture.ts';
import type { HoldingKind } from '../holding.model.ts';
import { parseHoldingFilter } from '../holding-list.model.ts';
import {
  changeHolding,
  confirmHoldingImport,
  exportHoldings,
  findHoldingImport,
  findOutage,
  listHoldings,
  planHoldingImport,
} from '../index.ts';
import type { ShownPlan } from './import.model.ts';
import { holdingsCsv, holdingsSheet, holdingsTemplate } from './import-file.ts';

let world: TestAssets;
let folder: string;
beforeAll(async () => {
  world = await openTestAssets();
  folder = await mkdtemp(join(tmpdir(), 'stadga-assets-'));
});
afterAll(async () => {
  await world.remove();
  await rm(folder, { recursive: true });
});

const withFiles = (context: RequestContext) => ({ ...context, files: openFileStore(folder) });

async function received(content: string | Uint8Array, by = world.coordinator): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const result = await receiveExchange(
    withFiles(by),
    (async function* () {
      yield bytes;
    })(),
  );
  if (!result.ok) throw new Error(result.refusal);
  return result.sha256;
}
async function planned(of: HoldingKind, content: string | Uint8Array, by = world.coordinator) {
  const sha256 = await received(content, by);
  const result = await planHoldingImport(withFiles(by), { of, sha256 });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { sha256, plan: result.plan };
}
async function broughtIn(of: HoldingKind, content: string | Uint8Array, by = world.coordinator) {
  const { sha256, plan } = await planned(of, content, by);
  const done = await confirmHoldingImport(withFiles(by), { of, sha256, fingerprint: plan.fingerprint });
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.importId;
}
const outcomes = ({ entries }: ShownPlan) => entries.map(({ outcome }) => outcome);
const problems = ({ problems: all }: ShownPlan) =>
  all.map(({ line, column, code }) => `${line} ${column} ${code}`);
const named = async (of: HoldingKind, q: string, by = world.coordinator) =>
  (await listHoldings(by, of, parseHoldingFilter({ q }))).rows;

test('systems and then assets are brought in with what ties them, each with its history, and the second time nothing is new', async () => {
  const owner = await world.person('Alva Listägare');
  const systems = [
    'Namn;Nr;Slag;Förvaltning;Ägare;Drift;Personuppgifter;Beroende av',
    'Lista: portalen;L-1;Informationssystem;Socialförvaltningen;Alva Listägare;Moln;Känsliga;L-2',
    'Lista: inloggningen;L-2;Stödsystem;Socialförvaltningen;;Centrala it;;',
  ].join('\n');
  const id = await broughtIn('system', systems);
  expect(await findHoldingImport(world.coordinator, id)).toEqual({
    of: 'system',
    added: 2,
    changed: 0,
    unchanged: 0,
    problems: 0,
  });
  expect(await findHoldingImport(world.officer, id)).toBeNull();
  const [signIn, portal] = await named('system', 'Lista:');
  expect(portal).toMatchObject({
    ownerPersonId: owner,
    hosting: 'cloud',
    personalData: 'sensitive',
    reference: 'L-1',
  });
  expect((await findOutage(world.coordinator, signIn?.id ?? ''))?.stopped).toHaveLength(1);
  expect((await world.register.history(portal?.id ?? '')).map(({ verb }) => verb)).toEqual(['add', 'depend']);

  const assets =
    'Informationstillgång;Nämnd eller förvaltning;Finns i systemen\nLista: ansökningar;Socialförvaltningen;lista: portalen';
  await broughtIn('asset', assets);
  const [asset] = await named('asset', 'Lista:');
  expect((await shown(world.coordinator, 'asset', asset?.id ?? '')).systems).toMatchObject([
    { name: 'Lista: portalen' },
  ]);
  expect(outcomes((await planned('system', systems)).plan)).toEqual(['unchanged', 'unchanged']);
  expect(outcomes((await planned('asset', assets)).plan)).toEqual(['unchanged']);
});

describe('what was taken out comes back', () => {
  test.each(['xlsx', 'csv'] as const)('as %s, unchanged where nobody has changed it', async (ending) => {
    await world.add('system', `Ut ${ending}: systemet`, {
      supplier: '=Leverantör; AB',
      runsWhere: 'Här',
      users: '"Alla"\nfler',
    });
    const rows = await exportHoldings(world.coordinator, 'system', parseHoldingFilter({ q: 'Ut' }));
    const file =
      ending === 'csv'
        ? holdingsCsv('system', rows ?? [], texts.sv)
        : await holdingsSheet('system', rows ?? [], texts.en);
    const { plan } = await planned('system', file);
    expect(plan).toMatchObject({ problems: [], ignored: [] });
    expect(new Set(outcomes(plan))).toEqual(new Set(['unchanged']));
  });
  test('and says cell by cell what is changed in it, once', async () => {
    const id = await world.add('asset', 'Cell: avtal', {
      reference: 'C-1',
      description: 'Gammal',
      ownerRole: 'chef',
    });
    const list = 'Eget nummer;Namn;Beskrivning;Ägarens befattning;Version\nC-1;Cell: alla avtal;;-;1';
    const { plan, sha256 } = await planned('asset', list);
    expect(plan.entries).toEqual([
      {
        line: 2,
        name: 'Cell: alla avtal',
        bodyName: 'Socialförvaltningen',
        outcome: 'changed',
        cells: [
          { column: 'name', before: 'Cell: avtal', after: 'Cell: alla avtal' },
          { column: 'ownerRole', before: 'chef', after: null },
        ],
      },
    ]);
    await changeHolding(world.coordinator, 'asset', id, { version: 1, description: 'Ny' });
    const confirm = { of: 'asset', sha256, fingerprint: plan.fingerprint } as const;
    const other = await confirmHoldingImport(withFiles(world.coordinator), confirm);
    expect(other).toMatchObject({ refusal: 'otherPlan', plan: { problems: [{ code: 'changedSince' }] } });
    expect(await shown(world.coordinator, 'asset', id)).toMatchObject({
      name: 'Cell: avtal',
      description: 'Ny',
    });
  });
  test('the template is an empty list whose headings are all understood', async () => {
    const sha256 = await received(await holdingsTemplate('asset', texts.sv));
    const empty = await planHoldingImport(withFiles(world.coordinator), { of: 'asset', sha256 });
    expect(empty).toMatchObject({ refusal: 'unreadable', why: 'no-rows' });
    const asSystem = await received(await holdingsTemplate('system', texts.en));
    const wrong = await planHoldingImport(withFiles(world.coordinator), { of: 'asset', sha256: asSystem });
    expect(wrong).toMatchObject({ refusal: 'unreadable', why: 'other-list' });
  });
});

test('rows with anything wrong are left out whole, each with what is wrong, and the rest is saved', async () => {
  await world.person('Dubbel Gångare');
  await world.person('Dubbel Gångare');
  await world.person('Har Slutat', { endedOn: '2026-01-01' });
  await world.add('asset', 'Fel: finns', { description: 'Som det är' });
  await world.add(
    'asset',
    'Fel: hos grannen',
    { reference: 'G-1', bodyId: world.technical },
    world.neighbour,
  );
  const rows = [
    'Nr;Namn;Beskrivning;Förvaltning;Ägare;Personuppgifter;Finns i systemen;Id',
    'F-1;Fel: rätt rad;;Socialförvaltningen;;Nej;;',
    'F-2;Fel: okänd person;;Socialförvaltningen;Ingen Alls;;;',
    'F-3;Fel: två heter så;;Socialförvaltningen;dubbel gångare;;;',
    'F-4;Fel: har slutat;;Socialförvaltningen;Har Slutat;;;',
    'F-5;Fel: okänd förvaltning;;Rymdförvaltningen;;;;',
    'F-6;Fel: inte vår;;Tekniska förvaltningen;;;;',
    'F-1;Fel: samma nummer;;Socialförvaltningen;;;;',
    'F-7;;;Socialförvaltningen;;;;',
    'F-8;Fel: okänt val och system;;Socialförvaltningen;;kanske;Finns Inte;',
    ';Fel: finns;Något annat;Socialförvaltningen;;;;',
    'G-1;Fel: tar grannens;;Socialförvaltningen;;;;',
    ';Fel: okänt id;;Socialförvaltningen;;;;00000000-0000-4000-8000-000000000009',
  ];
  const { plan, sha256 } = await planned('asset', rows.join('\n'));
  expect(problems(plan)).toEqual([
    '3 ownerPersonId unknownPerson',
    '4 ownerPersonId ambiguousPerson',
    '5 ownerPersonId unknownPerson',
    '6 bodyId unknownBody',
    '7 bodyId notYours',
    '8 null contradicts',
    '9 name missing',
    '10 personalData unknownChoice',
    '10 systems unknownSystem',
    '11 name nameThere',
    '12 reference referenceTaken',
    '12 null notYours',
    '13 id unknownId',
  ]);
  expect(plan.entries.map(({ name }) => name)).toEqual(['Fel: rätt rad']);
  await confirmHoldingImport(withFiles(world.coordinator), {
    of: 'asset',
    sha256,
    fingerprint: plan.fingerprint,
  });
  expect((await named('asset', 'Fel:')).map(({ name }) => name)).toEqual(['Fel: finns', 'Fel: rätt rad']);
  expect((await named('asset', 'Fel: finns'))[0]?.description).toBe('Som det är');
});

test('an outsider brings nothing in, and nobody confirms what another chose', async () => {
  const list = 'Namn;Förvaltning\nUtomstående;Socialförvaltningen';
  for (const by of [
    world.register.as('electedAuditor'),
    world.register.as('controller'),
    world.register.as(),
  ]) {
    const sha256 = await received(list, by);
    expect(await planHoldingImport(withFiles(by), { of: 'asset', sha256 })).toEqual(refused('forbidden'));
  }
  const { sha256, plan } = await planned('asset', list);
  const asked = { of: 'asset', sha256, fingerprint: plan.fingerprint } as const;
  expect(await confirmHoldingImport(withFiles(world.officer), asked)).toEqual(refused('notFound'));
});

test('asks as much of the database for three thousand rows as for three', async () => {
  const rows = (count: number) =>
    [
      'Nr;Namn;Förvaltning',
      ...Array.from({ length: count }, (_, at) => `M-${at};Många ${at};Socialförvaltningen`),
    ].join('\n');
  const asked = async (count: number) => {
    const sha256 = await received(rows(count), world.officer);
    return (await statementsOf(() => planHoldingImport(withFiles(world.officer), { of: 'asset', sha256 })))
      .length;
  };
  const few = await asked(3);
  expect(await asked(3_000)).toBe(few);
  expect(few).toBeLessThan(8);
  await broughtIn('asset', rows(3_000), world.officer);
  const filter = parseHoldingFilter({ gap: 'noOwner', q: 'många 29' });
  const list = await statementsOf(() => listHoldings(world.officer, 'asset', filter));
  expect(list).toHaveLength(2);
  expect((await listHoldings(world.officer, 'asset', filter)).matching).toBe(
    Array.from({ length: 3_000 }, (_, at) => String(at)).filter((at) => at.includes('29')).length,
  );
});

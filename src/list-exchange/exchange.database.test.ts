import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { addAction, moveAction } from '../actions/index.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { changeRecommendation } from '../audits/index.ts';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { rowsOfFile } from '../reading/rows/rows-of-file.ts';
import type { Changed } from '../shared/changed.ts';
import { texts } from '../texts/index.ts';
import { confirmExchange, findExchange } from './confirm-exchange.ts';
import { type Choices, columnsOf, type ExchangeKind, type ShownExchange } from './exchange.model.ts';
import { exchangeCsv, exchangeSheet } from './exchange-file.ts';
import { exportForEditing } from './export-list.ts';
import { type ExchangeContext, receiveExchange } from './kept-file.ts';
import { planFile } from './plan-exchange.ts';

let register: TestRegister;
let folder: string;
let built: Awaited<ReturnType<typeof anAuditInRegister>>;
const heads = texts.sv.exchange.columns;

beforeAll(async () => {
  register = await openTestRegister();
  folder = await mkdtemp(join(tmpdir(), 'exchange-'));
});
beforeEach(async () => {
  built = await anAuditInRegister(register, {
    to: [['Socialnämnden'], ['Socialnämnden', 'Tekniska nämnden']],
  });
});
afterAll(async () => {
  await register.remove();
  await rm(folder, { recursive: true, force: true });
});

/** The outcome of a change that a test is built on. */
function done<Outcome extends object>(changed: Changed<Outcome, string>): Outcome {
  if (!changed.ok) throw new Error(`Refused: ${JSON.stringify(changed.refusal)}`);
  return changed;
}

const inFiles = (context: RequestContext): ExchangeContext => ({ ...context, files: openFileStore(folder) });
const keeper = () => register.as('auditCoordinator');
const secretary = () => register.as(['boardSecretary', 'Socialnämnden']);

/** The list as rows of text, as a spreadsheet holds it. */
async function takenOut(context: RequestContext, kind: ExchangeKind, as: 'xlsx' | 'csv' = 'xlsx') {
  const query = kind === 'recommendations' ? { audit: built.auditId } : { state: 'every' };
  const saved = (await exportForEditing(context, kind, query)) ?? [];
  const bytes =
    as === 'xlsx'
      ? await exchangeSheet(kind, saved, texts.sv)
      : new TextEncoder().encode(exchangeCsv(kind, saved, texts.sv));
  const read = rowsOfFile(bytes, 1_000);
  if (!read.ok) throw new Error(read.refusal);
  const [header = [], ...rows] = read.rows.map(({ cells }) => [...cells]);
  return { bytes, header, rows };
}

async function received(context: RequestContext, bytes: Uint8Array): Promise<string> {
  const kept = await receiveExchange(
    inFiles(context),
    (async function* () {
      yield bytes;
    })(),
  );
  if (!kept.ok) throw new Error(kept.refusal);
  return kept.sha256;
}

/** A spreadsheet that somebody has saved: everything in it a text. */
const saved = async (rows: string[][]) =>
  Uint8Array.from(
    await writeExcelFile(
      rows.map((row) => row.map((value) => ({ type: String, value }))),
      { sheet: 'Blad1' },
    ).toBuffer(),
  );

async function brought(
  context: RequestContext,
  kind: ExchangeKind,
  bytes: Uint8Array,
): Promise<{ sha256: string; plan: ShownExchange }> {
  const sha256 = await received(context, bytes);
  const planned = await planFile(inFiles(context), { kind, sha256 });
  if (!planned.ok) throw new Error(JSON.stringify(planned));
  return { sha256, plan: planned.plan };
}
const confirm = (
  context: RequestContext,
  kind: ExchangeKind,
  { sha256, plan }: { sha256: string; plan: ShownExchange },
  choices: Choices = {},
) => confirmExchange(inFiles(context), { kind, sha256, fingerprint: plan.fingerprint, choices });

/** A cell of the row of this recommendation or action. */
function put(
  { header, rows }: { header: string[]; rows: string[][] },
  id: string,
  column: keyof typeof heads,
  value: string,
) {
  const row = rows.find((cells) => cells.includes(id));
  if (row) row[header.indexOf(heads[column])] = value;
}
const wordsOf = async (id: string) =>
  (
    await register.db.asOwner<{ text: string; number: string }>(
      'select text, number, version from recommendation where id = $1',
      [id],
    )
  )[0];

describe.each(['xlsx', 'csv'] as const)('a list taken out as %s', (as) => {
  test('and brought back unchanged changes nothing', async () => {
    await register.db.asOwner(
      "update recommendation set text = E'-  Att ''följa''\\nupp; \"avtal\"' where id = $1",
      [built.recommendationId],
    );
    await register.db.asOwner("update recommendation set text = '=1+1' where id = $1", [
      built.recommendationIds[1],
    ]);
    done(
      await addAction(secretary(), {
        bodyId: register.body('Socialnämnden'),
        title: '=HYPERLINK("x")',
        dueOn: '2026-12-01',
        costSek: 12_000,
      }),
    );
    for (const kind of ['recommendations', 'actions'] as const) {
      const { plan } = await brought(keeper(), kind, (await takenOut(keeper(), kind, as)).bytes);
      expect(plan.rows.length).toBeGreaterThan(0);
      expect(plan).toMatchObject({ problems: [], missing: 0, unread: [], lacking: [] });
      for (const row of plan.rows)
        expect(row).toMatchObject({ changes: [], kept: [], conflicts: [], ignored: [] });
    }
  });
});

test('what was changed in the file is saved through the same rules as on pages, with the change log', async () => {
  const file = await takenOut(keeper(), 'recommendations');
  put(file, built.recommendationId, 'text', 'Att följa upp alla avtal');
  const back = await brought(keeper(), 'recommendations', await saved([file.header, ...file.rows]));
  expect((await wordsOf(built.recommendationId))?.text).toBe('Att nämnden följer upp avtal 1');
  const context = keeper();
  const mine = await brought(context, 'recommendations', await saved([file.header, ...file.rows]));
  expect(mine.plan.fingerprint).toBe(back.plan.fingerprint);
  const result = await confirm(context, 'recommendations', mine);
  expect(result.ok).toBe(true);
  expect((await wordsOf(built.recommendationId))?.text).toBe('Att följa upp alla avtal');
  expect(await register.history(built.recommendationId)).toContainEqual(
    expect.objectContaining({ verb: 'change', after: { text: 'Att följa upp alla avtal' } }),
  );
  const exchangeId = result.ok ? result.exchangeId : '';
  expect(await findExchange(context, exchangeId)).toMatchObject({ rows: 1, cells: 1, problems: 0 });
  expect(await findExchange(keeper(), exchangeId)).toBeNull();
});

test('what somebody else changed meanwhile is kept, and what both changed waits for a choice', async () => {
  const file = await takenOut(keeper(), 'recommendations');
  const [first = '', second = ''] = built.recommendationIds;
  for (const id of [first, second])
    done(await changeRecommendation(keeper(), id, { version: 1, text: `Deras ${id}` }));
  put(file, second, 'text', 'Mitt');
  put(file, first, 'number', '1 b');
  const context = keeper();
  const back = await brought(context, 'recommendations', await saved([file.header, ...file.rows]));
  expect(back.plan.rows.find(({ id }) => id === first)).toMatchObject({
    kept: ['text'],
    changes: [{ column: 'number' }],
  });
  expect(await confirm(context, 'recommendations', back)).toMatchObject({ refusal: 'undecided' });
  expect((await wordsOf(first))?.number).toBe('1');
  expect((await confirm(context, 'recommendations', back, { [`${second}.text`]: 'theirs' })).ok).toBe(true);
  expect(await wordsOf(first)).toMatchObject({ text: `Deras ${first}`, number: '1 b' });
  expect(await wordsOf(second)).toMatchObject({ text: `Deras ${second}` });
});

test('a choice for the file saves what the file says', async () => {
  const file = await takenOut(keeper(), 'recommendations');
  done(await changeRecommendation(keeper(), built.recommendationId, { version: 1, text: 'Deras' }));
  put(file, built.recommendationId, 'text', 'Mitt');
  const context = keeper();
  const back = await brought(context, 'recommendations', await saved([file.header, ...file.rows]));
  expect(
    (await confirm(context, 'recommendations', back, { [`${built.recommendationId}.text`]: 'mine' })).ok,
  ).toBe(true);
  expect(await wordsOf(built.recommendationId)).toMatchObject({ text: 'Mitt' });
});

test('what changes between looking and confirming is shown again, and nothing is saved', async () => {
  const file = await takenOut(keeper(), 'recommendations');
  put(file, built.recommendationId, 'text', 'Mitt');
  const context = keeper();
  const back = await brought(context, 'recommendations', await saved([file.header, ...file.rows]));
  done(await changeRecommendation(keeper(), built.recommendationId, { version: 1, text: 'Deras' }));
  expect(await confirm(context, 'recommendations', back)).toMatchObject({ refusal: 'otherPlan' });
  expect(await wordsOf(built.recommendationId)).toMatchObject({ text: 'Deras' });
});

test('actions: a date that is moved needs a reason, a state goes as the workflow goes, a new row becomes an action', async () => {
  const context = secretary();
  const bodyId = register.body('Socialnämnden');
  const { id } = done(await addAction(context, { bodyId, title: 'Skriv rutin', dueOn: '2026-12-01' }));
  const { id: other } = done(await addAction(context, { bodyId, title: 'Utbilda', dueOn: '2026-12-01' }));
  const file = await takenOut(context, 'actions');
  put(file, id, 'dueOn', '2027-02-01');
  put(file, id, 'state', 'Klar');
  put(file, id, 'completedOn', '2026-11-20');
  put(file, id, 'reason', 'Upphandlingen drog ut på tiden');
  put(file, other, 'dueOn', '2027-02-01');
  const names = [...columnsOf('actions'), 'id' as const, 'base' as const];
  const added = names.map(
    (name) =>
      (
        ({ title: 'Ny åtgärd', body: 'Socialnämnden', serves: built.recommendationId }) as Record<
          string,
          string
        >
      )[name] ?? '',
  );
  const wrong = names.map(
    (name) => (({ title: 'Annan', body: 'Ingen nämnd' }) as Record<string, string>)[name] ?? '',
  );
  const back = await brought(context, 'actions', await saved([file.header, ...file.rows, added, wrong]));
  expect(back.plan.problems.map(({ column, code }) => [column, code])).toEqual(
    expect.arrayContaining([
      ['reason', 'missing'],
      ['body', 'unknownBody'],
    ]),
  );
  const recommendation = await wordsOf(built.recommendationId);
  expect(back.plan.names[built.recommendationId]).toContain(recommendation?.text);
  expect((await confirm(context, 'actions', back)).ok).toBe(true);
  const rows = await register.db.asOwner<{ id: string; title: string; state: string; due: string }>(
    'select id, title, state, due_on::text as due from action where withdrawn_at is null',
  );
  expect(rows.find((row) => row.id === id)).toMatchObject({ state: 'done', due: '2027-02-01' });
  expect(rows.find((row) => row.id === other)).toMatchObject({ state: 'planned', due: '2026-12-01' });
  expect(rows.filter(({ title }) => title === 'Ny åtgärd')).toHaveLength(1);
  expect(rows.filter(({ title }) => title === 'Annan')).toHaveLength(0);
  const [moved] = await register.db.asOwner<{ reason: string }>(
    'select reason from action_date where action_id = $1',
    [id],
  );
  expect(moved?.reason).toBe('Upphandlingen drog ut på tiden');

  // The same file once more: the row that was new is there already, and is not added again.
  const again = await brought(context, 'actions', await saved([file.header, ...file.rows, added]));
  expect(again.plan.problems.map(({ code, found }) => [code, found])).toContainEqual([
    'alreadyThere',
    'Ny åtgärd',
  ]);
  expect(again.plan.rows.filter((row) => row.id === null)).toEqual([]);
});

test('a row whose second step is refused is not changed at all', async () => {
  const context = secretary();
  const { id } = done(
    await addAction(context, {
      bodyId: register.body('Socialnämnden'),
      title: 'Skriv rutin',
      dueOn: '2026-12-01',
    }),
  );
  const file = await takenOut(context, 'actions');
  put(file, id, 'title', 'Ny titel');
  put(file, id, 'state', 'Inställd');
  const back = await brought(context, 'actions', await saved([file.header, ...file.rows]));
  expect(back.plan.problems).toEqual([expect.objectContaining({ column: 'reason', code: 'missing' })]);
  await confirm(context, 'actions', back);
  const [row] = await register.db.asOwner<{ title: string }>('select title from action where id = $1', [id]);
  expect(row?.title).toBe('Skriv rutin');
});

test('a keeper may add a recommendation on a row of its own', async () => {
  const context = keeper();
  const file = await takenOut(context, 'recommendations');
  const names = [...columnsOf('recommendations'), 'id' as const, 'base' as const];
  const cells: Record<string, string> = {
    number: '9',
    text: 'Ny rekommendation',
    bodies: 'Socialnämnden; Tekniska nämnden',
    auditId: built.auditId,
  };
  const back = await brought(
    context,
    'recommendations',
    await saved([file.header, ...file.rows, names.map((name) => cells[name] ?? '')]),
  );
  expect((await confirm(context, 'recommendations', back)).ok).toBe(true);
  const [row] = await register.db.asOwner<{ count: number }>(
    "select count(*)::int from addressee a join recommendation r on r.id = a.recommendation_id where r.text = 'Ny rekommendation'",
  );
  expect(row?.count).toBe(2);
  expect(Object.keys(back.plan.names)).toEqual([built.auditId]);
  const again = await brought(
    context,
    'recommendations',
    await saved([file.header, names.map((name) => cells[name] ?? '')]),
  );
  expect(again.plan.problems).toEqual([expect.objectContaining({ code: 'alreadyThere' })]);
});

describe('an outsider tries', () => {
  test('a secretary may take recommendations out, but a change of one is refused row by row', async () => {
    const context = secretary();
    const file = await takenOut(context, 'recommendations');
    put(file, built.recommendationId, 'text', 'Mitt');
    const back = await brought(context, 'recommendations', await saved([file.header, ...file.rows]));
    expect(back.plan.problems).toEqual([expect.objectContaining({ code: 'forbidden' })]);
    await confirm(context, 'recommendations', back);
    expect((await wordsOf(built.recommendationId))?.text).toBe('Att nämnden följer upp avtal 1');
  });

  test('another board is told of no row, and of nothing that stands in it', async () => {
    const bodyId = register.body('Socialnämnden');
    done(await addAction(secretary(), { bodyId, title: 'Inre arbete' }));
    const file = await takenOut(secretary(), 'actions');
    for (const stranger of [
      register.as(['boardSecretary', 'Tekniska nämnden']),
      register.as('electedAuditor'),
    ]) {
      expect((await takenOut(stranger, 'actions')).rows).toEqual([]);
      const { plan } = await brought(stranger, 'actions', await saved([file.header, ...file.rows]));
      expect(plan.rows).toEqual([]);
      expect(new Set(plan.problems.map(({ code }) => code))).toEqual(new Set(['unknownId']));
    }
  });

  test('nobody sees the file of another, and a token made for reading saves nothing', async () => {
    const context = keeper();
    const file = await takenOut(context, 'recommendations');
    put(file, built.recommendationId, 'text', 'Mitt');
    const back = await brought(context, 'recommendations', await saved([file.header, ...file.rows]));
    expect(await planFile(inFiles(keeper()), { kind: 'recommendations', sha256: back.sha256 })).toEqual({
      ok: false,
      refusal: 'notFound',
    });
    const reading = { ...context, requester: { ...context.requester, tokenScope: 'read' as const } };
    expect(await confirm(reading, 'recommendations', back)).toEqual({ ok: false, refusal: 'forbidden' });
  });
});

test('an action that was moved since by another waits for a choice of dates', async () => {
  const context = secretary();
  const { id } = done(
    await addAction(context, {
      bodyId: register.body('Socialnämnden'),
      title: 'Skriv rutin',
      dueOn: '2026-12-01',
    }),
  );
  const file = await takenOut(context, 'actions');
  done(await moveAction(context, id, { version: 1, dueOn: '2027-01-15', reason: 'Sjukdom' }));
  put(file, id, 'dueOn', '2027-03-01');
  put(file, id, 'reason', 'Upphandling');
  const back = await brought(context, 'actions', await saved([file.header, ...file.rows]));
  expect(back.plan.rows.find((row) => row.id === id)?.conflicts).toEqual([
    { column: 'dueOn', before: '2027-01-15', after: '2027-03-01' },
  ]);
});

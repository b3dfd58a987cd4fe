import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { openFileStore } from '../files/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findToDo } from '../to-do/index.ts';
import { assess } from './assess.ts';
import { everythingKept, openTestClasses, type TestClasses } from './classifications.fixture.ts';
import { decideClassification } from './decide.ts';
import { importClasses, readClasses } from './import-classes.ts';
import { classFilter } from './list.model.ts';
import { listClasses } from './list-classes.ts';
import { planGaps } from './plan-gaps.ts';
import { procurementList } from './procurement.ts';
import { showClassification, whereClassified } from './show-classification.ts';

let world: TestClasses;
let keeper: RequestContext;
let owner: RequestContext;
let outsider: RequestContext;
let folder: string;
beforeAll(async () => {
  world = await openTestClasses();
  keeper = await world.as(['securityCoordinator', 'Socialförvaltningen']);
  owner = await world.as(['actionOwner', 'Tekniska förvaltningen']);
  outsider = await world.as(['securityCoordinator', 'Tekniska förvaltningen']);
  folder = await mkdtemp(join(tmpdir(), 'classes-'));
});
afterAll(async () => {
  await world.remove();
  await rm(folder, { recursive: true, force: true });
});

const levels = { confidentiality: 3, integrity: 2, availability: 2 };
const reason = 'Stark sekretess.';

/** A file of rows, as it arrives. */
async function* arriving(rows: string[][]): AsyncGenerator<Uint8Array> {
  const file = writeExcelFile(
    rows.map((row) => row.map((value) => ({ value, type: String }))),
    { sheet: 'Export' },
  );
  yield Uint8Array.from(await file.toBuffer());
}
const headings = ['Objekt', 'Konfidentialitet', 'Riktighet', 'Tillgänglighet', 'Datum', 'Ansvarig'];
const secret = 'Berganläggningen-Gråsten';

/** A guideline in force with requirements on systems from these classes. */
async function aGuideline(): Promise<string[]> {
  const { db } = world;
  const [guideline] = await db.asOwner<{ id: string }>(
    "insert into guideline (organisation_id, title, source) values ($1, 'Riktlinje', 'own') returning id",
    [db.organisationId],
  );
  const values = [db.organisationId, guideline?.id];
  await db.asOwner(
    `insert into guideline_version (organisation_id, guideline_id, number, state, made_by, made_at)
      values ($1, $2, 1, 'draft', $2, now())`,
    values,
  );
  const classes = [{}, { confidentiality: 3 }, { availability: 3 }, { integrity: 4 }];
  const made: string[] = [];
  for (const [position, fromClass] of classes.entries()) {
    const [row] = await db.asOwner<{ id: string }>(
      'insert into requirement (organisation_id, guideline_id) values ($1, $2) returning id',
      values,
    );
    made.push(row?.id ?? '');
    await db.asOwner(
      `insert into requirement_wording (organisation_id, requirement_id, guideline_id, number, position, ref, chapter, chapter_title,
        kind, level, text, from_class) values ($1, $3, $2, 1, $4, $5, '13', 'Drift', 'measure', 'system', 'Systemet loggar.', $6)`,
      [...values, row?.id, position, `13.${position + 1}`, JSON.stringify(fromClass)],
    );
  }
  await db.asOwner(
    "update guideline_version set state = 'inForce', in_force_from = '2026-01-01' where guideline_id = $1",
    [guideline?.id],
  );
  return made;
}

describe('a list of classes from a file', () => {
  test('becomes drafts of what may be classed, without a trace of a row that says the top class', async () => {
    const system = await world.system({ name: 'Livbåten', owner });
    await world.asset({ name: 'Annans register', body: 'Tekniska förvaltningen' });
    const context = { ...keeper, files: openFileStore(folder) };
    const rows = [
      headings,
      ['Livbåten', '3', '2', '1', '2026-03-02', 'Socialchef'],
      [secret, '4', '1', '1', '2026-03-02', secret],
      ['Annans register', '1', '1', '1', '', ''],
    ];
    const before = await everythingKept(world);
    const read = await readClasses(context, arriving(rows));
    if (!read.ok) throw new Error(read.refusal);
    expect(read.leftOut).toEqual([
      { line: 3, name: null, why: 'protectiveSecurity' },
      { line: 4, name: 'Annans register', why: 'unknownSubject' },
    ]);
    expect(JSON.stringify(read)).not.toContain(secret);
    expect(await everythingKept(world)).toBe(before);
    expect(await readdir(join(folder, 'arriving'))).toEqual([]);
    const made = await importClasses(keeper, {
      rows: read.planned.map(({ noun, id, assessedOn, ...row }) => ({
        noun,
        id,
        assessedOn,
        reason,
        confidentiality: row.confidentiality,
        integrity: row.integrity,
        availability: row.availability,
      })),
    });
    expect(made.ok).toBe(true);
    const shown = await showClassification(keeper, system);
    expect(shown?.draft).toMatchObject({ confidentiality: 3, integrity: 2, availability: 1, reason });
    expect(shown?.draft?.assessedAt.toISOString().slice(0, 10)).toBe('2026-03-02');
  });

  test('is kept whole or not at all, and not where a row says the top class', async () => {
    const [one, other] = [await world.system({ owner }), await world.system({ owner, environment: 'test' })];
    const row = (asked: { noun: 'asset' | 'system'; id: string }, facts: object = {}) => ({
      ...asked,
      ...levels,
      reason,
      ...facts,
    });
    const before = await everythingKept(world);
    expect(
      await importClasses(keeper, { rows: [row(one), row(other, { reason: secret, integrity: 4 })] }),
    ).toEqual({
      ok: false,
      refusal: { invalid: [{ field: '', code: 'protectiveSecurity' }] },
    });
    expect(await importClasses(keeper, { rows: [row(one), row(other)] })).toEqual({
      ok: false,
      refusal: { invalid: [{ field: 'rows.1.confidentiality', code: 'testAtMostTwo' }] },
    });
    expect(await importClasses(outsider, { rows: [row(one)] })).toEqual({ ok: false, refusal: 'notFound' });
    expect(await importClasses(owner, { rows: [row(one)] })).toEqual({ ok: false, refusal: 'forbidden' });
    const reading = { ...owner, files: openFileStore(folder) };
    expect(await readClasses(reading, arriving([headings]))).toEqual({ ok: false, refusal: 'forbidden' });
    expect(await everythingKept(world)).toBe(before);
  });
});

describe('what a class demands of a system', () => {
  test('is shown with what is missing, planned in one step, and asked of a supplier', async () => {
    const [always, reached, near] = await aGuideline();
    const system = await world.system({ name: 'Omvåra', owner });
    expect((await showClassification(keeper, system))?.demanded).toEqual([]);
    const added = await assess(keeper, system, { ...levels, reason });
    expect(await decideClassification(owner, added.ok ? added.id : '', { version: 1 })).toEqual({ ok: true });
    const shown = await showClassification(keeper, system);
    expect(shown?.demanded.map(({ requirementId, demand, isGap }) => [requirementId, demand, isGap])).toEqual(
      [
        [always, 'must', true],
        [reached, 'must', true],
        [near, 'should', false],
      ],
    );

    const plan = { requirementIds: [always ?? '', reached ?? ''], dueOn: '2027-03-01' };
    expect(await planGaps(outsider, system.id, plan)).toEqual({ ok: false, refusal: 'notFound' });
    expect(await planGaps(await world.as('securityOfficer'), system.id, plan)).toEqual({
      ok: false,
      refusal: 'forbidden',
    });
    expect(await planGaps(keeper, system.id, { ...plan, requirementIds: [near ?? ''] })).toMatchObject({
      refusal: { invalid: [{ field: 'requirementIds', code: 'nothingToPlan' }] },
    });
    expect(await planGaps(keeper, system.id, { ...plan, dueOn: '2026-01-01' })).toMatchObject({ ok: false });
    // Wherever it breaks off, nothing of it has been planned.
    for (let left = 0; left < 8; left += 1) {
      let asked = 0;
      const now = () => {
        asked += 1;
        if (asked > left) throw new Error('Broken off');
        return keeper.now();
      };
      await expect(planGaps({ ...keeper, now }, system.id, plan)).rejects.toThrow('Broken off');
    }
    const untouched = await showClassification(keeper, system);
    expect(untouched?.demanded.map(({ openActions }) => openActions)).toEqual([0, 0, 0]);
    const planned = await planGaps(keeper, system.id, plan);
    expect(planned.ok && planned.ids.length).toBe(2);
    const after = await showClassification(keeper, system);
    expect(after?.demanded.map(({ openActions }) => openActions)).toEqual([1, 1, 0]);

    for (const format of ['docx', 'xlsx'] as const) {
      const asked = { format, language: 'sv', organisation: 'Lindvikens kommun' } as const;
      const file = await procurementList(keeper, system.id, asked);
      expect([
        file?.name,
        Buffer.from(file?.bytes ?? [])
          .subarray(0, 2)
          .toString(),
      ]).toEqual(['kravlista-2026-11-22', 'PK']);
      expect(await procurementList(outsider, system.id, asked)).toBeUndefined();
    }
  });
});

describe('the list', () => {
  test('shows what waits, is due, missing or lower than inherited, and only what is theirs', async () => {
    const needed = await world.system({ name: 'Nätet', owner });
    const needs = await world.system({ name: 'Larmet', owner });
    await world.depends(needs.id, needed.id);
    const decide = async (system: typeof needs, availability: number) => {
      const added = await assess(keeper, system, { ...levels, availability, reason });
      await decideClassification(owner, added.ok ? added.id : '', { version: 1 });
    };
    await decide(needed, 1);
    await decide(needs, 3);
    const missing = await world.asset({ name: 'Pärmarna' });
    const listed = async (who: RequestContext, show: string) =>
      (await listClasses(who, classFilter.parse({ show }))).rows.map(({ id }) => id);
    expect(await listed(keeper, 'lower')).toEqual([needed.id]);
    expect(await listed(keeper, 'missing')).toContain(missing.id);
    expect(await listed(keeper, 'missing')).not.toContain(needs.id);
    const later = { ...keeper, now: () => new Date('2028-01-01T12:00:00Z') };
    expect(await listed(later, 'due')).toContain(needs.id);
    expect(await listed(owner, 'all')).toContain(needs.id);
    expect(await listed(owner, 'all')).not.toContain(missing.id);
    expect(await listed(outsider, 'all')).not.toContain(needs.id);
    expect(await listed(await world.as('electedAuditor'), 'all')).toEqual([]);
    const { counts, count } = await listClasses(keeper, classFilter.parse({ show: 'all' }));
    expect([counts.all, counts.lower]).toEqual([count, 1]);
  });
});

describe('what needs somebody', () => {
  test('is a class to decide for its owner, or the director where there is none, and one whose day has come', async () => {
    const told = async (who: RequestContext) => {
      const { groups } = await findToDo(who, 100);
      return groups.flatMap(({ first }) => first.map(({ kind, to }) => `${kind} ${to}`));
    };
    const director = await world.as(['director', 'Socialförvaltningen']);
    const [owned, unowned] = [await world.asset({ owner }), await world.asset()];
    const ids: string[] = [];
    for (const asset of [owned, unowned]) {
      const added = await assess(keeper, asset, { ...levels, reason });
      ids.push(added.ok ? added.id : '');
    }
    const [first = '', second = ''] = ids;
    expect(await told(owner)).toContain(`classToDecide /classifications/${first}`);
    expect(await told(owner)).not.toContain(`classToDecide /classifications/${second}`);
    expect(await told(director)).toContain(`classToDecide /classifications/${second}`);
    expect(await told(keeper)).not.toContain(`classToDecide /classifications/${second}`);
    await decideClassification(owner, first, { version: 1 });
    expect(await told(owner)).not.toContain(`classDue /classifications/${first}`);
    const later = { ...owner, now: () => new Date('2027-11-20T12:00:00Z') };
    expect(await told(later)).toContain(`classDue /classifications/${first}`);
    expect(await whereClassified(owner, first)).toEqual(owned);
    expect(await whereClassified(outsider, first)).toBeUndefined();
  });
});

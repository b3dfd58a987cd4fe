import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RequestContext } from '../identity/index.ts';
import { assess, changeClassification } from './assess.ts';
import { changeHandlingRule, changeSettings } from './change-settings.ts';
import type { SubjectAsked } from './classification.model.ts';
import { everythingKept, openTestClasses, type TestClasses } from './classifications.fixture.ts';
import { decideClassification, withdrawClassification } from './decide.ts';
import { showHandling, showSettings } from './find-settings.ts';
import { showClassification } from './show-classification.ts';

let world: TestClasses;
let owner: RequestContext;
let keeper: RequestContext;
let officer: RequestContext;
let outsider: RequestContext;
beforeAll(async () => {
  world = await openTestClasses();
  owner = await world.as(['actionOwner', 'Tekniska förvaltningen']);
  keeper = await world.as(['securityCoordinator', 'Socialförvaltningen']);
  officer = await world.as('securityOfficer');
  outsider = await world.as(['securityCoordinator', 'Tekniska förvaltningen']);
});
afterAll(() => world.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const input = { confidentiality: 3, integrity: 2, availability: 2, reason: 'Uppgifter om enskildas hälsa.' };

async function aDraft(of: SubjectAsked, facts: Partial<typeof input> = {}): Promise<string> {
  const added = await assess(keeper, of, { ...input, ...facts });
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  return added.id;
}
async function decided(
  of: SubjectAsked,
  facts: Partial<typeof input> = {},
  decidedOn = '2026-11-22',
): Promise<string> {
  const id = await aDraft(of, facts);
  expect(await decideClassification(owner, id, { version: 1, decidedOn })).toEqual({ ok: true });
  return id;
}

describe('a class', () => {
  test('is proposed by who keeps the body’s assets, is named, or leads security, and decided by the owner alone', async () => {
    const manager = await world.as(['actionOwner', 'Tekniska förvaltningen']);
    for (const who of [keeper, manager, officer, owner]) {
      const asset = await world.asset({ owner, manager });
      const added = await assess(who, asset, input);
      expect(added.ok).toBe(true);
      const id = added.ok ? added.id : '';
      for (const other of [keeper, manager, officer]) {
        expect(await decideClassification(other, id, { version: 1 })).toEqual(refused('forbidden'));
      }
      expect(await decideClassification(owner, id, { version: 1 })).toEqual({ ok: true });
      const shown = await showClassification(keeper, asset);
      expect(shown?.current).toMatchObject({ ...input, decidedOn: '2026-11-22', nextReviewOn: '2027-11-22' });
    }
  });

  test('is decided by the director of the body where no owner is named', async () => {
    const asset = await world.asset();
    const id = await aDraft(asset);
    const other = await world.as(['director', 'Tekniska förvaltningen']);
    const director = await world.as(['director', 'Socialförvaltningen']);
    expect(await decideClassification(keeper, id, { version: 1 })).toEqual(refused('forbidden'));
    expect(await decideClassification(other, id, { version: 1 })).toEqual(refused('notFound'));
    expect(await decideClassification(director, id, { version: 1 })).toEqual({ ok: true });
  });

  test('is not there for outsiders and auditors, and only to be read by the controller', async () => {
    const asset = await world.asset({ owner });
    const id = await aDraft(asset);
    for (const who of [outsider, await world.as('electedAuditor'), await world.as('administrator')]) {
      expect(await showClassification(who, asset)).toBeUndefined();
      expect(await assess(who, asset, input)).toEqual(refused('notFound'));
      expect(await decideClassification(who, id, { version: 1 })).toEqual(refused('notFound'));
      expect(await changeClassification(who, id, { ...input, version: 1 })).toEqual(refused('notFound'));
      expect(await withdrawClassification(who, id, { reason: 'Nej', version: 1 })).toEqual(
        refused('notFound'),
      );
    }
    const controller = await world.as('controller');
    expect((await showClassification(controller, asset))?.draft?.id).toBe(id);
    expect(await assess(controller, asset, input)).toEqual(refused('forbidden'));
    expect(await assess(keeper, { noun: 'asset', id: 'x' }, input)).toEqual(refused('notFound'));
  });

  test('is one draft at a time, changed by whoever saw the latest of it, and withdrawn with a reason', async () => {
    const asset = await world.asset({ owner });
    const id = await aDraft(asset);
    expect(await assess(officer, asset, input)).toEqual(invalid('', 'classDraftThere'));
    expect(await changeClassification(officer, id, { ...input, integrity: 3, version: 1 })).toEqual({
      ok: true,
    });
    expect(await changeClassification(keeper, id, { ...input, version: 1 })).toEqual(refused('stale'));
    expect(await decideClassification(owner, id, { version: 1 })).toEqual(refused('stale'));
    expect(await withdrawClassification(keeper, id, { reason: '', version: 2 })).toEqual(
      invalid('reason', 'missing'),
    );
    expect(await withdrawClassification(keeper, id, { reason: 'Fel tillgång', version: 2 })).toEqual({
      ok: true,
    });
    expect(await decideClassification(owner, id, { version: 3 })).toEqual(invalid('', 'notClassDraft'));
    expect((await world.history(id)).map(({ verb }) => verb)).toEqual(['add', 'change', 'withdraw']);
    expect((await aDraft(asset)).length).toBe(36);
  });

  test('that is decided is never altered, not even by the database; the next one tells what is other', async () => {
    const asset = await world.asset({ owner });
    const id = await decided(asset, {}, '2026-11-01');
    expect(await changeClassification(keeper, id, { ...input, integrity: 1, version: 2 })).toEqual(
      invalid('', 'notClassDraft'),
    );
    await expect(
      world.db.asOwner('update classification set integrity = 1 where id = $1', [id]),
    ).rejects.toThrow('never altered');
    await decided(asset, { confidentiality: 2, availability: 3 });
    const shown = await showClassification(keeper, asset);
    expect(shown?.history.map(({ changed }) => changed)).toEqual([
      [
        { aspect: 'confidentiality', was: 3, became: 2 },
        { aspect: 'availability', was: 2, became: 3 },
      ],
      [],
    ]);
  });

  test.each([
    ['a day to come', { decidedOn: '2026-11-23' }, 'decidedOn', 'inFuture'],
    ['a review before today', { nextReviewOn: '2026-11-22' }, 'nextReviewOn', 'inPast'],
  ])('is not decided with %s', async (_what, facts, field, code) => {
    const id = await aDraft(await world.asset({ owner }));
    expect(await decideClassification(owner, id, { version: 1, ...facts })).toEqual(invalid(field, code));
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'reason', 'missing'],
    ['below what its harms give', { harms: { integrity: { trust: 3 } } }, 'integrity', 'belowHarms'],
    ['with half a level', { integrity: 1.5 }, 'integrity', 'notOnScale'],
  ])('is not proposed %s', async (_what, facts, field, code) => {
    const asset = await world.asset({ owner });
    expect(await assess(keeper, asset, { ...input, ...facts })).toEqual(invalid(field, code));
  });

  test('of a test environment is at most 2, also where it became one meanwhile', async () => {
    const system = await world.system({ owner, environment: 'test' });
    expect(await assess(keeper, system, input)).toEqual(invalid('confidentiality', 'testAtMostTwo'));
    const real = await world.system({ owner });
    const id = await aDraft(real);
    await world.db.asOwner(`update "system" set environment = 'development' where id = $1`, [real.id]);
    expect(await decideClassification(owner, id, { version: 1 })).toEqual(
      invalid('confidentiality', 'testAtMostTwo'),
    );
  });

  test('is proposed by nobody with a token that only reads', async () => {
    const asset = await world.asset({ owner });
    const reading = { ...keeper, requester: { ...keeper.requester, tokenScope: 'read' as const } };
    expect(await assess(reading, asset, input)).toEqual(refused('forbidden'));
  });
});

describe('the top class', () => {
  const words = 'Hemligt-skyddsobjekt-Granitgruvan';
  test.each([
    ['an aspect', { confidentiality: 4 }],
    ['an aspect as text', { availability: '4' as unknown as number }],
    ['the harm to somebody', { harms: { integrity: { others: 4 } } }],
    ['a level above it', { integrity: 12 }],
  ])('in %s stops, and nothing of it is kept anywhere', async (_what, facts) => {
    const asset = await world.asset({ owner });
    const sent = { ...input, reason: words, ...facts };
    const before = await everythingKept(world);
    expect(await assess(keeper, asset, sent)).toEqual(invalid('', 'protectiveSecurity'));
    expect(await everythingKept(world)).toBe(before);
    const id = await aDraft(asset);
    const drafted = await everythingKept(world);
    expect(await changeClassification(keeper, id, { ...sent, version: 1 })).toEqual(
      invalid('', 'protectiveSecurity'),
    );
    const after = await everythingKept(world);
    expect([after, after.includes(words)]).toEqual([drafted, false]);
  });

  test('is refused by the database itself', async () => {
    const asset = await world.asset();
    for (const levels of ['4, 1, 1', '1, 4, 1', '1, 1, 4']) {
      await expect(
        world.db.asOwner(
          `insert into classification (organisation_id, asset_id, scale, confidentiality, integrity, availability, reason,
             assessed_by, assessed_at) values ($1, $2, 'fourLevels', ${levels}, 'x', $2, now())`,
          [world.db.organisationId, asset.id],
        ),
      ).rejects.toThrow('classification_below_top');
    }
  });
});

describe('a system', () => {
  test('inherits what it handles and what needs it, with the way, and what it was decided lower is a gap', async () => {
    const care = await world.system({ name: 'Vårdsystemet', owner });
    const directory = await world.system({ name: 'Katalogen', owner, body: 'Tekniska förvaltningen' });
    await world.depends(care.id, directory.id);
    const asset = await world.asset({ name: 'Journalarkiv', owner, in: [care.id] });
    await decided(asset, { availability: 3 });
    const outside = await world.as(['director', 'Tekniska förvaltningen']);
    expect((await showClassification(keeper, care))?.inherited.availability).toMatchObject({
      level: 3,
      path: [{ name: 'Journalarkiv' }],
    });
    const added = await assess(outsider, directory, { ...input, confidentiality: 1, availability: 1 });
    expect(await decideClassification(owner, added.ok ? added.id : '', { version: 1 })).toEqual({ ok: true });
    const shown = await showClassification(outside, directory);
    // The names of another administration's assets are not for them; whose it is, is.
    expect(shown?.inherited).toMatchObject({
      availability: {
        level: 3,
        path: [
          { noun: 'asset', name: null, bodyName: 'Socialförvaltningen' },
          { noun: 'system', name: null, bodyName: 'Socialförvaltningen' },
        ],
      },
    });
    expect([shown?.lower, shown?.inForce?.availability, shown?.inForce?.confidentiality]).toEqual([
      ['availability'],
      3,
      1,
    ]);
  });
});

describe('the organisation’s own choices', () => {
  const choice = {
    scale: 'klassa',
    reviewMonths: 24,
    accessReviewMonths: { 0: 24, 1: 12, 2: 6, 3: 1 },
    version: 0,
  } as const;

  test('are the security officer’s; a new scale leaves the old classes to be read and asks for new ones', async () => {
    const asset = await world.asset({ owner });
    await decided(asset);
    const other = await world.asset({ owner });
    const draft = await aDraft(other);
    expect(await changeSettings(keeper, choice)).toEqual(refused('forbidden'));
    expect(await changeSettings(officer, { ...choice, reviewMonths: 0 })).toEqual(
      invalid('reviewMonths', 'monthsOutOfRange'),
    );
    expect(await changeSettings(officer, choice)).toEqual({ ok: true });
    expect(await changeSettings(officer, choice)).toEqual(refused('stale'));
    const shown = await showClassification(keeper, asset);
    expect([shown?.review, shown?.current?.scale, shown?.accessReviewMonths]).toEqual([
      'otherScale',
      'fourLevels',
      1,
    ]);
    expect(await decideClassification(owner, draft, { version: 1 })).toEqual(invalid('', 'otherScale'));
    expect(await changeClassification(keeper, draft, { ...input, version: 1 })).toEqual(
      invalid('traceability', 'missing'),
    );
    const traced = { ...input, traceability: 0 };
    expect(await changeClassification(keeper, draft, { ...traced, version: 1 })).toEqual({ ok: true });
    expect(await decideClassification(owner, draft, { version: 2 })).toEqual({ ok: true });
    expect((await showClassification(keeper, other))?.current).toMatchObject({
      traceability: 0,
      nextReviewOn: '2028-11-22',
    });
    expect(await changeSettings(officer, { ...choice, scale: 'fourLevels', version: 1 })).toEqual({
      ok: true,
    });
    expect([
      (await showSettings(keeper))?.mayChange,
      await showSettings(await world.as('electedAuditor')),
    ]).toEqual([false, undefined]);
  });

  test('replace a handling rule until they are dropped, and everybody here reads them', async () => {
    const rule = { level: 3, situation: 'sending', text: 'Skicka bara med säker post.', version: 0 } as const;
    expect(await changeHandlingRule(keeper, rule)).toEqual(refused('forbidden'));
    expect(await changeHandlingRule(officer, rule)).toEqual({ ok: true });
    expect(await changeHandlingRule(officer, { ...rule, text: 'Annat' })).toEqual(refused('stale'));
    expect(await changeHandlingRule(officer, { ...rule, level: 0 })).toEqual(invalid('level', 'notOnScale'));
    const anybody = await world.as('registrar');
    expect((await showHandling(anybody)).own).toEqual([{ ...rule, version: 1 }]);
    expect(await changeHandlingRule(officer, { ...rule, text: '', version: 1 })).toEqual({ ok: true });
    expect((await showHandling(anybody)).own).toEqual([]);
  });
});

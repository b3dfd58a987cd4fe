import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findToDo } from '../to-do/index.ts';
import { asPerson, fault, openTestAssets, refused, shown, type TestAssets } from './assets.fixture.ts';
import { parseHoldingFilter } from './holding-list.model.ts';
import {
  addHolding,
  changeHolding,
  dependOnSystem,
  findHolding,
  findHoldingForm,
  findHoldingsNamed,
  findOutage,
  findTieable,
  findWholeGraph,
  listHoldings,
  restoreHolding,
  stopDependingOnSystem,
  tieAsset,
  untieAsset,
  withdrawHolding,
} from './index.ts';

let world: TestAssets;
beforeAll(async () => {
  world = await openTestAssets();
});
afterAll(() => world.remove());

const names = async (
  by = world.coordinator,
  query: Record<string, string> = {},
  of: 'asset' | 'system' = 'asset',
) => (await listHoldings(by, of, parseHoldingFilter({ size: '200', ...query }))).rows.map(({ name }) => name);

/** A class that was decided, as classifying leaves it. */
async function classed(of: 'asset' | 'system', id: string, levels: [number, number, number], review: string) {
  const { register } = world;
  await register.db.asOwner(
    `insert into classification (organisation_id, ${of}_id, scale, confidentiality, integrity, availability, reason,
      assessed_by, assessed_at, decided_by, decided_on, next_review_on)
    values ($1, $2, 'fourLevels', $3, $4, $5, 'Skäl', $6, '2025-11-01', $6, '2025-11-02', $7)`,
    [register.municipality.organisationId, id, ...levels, randomUUID(), review],
  );
}

describe('the register', () => {
  test('shows what is missing, and each gap leads to its rows', async () => {
    const { add, person } = world;
    const here = await person('Vera Ägare');
    const left = await person('Rolf Borta', { endedOn: '2026-01-01' });
    const whole = await add('asset', 'Gap: allt finns', { ownerPersonId: here });
    const due = await add('asset', 'Gap: ska ses över', { ownerPersonId: here });
    await add('asset', 'Gap: utan klass', { ownerPersonId: here });
    const ended = await add('asset', 'Gap: ägaren har slutat', { ownerRole: 'socialchef' });
    await world.register.db.asOwner('update information_asset set owner_person_id = $1 where id = $2', [
      left,
      ended,
    ]);
    await classed('asset', whole, [3, 2, 3], '2027-01-01');
    await classed('asset', due, [1, 1, 1], '2026-11-22');
    await classed('asset', ended, [1, 1, 1], '2027-01-01');
    const { totals, rows } = await listHoldings(
      world.coordinator,
      'asset',
      parseHoldingFilter({ q: 'Gap:' }),
    );
    expect(totals).toEqual({ all: 4, noOwner: 1, noClass: 1, reviewDue: 1, any: 3 });
    expect(await names(world.coordinator, { q: 'Gap:', gap: 'noOwner' })).toEqual(['Gap: ägaren har slutat']);
    expect(await names(world.coordinator, { q: 'Gap:', gap: 'noClass' })).toEqual(['Gap: utan klass']);
    expect(await names(world.coordinator, { q: 'Gap:', gap: 'reviewDue' })).toEqual(['Gap: ska ses över']);
    expect(await names(world.coordinator, { q: 'Gap:', gap: 'any' })).toHaveLength(3);
    const row = rows.find(({ id }) => id === whole);
    expect(row).toMatchObject({
      ownerName: 'Vera Ägare',
      class: { confidentiality: 3, integrity: 2, availability: 3, nextReviewOn: '2027-01-01' },
    });
    expect((await names(world.coordinator, { q: 'Gap:', sort: 'class' }))[0]).toBe('Gap: allt finns');
  });

  test('is searched by words in any form, and by parts of words', async () => {
    await world.add('asset', 'Journaler i hemtjänsten', { reference: 'IT-4711' });
    await world.add('system', 'Omsorgsportalen', { supplier: 'Fjärilsprogram AB' });
    expect(await names(world.coordinator, { q: 'journal' })).toEqual(['Journaler i hemtjänsten']);
    expect(await names(world.coordinator, { q: 'emtjänst' })).toEqual(['Journaler i hemtjänsten']);
    expect(await names(world.coordinator, { q: 'it-4711' })).toEqual(['Journaler i hemtjänsten']);
    expect(await names(world.coordinator, { q: '100% _' })).toEqual([]);
    expect(await names(world.coordinator, { q: 'fjäril' }, 'system')).toEqual(['Omsorgsportalen']);
  });

  test('holds the choices of the filter', async () => {
    await world.add('system', 'Val: nätet', { kind: 'support', hosting: 'centralIt', personalData: 'none' });
    await world.add('system', 'Val: provmiljö', { environment: 'test' });
    const found = (query: Record<string, string>) => names(world.officer, { q: 'Val:', ...query }, 'system');
    expect(await found({ kind: 'support' })).toEqual(['Val: nätet']);
    expect(await found({ hosting: 'centralIt' })).toEqual(['Val: nätet']);
    expect(await found({ personalData: 'unknown' })).toEqual(['Val: provmiljö']);
    expect(await found({ environment: 'test' })).toEqual(['Val: provmiljö']);
    expect(await found({ body: world.technical })).toEqual([]);
    expect(await found({ kind: 'nonsens' })).toHaveLength(2);
  });
});

describe('an asset', () => {
  test('is entered, changed, taken out of use and into use again, each with its history', async () => {
    const { coordinator, register } = world;
    const id = await world.add('asset', 'Avtal om boende', { reference: 'A-1' });
    expect(
      await changeHolding(coordinator, 'asset', id, { version: 1, name: 'Avtal', personalData: 'ordinary' }),
    ).toEqual({ ok: true });
    expect(await changeHolding(coordinator, 'asset', id, { version: 1, name: 'Annat' })).toEqual(
      refused('stale'),
    );
    expect(await withdrawHolding(coordinator, 'asset', id, { version: 2, reason: 'Dubblett' })).toEqual({
      ok: true,
    });
    expect(await names(coordinator, { q: 'Avtal' })).toEqual([]);
    expect(await names(coordinator, { q: 'Avtal', withdrawn: 'yes' })).toEqual(['Avtal']);
    expect(await changeHolding(coordinator, 'asset', id, { version: 3, name: 'x' })).toEqual(
      fault('name', 'withdrawn'),
    );
    await world.add('asset', 'Ny med samma nummer', { reference: 'A-1' });
    expect(await restoreHolding(coordinator, 'asset', id, { version: 3 })).toEqual(
      fault('reference', 'referenceTaken'),
    );
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add', 'change', 'withdraw']);
    const other = await world.add('asset', 'Kort liv');
    await withdrawHolding(coordinator, 'asset', other, { version: 1, reason: 'Fel' });
    expect(await restoreHolding(coordinator, 'asset', other, { version: 2 })).toEqual({ ok: true });
  });

  test('is refused what is not there, and keeps a person who has left until another is named', async () => {
    const { coordinator, social } = world;
    const tries: [object, string, string][] = [
      [{ name: '' }, 'name', 'missing'],
      [{ bodyId: randomUUID() }, 'bodyId', 'unknownBody'],
      [{ ownerPersonId: randomUUID() }, 'ownerPersonId', 'unknownPerson'],
      [{ personalData: 'mycket' }, 'personalData', 'malformed'],
      [{ supplier: 'Bara system' }, '', 'malformed'],
    ];
    const officer = world.officer;
    for (const [wrong, field, code] of tries) {
      const result = await addHolding(officer, 'asset', { name: 'x', bodyId: social, ...wrong });
      expect(result).toEqual(fault(field, code));
    }
    const left = await world.person('Rolf', {});
    const id = await world.add('asset', 'Med ägare', { ownerPersonId: left });
    await world.register.db.asOwner("update person set ended_on = '2026-01-01' where id = $1", [left]);
    const change = { version: 1, name: 'Nytt namn', ownerPersonId: left };
    expect(await changeHolding(coordinator, 'asset', id, change)).toEqual({ ok: true });
    expect(await shown(coordinator, 'asset', id)).toMatchObject({ ownerHasEnded: true, name: 'Nytt namn' });
    expect(await addHolding(officer, 'asset', { id, name: 'y', bodyId: social })).toEqual(
      fault('id', 'idTaken'),
    );
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => TestAssets['coordinator'], 'notFound' | 'forbidden'][] = [
    ["another administration's coordinator", () => world.neighbour, 'notFound'],
    ['an auditor', () => world.register.as('electedAuditor'), 'notFound'],
    ["the auditors' expert", () => world.register.as('auditExpert'), 'notFound'],
    ['nobody in particular', () => world.register.as(), 'notFound'],
    ['the audit coordinator', () => world.register.as('auditCoordinator'), 'notFound'],
    ['a controller, who reads', () => world.register.as('controller'), 'forbidden'],
    ['a board member, who reads', () => world.register.as(['boardMember', 'Socialnämnden']), 'forbidden'],
    [
      'a coordinator with a token for reading',
      () => ({ ...world.coordinator, requester: { ...world.coordinator.requester, tokenScope: 'read' } }),
      'forbidden',
    ],
  ];
  test.each(outsiders)('%s', async (_who, as, refusal) => {
    const [asset, system, other] = [
      await world.add('asset', 'Vägg: tillgång'),
      await world.add('system', 'Vägg: system'),
      await world.add('system', 'Vägg: annat'),
    ];
    const by = as();
    const version = 1;
    const own = by.requester.tokenScope === 'read' ? 'forbidden' : refusal;
    expect(await addHolding(by, 'asset', { name: 'x', bodyId: world.social })).toEqual(refused('forbidden'));
    expect(await changeHolding(by, 'asset', asset, { version, name: 'x' })).toEqual(refused(own));
    expect(await withdrawHolding(by, 'system', system, { version, reason: 'x' })).toEqual(refused(own));
    expect(await restoreHolding(by, 'system', system, { version })).toEqual(refused(own));
    expect(await tieAsset(by, { assetId: asset, systemId: system })).toEqual(refused(own));
    expect(await untieAsset(by, { assetId: asset, systemId: system })).toEqual(refused(own));
    const dependency = { dependsOnId: other, kind: 'needs' } as const;
    expect(await dependOnSystem(by, system, dependency)).toEqual(refused(own));
    expect(await stopDependingOnSystem(by, system, dependency)).toEqual(refused(own));
    const sees = refusal === 'forbidden';
    expect((await findHolding(by, 'asset', asset)) !== undefined).toBe(sees);
    expect((await findOutage(by, system)) !== null).toBe(sees);
    expect((await names(by, { q: 'Vägg' })).length > 0).toBe(sees);
    expect((await names(by, { q: 'Vägg' }, 'system')).length > 0).toBe(sees);
    const file = await findHolding(by, 'asset', asset);
    expect(file && (await findHoldingForm(by, file))).toBe(sees ? null : undefined);
    expect((await world.register.history(asset)).map(({ verb }) => verb)).toEqual(['add']);
  });
});

describe('somebody who is named', () => {
  test('reads and changes it whatever body they work for, but does not move it or take it out of use', async () => {
    const owner = await world.person('Namngiven');
    const named = asPerson(world.register.as(['employee', 'Tekniska förvaltningen']), owner);
    const id = await world.add('system', 'Namn: eget', { ownerPersonId: owner });
    await world.add('system', 'Namn: andras');
    expect(await names(named, { q: 'Namn:' }, 'system')).toEqual(['Namn: eget']);
    expect(await names(named, { q: 'Namn:', view: 'mine' }, 'system')).toEqual(['Namn: eget']);
    expect(await changeHolding(named, 'system', id, { version: 1, supplier: 'Ny AB' })).toEqual({ ok: true });
    const move = { version: 2, bodyId: world.technical };
    expect(await changeHolding(named, 'system', id, move)).toEqual(fault('bodyId', 'bodyNotYours'));
    expect(await changeHolding(world.coordinator, 'system', id, move)).toEqual(
      fault('bodyId', 'bodyNotYours'),
    );
    expect(await withdrawHolding(named, 'system', id, { version: 2, reason: 'x' })).toEqual(
      refused('forbidden'),
    );
    expect(await changeHolding(world.officer, 'system', id, move)).toEqual({ ok: true });
  });
  test('answers for the technical conditions, and reads only', async () => {
    const objectOwner = await world.person('Objektägare');
    const named = asPerson(world.register.as(['employee', 'Tekniska förvaltningen']), objectOwner);
    const id = await world.add('system', 'Objekt', { objectOwnerPersonId: objectOwner });
    expect(await shown(named, 'system', id)).toMatchObject({
      mayChange: false,
      objectOwnerName: 'Objektägare',
    });
    expect(await changeHolding(named, 'system', id, { version: 1, name: 'x' })).toEqual(refused('forbidden'));
  });
  test('is nobody when they only audit', async () => {
    const auditor = await world.person('Revisor');
    const id = await world.add('asset', 'Med revisor', { ownerPersonId: auditor });
    await world.register.db.asOwner(
      "insert into role_assignment (organisation_id, id, person_id, role, from_date) values ($1, $2, $3, 'auditExpert', '2020-01-01')",
      [world.register.municipality.organisationId, randomUUID(), auditor],
    );
    expect(
      await addHolding(world.officer, 'asset', {
        name: 'Med revisor',
        bodyId: world.social,
        ownerPersonId: auditor,
      }),
    ).toEqual(fault('ownerPersonId', 'unknownPerson'));
    expect(
      await findHolding(asPerson(world.register.as('auditExpert'), auditor), 'asset', id),
    ).toBeUndefined();
  });
});

describe('ties', () => {
  test('an asset lies in systems, whoever has them; each tells of it', async () => {
    const { coordinator, neighbour, technical } = world;
    const asset = await world.add('asset', 'Tie: akter');
    const theirs = await world.add(
      'system',
      'Tie: deras',
      { bodyId: technical, supplier: 'Hemlig AB' },
      neighbour,
    );
    const file = await shown(coordinator, 'asset', asset);
    expect(
      (await findTieable(coordinator, 'system', { q: 'tie:', for: file })).map(({ name }) => name),
    ).toEqual(['Tie: deras']);
    const tie = { assetId: asset, systemId: theirs };
    expect(await tieAsset(coordinator, tie)).toEqual({ ok: true });
    expect(await tieAsset(coordinator, tie)).toEqual({ ok: true });
    expect((await shown(coordinator, 'asset', asset)).systems).toMatchObject([
      { name: 'Tie: deras', opens: false },
    ]);
    expect(JSON.stringify((await shown(coordinator, 'asset', asset)).systems)).not.toContain('Hemlig');
    expect((await shown(neighbour, 'system', theirs)).assets).toEqual([
      { id: asset, name: null, bodyName: 'Socialförvaltningen', opens: false },
    ]);
    expect((await world.register.history(theirs)).map(({ verb }) => verb)).toEqual(['add', 'tie']);
    expect(await untieAsset(coordinator, tie)).toEqual({ ok: true });
    expect((await shown(coordinator, 'asset', asset)).systems).toEqual([]);
  });

  test('what stops if a system fails: with the way there, the bodies, and the assets that lose availability', async () => {
    const { coordinator, neighbour, technical, register } = world;
    const at = { bodyId: technical };
    const network = await world.add('system', 'Stopp: nätet', { ...at, kind: 'support' }, neighbour);
    const directory = await world.add('system', 'Stopp: katalogen', at, neighbour);
    const journal = await world.add('system', 'Stopp: journalen', { supplier: 'Journalbolaget AB' });
    const asset = await world.add('asset', 'Stopp: journaler');
    await tieAsset(coordinator, { assetId: asset, systemId: journal });
    const needs = { kind: 'needs', what: 'Inloggning' } as const;
    expect(await dependOnSystem(coordinator, journal, { dependsOnId: directory, ...needs })).toEqual({
      ok: true,
    });
    expect(await dependOnSystem(coordinator, journal, { dependsOnId: directory, ...needs })).toEqual(
      fault('dependsOnId', 'tieThere'),
    );
    expect(await dependOnSystem(coordinator, journal, { dependsOnId: journal, ...needs })).toEqual(
      fault('dependsOnId', 'needsItself'),
    );
    expect(await dependOnSystem(coordinator, directory, { dependsOnId: journal, ...needs })).toEqual(
      refused('notFound'),
    );
    await dependOnSystem(neighbour, directory, { dependsOnId: network, kind: 'needs' });
    await dependOnSystem(neighbour, network, { dependsOnId: directory, kind: 'needs' });

    const outage = await findOutage(neighbour, network);
    expect(outage?.stopped).toEqual([
      { id: directory, path: [directory, network] },
      { id: journal, path: [journal, directory, network] },
    ]);
    expect(outage?.circles.map((circle) => circle.toSorted())).toEqual([[directory, network].toSorted()]);
    expect(outage?.assets).toEqual([
      { id: asset, name: null, bodyName: 'Socialförvaltningen', systemIds: [journal], isElsewhere: false },
    ]);
    const told = outage?.systems.find(({ id }) => id === journal);
    expect(told).toEqual({
      id: journal,
      name: 'Stopp: journalen',
      bodyId: world.social,
      bodyName: 'Socialförvaltningen',
      hosting: null,
      kind: null,
      environment: null,
      opens: false,
    });
    expect(JSON.stringify(outage)).not.toContain('Journalbolaget');
    expect((await findOutage(world.officer, network))?.assets[0]?.name).toBe('Stopp: journaler');
    const own = await findOutage(coordinator, journal);
    expect(own?.standsOn.map(({ id }) => id)).toEqual([directory, network]);

    const whole = await coordinator.database.inOrganisation(
      register.municipality.organisationId,
      (transaction) => findWholeGraph(transaction, register.municipality.organisationId),
    );
    expect(whole.ties).toContainEqual({ assetId: asset, systemId: journal });
    expect(whole.edges).toContainEqual({ systemId: journal, dependsOnId: directory, kind: 'needs' });
    const [named] = await coordinator.database.inOrganisation(
      register.municipality.organisationId,
      (transaction) =>
        findHoldingsNamed(transaction, register.municipality.organisationId, 'system', [journal]),
    );
    expect(named).toMatchObject({ name: 'Stopp: journalen', bodyId: world.social, isWithdrawn: false });
    expect(
      await stopDependingOnSystem(coordinator, journal, { dependsOnId: directory, kind: 'needs' }),
    ).toEqual({ ok: true });
    expect((await findOutage(coordinator, journal))?.standsOn).toEqual([]);
  });
});

test('who keeps a register is told how many lack something, as its list shows, and nobody else', async () => {
  const gaps = async (by: TestAssets['coordinator']) =>
    (await findToDo(by)).groups.flatMap(({ first }) =>
      first.filter(({ kind }) => kind === 'assetGaps').map(({ count, to }) => ({ count, to })),
    );
  const { totals } = await listHoldings(
    world.coordinator,
    'asset',
    parseHoldingFilter({ gap: 'any', view: 'body' }),
  );
  expect(await gaps(world.coordinator)).toEqual([{ count: totals.any, to: '/assets?gap=any&view=body' }]);
  expect(await gaps(world.officer)).toEqual([]);
});

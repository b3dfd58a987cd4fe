import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { fault, personAs, refused } from '../risks/risks.fixture.ts';
import { findOwnDates, findToDo, findYear } from '../to-do/index.ts';
import { yearFilter } from '../to-do/year.model.ts';
import { dueOn, dutyBy, dutyShownTo } from './duties.fixture.ts';
import { parseDutyFilter } from './duty-list.model.ts';
import {
  addDuty,
  adoptStarterSet,
  bringBackDuty,
  changeDuty,
  completeDuty,
  findDuty,
  findMove,
  findWheel,
  listDuties,
  listDutyChoices,
  listOverdueDuties,
  moveDuty,
  skipDuty,
  withdrawDuty,
} from './index.ts';
import { wheelFilter } from './wheel.model.ts';

let register: TestRegister;
let keeper: RequestContext;
let officer: RequestContext;
let owner: { person: { id: string }; context: RequestContext };
let social: string;
let technical: string;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
  officer = (await personAs(register, 'securityOfficer')).context;
  owner = await personAs(register, 'actionOwner', 'Tekniska förvaltningen');
  social = register.body('Socialförvaltningen');
  technical = register.body('Tekniska förvaltningen');
});
afterAll(() => register.remove());

const ids = async (by: RequestContext, query: Record<string, string> = {}) =>
  (await listDuties(by, parseDutyFilter({ size: '500', ...query }))).rows.map(({ id }) => id);
const wheelOf = (by: RequestContext, query: object = {}) => findWheel(by, wheelFilter.parse(query));
const inWheel = async (by: RequestContext, id: string, query: object = {}) =>
  (await wheelOf(by, query)).items
    .filter((item) => item.id === id)
    .map(({ day, standing }) => `${day} ${standing}`);

describe('a duty', () => {
  test('comes back by its rhythm from the day it was due, however late it is done', async () => {
    const id = await dutyBy(keeper, { bodyId: social, rhythmMonths: 3, nextOn: '2026-11-30' });
    await dueOn(register, id, '2026-05-31');
    expect(await dutyShownTo(keeper, id)).toMatchObject({
      standing: 'overdue',
      comesBack: { day: '2026-11-30', passed: 1 },
    });
    const done = await completeDuty(keeper, id, { version: 1, onDay: '2026-11-20', note: 'Gick bra.' });
    expect(done).toEqual({ ok: true, nextOn: '2026-11-30' });
    const shown = await dutyShownTo(keeper, id);
    expect(shown).toMatchObject({ nextOn: '2026-11-30', lastDoneOn: '2026-11-20', standing: 'soon' });
    expect(shown.events).toMatchObject([{ kind: 'done', dueOn: '2026-05-31', note: 'Gick bra.' }]);
    expect(shown.changes.map(({ verb }) => verb)).toEqual(['complete', 'add']);
  });

  test('is done on a day that has been, and comes back after it', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    expect(await completeDuty(keeper, id, { version: 1, onDay: '2026-11-23' })).toEqual(
      fault('onDay', 'inFuture'),
    );
    const early = { version: 1, nextOn: '2027-03-15' };
    expect(await completeDuty(keeper, id, early)).toEqual(fault('nextOn', 'dayNotAfter'));
    expect(await completeDuty(keeper, id, { version: 2 })).toEqual(refused('stale'));
    const chosen = await completeDuty(keeper, id, { version: 1, nextOn: '2028-02-01' });
    expect(chosen).toEqual({ ok: true, nextOn: '2028-02-01' });
  });

  test('is moved, and the moves are counted until it is done', async () => {
    const id = await dutyBy(keeper, { bodyId: social, kind: 'other' });
    const days = ['2027-04-15', '2027-05-14', '2027-06-15'];
    for (const [index, toOn] of days.entries()) {
      expect(await moveDuty(keeper, id, { version: index + 1, toOn })).toEqual({ ok: true });
    }
    expect(await dutyShownTo(keeper, id)).toMatchObject({
      moved: 3,
      firstDueOn: '2027-03-15',
      nextOn: '2027-06-15',
    });
    expect(await completeDuty(keeper, id, { version: 4 })).toMatchObject({ nextOn: '2028-06-15' });
    expect(await dutyShownTo(keeper, id)).toMatchObject({ moved: 0, firstDueOn: '2028-06-15' });
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual([
      'add',
      'move',
      'move',
      'move',
      'complete',
    ]);
  });

  test.each([
    ['2026-11-21', 'inPast'],
    ['2027-03-15', 'sameDay'],
    ['snart', 'notADate'],
  ])('is not moved to %s', async (toOn, code) => {
    const id = await dutyBy(keeper, { bodyId: social });
    expect(await moveDuty(keeper, id, { version: 1, toOn, evenSo: true })).toEqual(fault('toOn', code));
  });

  test('is skipped with a reason only', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    expect(await skipDuty(keeper, id, { version: 1, reason: ' ' })).toEqual(fault('reason', 'missing'));
    expect(await skipDuty(keeper, id, { version: 1, reason: 'Systemet byts.' })).toEqual({
      ok: true,
      nextOn: '2028-03-15',
    });
    expect((await dutyShownTo(keeper, id)).events).toMatchObject([
      { kind: 'skipped', note: 'Systemet byts.' },
    ]);
  });

  test('is taken out of the wheel and put back, and its history stays', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    expect(await withdrawDuty(keeper, id, { version: 1, reason: 'Görs centralt.' })).toEqual({ ok: true });
    expect(await ids(keeper)).not.toContain(id);
    expect(await ids(keeper, { view: 'withdrawn' })).toContain(id);
    expect(await completeDuty(keeper, id, { version: 2 })).toEqual(fault('onDay', 'withdrawn'));
    expect(await bringBackDuty(keeper, id, { version: 2, reason: 'Ändå inte.' })).toEqual({ ok: true });
    expect(await dutyShownTo(keeper, id)).toMatchObject({ nextOn: '2027-03-15', standing: 'planned' });
  });

  test('is changed by who keeps the wheel, but not its day', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    const facts = { title: 'Öva reservplanen', kind: 'planTest' as const, rhythmMonths: 6 };
    expect(await changeDuty(keeper, id, { version: 1, ...facts, ownerPersonId: owner.person.id })).toEqual({
      ok: true,
    });
    expect(await dutyShownTo(owner.context, id)).toMatchObject({
      rhythmMonths: 6,
      nextOn: '2027-03-15',
      commands: ['done', 'move', 'skip'],
    });
    expect(await changeDuty(owner.context, id, { version: 2, ...facts })).toEqual(refused('forbidden'));
  });

  test.each([
    [{ nextOn: '2026-11-21' }, 'nextOn', 'inPast'],
    [{ rhythmMonths: 61 }, 'rhythmMonths', 'monthsOutOfRange'],
    [{ title: ' ' }, 'title', 'missing'],
    [{ ownerPersonId: randomUUID() }, 'ownerPersonId', 'unknownPerson'],
  ])('is not added with %j', async (input, field, code) => {
    const facts = { title: 'Öva', kind: 'planTest' as const, rhythmMonths: 12, nextOn: '2027-03-15' };
    expect(await addDuty(keeper, { bodyId: social, ...facts, ...input })).toEqual(fault(field, code));
  });

  test('what became of it is never altered, whatever the program says', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    await completeDuty(keeper, id, { version: 1 });
    const altering = "update duty_event set on_day = '2026-01-01' where duty_id = $1";
    await expect(register.db.asOwner(altering, [id])).rejects.toThrow();
  });
});

describe('the wheel', () => {
  test('shows a duty the times its rhythm says, as the rule counts them: past ones as they ended', async () => {
    const id = await dutyBy(keeper, { bodyId: social, rhythmMonths: 1, nextOn: '2026-11-30', kind: 'other' });
    expect(await inWheel(keeper, id, { year: 2026 })).toEqual(['2026-11-30 planned', '2026-12-31 ahead']);
    expect((await inWheel(keeper, id, { year: 2027 })).slice(0, 3)).toEqual([
      '2027-01-31 ahead',
      '2027-02-28 ahead',
      '2027-03-31 ahead',
    ]);
    expect(await inWheel(keeper, id, { year: 2027 })).toHaveLength(12);
    await completeDuty(keeper, id, { version: 1, note: null });
    expect(await inWheel(keeper, id, { year: 2026 })).toEqual(['2026-11-30 done', '2026-12-31 planned']);
    await skipDuty(keeper, id, { version: 2, reason: 'Jul.' });
    expect(await inWheel(keeper, id, { year: 2026 })).toEqual(['2026-11-30 done', '2026-12-31 skipped']);
    await withdrawDuty(keeper, id, { version: 3, reason: 'x' });
  });

  test('says the same as the year, the private calendar and what waits', async () => {
    const id = await dutyBy(officer, {
      bodyId: technical,
      ownerPersonId: owner.person.id,
      nextOn: '2026-12-10',
    });
    const year = await findYear(owner.context, yearFilter.parse({ month: 12, kind: 'duties', mine: 'yes' }));
    expect(year.rows.map(({ id: each, day, to }) => [each, day, to])).toEqual([
      [id, '2026-12-10', `/year-wheel/duties/${id}`],
    ]);
    const own = (await findOwnDates(owner.context)).filter((date) => date.id === id);
    expect(own.map(({ kind, day }) => `${kind} ${day}`)).toEqual([
      'dutyDue 2026-12-10',
      'dutyAhead 2027-12-10',
    ]);
    const { groups } = await findToDo(owner.context, 100);
    const told = groups.flatMap(({ first }) => first.filter((item) => item.kind === 'ownDuty'));
    expect(told.map(({ to }) => to)).toEqual([`/year-wheel/duties/${id}`]);
    await withdrawDuty(officer, id, { version: 1, reason: 'x' });
  });

  test('names what collides, and a move into it is made only when it is wished all the same', async () => {
    const body = technical;
    await dutyBy(officer, {
      bodyId: body,
      title: 'Gå igenom behörigheter',
      kind: 'accessReview',
      nextOn: '2027-04-13',
    });
    const id = await dutyBy(officer, { bodyId: body, nextOn: '2027-05-11' });
    const asked = { year: 2027, body };
    expect((await wheelOf(officer, asked)).collisions).toEqual([]);
    expect(await moveDuty(officer, id, { version: 1, toOn: '2027-04-15' })).toEqual(
      fault('toOn', 'dutyCollides'),
    );
    expect(await findMove(officer, id, '2027-04-15')).toMatchObject({
      collisions: [{ kind: 'sameWeek', day: '2027-04-12' }],
      free: ['2027-04-19', '2027-04-09', '2027-04-26'],
    });
    expect(await moveDuty(officer, id, { version: 1, toOn: '2027-04-15', evenSo: true })).toEqual({
      ok: true,
    });
    expect((await wheelOf(officer, asked)).collisions).toMatchObject([
      { kind: 'sameWeek', whose: 'Tekniska förvaltningen', items: [{}, {}] },
    ]);
  });

  test('is filtered by body, owner and kind', async () => {
    const id = await dutyBy(officer, { bodyId: null, ownerPersonId: owner.person.id, kind: 'report' });
    const wide = register.municipality.organisationId;
    for (const query of [{ body: wide }, { owner: owner.person.id }, { kind: 'duty.report' }]) {
      expect(await inWheel(officer, id, { year: 2027, ...query })).toEqual(['2027-03-15 planned']);
    }
    for (const query of [
      { body: social },
      { owner: randomUUID() },
      { kind: 'duty.planTest' },
      { kind: 'riskReview' },
    ]) {
      expect(await inWheel(officer, id, { year: 2027, ...query })).toEqual([]);
    }
  });

  test('shows the review of the latest class of what a body has, to those who read its part', async () => {
    const { organisationId } = register.municipality;
    const [system] = await register.db.asOwner<{ id: string }>(
      'insert into "system" (organisation_id, name, body_id) values ($1, \'Livbåt\', $2) returning id',
      [organisationId, social],
    );
    const [earlier, latest] = await register.db.asOwner<{ id: string }>(
      `insert into classification (organisation_id, system_id, scale, confidentiality, integrity, availability, reason,
         assessed_by, assessed_at, decided_by, decided_on, next_review_on)
       select $1, $2, 'guideline', 2, 2, 2, 'Prövad.', $3, day::timestamptz, $3, day, day + 365
       from (values (date '2025-02-01'), (date '2026-02-01')) times(day) returning id`,
      [organisationId, system?.id ?? '', owner.person.id],
    );
    const asked = { year: 2027, kind: 'classReview' };
    expect(await inWheel(keeper, latest?.id ?? '', asked)).toEqual(['2027-02-01 derived']);
    expect(await inWheel(keeper, earlier?.id ?? '', { ...asked, year: 2026 })).toEqual([]);
    const outsiders = [
      register.as(['securityCoordinator', 'Tekniska förvaltningen']),
      register.as('electedAuditor'),
    ];
    for (const by of outsiders) expect(await inWheel(by, latest?.id ?? '', asked)).toEqual([]);
  });

  test('begins with a set in one press, once', async () => {
    const bodyId = register.body('Kommunledningsförvaltningen');
    const startersOf = async (by: RequestContext, query: object = {}) =>
      (await wheelOf(by, query)).starters.map(({ id }) => id);
    expect(await startersOf(officer, { body: bodyId })).toEqual([bodyId]);
    expect(await startersOf(register.as(['director', 'Kommunledningsförvaltningen']))).toEqual([bodyId]);
    expect(await startersOf(officer)).toEqual([]);
    expect(await startersOf(register.as('controller'), { body: bodyId })).toEqual([]);
    const [one, two] = await Promise.all([
      adoptStarterSet(officer, { bodyId }, 'sv'),
      adoptStarterSet(officer, { bodyId }, 'sv'),
    ]);
    expect([one, two].filter(({ ok }) => ok)).toHaveLength(1);
    expect([one, two]).toContainEqual(fault('bodyId', 'dutiesThere'));
    const wheel = await wheelOf(officer, { body: bodyId, year: 2027 });
    expect(wheel).toMatchObject({ starters: [], duties: { inUse: 9, overdue: 0 } });
  });

  test('asks the database as much for few as for many', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    const count = async () => [
      (await statementsOf(() => wheelOf(keeper))).length,
      (await statementsOf(() => listDuties(keeper, parseDutyFilter({})))).length,
      (await statementsOf(() => findDuty(keeper, id))).length,
      (await statementsOf(() => findMove(keeper, id, null))).length,
    ];
    const few = await count();
    await register.db.asOwner(
      `insert into duty (organisation_id, body_id, title, kind, rhythm_months, next_on)
       select $1, $2, 'Uppgift ' || n, 'training', 1 + n % 12, date '2026-12-01' + n from generate_series(1, 400) n`,
      [register.municipality.organisationId, social],
    );
    expect(await count()).toEqual(few);
    expect(few).toEqual([9, 2, 4, 5]);
    const wheel = await wheelOf(keeper);
    expect(wheel.items.length).toBeLessThanOrEqual(300);
    await register.db.asOwner("delete from duty where title like 'Uppgift %'");
  });
});

describe('what is late', () => {
  test('is counted for each body, and told to who leads it and to who owns it', async () => {
    const id = await dutyBy(officer, {
      bodyId: technical,
      ownerPersonId: owner.person.id,
      title: 'Testa larmet',
    });
    await dueOn(register, id, '2026-10-01');
    const late = await listOverdueDuties(officer, { bodyId: technical });
    expect(late).toMatchObject([{ bodyId: technical, count: 1, firstId: id, firstDueOn: '2026-10-01' }]);
    expect(await listOverdueDuties(keeper, { bodyId: technical })).toEqual([]);
    const waiting = async (by: RequestContext, kind: string) =>
      (await findToDo(by, 100)).groups.flatMap(({ first }) =>
        first.filter((item) => item.kind === kind && item.id === id).map(({ urgency }) => urgency),
      );
    expect(await waiting(owner.context, 'ownDuty')).toEqual(['late']);
    expect(await waiting(register.as(['director', 'Tekniska förvaltningen']), 'bodyDuty')).toEqual(['late']);
    expect(await waiting(keeper, 'bodyDuty')).toEqual([]);
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext][] = [
    [
      'the coordinator of another administration',
      () => register.as(['securityCoordinator', 'Tekniska förvaltningen']),
    ],
    ['an auditor', () => register.as('electedAuditor')],
    ['the coordinator of audit matters', () => register.as('auditCoordinator')],
    ['an employee', () => register.as(['employee', 'Socialförvaltningen'])],
  ];
  test.each(outsiders)('%s, and learns of nothing', async (_, as) => {
    const id = await dutyBy(keeper, { bodyId: social, nextOn: '2026-12-15' });
    const by = as();
    expect(await findDuty(by, id)).toBeUndefined();
    expect(await ids(by)).not.toContain(id);
    expect(await inWheel(by, id)).toEqual([]);
    expect((await wheelOf(by)).bodies.map(({ bodyId }) => bodyId)).not.toContain(social);
    expect((await listDutyChoices(by)).bodies.map((body) => body.id)).not.toContain(social);
    expect(await findMove(by, id, null)).toBeUndefined();
    const step = { version: 1, reason: 'x' };
    expect(await completeDuty(by, id, { version: 1 })).toEqual(refused('notFound'));
    expect(await moveDuty(by, id, { version: 1, toOn: '2027-01-11' })).toEqual(refused('notFound'));
    expect(await skipDuty(by, id, step)).toEqual(refused('notFound'));
    expect(await withdrawDuty(by, id, step)).toEqual(refused('notFound'));
    expect(await adoptStarterSet(by, { bodyId: social }, 'sv')).toEqual(refused('forbidden'));
    const facts = { title: 'Öva', kind: 'planTest' as const, rhythmMonths: 12, nextOn: '2027-03-15' };
    expect(await addDuty(by, { bodyId: social, ...facts })).toEqual(refused('forbidden'));
    expect(await addDuty(by, { bodyId: null, ...facts })).toEqual(refused('forbidden'));
  });

  test('who only reads, and changes nothing', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    for (const by of [register.as('controller'), register.as('dataProtectionOfficer')]) {
      expect(await findDuty(by, id)).toMatchObject({ commands: [] });
      expect(await inWheel(by, id, { year: 2027 })).toEqual(['2027-03-15 planned']);
      expect(await completeDuty(by, id, { version: 1 })).toEqual(refused('forbidden'));
      expect(await findMove(by, id, null)).toBe('forbidden');
    }
  });

  test('another municipality’s', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    const elsewhere = { ...keeper, requester: { ...keeper.requester, organisationId: randomUUID() } };
    expect(await findDuty(elsewhere, id)).toBeUndefined();
  });

  test('a token made for reading', async () => {
    const id = await dutyBy(keeper, { bodyId: social });
    const reading = { ...keeper, requester: { ...keeper.requester, tokenScope: 'read' as const } };
    expect(await completeDuty(reading, id, { version: 1 })).toEqual(refused('forbidden'));
    expect((await dutyShownTo(reading, id)).commands).toEqual([]);
  });
});

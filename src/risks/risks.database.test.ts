import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  acceptRisk,
  addRisk,
  assessRisk,
  builtInScale,
  changeRisk,
  changeScale,
  closeRisk,
  findMatrix,
  findReview,
  findRisk,
  findScale,
  findThingsToLink,
  linkRisk,
  listReviewable,
  listRisks,
  reopenRisk,
  restoreRisk,
  unlinkRisk,
  withdrawRisk,
} from './index.ts';
import { parseRiskFilter } from './risk-list.model.ts';
import { fault, on, personAs, refused, riskBy, riskShownTo } from './risks.fixture.ts';

let register: TestRegister;
let keeper: RequestContext;
let officer: RequestContext;
let director: RequestContext;
let owner: { person: { id: string }; context: RequestContext };
let social: string;
let technical: string;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
  director = (await personAs(register, 'director', 'Socialförvaltningen')).context;
  officer = (await personAs(register, 'securityOfficer')).context;
  owner = await personAs(register, 'actionOwner', 'Tekniska förvaltningen');
  social = register.body('Socialförvaltningen');
  technical = register.body('Tekniska förvaltningen');
});
afterAll(() => register.remove());

const risk = (input: Partial<Parameters<typeof riskBy>[1]> = {}, by = keeper) =>
  riskBy(by, { bodyId: social, ...input });
const ids = async (by: RequestContext, query: Record<string, string> = {}) =>
  (await listRisks(by, parseRiskFilter({ size: '200', ...query }))).rows.map(({ id }) => id);
const judged = { likelihood: 4, consequence: 4, reason: 'Det blir vanligare.' };

describe('a risk', () => {
  test('enters the register of its body with its first assessment, and is due again in a year', async () => {
    const id = await risk({ ownerPersonId: owner.person.id });
    expect(await riskShownTo(keeper, id)).toMatchObject({
      level: 'medium',
      likelihood: 2,
      consequence: 3,
      nextReviewOn: '2027-11-22',
      bodyName: 'Socialförvaltningen',
      accepted: 'none',
      assessments: [{ onDay: '2026-11-22', reason: 'Det hände i våras.' }],
    });
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual(['add', 'assess']);
  });

  test('that nobody has assessed is due for review at once', async () => {
    const id = await risk({ assessment: null });
    expect(await riskShownTo(keeper, id)).toMatchObject({ level: null, nextReviewOn: '2026-11-22' });
    expect(await ids(keeper, { level: 'unassessed', review: 'due' })).toContain(id);
  });

  test('is assessed anew beside the earlier assessments, which stay', async () => {
    const id = await risk();
    const input = { version: 1, ...judged, targetLikelihood: 2, targetConsequence: 2 };
    expect(await assessRisk(keeper, id, input)).toEqual({ ok: true });
    expect(await assessRisk(keeper, id, input)).toEqual(refused('stale'));
    const shown = await riskShownTo(keeper, id);
    expect(shown).toMatchObject({ level: 'veryHigh', targetLevel: 'medium', earlierLevel: 'medium' });
    expect(shown.assessments).toHaveLength(2);
  });

  test('found unchanged is an assessment too, with the reason of the time before', async () => {
    const id = await risk();
    const same = { version: 1, likelihood: 2, consequence: 3, reason: null };
    expect(await assessRisk(on(keeper, '2027-11-01'), id, same)).toEqual({ ok: true });
    const { assessments, nextReviewOn } = await riskShownTo(keeper, id);
    expect(assessments.map(({ onDay, reason }) => [onDay, reason])).toEqual([
      ['2026-11-22', 'Det hände i våras.'],
      ['2027-11-01', 'Det hände i våras.'],
    ]);
    expect(nextReviewOn).toBe('2028-11-01');
    const other = { version: 2, likelihood: 3, consequence: 3, reason: '' };
    expect(await assessRisk(keeper, id, other)).toEqual(fault('reason', 'missing'));
  });

  test.each([
    [{ likelihood: 5 }, 'likelihood', 'notOnScale'],
    [{ consequence: 0 }, 'consequence', 'notOnScale'],
    [{ targetLikelihood: 2 }, 'targetLikelihood', 'bothOrNeither'],
    [{ onDay: '2026-11-23' }, 'onDay', 'inFuture'],
    [{ onDay: '2026-11-21' }, 'onDay', 'beforeLatest'],
    [{ nextReviewOn: '2027-11-23' }, 'nextReviewOn', 'overYearOn'],
    [{ onDay: '2026-02-30' }, 'onDay', 'notADate'],
  ])('is not assessed with %j', async (change, field, code) => {
    const id = await risk();
    expect(await assessRisk(keeper, id, { version: 1, ...judged, ...change })).toEqual(fault(field, code));
  });

  test('changed in what it is comes up for review; put right in its wording it does not', async () => {
    const id = await risk();
    expect(
      await changeRisk(keeper, id, { version: 1, scenario: 'Rättat stavfel.', isWordingOnly: true }),
    ).toEqual({ ok: true });
    expect((await riskShownTo(keeper, id)).nextReviewOn).toBe('2027-11-22');
    expect(await changeRisk(keeper, id, { version: 2, existingMeasures: 'Reservkraft.' })).toEqual({
      ok: true,
    });
    expect((await riskShownTo(keeper, id)).nextReviewOn).toBe('2026-11-22');
    expect(await changeRisk(keeper, id, { version: 2, title: 'x' })).toEqual(refused('stale'));
  });

  test('ceases with a reason, and is due for review when it is one again', async () => {
    const id = await risk();
    expect(await closeRisk(keeper, id, { version: 1, reason: '' })).toEqual(fault('reason', 'missing'));
    expect(await closeRisk(keeper, id, { version: 1, reason: 'Systemet är avvecklat.' })).toEqual({
      ok: true,
    });
    expect(await ids(keeper)).not.toContain(id);
    expect(await ids(keeper, { state: 'closed' })).toContain(id);
    expect(await assessRisk(keeper, id, { version: 2, ...judged })).toEqual(
      fault('likelihood', 'riskClosed'),
    );
    expect(await reopenRisk(keeper, id, { version: 2, reason: 'Det togs i drift igen.' })).toEqual({
      ok: true,
    });
    expect(await riskShownTo(keeper, id)).toMatchObject({ closedOn: null, nextReviewOn: '2026-11-22' });
  });

  test('entered by mistake is withdrawn, and restored as it was', async () => {
    const id = await risk();
    expect(await withdrawRisk(keeper, id, { version: 1, reason: 'Dubblett' })).toEqual({ ok: true });
    expect(await ids(keeper, { state: 'every' })).not.toContain(id);
    expect(await changeRisk(keeper, id, { version: 2, title: 'x' })).toEqual(fault('title', 'withdrawn'));
    expect(await restoreRisk(keeper, id, { version: 2, reason: 'Den var ingen dubblett' })).toEqual({
      ok: true,
    });
    expect(await ids(keeper)).toContain(id);
  });

  test('sent twice with one id is added once', async () => {
    const id = randomUUID();
    await risk({ id });
    await expect(risk({ id })).rejects.toThrow('idTaken');
  });
});

describe('an acceptance', () => {
  const accept = (by: RequestContext, id: string, more: object = {}) =>
    acceptRisk(by, id, { version: 1, untilOn: '2027-06-01', reason: 'Kostnaden är för hög.', ...more });

  test('is the owner’s, by name and day, and settles a treatment that nobody had decided', async () => {
    const id = await risk({ ownerPersonId: owner.person.id });
    expect(await accept(keeper, id)).toEqual(refused('forbidden'));
    expect(await accept(owner.context, id)).toEqual({ ok: true });
    expect(await riskShownTo(keeper, id)).toMatchObject({
      accepted: 'inForce',
      acceptedUntil: '2027-06-01',
      treatment: 'accept',
      acceptances: [{ acceptedBy: owner.person.id, onDay: '2026-11-22' }],
    });
    expect(await ids(keeper, { accepted: 'inForce' })).toContain(id);
  });

  test('ends when the risk is assessed anew', async () => {
    const id = await risk({ ownerPersonId: owner.person.id });
    await accept(owner.context, id);
    await assessRisk(on(keeper, '2026-12-01'), id, {
      version: 2,
      likelihood: 2,
      consequence: 3,
      reason: 'Som förut.',
    });
    expect((await riskShownTo(keeper, id)).accepted).toBe('ended');
  });

  test('of a very high risk is the director’s alone', async () => {
    const id = await risk({ ownerPersonId: owner.person.id, assessment: judged });
    expect(await accept(owner.context, id)).toEqual(fault('untilOn', 'directorOnly'));
    expect(await accept(director, id)).toEqual({ ok: true });
  });

  test('does not outlast the next review', async () => {
    const id = await risk({ ownerPersonId: owner.person.id });
    expect(await accept(owner.context, id, { untilOn: '2027-11-23' })).toEqual(
      fault('untilOn', 'untilAfterReview'),
    );
  });
});

describe('what a risk is about', () => {
  test('is chosen among what one may know of, seen from both sides, and taken away', async () => {
    const id = await risk();
    const { recommendationId } = await anAuditInRegister(register, { to: [['Socialnämnden']] });
    const { recommendationId: other } = await anAuditInRegister(register, { to: [['Tekniska nämnden']] });
    const found = await findThingsToLink(keeper, { riskId: id, noun: 'recommendation', q: 'AVTAL 1' });
    expect(found.map(({ nounId }) => nounId)).toEqual([recommendationId]);
    const link = { noun: 'recommendation' as const, nounId: recommendationId };
    expect(await linkRisk(keeper, id, { add: [link, link] })).toEqual({ ok: true });
    expect(await linkRisk(keeper, id, { add: [{ noun: 'recommendation', nounId: other }] })).toEqual(
      fault('links', 'unknownLink'),
    );
    expect(await linkRisk(keeper, id, { add: [{ noun: 'asset', nounId: randomUUID() }] })).toEqual(
      fault('links', 'unknownLink'),
    );
    expect((await riskShownTo(keeper, id)).links).toMatchObject([
      { ...link, words: '1. Att nämnden följer upp avtal 1' },
    ]);
    expect(await ids(keeper, link)).toEqual([id]);
    expect(await unlinkRisk(keeper, id, link)).toEqual({ ok: true });
    expect((await riskShownTo(keeper, id)).links).toEqual([]);
  });

  test('tells whoever may not know of it nothing but that there is something', async () => {
    const id = await risk({ ownerPersonId: owner.person.id });
    const { recommendationId } = await anAuditInRegister(register);
    await linkRisk(keeper, id, { add: [{ noun: 'recommendation', nounId: recommendationId }] });
    expect((await riskShownTo(owner.context, id)).links).toMatchObject([{ words: null, about: null }]);
  });
});

describe('the register', () => {
  test('is filtered, searched with part words, and sorted with the gravest first', async () => {
    const tech = await personAs(register, 'securityCoordinator', 'Tekniska förvaltningen');
    const of = (title: string, likelihood: number, consequence: number, source = 'change' as const) =>
      riskBy(tech.context, {
        bodyId: technical,
        title,
        source,
        assessment: { likelihood, consequence, reason: 'x' },
      });
    const low = await of('Fastighetssystemet byts', 1, 1);
    const high = await of('Vattenverkets styrsystem nås utifrån', 4, 4);
    const middle = await of('Kartdata försvinner', 2, 2);
    expect(await ids(tech.context)).toEqual([high, middle, low]);
    expect(await ids(tech.context, { q: 'STYRSYS' })).toEqual([high]);
    expect(await ids(tech.context, { level: 'medium' })).toEqual([middle]);
    expect(await ids(tech.context, { likelihood: '1', consequence: '1' })).toEqual([low]);
    expect(await ids(tech.context, { source: 'audit' })).toEqual([]);
    const matrix = await findMatrix(tech.context, parseRiskFilter({}));
    expect(matrix.places).toContainEqual({ likelihood: 4, consequence: 4, count: 1 });
    expect(matrix.top[0]?.id).toBe(high);
    expect(await ids(officer, { body: technical })).toEqual([high, middle, low]);
    const { totals } = await listRisks(tech.context, parseRiskFilter({ level: 'low' }));
    expect(totals).toMatchObject({ low: 1, medium: 1, high: 0, veryHigh: 1, due: 0 });
  });

  test('asks as much of the database for five risks as for five thousand', async () => {
    const more = (count: number) =>
      register.db.asOwner(
        `with added as (insert into risk (organisation_id, body_id, title, scenario, source, aspects, next_review_on, made_at)
            select $1, $2, 'Risk ' || n, 'Något händer', 'weakness', '{integrity}', '2026-01-01', now()
            from generate_series(1, $3::int) n returning id)
          insert into risk_assessment (organisation_id, risk_id, on_day, likelihood, consequence, reason, by_person, at)
            select $1, id, '2025-01-01', 1 + (random() * 3)::int, 1 + (random() * 3)::int, 'x', gen_random_uuid(), now() from added`,
        [register.municipality.organisationId, register.body('Kommunledningsförvaltningen'), count],
      );
    const one = await risk();
    const asked = async () => ({
      list: (await statementsOf(() => listRisks(officer, parseRiskFilter({ size: '200' })))).length,
      matrix: (await statementsOf(() => findMatrix(officer, parseRiskFilter({})))).length,
      one: (await statementsOf(() => findRisk(officer, one))).length,
      review: (await statementsOf(() => listReviewable(officer))).length,
    });
    await more(5);
    const few = await asked();
    await more(5_000);
    const began = performance.now();
    expect(await asked()).toEqual(few);
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(few).toEqual({ list: 3, matrix: 4, one: 8, review: 1 });
  });
});

describe('a yearly review', () => {
  test('goes through what has come to its review one after another, and says how far it has come', async () => {
    const body = register.body('Barn- och utbildningsförvaltningen');
    const { context } = await personAs(register, 'securityCoordinator', 'Barn- och utbildningsförvaltningen');
    const year = on(context, '2027-12-01');
    const first = await riskBy(context, { bodyId: body, title: 'A' });
    const second = await riskBy(context, { bodyId: body, title: 'B' });
    const asked = { body, since: '2027-12-01' };
    expect(await findReview(year, asked)).toMatchObject({ done: 0, left: 2, risk: { id: first } });
    expect(await findReview(year, { ...asked, passed: first })).toMatchObject({
      left: 2,
      risk: { id: second },
    });
    await assessRisk(year, second, { version: 1, likelihood: 2, consequence: 3, reason: null });
    expect(await findReview(year, { ...asked, passed: first })).toMatchObject({
      done: 1,
      left: 1,
      risk: { id: first },
    });
    await assessRisk(year, first, {
      version: 1,
      likelihood: 1,
      consequence: 3,
      reason: 'Vi har skaffat reservkraft.',
    });
    expect(await findReview(year, asked)).toMatchObject({ done: 2, left: 0, risk: null });
    expect(await listReviewable(context)).toMatchObject([{ bodyId: body, all: 2, due: 0 }]);
    expect(await findReview(keeper, asked)).toBeNull();
  });
});

describe('the scale', () => {
  test('is the security officer’s to change, never so that what has been assessed cannot be read', async () => {
    const shown = await findScale(officer, 'sv');
    expect(shown).toMatchObject({ version: 0, isUsed: true, mayChange: true });
    const scale = builtInScale('sv');
    const steps = [...scale.likelihoods, { name: 'Säkert', meaning: 'Händer varje vecka.' }];
    const five = { version: 0, ...scale, likelihoods: steps };
    expect(await changeScale(keeper, five)).toEqual(refused('forbidden'));
    expect(await changeScale(officer, five)).toEqual(fault('likelihoods', 'stepsInUse'));
    expect(await changeScale(officer, { version: 0, ...scale, veryHigh: 16 })).toEqual({ ok: true });
    expect(await changeScale(officer, { version: 0, ...scale })).toEqual(refused('stale'));
    const id = await risk({ assessment: { ...judged, likelihood: 3 } });
    expect((await riskShownTo(keeper, id)).level).toBe('high');
    expect(await changeScale(officer, { version: 1, ...scale })).toEqual({ ok: true });
    expect((await riskShownTo(keeper, id)).level).toBe('veryHigh');
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
    ['nobody in particular', () => register.as()],
  ];
  test.each(outsiders)('%s, and learns of nothing', async (_, as) => {
    const id = await risk();
    const by = as();
    expect(await findRisk(by, id)).toBeUndefined();
    expect(await ids(by, { state: 'every' })).not.toContain(id);
    expect(await changeRisk(by, id, { version: 1, title: 'x' })).toEqual(refused('notFound'));
    expect(await assessRisk(by, id, { version: 1, ...judged })).toEqual(refused('notFound'));
    const until = { version: 1, untilOn: '2027-01-01', reason: 'x' };
    expect(await acceptRisk(by, id, until)).toEqual(refused('notFound'));
    const added = {
      bodyId: social,
      title: 'x',
      scenario: 'x',
      source: 'audit',
      aspects: ['integrity'],
    } as const;
    expect(await addRisk(by, { ...added, aspects: [...added.aspects] })).toEqual(refused('forbidden'));
  });

  test('who only reads, and changes nothing', async () => {
    const id = await risk();
    const controller = register.as('controller');
    expect(await findRisk(controller, id)).toMatchObject({ commands: [] });
    expect(await changeRisk(controller, id, { version: 1, title: 'x' })).toEqual(refused('forbidden'));
    expect(await assessRisk(controller, id, { version: 1, ...judged })).toEqual(refused('forbidden'));
    expect(await closeRisk(controller, id, { version: 1, reason: 'x' })).toEqual(refused('forbidden'));
  });

  test('an action owner of the body adds what they have seen, and changes nothing else', async () => {
    const seer = (await personAs(register, 'actionOwner', 'Socialförvaltningen')).context;
    const id = await risk({}, seer);
    expect(await changeRisk(seer, id, { version: 1, title: 'x' })).toEqual(refused('forbidden'));
  });
});

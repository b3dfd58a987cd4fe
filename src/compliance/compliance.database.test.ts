import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  aSitting,
  chapterAs,
  invalid,
  ok,
  onDay,
  openTestCompliance,
  refused,
  type TestCompliance,
} from './compliance.fixture.ts';
import {
  answerRequirement,
  checkRequirement,
  discardSelfAssessment,
  drawSample,
  findUnitPage,
  findUnitRequirement,
  finishSelfAssessment,
  listUnits,
  saveChapter,
  saveSample,
  showChapter,
  showSelfAssessment,
  startSelfAssessment,
} from './index.ts';

let world: TestCompliance;
let coordinator: RequestContext;
let officer: RequestContext;
let social: string;
beforeAll(async () => {
  world = await openTestCompliance();
  ({ coordinator, officer, social } = world);
});
afterAll(() => world.register.remove());

const own = (level: Parameters<TestCompliance['measures']>[0], nth = 0) => {
  const found = world.measures(level)[nth];
  if (!found) throw new Error('No such measure');
  return found;
};
const latestId = async (by: RequestContext, key: string, id: string) =>
  (await findUnitRequirement(by, key, id))?.history[0]?.id ?? null;
const page = async (by: RequestContext, key: string) => {
  const found = await findUnitPage(by, key);
  if (!found) throw new Error('No such unit');
  return found;
};

/** The self-assessment of the social services that is under way. */
const underWay = async () => (await page(coordinator, social)).selfAssessments[0]?.id ?? '';

describe('what is asked of a unit', () => {
  test('an administration answers its own and inherits the rest of what is not a system’s', async () => {
    const { own: answered, inherited, measures, counts, chapters } = await page(coordinator, social);
    expect(measures).toBe(117);
    expect(answered).toHaveLength(world.measures('administration').length);
    expect(inherited).toHaveLength(
      world.measures('municipality').length + world.measures('centralIt').length,
    );
    expect(counts.unanswered).toBe(answered.length);
    expect(chapters.length).toBeGreaterThan(15);
  });

  test('a better answer above is seen below at once, without its reason', async () => {
    const { id } = own('municipality', 3);
    ok(await answerRequirement(officer, 'municipality', id, { result: 'met', reason: 'Hemligt skäl' }));
    for (const key of [social, world.system]) {
      const seen = await findUnitRequirement(coordinator, key, id);
      expect(seen).toMatchObject({ isOwn: false, figure: 'met', history: [], mayAnswer: false });
      expect(JSON.stringify(seen)).not.toContain('Hemligt skäl');
      const all = await page(coordinator, key);
      expect(all.inherited.find(({ requirement }) => requirement.id === id)?.figure).toBe('met');
      expect(JSON.stringify(all)).not.toContain('Hemligt skäl');
    }
  });

  test('nobody below alters what is inherited', async () => {
    const { id } = own('centralIt');
    const answer = { result: 'met' as const };
    expect(await answerRequirement(coordinator, social, id, answer)).toEqual(
      invalid('result', 'notAskedOfUnit'),
    );
    expect(await answerRequirement(coordinator, 'centralIt', id, answer)).toEqual(refused('notFound'));
    expect(await answerRequirement(coordinator, 'municipality', own('municipality').id, answer)).toEqual(
      refused('notFound'),
    );
    expect(await answerRequirement(world.itHead, 'centralIt', id, answer)).toMatchObject({ ok: true });
  });

  test('central IT and the municipality, which share a key in the database, are told apart', async () => {
    const it = await page(world.itHead, 'centralIt');
    const municipality = await page(officer, 'municipality');
    expect(it.own.every(({ requirement }) => requirement.level === 'centralIt')).toBe(true);
    expect(municipality.counts.met).toBe(1);
    expect(it.inherited.map(({ answeredBy }) => answeredBy.level)).not.toContain('centralIt');
  });
});

describe('an outsider tries', () => {
  const outsiders: [string, () => RequestContext][] = [
    [
      'another administration’s coordinator',
      () => world.register.as(['securityCoordinator', 'Tekniska förvaltningen']),
    ],
    ['an auditor', () => world.register.as('electedAuditor')],
    ['the auditors’ expert', () => world.register.as('auditExpert')],
    ['the registrar', () => world.register.as('registrar')],
    ['an employee of the same administration', () => world.register.as(['employee', 'Socialförvaltningen'])],
    ['nobody in particular', () => world.register.as()],
  ];
  test.each(outsiders)('%s learns nothing of a unit and changes nothing', async (_who, as) => {
    const id = own('administration', 20).id;
    const by = as();
    expect(await findUnitPage(by, social)).toBeUndefined();
    expect(await findUnitRequirement(by, social, id)).toBeUndefined();
    expect((await listUnits(by)).units.map(({ unit }) => unit.key)).not.toContain(social);
    expect(await startSelfAssessment(by, social, { year: 2026 })).toEqual(refused('notFound'));
    expect(await answerRequirement(by, social, id, { result: 'met' })).toEqual(refused('notFound'));
    expect(await checkRequirement(by, social, id, { result: 'met' })).toEqual(refused('notFound'));
    expect(await drawSample(by, { units: [social], chapter: null, count: 5, seed: 'x' })).toBeUndefined();
    const check = { unit: social, requirementId: id, result: 'met' as const };
    expect(await saveSample(by, { checks: [check] })).toEqual(refused('forbidden'));
  });

  test.each<[string, () => RequestContext]>([
    ['the controller', () => world.register.as('controller')],
    ['the security officer', () => world.officer],
    ['a member of the board', () => world.register.as(['boardMember', 'Socialnämnden'])],
    [
      'the coordinator with a token for reading',
      () => ({ ...world.coordinator, requester: { ...world.coordinator.requester, tokenScope: 'read' } }),
    ],
  ])('%s reads it and answers nothing', async (_who, as) => {
    const by = as();
    expect((await findUnitPage(by, social))?.mayAnswer).toBe(false);
    expect(await answerRequirement(by, social, own('administration', 21).id, { result: 'met' })).toEqual(
      refused('forbidden'),
    );
    expect(await startSelfAssessment(by, social, { year: 2026 })).toEqual(refused('forbidden'));
  });

  test('who is named on a system answers for it alone', async () => {
    const named = world.register.as(['actionOwner', 'Tekniska förvaltningen']);
    const { id } = own('system');
    expect(await answerRequirement(named, world.system, id, { result: 'met' })).toEqual(refused('notFound'));
    const { db } = world.register;
    await db.asOwner(
      `insert into person (organisation_id, id, name, email) values ($1, $2, 'Asta Prov', 'a@b.example')`,
      [db.organisationId, named.requester.personId],
    );
    await db.asOwner('update "system" set manager_person_id = $1 where id = $2', [
      named.requester.personId,
      world.system,
    ]);
    expect(await answerRequirement(named, world.system, id, { result: 'met' })).toMatchObject({ ok: true });
    expect(await findUnitPage(named, social)).toBeUndefined();
    expect((await listUnits(named)).units.map(({ unit }) => unit.key)).toEqual([
      world.technical,
      world.system,
    ]);
  });
});

describe('a self-assessment', () => {
  test('is done in sittings, one at a time, and counts once it is finished', async () => {
    const by = onDay(coordinator, '2026-11-20');
    const id = await aSitting(by, social);
    expect(await startSelfAssessment(by, social, { year: 2026 })).toEqual(invalid('year', 'assessmentOpen'));
    const [first, second] = [own('administration'), own('administration', 1)];
    const { chapter } = first;
    const seen = await chapterAs(by, id, chapter);
    const answers = [
      { requirementId: first.id, result: 'met' as const },
      { requirementId: second.id, result: 'partly' as const, reason: 'Halva gruppen', validTo: '2027-03-01' },
    ].filter(({ requirementId }) => seen.rows.some((row) => row.requirement.id === requirementId));
    ok(
      await saveChapter(by, id, chapter, { seen: seen.stamp, answers, maturity: 2, maturityNote: 'På väg' }),
    );
    expect((await page(by, social)).counts.met).toBe(0);
    const shown = await showSelfAssessment(by, id);
    expect(shown?.chapters.find((each) => each.chapter === chapter)).toMatchObject({
      answered: answers.length,
      step: 2,
    });
    expect(shown?.left).toHaveLength(world.measures('administration').length - answers.length);
    const version = shown?.selfAssessment.version ?? 0;
    expect(await finishSelfAssessment(by, id, { version: version - 1 })).toEqual(refused('stale'));
    ok(await finishSelfAssessment(by, id, { version }));
    const after = await page(by, social);
    expect(after.counts.met).toBe(1);
    expect(after.dueOn).toBe('2027-11-20');
    expect(after.chapters.find((each) => each.chapter === chapter)?.step).toMatchObject({
      maturity: 2,
      note: 'På väg',
    });
    expect(await saveChapter(by, id, chapter, { seen: '0.0.0' })).toEqual(
      invalid('seen', 'assessmentClosed'),
    );
    expect(await finishSelfAssessment(by, id, { version: version + 1 })).toEqual(
      invalid('version', 'assessmentClosed'),
    );
    expect((await world.register.history(id)).map(({ verb }) => verb)).toEqual([
      'start',
      'saveChapter',
      'finish',
    ]);
  });

  test('shows last time’s answers beside, and takes them over on request', async () => {
    const by = onDay(coordinator, '2026-11-21');
    const id = await aSitting(by, social);
    const { chapter, id: first } = own('administration');
    const before = await chapterAs(by, id, chapter);
    expect(before.rows.find(({ requirement }) => requirement.id === first)?.standing?.result).toBe('met');
    ok(await saveChapter(by, id, chapter, { seen: before.stamp, asLastTime: 'all' }));
    const after = await chapterAs(by, id, chapter);
    const drafted = after.rows.filter(({ draft }) => draft).map(({ requirement }) => requirement.id);
    expect(drafted).toEqual(
      before.rows.filter(({ standing }) => standing).map(({ requirement }) => requirement.id),
    );
    expect([after.lastStep?.maturity, after.step?.maturity]).toEqual([2, 2]);
    // What has been said since is not said over.
    ok(await saveChapter(by, id, chapter, { seen: after.stamp, maturity: 3 }));
    const changed = await chapterAs(by, id, chapter);
    ok(await saveChapter(by, id, chapter, { seen: changed.stamp, asLastTime: 'all' }));
    expect((await chapterAs(by, id, chapter)).step?.maturity).toBe(3);
    const version = (await showSelfAssessment(by, id))?.selfAssessment.version ?? 0;
    ok(await discardSelfAssessment(by, id, { version }));
    expect((await page(by, social)).selfAssessments.map((each) => each.id)).not.toContain(id);
    ok(await startSelfAssessment(by, social, { year: 2026 }));
  });

  test('tells the second of two who save the same chapter, and lets two in two chapters be', async () => {
    const id = await underWay();
    const chapters = (await showSelfAssessment(coordinator, id))?.chapters.filter(({ all }) => all > 0) ?? [];
    const [one, other] = [chapters[0]?.chapter ?? '', chapters[1]?.chapter ?? ''];
    const [mine, theirs] = [await chapterAs(coordinator, id, one), await chapterAs(coordinator, id, one)];
    const elsewhere = await chapterAs(coordinator, id, other);
    const answer = (shown: typeof mine) => [
      {
        requirementId: shown.rows[0]?.requirement.id ?? '',
        result: 'notMet' as const,
        reason: 'Inte påbörjat',
      },
    ];
    ok(await saveChapter(coordinator, id, one, { seen: mine.stamp, answers: answer(mine) }));
    const late = onDay(coordinator, '2026-11-23');
    expect(await saveChapter(late, id, one, { seen: theirs.stamp, answers: answer(theirs) })).toEqual(
      refused('stale'),
    );
    ok(await saveChapter(late, id, other, { seen: elsewhere.stamp, answers: answer(elsewhere) }));
  });

  test('takes no answer without a reason where nothing applies, none for others, and none that has ended', async () => {
    const id = await underWay();
    const { chapter, id: requirementId } = own('administration');
    const { stamp: seen } = await chapterAs(coordinator, id, chapter);
    const tries: [object, ReturnType<typeof invalid>][] = [
      [{ requirementId, result: 'notApplicable', reason: ' ' }, invalid('answers.0.reason', 'missing')],
      [{ requirementId, result: 'met', validTo: '2026-11-21' }, invalid('answers.0.validTo', 'inPast')],
      [{ requirementId, result: 'maybe' }, invalid('answers.0.result', 'malformed')],
      [
        { requirementId: own('centralIt').id, result: 'met' },
        invalid('answers.0.requirementId', 'notAskedOfUnit'),
      ],
    ];
    for (const [answer, refusal] of tries) {
      expect(await saveChapter(coordinator, id, chapter, { seen, answers: [answer as never] })).toEqual(
        refusal,
      );
    }
    expect(await saveChapter(coordinator, id, chapter, { seen, maturity: 6 })).toEqual(
      invalid('maturity', 'malformed'),
    );
    expect(await saveChapter(coordinator, id, '99', { seen })).toEqual(refused('notFound'));
    const outsider = world.register.as(['securityCoordinator', 'Tekniska förvaltningen']);
    expect(await saveChapter(outsider, id, chapter, { seen })).toEqual(refused('notFound'));
    expect(await showChapter(outsider, id, chapter)).toBeUndefined();
    expect(await showSelfAssessment(outsider, id)).toBeUndefined();
    expect(await saveChapter(officer, id, chapter, { seen })).toEqual(refused('forbidden'));
    expect(await finishSelfAssessment(officer, id, { version: 1 })).toEqual(refused('forbidden'));
    expect(await discardSelfAssessment(officer, id, { version: 1 })).toEqual(refused('forbidden'));
  });

  test('saves a chapter in as many statements however many answers there are', async () => {
    const by = world.register.as(['securityCoordinator', 'Tekniska förvaltningen']);
    const id = await aSitting(by, world.technical);
    const chapters = (await showSelfAssessment(by, id))?.chapters ?? [];
    const largest = chapters.toSorted((a, b) => b.all - a.all)[0]?.chapter ?? '';
    const shown = await chapterAs(by, id, largest);
    const all = shown.rows.map(({ requirement }) => ({
      requirementId: requirement.id,
      result: 'met' as const,
    }));
    expect(all.length).toBeGreaterThan(3);
    const few = await statementsOf(() =>
      saveChapter(by, id, largest, { seen: shown.stamp, answers: all.slice(0, 1) }),
    );
    const { stamp } = await chapterAs(by, id, largest);
    const later = onDay(by, '2026-11-23');
    const many = await statementsOf(() => saveChapter(later, id, largest, { seen: stamp, answers: all }));
    expect(many).toHaveLength(few.length);
    expect(many.length).toBeLessThanOrEqual(12);
  });
});

describe('the history of an answer', () => {
  test('the latest counts, the earlier stay, and who saw an older one is told', async () => {
    const { id } = own('administration', 10);
    ok(
      await answerRequirement(coordinator, social, id, {
        result: 'notMet',
        reason: 'Saknas',
        onDay: '2026-03-10',
      }),
    );
    const answer = { result: 'met' as const, validTo: '2026-12-31' };
    expect(await answerRequirement(coordinator, social, id, answer)).toEqual(refused('stale'));
    ok(
      await answerRequirement(coordinator, social, id, {
        ...answer,
        seen: await latestId(coordinator, social, id),
      }),
    );
    const seen = await latestId(coordinator, social, id);
    // What is told afterwards of an earlier day does not become the latest.
    ok(
      await answerRequirement(coordinator, social, id, {
        result: 'partly',
        reason: 'Då',
        onDay: '2026-05-01',
        seen,
      }),
    );
    const found = await findUnitRequirement(coordinator, social, id);
    expect(found?.figure).toBe('met');
    expect(found?.history.map(({ result }) => result)).toEqual(['met', 'partly', 'notMet']);
    const later = onDay(coordinator, '2027-01-01');
    expect((await findUnitRequirement(later, social, id))?.figure).toBe('expired');
    const figureIn = async (by: RequestContext) =>
      (await page(by, social)).own.find(({ requirement }) => requirement.id === id)?.figure;
    expect([await figureIn(coordinator), await figureIn(later)]).toEqual(['met', 'expired']);
    const future = { ...answer, onDay: '2026-11-23', seen };
    expect(await answerRequirement(coordinator, social, id, future)).toEqual(invalid('onDay', 'inFuture'));
  });

  test('a check by the security officer stands beside and counts, and is never of their own unit', async () => {
    const { id } = own('administration', 11);
    ok(await answerRequirement(coordinator, social, id, { result: 'met' }));
    const seen = await latestId(coordinator, social, id);
    ok(await checkRequirement(officer, social, id, { result: 'notMet', reason: 'Rutinen finns inte', seen }));
    const found = await findUnitRequirement(coordinator, social, id);
    expect(found?.history.map(({ basis, result }) => [basis, result])).toEqual([
      ['sampleCheck', 'notMet'],
      ['self', 'met'],
    ]);
    expect(found?.figure).toBe('notMet');
    expect(
      await checkRequirement(officer, 'municipality', own('municipality').id, { result: 'met' }),
    ).toEqual(refused('forbidden'));
    const both = world.register.as('securityOfficer', ['securityCoordinator', 'Socialförvaltningen']);
    const again = { result: 'met' as const, seen: await latestId(coordinator, social, id) };
    expect(await checkRequirement(both, social, id, again)).toEqual(refused('forbidden'));
    expect(await checkRequirement(coordinator, social, id, again)).toEqual(refused('forbidden'));
    const check = { unit: social, requirementId: id, ...again };
    expect(await saveSample(both, { checks: [check] })).toEqual(invalid('checks.0.unit', 'ownUnit'));
  });
});

describe('a sample', () => {
  test('is drawn by lot among what the units have answered, the same for the same seed', async () => {
    const choice = { units: [social], chapter: null, count: 2, seed: 'höst' };
    const drawn = (await drawSample(officer, choice))?.drawn ?? [];
    expect(drawn).toHaveLength(2);
    expect((await drawSample(officer, choice))?.drawn).toEqual(drawn);
    expect(drawn.every(({ answer }) => answer.basis === 'self')).toBe(true);
    const units = (await drawSample(officer, choice))?.units.map(({ key }) => key);
    expect(units).not.toContain('municipality');
    const checks = drawn.map(({ unit, requirement, answer }) => ({
      unit: unit.key,
      requirementId: requirement.id,
      result: 'partly' as const,
      reason: 'Bara delvis på plats',
      seen: answer.assessmentId,
    }));
    ok(await saveSample(officer, { checks }));
    expect(await saveSample(officer, { checks })).toEqual(refused('stale'));
    const [first] = drawn;
    const found = await findUnitRequirement(coordinator, social, first?.requirement.id ?? '');
    expect(found?.history[0]).toMatchObject({ basis: 'sampleCheck', result: 'partly' });
    expect(found?.figure).toBe('partly');
  });

  test('is refused whole where one of its rows is wrong', async () => {
    const { id } = own('administration', 12);
    const checks = [
      { unit: social, requirementId: id, result: 'met' as const },
      { unit: social, requirementId: own('centralIt').id, result: 'met' as const },
    ];
    expect(await saveSample(officer, { checks })).toEqual(
      invalid('checks.1.requirementId', 'notAskedOfUnit'),
    );
    expect((await findUnitRequirement(coordinator, social, id))?.history).toEqual([]);
    expect(await saveSample(officer, { checks: [] })).toEqual(invalid('checks', 'missing'));
  });
});

test('what is counted in the list of units is what their own pages count', async () => {
  const { units } = await listUnits(officer);
  expect(units.map(({ unit }) => unit.level)).toContain('municipality');
  for (const { unit, counts } of units) {
    expect([unit.name, counts]).toEqual([unit.name, (await page(officer, unit.key)).counts]);
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { openTestFiles } from '../evidence/evidence.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { guidelineFilterOf } from './guideline-filter.model.ts';
import { wordingOf } from './guideline-list.model.ts';
import {
  addRequirement,
  adoptGuideline,
  beginDraft,
  type Changed,
  changeGuideline,
  changeRequirement,
  compareGuidelineVersions,
  discardDraft,
  findRecommendationsToLink,
  findRequirementsInForce,
  findRequirementsOf,
  findRequirementsToLink,
  leaveOutRequirement,
  linkRecommendation,
  listGuidelines,
  mapRequirement,
  mergeRequirements,
  moveRequirement,
  putInForce,
  reviewChapter,
  showDraft,
  showGuideline,
  showMapping,
  showRequirement,
  splitRequirement,
  startGuideline,
  takeBackRequirement,
  unlinkRecommendation,
} from './index.ts';

let register: TestRegister;
let store: ReturnType<typeof openTestFiles>;
let officer: RequestContext;
let coordinator: RequestContext;
let id: string;
beforeAll(async () => {
  register = await openTestRegister();
  store = openTestFiles();
  officer = register.as('securityOfficer');
  coordinator = register.as(['securityCoordinator', 'Socialförvaltningen']);
  id = ok(
    await adoptGuideline(officer, {
      title: 'Riktlinje för informationssäkerhet',
      inForceFrom: '2026-01-01',
      municipalityBodyId: register.body('Kommunledningsförvaltningen'),
    }),
  ).id;
});
afterAll(async () => {
  store.remove();
  await register.remove();
});

const refused = (refusal: unknown) => ({ ok: false, refusal });
const invalid = (field: string, code: string) => refused({ invalid: [{ field, code }] });
function ok<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
  return changed;
}
const all = guidelineFilterOf({});
const shown = async (who: RequestContext, query: Record<string, string> = {}, of = id) =>
  showGuideline(who, of, guidelineFilterOf(query));
const rowsOfDraft = async (of = id) => {
  const draft = await showDraft(officer, of);
  if (!draft) throw new Error('No draft');
  return draft.rows.flatMap(({ after }) => after ?? []);
};
const inDraft = async (ref: string, of = id) => {
  const row = (await rowsOfDraft(of)).find((each) => each.ref === ref);
  if (!row) throw new Error(`No ${ref} in the draft`);
  return row;
};
const versionOfDraft = async (of = id) => (await showDraft(officer, of))?.version.version ?? 0;

/** A small guideline of its own with these requirements, as a draft. */
let made = 0;
async function aDraft(...texts: string[]) {
  made += 1;
  const { id: of } = ok(await startGuideline(officer, { title: `Egen riktlinje ${made}` }));
  let after: string | null = null;
  for (const [index, text] of texts.entries()) {
    const added: { id: string } = ok(
      await addRequirement(officer, of, {
        ref: `1.${index + 1}`,
        chapter: '1',
        chapterTitle: 'Styrning',
        kind: 'measure',
        level: 'administration',
        text,
        after,
      }),
    );
    after = added.id;
  }
  return of;
}

describe('the built-in guideline, adopted', () => {
  test('is in force with all its requirements, and read by everybody with a role', async () => {
    const seen = await shown(coordinator);
    expect(seen?.guideline).toMatchObject({
      inForce: 1,
      inForceFrom: '2026-01-01',
      measures: 117,
      principles: 61,
    });
    expect([seen?.total, seen?.chapters.length, seen?.rows[0]?.builtInKey]).toEqual([178, 18, '1/1']);
    expect(seen?.rows.every(({ iso, act }) => iso.length + act.length > 0)).toBe(true);
  });

  test('is adopted by whoever leads security alone, not twice under one name, and not from a day to come', async () => {
    const input = { title: 'Riktlinje för informationssäkerhet', inForceFrom: '2026-01-01' };
    for (const who of [coordinator, register.as('auditCoordinator'), register.as('administrator')]) {
      expect(await adoptGuideline(who, input)).toEqual(refused('forbidden'));
    }
    expect(await adoptGuideline(officer, input)).toEqual(invalid('title', 'guidelineThere'));
    const later = { ...input, title: 'En till', inForceFrom: '2026-12-24' };
    expect(await adoptGuideline(officer, later)).toEqual(invalid('inForceFrom', 'inFuture'));
    const elsewhere = { ...input, title: 'En till', centralItBodyId: crypto.randomUUID() };
    expect(await adoptGuideline(officer, elsewhere)).toEqual(invalid('centralItBodyId', 'unknownBody'));
  });

  test('is not known to who has no role', async () => {
    expect([await shown(register.as()), (await listGuidelines(register.as())).guidelines]).toEqual([
      undefined,
      [],
    ]);
  });

  test.each([
    ['a level', { level: 'system' }, (row: { level: string }) => row.level === 'system'],
    [
      'a kind and a chapter',
      { kind: 'measure', chapter: '7' },
      (row: { chapter: string; kind: string }) => row.chapter === '7' && row.kind === 'measure',
    ],
    ['a phase', { phase: '2' }, (row: { phase: number | null }) => row.phase === 2],
    ['a number of Annex A', { iso: '5.15' }, (row: { iso: readonly string[] }) => row.iso.includes('5.15')],
    ['a measure area', { act: '9' }, (row: { act: readonly string[] }) => row.act.includes('9')],
    [
      'part of a word',
      { q: 'åtkomst' },
      (row: { text: string; sectionTitle: string | null }) =>
        /åtkomst/i.test(`${row.text} ${row.sectionTitle}`),
    ],
  ] as const)('is filtered by %s', async (_what, query, holds) => {
    const { rows } = (await shown(coordinator, query)) ?? { rows: [] };
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !holds(row as never))).toEqual([]);
    expect(rows.length).toBeLessThan(178);
  });

  test('takes what a hostile address says as a search or as nothing', async () => {
    for (const query of [{ q: "%'_\\ &|!()" }, { level: 'x', phase: '9', page: '-1' }, { iso: "'; --" }]) {
      expect((await shown(coordinator, query as never))?.total).toBeDefined();
    }
  });

  test('tells other slices all that is in force', async () => {
    const rows = await officer.database.inOrganisation(register.db.organisationId, (transaction) =>
      findRequirementsInForce(transaction, register.db.organisationId),
    );
    expect(rows.filter(({ guidelineId }) => guidelineId === id)).toHaveLength(178);
  });
});

describe('a draft', () => {
  test('is whoever leads security’s alone', async () => {
    const of = await aDraft('Behörigheter prövas.');
    const row = await inDraft('1.1', of);
    expect(await showDraft(coordinator, of)).toBeUndefined();
    expect(await shown(coordinator, {}, of)).toBeUndefined();
    expect(await showRequirement(coordinator, row.id)).toBeUndefined();
    expect((await listGuidelines(coordinator)).guidelines.map((each) => each.id)).not.toContain(of);
    expect(await leaveOutRequirement(coordinator, of, row.id, { version: 1 })).toEqual(refused('notFound'));
    expect(await mapRequirement(coordinator, row.id, { iso: [], act: [] })).toEqual(refused('notFound'));
    expect(await beginDraft(coordinator, id)).toEqual(refused('forbidden'));
  });

  test('is what the version in force says, until it is changed; it is put in force and keeps the ids', async () => {
    ok(await beginDraft(officer, id));
    expect(await beginDraft(officer, id)).toEqual(invalid('draft', 'draftThere'));
    expect((await showDraft(officer, id))?.rows.filter(({ kind }) => kind !== 'same')).toEqual([]);
    const [row, other, third] = await rowsOfDraft();
    if (!row || !other || !third) throw new Error('Nothing adopted');
    const change = { ...wordingOf(row), text: 'Egna ord.', level: 'system' as const };
    expect(await changeRequirement(officer, id, row.id, { ...change, version: 9 })).toEqual(refused('stale'));
    ok(await changeRequirement(officer, id, row.id, { ...change, version: row.version }));
    ok(await leaveOutRequirement(officer, id, other.id, { version: other.version }));
    ok(await leaveOutRequirement(officer, id, third.id, { version: third.version }));
    ok(await takeBackRequirement(officer, id, third.id));
    const added = ok(await addRequirement(officer, id, { ...wordingOf(row), text: 'Nytt.', after: row.id }));
    const kinds = (await showDraft(officer, id))?.rows.filter(({ kind }) => kind !== 'same');
    expect(kinds?.map((each) => [each.id, each.kind])).toEqual([
      [row.id, 'changed'],
      [added.id, 'added'],
      [other.id, 'leftOut'],
    ]);
    expect(kinds?.[0]?.fromBuiltIn?.map(({ field }) => field)).toEqual(['level', 'text']);
    // Nobody else sees anything of it.
    expect((await showRequirement(coordinator, row.id))?.row.text).toBe(row.text);

    const into = { inForceFrom: '2026-06-01', note: 'Anpassad', version: await versionOfDraft() };
    expect(await putInForce(officer, id, { ...into, inForceFrom: '2025-12-31' })).toEqual(
      invalid('inForceFrom', 'beforeInForce'),
    );
    expect(await putInForce(officer, id, { ...into, version: 99 })).toEqual(refused('stale'));
    ok(await putInForce(officer, id, into));
    expect((await shown(coordinator))?.guideline).toMatchObject({ inForce: 2, draft: null });
    expect(
      (await showRequirement(coordinator, row.id))?.wordings.map(({ number, text }) => [number, text]),
    ).toEqual([
      [2, 'Egna ord.'],
      [1, row.text],
    ]);
    expect(await showRequirement(coordinator, other.id)).toMatchObject({
      standing: 'leftOut',
      row: { number: 1 },
    });
    const compared = await compareGuidelineVersions(coordinator, id, { from: 1, to: 2 });
    expect(compared?.compared.filter(({ kind }) => kind !== 'same')).toHaveLength(3);
    expect((await register.history(row.id)).map(({ verb }) => verb)).toEqual(['change']);
  });

  test('once in force is altered by nobody, whatever they try', async () => {
    const of = await aDraft('Behörigheter prövas.');
    const row = await inDraft('1.1', of);
    ok(await putInForce(officer, of, { inForceFrom: '2026-11-22', version: 1 }));
    expect(await changeRequirement(officer, of, row.id, { ...wordingOf(row), version: 1 })).toEqual(
      refused('notFound'),
    );
    for (const statement of [
      "update requirement_wording set text = 'x'",
      'delete from requirement_wording',
    ]) {
      await expect(register.db.asOwner(`${statement} where guideline_id = $1`, [of])).rejects.toThrow(
        /never altered/,
      );
    }
  });

  test('is not put in force while something doubtful has not been looked at', async () => {
    const of = await aDraft('Ett.', 'Två.');
    await register.db.asOwner(
      "update requirement_wording set doubts = '{levelGuessed}' where guideline_id = $1",
      [of],
    );
    const into = async () =>
      putInForce(officer, of, { inForceFrom: '2026-11-22', version: await versionOfDraft(of) });
    expect(await into()).toEqual(invalid('inForceFrom', 'notReviewed'));
    expect((await showDraft(officer, of))?.blockers.unreviewed).toBe(2);
    const row = await inDraft('1.1', of);
    ok(
      await changeRequirement(officer, of, row.id, {
        ...wordingOf(row),
        level: 'system',
        isReviewed: true,
        version: row.version,
      }),
    );
    expect((await showDraft(officer, of))?.blockers.unreviewed).toBe(1);
    ok(await reviewChapter(officer, of, '1'));
    ok(await into());
  });

  test('parts a row, makes one of two, and lets them change places', async () => {
    const of = await aDraft('Ett.\nTvå.', 'Tre.');
    const first = await inDraft('1.1', of);
    const split = (text: string) => splitRequirement(officer, of, first.id, { text, version: first.version });
    expect(await split('Ett. Två.')).toEqual(invalid('text', 'nothingToSplit'));
    ok(await split('Ett.\n\nTvå.'));
    const texts = async () => (await rowsOfDraft(of)).map(({ text }) => text);
    expect(await texts()).toEqual(['Ett.', 'Två.', 'Tre.']);
    const [, second] = await rowsOfDraft(of);
    if (!second) throw new Error('Not split');
    ok(await moveRequirement(officer, of, second.id, { direction: 'down', version: second.version }));
    expect(await texts()).toEqual(['Ett.', 'Tre.', 'Två.']);
    const [now] = await rowsOfDraft(of);
    expect(
      await moveRequirement(officer, of, now?.id ?? '', { direction: 'up', version: now?.version ?? 0 }),
    ).toEqual(invalid('direction', 'firstOrLast'));
    ok(await mergeRequirements(officer, of, now?.id ?? '', { version: now?.version ?? 0 }));
    expect(await texts()).toEqual(['Ett.\nTre.', 'Två.']);
    const last = (await rowsOfDraft(of)).at(-1);
    expect(await mergeRequirements(officer, of, last?.id ?? '', { version: last?.version ?? 0 })).toEqual(
      invalid('version', 'nothingToMerge'),
    );
  });

  test('is thrown away with a guideline that was nothing else, and not with one in force', async () => {
    const of = await aDraft('Ett.');
    expect(await discardDraft(store.with(officer), of, { version: 9 })).toEqual(refused('stale'));
    expect(await discardDraft(store.with(officer), of, { version: 1 })).toEqual({ ok: true, isGone: true });
    expect(await shown(officer, {}, of)).toBeUndefined();
    ok(await beginDraft(officer, id));
    expect(await discardDraft(store.with(officer), id, { version: await versionOfDraft() })).toEqual({
      ok: true,
      isGone: false,
    });
    expect((await shown(officer))?.guideline.draft).toBeNull();
  });
});

test('the guideline itself is changed by whoever leads security, unless somebody else was first', async () => {
  const { guideline } = (await showGuideline(officer, id, all)) ?? { guideline: undefined };
  if (!guideline) throw new Error('No guideline');
  const input = {
    title: 'Informationssäkerhet',
    centralItBodyId: register.body('Kommunledningsförvaltningen'),
    version: guideline.version,
  };
  expect(await changeGuideline(coordinator, id, input)).toEqual(refused('forbidden'));
  ok(await changeGuideline(officer, id, input));
  expect(await changeGuideline(officer, id, input)).toEqual(refused('stale'));
  expect(
    await changeGuideline(officer, id, {
      ...input,
      documentId: crypto.randomUUID(),
      version: guideline.version + 1,
    }),
  ).toEqual(invalid('documentId', 'unknownDocument'));
});

test('each number shows what answers to it, and the numbers with nothing are there as gaps', async () => {
  const before = await showMapping(coordinator, id, 'iso27001');
  expect(before?.lines).toHaveLength(93);
  const gap = before?.lines.find(({ requirements }) => requirements.length === 0);
  const row = before?.lines.find(({ requirements }) => requirements.length > 0)?.requirements[0];
  if (!gap || !row) throw new Error('No gap');
  expect(await mapRequirement(coordinator, row.id, { iso: [], act: [] })).toEqual(refused('forbidden'));
  expect(await mapRequirement(officer, row.id, { iso: ['5.38'], act: [] })).toEqual(
    invalid('iso.0', 'unknownReference'),
  );
  ok(await mapRequirement(officer, row.id, { iso: [...row.iso, gap.reference], act: ['10', '1'] }));
  const after = await showMapping(coordinator, id, 'iso27001');
  const line = after?.lines.find(({ reference }) => reference === gap.reference);
  expect(line?.requirements.map((each) => [each.id, each.act])).toEqual([[row.id, ['1', '10']]]);
  expect((await showMapping(coordinator, id, 'cybersecurityAct'))?.lines).toHaveLength(10);
});

describe('a recommendation from an audit', () => {
  test('is linked with a requirement that shares its words; each shows the other', async () => {
    const { recommendationId, auditId } = await anAuditInRegister(register);
    await register.db.asOwner('update audit set is_security = true where id = $1', [auditId]);
    await register.db.asOwner(
      "update recommendation set text = 'Att säkerhetskopior av verksamhetssystem provas genom återläsning' where id = $1",
      [recommendationId],
    );
    const likely = await findRequirementsToLink(officer, recommendationId, '');
    // The stems of two PostgreSQL versions differ, and with them which of the likely ones is first.
    const requirement = likely?.choices.find(({ text }) => /kopi|återläs/i.test(text));
    if (!requirement) throw new Error('Nothing suggested of what it is about');
    const back = await findRecommendationsToLink(officer, requirement.id, '');
    expect(back?.choices.map((each) => each.id)).toContain(recommendationId);

    expect(await linkRecommendation(coordinator, requirement.id, recommendationId)).toEqual(
      refused('forbidden'),
    );
    expect(await linkRecommendation(officer, requirement.id, crypto.randomUUID())).toEqual(
      invalid('recommendationId', 'unknownRecommendation'),
    );
    ok(await linkRecommendation(officer, requirement.id, recommendationId));
    expect(
      await linkRecommendation(register.as('auditCoordinator'), requirement.id, recommendationId),
    ).toEqual(invalid('recommendationId', 'linkedAlready'));
    expect(
      (await findRequirementsOf(coordinator, recommendationId))?.requirements.map((each) => each.id),
    ).toEqual([requirement.id]);
    const seen = async (who: RequestContext) =>
      (await showRequirement(who, requirement.id))?.recommendations.map((each) => each.id);
    expect(await seen(coordinator)).toEqual([recommendationId]);
    expect((await findRecommendationsToLink(officer, requirement.id, 'återläsning'))?.choices).toEqual([]);

    // Somebody of another administration reads the requirement, and nothing of what the auditors asked of this one.
    const outsider = register.as(['securityCoordinator', 'Tekniska förvaltningen']);
    expect(await seen(outsider)).toEqual([]);
    expect(await findRequirementsOf(outsider, recommendationId)).toBeUndefined();
    expect(await unlinkRecommendation(outsider, requirement.id, recommendationId)).toEqual(
      refused('notFound'),
    );
    ok(await unlinkRecommendation(officer, requirement.id, recommendationId));
    expect(await unlinkRecommendation(officer, requirement.id, recommendationId)).toEqual(
      refused('notFound'),
    );
  });
});

test('how the units meet a requirement is read by those who read of them', async () => {
  const row = (await shown(coordinator, { kind: 'measure', level: 'administration' }))?.rows[0];
  await register.db.asOwner(
    `with judged as (insert into compliance_assessment (organisation_id, requirement_id, number, level, body_id, result, basis,
        on_day, assessed_by, assessed_at)
      values ($1, $2, 1, 'administration', $3, 'partly', 'self', '2026-06-01', gen_random_uuid(), now())
      returning organisation_id, requirement_id, level, body_id, id, result, basis, on_day)
    insert into compliance_standing (organisation_id, requirement_id, level, body_id, assessment_id, result, basis, on_day)
    select * from judged`,
    [register.db.organisationId, row?.id, register.body('Socialförvaltningen')],
  );
  const standings = async (who: RequestContext) =>
    (await showRequirement(who, row?.id ?? ''))?.standings?.map(({ result }) => result);
  expect(await standings(coordinator)).toEqual(['partly']);
  expect(await standings(officer)).toEqual(['partly']);
  expect(await standings(register.as(['securityCoordinator', 'Tekniska förvaltningen']))).toEqual([]);
  for (const who of [register.as('electedAuditor'), register.as(['employee', 'Socialförvaltningen'])]) {
    expect(await standings(who)).toBeUndefined();
  }
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyRecommendations } from '../../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import type { HeldRole, RequestContext } from '../../identity/index.ts';
import { registerPaper } from '../../reporting/register-paper.rules.ts';
import { findPaper } from './find-paper.ts';
import { registerTotals } from './list-recommendations.ts';
import { parseRegisterFilter } from './register-filter.model.ts';

let db: TestDatabase;
let boards: { id: string; name: string }[] = [];
beforeAll(async () => {
  db = await createTestDatabase();
  await manyRecommendations(db.asOwner, db.organisationId, 300);
  await db.asOwner('update matter set dispatched_on = null, received_on = null where id::text < $1', ['8']);
  boards = await db.asOwner("select id, name from body where kind = 'board' order by name");
  const [one] = await db.asOwner<{ id: string }>(
    'select recommendation_id as id from addressee where body_id = $1',
    [boards[0]?.id],
  );
  for (const body of boards.slice(0, 2)) {
    await db.asOwner(
      `insert into read_response (organisation_id, recommendation_id, body_id, text) values ($1, $2, $3, $4)`,
      [db.organisationId, one?.id, body.id, `Svar från ${body.name}.`],
    );
  }
});
afterAll(() => db.remove());

const contextOf = (...roles: HeldRole[]): RequestContext => ({
  database: db.database,
  requester: {
    organisationId: db.organisationId,
    personId: crypto.randomUUID(),
    name: 'Asta Prov',
    roles,
    tokenScope: null,
  },
  now: () => new Date('2026-11-22T11:00:00Z'),
});
const coordinator = () => contextOf({ role: 'auditCoordinator', bodyId: null, reaches: [] });
const auditor = () => contextOf({ role: 'electedAuditor', bodyId: null, reaches: [] });
const secretary = (nth: number) => {
  const bodyId = boards[nth]?.id ?? '';
  return contextOf({ role: 'boardSecretary', bodyId, reaches: [bodyId] });
};

async function paperFor(context: RequestContext, choices: Record<string, unknown> = {}) {
  const found = await findPaper(context, parseRegisterFilter(choices));
  if (!found.ok) throw new Error(found.refusal);
  return registerPaper({ ...found.register, organisation: 'Lindvikens kommun', selection: [] });
}

describe('a status paper of the register', () => {
  test.each([
    ['everything', () => ({})],
    ['one board', () => ({ body: boards[1]?.id })],
    ['one colour', () => ({ status: 'red' })],
    ['some years', () => ({ from: 2004, to: 2009 })],
    ['a state of the own work', () => ({ state: 'planned' })],
    ['nothing', () => ({ q: 'finnsinte' })],
  ])('of %s has the totals of the list for it', async (_what, choices) => {
    for (const context of [coordinator(), auditor(), secretary(0)]) {
      const { totals, proposed } = await paperFor(context, choices());
      const listed = await registerTotals(context, parseRegisterFilter(choices()));
      expect(totals).toEqual({ recommendations: listed.recommendations, ...listed.assessed });
      expect(proposed).toEqual(listed.interpreted);
    }
  });

  test('of one colour knows how the whole stands, and one of every colour is the whole itself', async () => {
    const { totals, register: all } = await paperFor(coordinator());
    const { register } = await paperFor(coordinator(), { status: 'yellow' });
    expect(register).toMatchObject({ whole: totals, mayHideBodies: true });
    expect(all?.whole).toBeNull();
  });

  test('of one colour and one board has as many as the overview tells of that board', async () => {
    const body = boards[0]?.id;
    const { totals: everything } = await paperFor(coordinator(), { body });
    const { totals, register } = await paperFor(coordinator(), { body, status: 'yellow' });
    expect(totals.yellow).toBe(everything.yellow);
    expect(register?.mayHideBodies).toBe(false);
  });

  test('of one board tells of that board alone, and names those it shares with', async () => {
    const paper = await paperFor(coordinator(), { body: boards[0]?.id });
    expect(paper.bodies.map(({ name }) => name)).toEqual([boards[0]?.name]);
    const named = paper.audits.flatMap(({ recommendations }) =>
      recommendations.flatMap(({ addressees }) => addressees),
    );
    expect(new Set(named).size).toBeGreaterThan(1);
  });
});

describe('an outsider’s paper', () => {
  test('holds nothing of another board: no row, no answer, no name', async () => {
    const paper = await paperFor(secretary(0));
    const told = JSON.stringify(paper);
    expect(paper.totals.recommendations).toBeGreaterThan(0);
    expect(paper.bodies.map(({ name }) => name)).toEqual([boards[0]?.name]);
    expect(told).toContain(`Svar från ${boards[0]?.name}.`);
    expect(told).not.toContain(`Svar från ${boards[1]?.name}.`);
    expect(
      paper.audits.flatMap(({ recommendations }) => recommendations.flatMap(({ addressees }) => addressees)),
    ).toEqual(Array.from({ length: paper.totals.recommendations }, () => boards[0]?.name));
  });

  test('holds no answer that may be another board’s, and nobody’s holds one that was taken back', async () => {
    const [shared] = await db.asOwner<{ id: string }>(
      `select recommendation_id as id from addressee group by 1
       having count(*) > 1 and bool_or(body_id = $1) limit 1`,
      [boards[0]?.id],
    );
    await db.asOwner(
      `insert into read_response (organisation_id, recommendation_id, body_id, text, withdrawn_at)
       values ($1, $2, null, 'Ingen säger vems.', null), ($1, $2, $3, 'Tillbakataget.', now())`,
      [db.organisationId, shared?.id, boards[0]?.id],
    );
    const told = async (context: RequestContext) => JSON.stringify(await paperFor(context));
    expect(await told(coordinator())).toContain('Ingen säger vems.');
    expect(await told(coordinator())).not.toContain('Tillbakataget.');
    expect(await told(secretary(0))).not.toContain('Ingen säger vems.');
  });

  test('shows the auditors no work that has not been handed over, and those inside all of it', async () => {
    const withheld = async (context: RequestContext) =>
      (await paperFor(context)).register?.work.reduce((sum, body) => sum + body.withheld, 0);
    expect(await withheld(auditor())).toBeGreaterThan(0);
    expect(await withheld(coordinator())).toBe(0);
  });

  test('is empty for who has no role', async () => {
    expect((await paperFor(contextOf())).totals.recommendations).toBe(0);
  });
});

test('a choice of more than a thousand has no paper, and says how many they are', async () => {
  await manyRecommendations(db.asOwner, await anotherOrganisation(), 1_020);
  const [other] = await db.asOwner<{ id: string }>("select id from organisation where name = 'Annan kommun'");
  const context = coordinator();
  const there = { ...context, requester: { ...context.requester, organisationId: other?.id ?? '' } };
  expect(await findPaper(there, parseRegisterFilter({}))).toEqual({
    ok: false,
    refusal: 'tooMany',
    total: 1_020,
  });
  expect(await findPaper(there, parseRegisterFilter({ status: 'green' }))).toMatchObject({ ok: true });
});

async function anotherOrganisation(): Promise<string> {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('Annan kommun') returning id",
  );
  return made?.id ?? '';
}

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { listRecommendations, registerTotals } from '../audits/register/list-recommendations.ts';
import { parseRegisterFilter, type RegisterFilter } from '../audits/register/register-filter.model.ts';
import type { RegisterTotals } from '../audits/register/register-list.model.ts';
import type { HeldRole, RequestContext } from '../identity/index.ts';
import { findOverview, type Overview } from './index.ts';

let db: TestDatabase;
let bodyIds: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  await manyRecommendations(db.asOwner, db.organisationId, 300);
  // One withdrawn of each, and some that nobody has handed over.
  await db.asOwner('update recommendation set withdrawn_at = now() where position = 7');
  await db.asOwner("update audit set withdrawn_at = now() where registry_number like '%/3'");
  await db.asOwner('update matter set dispatched_on = null, received_on = null where id::text < $1', ['4']);
  bodyIds = (await db.asOwner<{ id: string }>("select id from body where kind = 'board' order by name")).map(
    ({ id }) => id,
  );
});
afterAll(() => db.remove());

const everywhere = (role: HeldRole['role']): HeldRole => ({ role, bodyId: null, reaches: [] });
const inBoard = (role: HeldRole['role'], nth: number): HeldRole => {
  const bodyId = bodyIds[nth] ?? '';
  return { role, bodyId, reaches: [bodyId] };
};

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

const people: [string, () => HeldRole[]][] = [
  ['the coordinator', () => [everywhere('auditCoordinator')]],
  ['an auditor', () => [everywhere('electedAuditor')]],
  ['the security officer', () => [everywhere('securityOfficer')]],
  ['a secretary of one board', () => [inBoard('boardSecretary', 0)]],
  ['a security officer who works for a board', () => [everywhere('securityOfficer'), inBoard('employee', 1)]],
  ['an administrator', () => [everywhere('administrator')]],
  ['somebody without a role', () => []],
];

const filter = (choices: Record<string, unknown>): RegisterFilter => parseRegisterFilter(choices);
function withoutOverdue(totals: RegisterTotals) {
  const { overdue: _, ...distribution } = totals;
  return distribution;
}

describe.each(people)('what %s sees', (_who, roles) => {
  let context: RequestContext;
  let overview: Overview;
  beforeAll(async () => {
    context = contextOf(...roles());
    overview = await findOverview(context);
  });
  const totalsOf = (choices: Record<string, unknown>) => registerTotals(context, filter(choices));

  test('in all is what the list counts', async () => {
    expect(overview.totals).toEqual(await totalsOf({}));
  });

  test('of each audit and each year is what the list counts for it', async () => {
    for (const { id, title: _title, year: _year, ...counted } of overview.audits) {
      expect(counted).toEqual(withoutOverdue(await totalsOf({ audit: id })));
    }
    for (const { year, ...counted } of overview.years) {
      expect(counted).toEqual(withoutOverdue(await totalsOf({ from: year, to: year })));
    }
    const inYears = overview.years.reduce((sum, { recommendations }) => sum + recommendations, 0);
    expect(inYears).toBe(overview.totals.recommendations);
  });

  test('of each body is what the list counts for it, and each state of its work has as many rows', async () => {
    for (const { id, name: _name, states, withheld, ...counted } of overview.bodies) {
      expect(counted).toEqual(withoutOverdue(await totalsOf({ body: id })));
      const rows = await Promise.all(
        Object.keys(states).map(async (state) => [
          state,
          (await listRecommendations(context, filter({ body: id, state }))).totals.recommendations,
        ]),
      );
      expect(states).toEqual(Object.fromEntries(rows));
      const inStates = Object.values(states).reduce((sum, count) => sum + count, 0);
      expect(inStates + withheld).toBe(counted.recommendations);
    }
  });

  test('as oldest open and as colours to decide is the beginning of those lists', async () => {
    const order = { sort: 'audit', direction: 'asc' };
    const ids = async (choices: object) =>
      (await listRecommendations(context, filter({ ...choices, ...order }))).rows.map(({ id }) => id);
    const open = await ids({ status: 'open', size: 10 });
    expect(overview.oldestOpen.map(({ id }) => id)).toEqual(open);
    const undecided = await ids({ unknown: 'undecided', size: 5 });
    expect(overview.undecided.map(({ id }) => id)).toEqual(undecided);
  });
});

test('who sees everything sees more than one board, and who has no role sees nothing', async () => {
  const [all, one, none] = await Promise.all([
    findOverview(contextOf(everywhere('auditCoordinator'))),
    findOverview(contextOf(inBoard('boardSecretary', 0))),
    findOverview(contextOf()),
  ]);
  expect(all.bodies).toHaveLength(10);
  expect(one.bodies.map(({ id }) => id)).toEqual([bodyIds[0]]);
  expect(none).toMatchObject({
    totals: { recommendations: 0 },
    bodies: [],
    audits: [],
    years: [],
    reports: null,
  });
  expect(none.answers).toEqual({ overdue: 0, dueSoon: 0, first: [] });
});

test('a body’s own work is withheld from the auditors until it is handed over, and from nobody inside', async () => {
  const withheld = async (role: HeldRole['role']) =>
    (await findOverview(contextOf(everywhere(role)))).bodies.reduce((sum, body) => sum + body.withheld, 0);
  expect(await withheld('auditCoordinator')).toBe(0);
  expect(await withheld('electedAuditor')).toBeGreaterThan(0);
});

test('answers that are late or due within a month come by date, each person’s own', async () => {
  await db.asOwner("update matter set recipient = 'information' where recipient = 'answer'");
  const letters = [
    ['2026-11-01', 'none', null],
    ['2026-11-01', 'granted', '2026-12-15'],
    ['2026-12-22', 'none', null],
    ['2026-12-23', 'none', null],
    [null, 'none', null],
  ];
  const asked = await db.asOwner<{ id: string }>(
    'select id from matter where body_id = $1 order by registry_number, id limit 5',
    [bodyIds[0]],
  );
  expect(asked).toHaveLength(5);
  for (const [index, [answerBy, extension, extendedTo]] of letters.entries()) {
    await db.asOwner(
      "update matter set recipient = 'answer', answer_by = $2, extension = $3, extended_to = $4, received_on = null where id = $1",
      [asked[index]?.id, answerBy, extension, extendedTo],
    );
  }
  await db.asOwner('update audit set withdrawn_at = null');
  const seenBy = async (...roles: HeldRole[]) => (await findOverview(contextOf(...roles))).answers;
  const answers = await seenBy(inBoard('boardSecretary', 0));
  expect(answers).toMatchObject({ overdue: 1, dueSoon: 2 });
  expect(answers.first.map(({ date }) => date)).toEqual(['2026-11-01', '2026-12-15', '2026-12-22']);
  expect(await seenBy(inBoard('boardSecretary', 1))).toEqual({ overdue: 0, dueSoon: 0, first: [] });
});

test('an auditor is not told when a board meets about an answer that it has not dispatched', async () => {
  await db.asOwner(
    `update matter set board_meeting = '2026-11-30', extension = 'none', answer_by = '2020-01-01', dispatched_on = null,
      received_on = null where id in (select id from matter where received_on is null and recipient = 'answer')`,
  );
  const meetings = async (role: HeldRole['role']) =>
    (await findOverview(contextOf(everywhere(role)))).answers.first.map(({ boardMeeting }) => boardMeeting);
  expect(await meetings('auditCoordinator')).toContain('2026-11-30');
  expect(new Set(await meetings('electedAuditor'))).toEqual(new Set([null]));
});

test('the security officer is told of no answer whose rows are of other audits than those of security', async () => {
  const officer = contextOf(everywhere('securityOfficer'));
  const [round] = await db.asOwner<{ id: string }>(
    "insert into follow_up (organisation_id, made_by, title, dated, entered_at) values ($1, 'auditors', 'Samlad uppföljning', '2026-01', now()) returning id",
    [db.organisationId],
  );
  await db.asOwner(
    'insert into follow_up_audit (organisation_id, follow_up_id, audit_id) select organisation_id, $1, id from audit',
    [round?.id],
  );
  const askedOf = async (nth: number, isSecurity: boolean) => {
    const [matter] = await db.asOwner<{ id: string }>(
      `insert into matter (organisation_id, follow_up_id, body_id, recipient, answer_by)
        values ($1, $2, $3, 'answer', '2019-01-01') returning id`,
      [db.organisationId, round?.id, bodyIds[nth]],
    );
    await db.asOwner(
      `update addressee a set matter_id = $1 from recommendation r join audit on audit.id = r.audit_id
        where r.id = a.recommendation_id and a.body_id = $2 and audit.is_security = $3`,
      [matter?.id, bodyIds[nth], isSecurity],
    );
    return matter?.id;
  };
  const others = await askedOf(2, false);
  const hers = await askedOf(3, true);
  // A round's letter asks nobody for anything while it is the auditors' own draft.
  const coordinator = contextOf(everywhere('auditCoordinator'));
  for (const anybody of [officer, coordinator]) {
    const inDraft = (await findOverview(anybody)).answers.first.map(({ id }) => id);
    expect(inDraft).not.toContain(hers);
    expect(inDraft).not.toContain(others);
  }
  await db.asOwner('update follow_up set closed_at = now() where id = $1', [round?.id]);
  const { first } = (await findOverview(officer)).answers;
  const told = first.map(({ id }) => id);
  expect(told).toContain(hers);
  expect(told).not.toContain(others);
  for (const { bodyId, auditId, date } of first) {
    const answer = date < '2026-11-22' ? 'overdue' : 'due';
    const led = await registerTotals(officer, filter({ body: bodyId, audit: auditId, answer }));
    expect(led.recommendations).toBeGreaterThan(0);
  }
  const all = await findOverview(coordinator);
  expect(all.answers.first.map(({ id }) => id)).toContain(others);
});

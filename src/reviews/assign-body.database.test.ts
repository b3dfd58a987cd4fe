import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setUpMunicipality } from '../../test/builders/municipality.ts';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { RequestContext } from '../identity/index.ts';
import type { Role } from '../people/role.model.ts';
import { insertDraft } from '../readings/reading-draft.store.ts';
import { assignBody, checkReviewRow, findReview, findReviewChanges } from './index.ts';

let db: TestDatabase;
let bodies: Readonly<Record<string, string>>;
let draftId: string;
const [me, lisa] = [crypto.randomUUID(), crypto.randomUUID()];
let minute = 0;

/** A person with these roles; the clock goes on by a minute each time somebody does something. */
const as = (personId: string, ...roles: Role[]): RequestContext => ({
  database: db.database,
  requester: {
    organisationId: db.organisationId,
    personId,
    name: 'Asta Lundmark',
    roles: roles.map((role) => ({ role, bodyId: null, reaches: [] })),
    tokenScope: null,
  },
  now: () => new Date(Date.UTC(2026, 10, 22, 9, minute++)),
});
const coordinator = () => as(me, 'auditCoordinator');

beforeAll(async () => {
  db = await createTestDatabase();
  ({ bodies } = await setUpMunicipality(db.database, db.organisationId));
});
afterAll(() => db.remove());

const rows = [
  aRecommendation({ addressees: ['SN'] }),
  aRecommendation({ number: '2', addressees: ['SN', 'Kommunstyrelsen'] }),
  aRecommendation({ number: '3', addressees: ['SN'] }),
  aRecommendation({ number: '4', addressees: ['Tekniska nämnden'] }),
];
const reading = aReading([aDocument({ audits: [anAudit({ recommendations: rows })] })]);

beforeEach(async () => {
  draftId = crypto.randomUUID();
  await db.database.inOrganisation(db.organisationId, (transaction) =>
    insertDraft(transaction, db.organisationId, {
      id: draftId,
      fileName: 'uppföljning.txt',
      sha256: '0'.repeat(64),
      size: 1,
      language: 'sv',
      state: 'read',
      progress: { done: 1, total: 1 },
      receivedAt: new Date(),
      reading,
      receivedBy: me,
      confirmedBy: null,
      confirmedAt: null,
    }),
  );
  await findReview(coordinator(), { id: draftId, reading });
});

async function review(context = coordinator()) {
  const found = await findReview(context, { id: draftId, reading });
  if (!found.ok) throw new Error(found.refusal);
  return found;
}
const named = async () => (await review()).review.rows.map(({ bodyIds }) => bodyIds.length);
const assign = (context: RequestContext, changes = {}) =>
  assignBody(context, draftId, {
    name: 'SN',
    bodyId: bodies['Socialnämnden'] ?? '',
    remember: false,
    ...changes,
  });

test('a name is given its body in every row that holds it, unless it is checked and has a body', async () => {
  await checkReviewRow(coordinator(), { draftId, key: 'row-1-1-2', version: 1 }, true);
  await checkReviewRow(coordinator(), { draftId, key: 'row-1-1-3', version: 1 }, true);
  expect(await named()).toEqual([0, 1, 0, 1]);
  expect(await assign(coordinator())).toEqual({ ok: true, rows: 2 });
  expect(await named()).toEqual([1, 1, 1, 1]);
  expect(await assign(coordinator())).toEqual({ ok: true, rows: 0 });
  const logged = await db.asOwner<{ after: object }>(
    "select after from change_log where noun_id = $1 and verb = 'assignBody' order by id",
    [draftId],
  );
  expect(logged[0]?.after).toMatchObject({ name: 'SN', keys: ['row-1-1-1', 'row-1-1-3'] });
});

test('a name is remembered for the next report by who keeps the organisation, and by nobody else', async () => {
  expect(await assign(coordinator(), { remember: true })).toEqual({ ok: false, refusal: 'forbidden' });
  expect(await named()).toEqual([0, 1, 0, 1]);
  const both = as(me, 'auditCoordinator', 'administrator');
  expect(await assign(both, { remember: true })).toMatchObject({ ok: true });
  const board = (await review()).bodies.find(({ name }) => name === 'Socialnämnden');
  expect(board).toMatchObject({ aliases: ['SN'], version: 2 });
  // It is somebody's already: it is not taken over, nor given twice.
  await assign(both, { remember: true, bodyId: bodies['Kommunstyrelsen'] });
  await assign(both, { remember: true });
  const aliases = (await review()).bodies.flatMap((body) => body.aliases);
  expect(aliases).toEqual(['SN']);
  await db.asOwner("update body set aliases = '{}'");
});

test.each([
  ['a body that is none', { bodyId: crypto.randomUUID() }],
  ['no id', { bodyId: "' or true --" }],
  ['no name', { name: '' }],
  ['an endless name', { name: 'x'.repeat(10_000) }],
])('%s is refused', async (_what, changes) => {
  expect(await assign(coordinator(), changes)).toEqual({ ok: false, refusal: 'notFound' });
});

test('once the report is in the register nothing more is assigned', async () => {
  await db.asOwner("update reading_draft set state = 'confirmed' where id = $1", [draftId]);
  expect(await assign(coordinator())).toEqual({ ok: false, refusal: 'alreadyConfirmed' });
});

test('what others have changed since a moment is told, what I have changed is not', async () => {
  await checkReviewRow(as(lisa, 'auditCoordinator'), { draftId, key: 'row-1-1-1', version: 1 }, true);
  await checkReviewRow(coordinator(), { draftId, key: 'row-1-1-2', version: 1 }, true);
  const since = new Date(0);
  const seen = await findReviewChanges(coordinator(), draftId, since);
  expect(seen).toMatchObject({ ok: true, rows: [{ key: 'row-1-1-1', version: 2 }] });
  const at = seen.ok ? (seen.rows[0]?.at ?? since) : since;
  expect(await findReviewChanges(coordinator(), draftId, at)).toEqual({ ok: true, rows: [] });
});

test.each(['administrator', 'registrar', 'boardSecretary', 'electedAuditor'] as const)(
  '%s neither assigns nor sees what others change',
  async (role) => {
    const outsider = as(lisa, role);
    const refused = { ok: false, refusal: 'forbidden' };
    expect(await assign(outsider)).toEqual(refused);
    expect(await findReviewChanges(outsider, draftId, new Date(0))).toEqual(refused);
    expect(await named()).toEqual([0, 1, 0, 1]);
  },
);

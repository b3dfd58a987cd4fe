import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RequestContext } from '../../identity/index.ts';
import { addAudit } from '../add-audit.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits.fixture.ts';
import { addRecommendations } from '../recommendations/add-recommendations.ts';

let register: TestRegister;
let keeper: RequestContext;
beforeAll(async () => {
  register = await openTestRegister();
  keeper = register.as('auditCoordinator');
});
afterAll(() => register.remove());

const taken = (field: string) => ({ ok: false, refusal: { invalid: [{ field, code: 'idTaken' }] } });
const toSocial = (id?: string) => ({
  text: 'Att nämnden ser över avtalen',
  bodyIds: [register.body('Socialnämnden')],
  id,
});
const countOf = async (table: string, id: string) =>
  (await register.db.asOwner(`select 1 from ${table} where id = $1`, [id])).length;

test('an audit gets the id that a program has chosen; the same request again adds nothing', async () => {
  const id = randomUUID();
  expect(await addAudit(keeper, { id, title: 'Granskning av avtal' })).toEqual({ ok: true, id });
  expect(await addAudit(keeper, { id, title: 'Granskning av avtal' })).toEqual(taken('id'));
  expect(await register.history(id)).toHaveLength(1);
});

test('the same request sent many times at once adds one audit', async () => {
  const id = randomUUID();
  const results = await Promise.all(
    Array.from({ length: 8 }, () => addAudit(keeper, { id, title: 'Granskning' })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await countOf('audit', id)).toBe(1);
});

test('recommendations keep their ids in the order given; one that is taken stops them all', async () => {
  const { auditId, recommendationId } = await anAuditInRegister(register);
  const [first, second] = [randomUUID(), randomUUID()];
  const added = await addRecommendations(keeper, auditId, [toSocial(first), toSocial(), toSocial(second)]);
  expect(added).toEqual({ ok: true, ids: [first, expect.any(String), second] });
  const another = randomUUID();
  const refused = await addRecommendations(keeper, auditId, [toSocial(another), toSocial(recommendationId)]);
  expect(refused).toEqual(taken('1.id'));
  expect(await countOf('recommendation', another)).toBe(0);
});

test('an id given twice in one request is taken the second time', async () => {
  const { auditId } = await anAuditInRegister(register);
  const id = randomUUID();
  expect(await addRecommendations(keeper, auditId, [toSocial(id), toSocial(id)])).toEqual(taken('1.id'));
});

test.each(['x', '', '00000000-0000-1000-8000-000000000000'])('%j cannot be an id', async (id) => {
  expect(await addAudit(keeper, { id, title: 'Granskning' })).toMatchObject({
    ok: false,
    refusal: { invalid: [{ field: 'id', code: 'malformed' }] },
  });
});

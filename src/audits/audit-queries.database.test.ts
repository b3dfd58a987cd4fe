import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { statementsOf } from '../../test/query-count.ts';
import type { RequestContext } from '../identity/index.ts';
import { listUndecided } from './assessments/list-undecided.ts';
import { parseAuditFilter } from './audit-list.model.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from './audits.fixture.ts';
import { findAudit } from './find-audit.ts';
import { listAudits } from './list-audits.ts';
import { addRecommendations } from './recommendations/add-recommendations.ts';
import { findActions } from './register/find-actions.ts';

const registers: TestRegister[] = [];
beforeAll(async () => {
  for (const count of [40, 4_000]) {
    const register = await openTestRegister();
    registers.push(register);
    await register.db.asOwner('delete from board_administration');
    await register.db.asOwner('delete from body');
    await manyRecommendations(register.db.asOwner, register.db.organisationId, count);
  }
}, 60_000);
afterAll(() => Promise.all(registers.map((register) => register.remove())));

/** How many statements the work sends. */
const statements = async (work: () => Promise<unknown>) => (await statementsOf(work)).length;

const anId = async ({ db }: TestRegister, table: string) =>
  (await db.asOwner<{ id: string }>(`select id from ${table} order by id limit 1`))[0]?.id ?? '';

const reads: [string, (context: RequestContext, register: TestRegister) => Promise<unknown>][] = [
  [
    'the list of audits',
    (context) => listAudits(context, parseAuditFilter({ sort: 'followedUp', q: 'avtal' })),
  ],
  ['an audit', async (context, register) => findAudit(context, await anId(register, 'audit'))],
  ['undecided colours', (context) => listUndecided(context, { followUpId: null, page: 1, decidedId: null })],
  [
    'what one may do',
    async (context, register) => findActions(context, await anId(register, 'recommendation')),
  ],
];

test.each(reads)('%s takes as many statements at 40 recommendations as at 4,000', async (_what, read) => {
  const counts = [];
  for (const register of registers) {
    const context = register.as('auditCoordinator');
    counts.push(await statements(() => read(context, register)));
  }
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeLessThanOrEqual(15);
});

test('a thousand recommendations are added with as many statements as one', async () => {
  const register = await openTestRegister();
  registers.push(register);
  const keeper = register.as('auditCoordinator');
  const { auditId } = await anAuditInRegister(register);
  const row = { text: 'Att nämnden följer upp', bodyIds: [register.body('Socialnämnden')] };
  const add = (count: number) =>
    statements(() =>
      addRecommendations(
        keeper,
        auditId,
        Array.from({ length: count }, () => row),
      ),
    );
  const one = await add(1);
  expect(await add(1_000)).toBe(one);
  expect(one).toBeLessThanOrEqual(15);
});

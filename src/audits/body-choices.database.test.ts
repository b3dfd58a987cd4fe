import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAuditFilter } from './audit-list.model.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from './audits.fixture.ts';
import { findAudit } from './find-audit.ts';
import { listAudits } from './list-audits.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const names = (bodies: readonly { readonly name: string }[] = []) => bodies.map(({ name }) => name);

test('boards and companies are chosen among, not their administrations, where it says so', async () => {
  const { auditId } = await anAuditInRegister(register);
  const keeper = register.as('auditCoordinator');
  const listed = names((await listAudits(keeper, parseAuditFilter({}))).bodies);
  const toAdd = names((await findAudit(keeper, auditId))?.otherBodies);
  expect(listed).toContain('Socialnämnden');
  expect(toAdd).toContain('Tekniska nämnden');
  for (const chosen of [listed, toAdd]) expect(chosen).not.toContain('Tekniska förvaltningen');
  const body = register.body('Tekniska förvaltningen');
  expect(names((await listAudits(keeper, parseAuditFilter({ body }))).bodies)).toContain(
    'Tekniska förvaltningen',
  );
});

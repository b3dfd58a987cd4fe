import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAudit } from './add-audit.ts';
import { done, openTestRegister, type TestRegister } from './audits.fixture.ts';
import { findSameAudits } from './find-same-audits.ts';
import { withdrawAudit } from './withdrawal/withdraw-audit.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
  const keeper = register.as('auditCoordinator');
  for (const year of [2024, null]) {
    done(await addAudit(keeper, { title: 'Granskning av Överförmyndarens ärenden', year }));
  }
  const { id } = done(await addAudit(keeper, { title: 'Granskning av avtal', year: 2024 }));
  done(await withdrawAudit(keeper, id, { version: 1, reason: 'Fel' }));
});
afterAll(() => register.remove());

test.each([
  ['Granskning av Överförmyndarens ärenden', 2024, 1],
  ['  granskning  av ÖVERFÖRMYNDARENS\närenden ', 2024, 1],
  ['Granskning av överförmyndarens ärenden'.normalize('NFD'), 2024, 1],
  ['Granskning av Överförmyndarens ärenden', null, 1],
  ['Granskning av Överförmyndarens ärenden', 2025, 0],
  ['Granskning av Överförmyndarens', 2024, 0],
  ['', null, 0],
  ['Granskning av avtal', 2024, 0],
  ['Granskning av Överförmyndarens ärenden', 'i fjol' as unknown as number, 0],
  ['Granskning av Överförmyndarens ärenden', 99_999_999_999, 0],
])('%j of %j is in the register so many times: %i', async (title, year, count) => {
  const found = await findSameAudits(register.as('auditCoordinator'), { title, year });
  expect(found).toHaveLength(count);
});

test('an outsider tries: nobody learns of an audit by asking for its name', async () => {
  const same = { title: 'Granskning av Överförmyndarens ärenden', year: 2024 };
  for (const role of ['securityOfficer', 'registrar', 'electedAuditor'] as const) {
    expect(await findSameAudits(register.as(role), same)).toEqual([]);
  }
});

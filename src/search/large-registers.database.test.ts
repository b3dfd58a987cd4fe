import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyHoldings } from '../../test/builders/many-holdings.ts';
import { statementsOf } from '../../test/query-count.ts';
import { parseHoldingFilter } from '../assets/holding-list.model.ts';
import { listHoldings } from '../assets/index.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import { findMatrix, listRisks } from '../risks/index.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import { searchAll } from './index.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.remove());

const many = (size: { assets: number; systems: number; risks: number }) =>
  manyHoldings(register.db.asOwner, register.db.organisationId, { administrations: 2, people: 5, ...size });

test('lists, the matrix and the search ask the database as much for a small register as for a large', async () => {
  const officer = register.as('securityOfficer');
  const asked = async () => {
    const assets = () => listHoldings(officer, 'asset', parseHoldingFilter({ size: '200' }));
    const risks = () => listRisks(officer, parseRiskFilter({ size: '200' }));
    const works = [
      assets,
      risks,
      () => findMatrix(officer, parseRiskFilter({})),
      () => searchAll(officer, { q: 'bygglov' }),
    ];
    const counts: number[] = [];
    for (const work of works) counts.push((await statementsOf(work)).length);
    return { counts, rows: [(await assets()).matching, (await risks()).matching] };
  };
  await many({ assets: 3, systems: 2, risks: 2 });
  const few = await asked();
  await many({ assets: 600, systems: 40, risks: 300 });
  const more = await asked();
  expect(few.rows).toEqual([3, 2]);
  expect(more.rows).toEqual([603, 302]);
  expect(more.counts).toEqual(few.counts);
  expect(few.counts.slice(0, 3)).toEqual([2, 3, 4]);
});

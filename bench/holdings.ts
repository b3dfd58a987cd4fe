// Registers of assets and risks: 20,000 assets, 500 systems and 5,000 risks of 30 administrations, as the pages ask for them,
// against the first page of the same list and the same matrix as one query written by hand on the same tables.
import { parseHoldingFilter } from '../src/assets/holding-list.model.ts';
import { findHoldingBodies, listHoldings } from '../src/assets/index.ts';
import { findMatrix, listRisks } from '../src/risks/index.ts';
import { parseRiskFilter } from '../src/risks/risk-list.model.ts';
import { searchAll } from '../src/search/index.ts';
import { manyHoldings } from '../test/builders/many-holdings.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

/** As the tables' owner, past row level security: how many have which gap, and the first fifty with owner and latest class. */
const assetsByHand = `
  with latest as (select distinct on (asset_id) asset_id, confidentiality, integrity, availability, next_review_on from classification
      where organisation_id = $1 and asset_id is not null and decided_on is not null and withdrawn_at is null
      order by asset_id, assessed_at desc),
    every as (select a.id, a.name, b.name as body, p.name as owner, l.* from information_asset a
      join body b on b.organisation_id = $1 and b.id = a.body_id
      left join person p on p.organisation_id = $1 and p.id = a.owner_person_id
      left join latest l on l.asset_id = a.id where a.organisation_id = $1 and a.withdrawn_at is null)
  select (select json_build_object('all', count(*), 'noOwner', count(*) filter (where owner is null),
      'noClass', count(*) filter (where asset_id is null), 'reviewDue', count(*) filter (where next_review_on <= current_date)) from every) as totals,
    (select json_agg(first) from (select * from every order by name limit 50) first) as rows`;

const matrixByHand = `
  select l.likelihood, l.consequence, count(*) from risk r
  left join (select distinct on (risk_id) * from risk_assessment where organisation_id = $1 order by risk_id, on_day desc, at desc) l on l.risk_id = r.id
  where r.organisation_id = $1 and r.withdrawn_at is null and r.closed_on is null group by 1, 2`;

const registers = await openRegisters();
try {
  const context = await registers.municipality(10);
  const { organisationId } = context.requester;
  const size = { administrations: 30, people: 300, assets: 20_000, systems: 500, risks: 5_000 };
  const { administrations } = await manyHoldings(registers.asOwner, organisationId, size);
  const [own = ''] = administrations;
  const as = (role: 'securityOfficer' | 'securityCoordinator') => ({
    ...context,
    requester: {
      ...context.requester,
      roles: [
        role === 'securityOfficer'
          ? { role, bodyId: null, reaches: [] }
          : { role, bodyId: own, reaches: [own] },
      ],
    },
  });
  const [officer, coordinator] = [as('securityOfficer'), as('securityCoordinator')];
  const holdings = (query: Record<string, string>) => parseHoldingFilter(query);
  const risks = (query: Record<string, string> = {}) => parseRiskFilter(query);
  const byHand = 'PostgreSQL alone: assets by hand';
  const assetRuns = await measure(
    [
      { name: 'assets, the whole municipality', run: () => listHoldings(officer, 'asset', holdings({})) },
      { name: '… the last page', run: () => listHoldings(officer, 'asset', holdings({ page: '400' })) },
      { name: '… with some gap', run: () => listHoldings(officer, 'asset', holdings({ gap: 'any' })) },
      { name: '… by class', run: () => listHoldings(officer, 'asset', holdings({ sort: 'class' })) },
      { name: '… with a word', run: () => listHoldings(officer, 'asset', holdings({ q: 'bygglov' })) },
      { name: '… with part of a word', run: () => listHoldings(officer, 'asset', holdings({ q: 'hälsa' })) },
      { name: '… of one administration', run: () => listHoldings(coordinator, 'asset', holdings({})) },
      { name: 'systems', run: () => listHoldings(officer, 'system', holdings({})) },
      { name: 'bodies to choose among', run: () => findHoldingBodies(officer) },
      { name: 'search over everything', run: () => searchAll(officer, { q: 'bygglov' }) },
      { name: byHand, run: () => registers.asOwner(assetsByHand, [organisationId]) },
    ],
    5,
    1,
  );
  report('Assets: 20,000 with 500 systems in 30 administrations, 32,800 classifications', assetRuns, byHand);
  const matrix = 'PostgreSQL alone: the matrix by hand';
  const riskRuns = await measure(
    [
      { name: 'risks, the whole municipality', run: () => listRisks(officer, risks()) },
      { name: '… due for review', run: () => listRisks(officer, risks({ review: 'due' })) },
      { name: '… with a word', run: () => listRisks(officer, risks({ q: 'bygglov' })) },
      { name: '… of one administration', run: () => listRisks(coordinator, risks()) },
      { name: 'matrix with the top risks', run: () => findMatrix(officer, risks()) },
      { name: '… of one administration', run: () => findMatrix(coordinator, risks({ body: own })) },
      { name: matrix, run: () => registers.asOwner(matrixByHand, [organisationId]) },
    ],
    5,
    1,
  );
  report('Risks: 5,000 in 30 administrations, judged three times each', riskRuns, matrix);
} finally {
  await registers.close();
}

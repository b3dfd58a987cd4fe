// The overviews of compliance: 30 administrations and 500 systems that have answered the built-in guideline for five years,
// against the same matrix as one query written by hand on the same tables.

import {
  findApplicability,
  findCell,
  findMatrix,
  findMaturity,
  findPhasePlan,
  findTrend,
} from '../src/compliance/overview/index.ts';
import { parseOverviewChoice } from '../src/compliance/overview/overview-choice.model.ts';
import { swedishDay } from '../src/shared/swedish-day.ts';
import { manyAnswers } from '../test/builders/many-answers.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

/** As the tables' owner, past row level security: units and chapters, with the six figures. */
const byHand = `
  select b.name, w.chapter, count(*) as asked,
    count(*) filter (where s.result = 'met' and (s.valid_to is null or s.valid_to >= current_date)) as met,
    count(*) filter (where s.result = 'partly' and (s.valid_to is null or s.valid_to >= current_date)) as partly,
    count(*) filter (where s.result = 'notMet' and (s.valid_to is null or s.valid_to >= current_date)) as not_met,
    count(*) filter (where s.result = 'notApplicable' and (s.valid_to is null or s.valid_to >= current_date)) as not_applicable,
    count(*) filter (where s.valid_to < current_date) as expired,
    count(*) filter (where s.result is null) as unanswered
  from (select 'administration' as level, id as unit_id, name from body where organisation_id = $1 and kind = 'administration'
    union all select 'municipality', organisation_id, name from body where organisation_id = $1 and name = 'Enhet för mätning 1'
    union all select 'centralIt', organisation_id, name from body where organisation_id = $1 and name = 'Enhet för mätning 2') b
  join requirement_wording w on w.organisation_id = $1 and w.kind = 'measure' and w.level = b.level and w.number = 1
  left join compliance_standing s on s.organisation_id = $1 and s.unit_id = b.unit_id and s.level = b.level
    and s.requirement_id = w.requirement_id
  group by b.level, b.name, w.chapter order by b.level, b.name, w.chapter`;

const registers = await openRegisters();
try {
  const context = await registers.municipality(10);
  const { organisationId } = context.requester;
  const officer = {
    ...context,
    requester: {
      ...context.requester,
      roles: [{ role: 'securityOfficer', bodyId: null, reaches: [] } as const],
    },
  };
  const { administrations, answers } = await manyAnswers(registers.asOwner, officer, {
    administrations: 30,
    systems: 500,
    years: 5,
  });
  const [social = ''] = administrations;
  const coordinator = {
    ...officer,
    requester: {
      ...officer.requester,
      roles: [{ role: 'securityCoordinator', bodyId: social, reaches: [social] } as const],
    },
  };
  const choice = (query: Record<string, string> = {}) => parseOverviewChoice(query);
  const then = `${Number(swedishDay(officer.now()).slice(0, 4)) - 2}-06-30`;
  const reference = 'PostgreSQL alone: the matrix by hand';
  const measured = await measure(
    [
      { name: 'matrix, the whole municipality', run: () => findMatrix(officer, choice()) },
      { name: '… with what is inherited', run: () => findMatrix(officer, choice({ whose: 'with' })) },
      { name: '… as it stood two years ago', run: () => findMatrix(officer, choice({ day: then })) },
      { name: '… for the coordinator of one', run: () => findMatrix(coordinator, choice()) },
      { name: '… 500 systems as rows', run: () => findMatrix(officer, choice({ systems: 'all' })) },
      { name: 'a cell', run: () => findCell(officer, social, null, choice()) },
      { name: 'trend by year', run: () => findTrend(officer, { by: 'year', unit: null, systems: null }) },
      {
        name: 'trend by quarter',
        run: () => findTrend(officer, { by: 'quarter', unit: null, systems: null }),
      },
      { name: 'maturity', run: () => findMaturity(officer, { day: null, systems: null }) },
      { name: 'phase plan', run: () => findPhasePlan(officer, { day: null }) },
      { name: 'statement of applicability', run: () => findApplicability(officer, { key: null, day: null }) },
      { name: reference, run: () => registers.asOwner(byHand, [organisationId]) },
    ],
    5,
    1,
  );
  report(
    `Compliance: 30 administrations and 500 systems, 178 requirements, five years, ${answers} answers`,
    measured,
    reference,
  );
} finally {
  await registers.close();
}

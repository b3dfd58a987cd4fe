// The measures of a whole register and the rows behind one, against one reading of the same tables with SQL alone.
import type { RequestContext } from '../src/identity/index.ts';
import { findMeasures, listMeasured } from '../src/measures/index.ts';
import { parseMeasureFilter, parseRowsAsked } from '../src/measures/measure.model.ts';
import { muchWork } from '../test/builders/much-work.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

/** As the tables' owner, past row level security: how many there are of each state, by body. */
const counted = [
  `select a.body_id, au.year, a.state, a.assessed, count(*) from addressee a
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
  where a.organisation_id = $1 group by 1, 2, 3, 4`,
  'select body_id, state, due_on is null, count(*) from action where organisation_id = $1 group by 1, 2, 3',
  'select s.follow_up_id, s.status, count(*) from assessment s where organisation_id = $1 group by 1, 2',
];

const registers = await openRegisters();
try {
  for (const count of [100, 10_000, 100_000]) {
    const context = await registers.municipality(count);
    const { organisationId } = context.requester;
    await muchWork(registers.asOwner, organisationId);
    const [board] = await registers.asOwner<{ id: string }>(
      "select id from body where organisation_id = $1 and kind = 'board' order by name limit 1",
      [organisationId],
    );
    const bodyId = board?.id ?? '';
    const secretary: RequestContext = {
      ...context,
      requester: { ...context.requester, roles: [{ role: 'boardSecretary', bodyId, reaches: [bodyId] }] },
    };
    const reference = 'PostgreSQL alone: three counts';
    report(
      `Measures of ${count} recommendations and ${count * 3} actions`,
      await measure(
        [
          { name: 'all measures', run: () => findMeasures(context, parseMeasureFilter({})) },
          {
            name: 'of one board of ten',
            run: () => findMeasures(context, parseMeasureFilter({ body: bodyId })),
          },
          {
            name: 'for the secretary of that board',
            run: () => findMeasures(secretary, parseMeasureFilter({})),
          },
          {
            name: 'the rows behind one figure',
            run: () => listMeasured(context, parseRowsAsked({ of: 'openWork' })),
          },
          {
            name: reference,
            run: async () => {
              for (const statement of counted) await registers.asOwner(statement, [organisationId]);
            },
          },
        ],
        5,
        1,
      ),
      reference,
    );
  }
} finally {
  await registers.close();
}

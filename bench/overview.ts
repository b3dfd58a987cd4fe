// "Läget" for whoever sees the whole register and for one board, against counting the same rows with SQL alone.
import { findOverview } from '../src/overview/index.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

const counted = `select audit_id, assessed, count(*) from recommendation
  where organisation_id = $1 and withdrawn_at is null group by audit_id, assessed`;

const registers = await openRegisters();
try {
  for (const count of [100, 10_000, 100_000]) {
    const context = await registers.municipality(count);
    const { organisationId } = context.requester;
    const [board] = await registers.asOwner<{ id: string }>(
      "select id from body where organisation_id = $1 and kind = 'board' order by name limit 1",
      [organisationId],
    );
    const bodyId = board?.id ?? '';
    const secretary = {
      ...context,
      requester: {
        ...context.requester,
        roles: [{ role: 'boardSecretary' as const, bodyId, reaches: [bodyId] }],
      },
    };
    const reference = 'PostgreSQL alone: recommendations by audit and status';
    const measured = await measure(
      [
        { name: 'how things stand, the whole register', run: () => findOverview(context) },
        { name: 'how things stand, one board of ten', run: () => findOverview(secretary) },
        { name: reference, run: () => registers.asOwner(counted, [organisationId]) },
      ],
      10,
      2,
    );
    report(`Overview over ${count} recommendations`, measured, reference);
  }
} finally {
  await registers.close();
}

// What needs somebody, and the year, at 100,000 recommendations with some 300,000 actions, against counting the
// same open actions with SQL alone.
import type { HeldRole } from '../src/identity/index.ts';
import { swedishDay } from '../src/shared/swedish-day.ts';
import { findToDo, findYear } from '../src/to-do/index.ts';
import { yearFilter } from '../src/to-do/year.model.ts';
import { manyActions, ownerOfActions } from '../test/builders/many-actions.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

const counted = `select body_id, count(*) from action where organisation_id = $1 and withdrawn_at is null
  and state in ('planned', 'underWay') and due_on <= current_date + 30 group by body_id`;

const registers = await openRegisters();
try {
  for (const count of [100, 10_000, 100_000]) {
    const coordinator = await registers.municipality(count);
    const { organisationId } = coordinator.requester;
    await manyActions(registers.asOwner, organisationId, swedishDay(coordinator.now()));
    const [board] = await registers.asOwner<{ id: string }>(
      "select id from body where organisation_id = $1 and kind = 'board' order by name limit 1",
      [organisationId],
    );
    const bodyId = board?.id ?? '';
    const as = (...roles: HeldRole[]) => ({
      ...coordinator,
      requester: { ...coordinator.requester, personId: ownerOfActions, roles },
    });
    const ofBoard = (role: HeldRole['role']) => as({ role, bodyId, reaches: [bodyId] });
    const everywhere = (role: HeldRole['role']) => as({ role, bodyId: null, reaches: [] });
    const reference = 'PostgreSQL alone: open actions by body';
    const filter = yearFilter.parse({});
    const measured = await measure(
      [
        { name: 'to do: coordinator', run: () => findToDo(coordinator) },
        { name: 'to do: action owner', run: () => findToDo(ofBoard('actionOwner')) },
        { name: 'to do: director', run: () => findToDo(ofBoard('director')) },
        { name: 'to do: board secretary', run: () => findToDo(ofBoard('boardSecretary')) },
        { name: 'to do: controller', run: () => findToDo(everywhere('controller')) },
        { name: 'to do: auditor', run: () => findToDo(everywhere('electedAuditor')) },
        { name: 'the year: coordinator', run: () => findYear(coordinator, filter) },
        { name: 'the year: one board', run: () => findYear(ofBoard('boardSecretary'), filter) },
        { name: reference, run: () => registers.asOwner(counted, [organisationId]) },
      ],
      5,
      1,
    );
    report(`To do over ${count} recommendations and three times as many actions`, measured, reference);
  }
} finally {
  await registers.close();
}

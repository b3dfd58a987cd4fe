import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { holdCalendar } from './hold-calendar.ts';
import { usualRoutine } from './meeting.rules.ts';
import { findRoutines, saveRoutine } from './meeting.store.ts';
import { type Changed, meetingFaults, type RoutineChange, routineChange } from './meeting-input.model.ts';

/** Says how many days each part of the way takes for a board. Matters under way are planned anew from it. */
export function changeRoutine(
  context: RequestContext,
  bodyId: string,
  input: RoutineChange,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdCalendar(change, bodyId);
    if (!held.ok) return held;
    const parsed = parseChange(routineChange, input, meetingFaults);
    if (!parsed.ok) return parsed;
    const { version, ...days } = parsed.value;
    const { transaction, organisationId, record } = change;
    const [own] = await findRoutines(transaction, organisationId, [bodyId]);
    if (version !== (own?.version ?? 0)) return refuse('stale');
    const changed = differences<Partial<typeof days>>(own ?? usualRoutine, days);
    if (!changed && own) return { ok: true };
    await saveRoutine(transaction, organisationId, { bodyId, ...days, version: version + 1 });
    await record({
      noun: 'boardRoutine',
      nounId: bodyId,
      verb: own ? 'change' : 'add',
      before: changed?.before ?? null,
      after: changed?.after ?? days,
    });
    return { ok: true };
  });
}

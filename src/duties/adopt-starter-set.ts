import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Language, texts } from '../texts/index.ts';
import { keepsWheelOf } from './duty.policy.ts';
import { holdWheel, insertDuties } from './duty.store.ts';
import { type Changed, dutyNoun, faults } from './duty-faults.model.ts';
import { type StarterInput, starterInput } from './duty-input.model.ts';
import { starterSet } from './starter-set.rules.ts';

/** Gives a body that has no duties those that one usually begins with, in the words of the language. */
export function adoptStarterSet(
  context: RequestContext,
  input: StarterInput,
  language: Language,
): Promise<Changed<{ readonly ids: readonly string[] }>> {
  return changing(context, async (change): Promise<Changed<{ readonly ids: readonly string[] }>> => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseChange(starterInput, input, faults);
    if (!parsed.ok) return parsed;
    const { bodyId } = parsed.value;
    if (!keepsWheelOf(requester, bodyId)) return refuse('forbidden');
    const today = swedishDay(change.now());
    if (bodyId && !(await isBodyThere(transaction, organisationId, bodyId, today))) {
      return refuseField('bodyId', 'unknownBody');
    }
    const { hasDuties } = await holdWheel(transaction, organisationId, bodyId);
    if (hasDuties) return refuseField('bodyId', 'dutiesThere');
    const rows = starterSet(bodyId ? 'body' : 'municipality', today, texts[language]).map((facts) => ({
      id: randomUUID(),
      bodyId,
      ownerRole: null,
      ownerPersonId: null,
      ...facts,
    }));
    await insertDuties(transaction, organisationId, rows);
    await change.record(
      ...rows.map(({ id, ...facts }) => ({
        noun: dutyNoun,
        nounId: id,
        verb: 'add',
        before: null,
        after: facts,
      })),
    );
    return { ok: true, ids: rows.map(({ id }) => id) };
  });
}

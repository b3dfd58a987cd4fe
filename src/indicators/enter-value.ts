import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdIndicator } from './held.ts';
import { mayEnterFor } from './indicator.policy.ts';
import { insertValues } from './indicator.store.ts';
import { findBodiesThere } from './indicator-facts.store.ts';
import { type Changed, faults, indicatorNoun } from './indicator-faults.model.ts';
import { type NewValueInput, newValueInput } from './indicator-input.model.ts';
import { isSameValue, momentAfter, takenValue } from './value.rules.ts';
import { findValuesOn } from './values.store.ts';

/** What was written, and whether it corrects something. */
interface Entered {
  readonly id: string;
  readonly isCorrection: boolean;
}

/**
 * Writes down a measurement, or why there is none. One for a body and a day that has been measured corrects what was
 * written; both stay to be seen. The same once more writes nothing.
 */
export function enterValue(
  context: RequestContext,
  indicatorId: string,
  input: NewValueInput,
): Promise<Changed<Entered>> {
  return changing(context, async (change): Promise<Changed<Entered>> => {
    const { transaction, organisationId, requester, now } = change;
    const held = await holdIndicator(change, indicatorId);
    if (!held.ok) return held;
    const { indicator } = held;
    const parsed = parseChange(newValueInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), bodyId, onDay, note } = parsed.value;
    if (!mayEnterFor(requester, indicator, bodyId)) return refuse('forbidden');
    const result = takenValue(indicator, parsed.value, swedishDay(now()));
    if (!result.ok) return refuse({ invalid: [result.fault] });
    const bodies = bodyId === null ? [] : await findBodiesThere(transaction, organisationId, onDay);
    const body = bodies.find((each) => each.id === bodyId)?.name ?? null;
    if (bodyId !== null && body === null) return refuseField('bodyId', 'unknownBody');
    const [earlier] = await findValuesOn(transaction, organisationId, [{ indicatorId, bodyId, onDay }]);
    const { taken } = result;
    if (earlier && isSameValue(earlier, { ...taken, note }))
      return { ok: true, id: earlier.id, isCorrection: false };
    const row = {
      id,
      indicatorId,
      bodyId,
      onDay,
      ...taken,
      note,
      by: requester.personId,
      at: momentAfter(earlier, now()),
    };
    if (!(await insertValues(transaction, organisationId, [row]))) return refuseField('onDay', 'idTaken');
    await change.record({
      noun: indicatorNoun,
      nounId: indicatorId,
      verb: earlier ? 'correctValue' : 'enterValue',
      before: earlier ? { body, onDay, value: earlier.value, note: earlier.note } : null,
      after: { bodyId, body, onDay, value: taken.value, note },
    });
    return { ok: true, id, isCorrection: earlier !== undefined };
  });
}

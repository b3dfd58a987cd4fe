import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { asCounted, checkDefinition, holdDefinition } from './held.ts';
import type { Indicator } from './indicator.model.ts';
import { definesIndicators } from './indicator.policy.ts';
import { findNamesTaken, hasValues, insertIndicators, updateIndicator } from './indicator.store.ts';
import { type Changed, faults, indicatorNoun } from './indicator-faults.model.ts';
import {
  type IndicatorChange,
  indicatorChange,
  type NewIndicatorInput,
  newIndicatorInput,
} from './indicator-input.model.ts';
import { mostIndicators } from './indicator-list.model.ts';

/** Defines an indicator that everybody then follows. */
export function defineIndicator(
  context: RequestContext,
  input: NewIndicatorInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    if (!definesIndicators(change.requester)) return refuse('forbidden');
    const parsed = parseChange(newIndicatorInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), ...sent } = parsed.value;
    const facts = asCounted(sent);
    const checked = await checkDefinition(change, facts, null);
    if (!checked.ok) return checked;
    const room = await checkName(change, facts.name, null);
    if (!room.ok) return room;
    const added = await insertIndicators(change.transaction, change.organisationId, [{ id, ...facts }]);
    if (added.length === 0) return refuseField('name', 'idTaken');
    await change.record({ noun: indicatorNoun, nounId: id, verb: 'define', before: null, after: facts });
    return { ok: true, id };
  });
}

/** Changes a definition. What its values are counted in stays as soon as there is one: they would mean something else. */
export function changeIndicator(
  context: RequestContext,
  id: string,
  input: IndicatorChange,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdDefinition(change, id);
    if (!held.ok) return held;
    const { indicator } = held;
    const parsed = parseChange(indicatorChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...sent } = parsed.value;
    if (version !== indicator.version) return refuse('stale');
    if (indicator.withdrawnAt) return refuseField('name', 'indicatorWithdrawn');
    const facts = asCounted(sent);
    const checked = await checkDefinition(change, facts, indicator.ownerPersonId);
    if (!checked.ok) return checked;
    const room = await checkName(change, facts.name, id);
    if (!room.ok) return room;
    const changed = differences<Partial<Indicator>>(indicator, facts);
    if (!changed) return { ok: true };
    const meaning = (['source', 'unit', 'isPerBody'] as const).find((name) => name in changed.after);
    if (meaning && (await hasValues(change.transaction, change.organisationId, id))) {
      return refuseField(meaning, 'indicatorHasValues');
    }
    await updateIndicator(change.transaction, change.organisationId, id, changed.after);
    await change.record({ noun: indicatorNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

/** Two of one name would be mixed up, also by a file that tells them by their names. */
export async function checkName(change: Changing, name: string, exceptId: string | null) {
  await holdOrganisation(change.transaction, change.organisationId);
  const { inUse, taken } = await findNamesTaken(change.transaction, change.organisationId, [name], exceptId);
  if (taken.length > 0) return refuseField('name', 'indicatorNameThere');
  if (exceptId === null && inUse >= mostIndicators) return refuseField('name', 'tooManyIndicators');
  return { ok: true } as const;
}

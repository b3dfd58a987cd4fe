import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { checkName } from './define-indicator.ts';
import { holdDefinition } from './held.ts';
import { updateIndicator } from './indicator.store.ts';
import { type Changed, faults, indicatorNoun } from './indicator-faults.model.ts';
import {
  type IndicatorRestoring,
  type IndicatorWithdrawal,
  indicatorRestoring,
  indicatorWithdrawal,
} from './indicator-input.model.ts';

/** Stops measuring it. What has been measured stays readable. */
export function withdrawIndicator(
  context: RequestContext,
  id: string,
  input: IndicatorWithdrawal,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdDefinition(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(indicatorWithdrawal, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    if (version !== held.indicator.version) return refuse('stale');
    if (held.indicator.withdrawnAt) return refuseField('reason', 'indicatorWithdrawn');
    const { transaction, organisationId } = change;
    await updateIndicator(transaction, organisationId, id, { withdrawnAt: change.now() });
    const after = { reason };
    await change.record({ noun: indicatorNoun, nounId: id, verb: 'withdraw', before: null, after });
    return { ok: true };
  });
}

/** Takes a withdrawn one into use again, as it was. */
export function restoreIndicator(
  context: RequestContext,
  id: string,
  input: IndicatorRestoring,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdDefinition(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(indicatorRestoring, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== held.indicator.version) return refuse('stale');
    if (!held.indicator.withdrawnAt) return refuseField('version', 'indicatorStands');
    const room = await checkName(change, held.indicator.name, null);
    if (!room.ok) return room;
    await updateIndicator(change.transaction, change.organisationId, id, { withdrawnAt: null });
    await change.record({ noun: indicatorNoun, nounId: id, verb: 'restore', before: null, after: null });
    return { ok: true };
  });
}

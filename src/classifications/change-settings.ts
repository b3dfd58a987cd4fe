import { changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { mayChooseScale } from './classification.policy.ts';
import { type Changed, faults } from './classification-faults.model.ts';
import {
  type HandlingInput,
  handlingInput,
  type SettingsInput,
  settingsInput,
} from './classification-input.model.ts';
import { dropRule, findOwnRules, saveRule } from './handling.store.ts';
import { isOnScale } from './scale.rules.ts';
import { findSettings, saveSettings } from './settings.store.ts';

/** Chooses the scale and the intervals. What was classified on another scale stays, and has to be made anew. */
export function changeSettings(context: RequestContext, input: SettingsInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    if (!mayChooseScale(requester)) return refuse('forbidden');
    const parsed = parseChange(settingsInput, input, faults);
    if (!parsed.ok) return parsed;
    const settings = await findSettings(transaction, organisationId, { lock: true });
    if (parsed.value.version !== settings.version) return refuse('stale');
    const { version: _was, ...before } = settings;
    const { version: _sent, ...after } = parsed.value;
    const changed = differences<typeof after>(before, after);
    if (!changed) return { ok: true };
    if (!(await saveSettings(transaction, organisationId, parsed.value))) return refuse('stale');
    await change.record({ noun: 'classSettings', nounId: organisationId, verb: 'change', ...changed });
    return { ok: true };
  });
}

/** Says in the organisation's own words how a class is handled in a situation; without words the built-in ones hold. */
export function changeHandlingRule(context: RequestContext, input: HandlingInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    if (!mayChooseScale(requester)) return refuse('forbidden');
    const parsed = parseChange(handlingInput, input, faults);
    if (!parsed.ok) return parsed;
    const { level, situation, text, version } = parsed.value;
    await holdOrganisation(transaction, organisationId);
    const { scale } = await findSettings(transaction, organisationId);
    if (!isOnScale(scale, level)) return refuseField('level', 'notOnScale');
    const rules = await findOwnRules(transaction, organisationId, { lock: true });
    const own = rules.find((each) => each.level === level && each.situation === situation);
    if (version !== (own?.version ?? 0)) return refuse('stale');
    if (text === (own?.text ?? null)) return { ok: true };
    if (text === null) await dropRule(transaction, organisationId, { level, situation });
    else await saveRule(transaction, organisationId, { level, situation, text });
    await change.record({
      noun: 'handlingRule',
      nounId: organisationId,
      verb: text === null ? 'drop' : 'change',
      before: { level, situation, text: own?.text ?? null },
      after: { level, situation, text },
    });
    return { ok: true };
  });
}

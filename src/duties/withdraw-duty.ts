import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import type { DutyCommand } from './duty.rules.ts';
import { updateDuty } from './duty.store.ts';
import { type Changed, dutyNoun, faults } from './duty-faults.model.ts';
import { type DutyStep, dutyStep } from './duty-input.model.ts';
import { holdDuty } from './held.ts';

const step =
  (command: Extract<DutyCommand, 'withdraw' | 'bringBack'>) =>
  (context: RequestContext, id: string, input: DutyStep): Promise<Changed> =>
    changing(context, async (change): Promise<Changed> => {
      const held = await holdDuty(change, id, command, 'reason');
      if (!held.ok) return held;
      const parsed = parseChange(dutyStep, input, faults);
      if (!parsed.ok) return parsed;
      const { version, reason } = parsed.value;
      if (version !== held.duty.version) return refuse('stale');
      const withdrawnAt = command === 'withdraw' ? change.now() : null;
      await updateDuty(change.transaction, change.organisationId, id, { withdrawnAt });
      await change.record({ noun: dutyNoun, nounId: id, verb: command, before: null, after: { reason } });
      return { ok: true };
    });

/** Takes a duty out of the year wheel; what became of it stays to be read. */
export const withdrawDuty = step('withdraw');
/** Puts it back, due on the day that it had. */
export const bringBackDuty = step('bringBack');

import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdRisk } from './held.ts';
import type { Risk } from './risk.model.ts';
import type { RiskCommand } from './risk.rules.ts';
import { updateRisk } from './risk.store.ts';
import { type Changed, faults, riskNoun } from './risk-faults.model.ts';
import { type RiskStep, riskStep } from './risk-input.model.ts';

type Move = Extract<RiskCommand, 'close' | 'reopen' | 'withdraw' | 'restore'>;
interface Now {
  readonly today: string;
  readonly at: Date;
  readonly reason: string;
}

/** What each step makes of a risk. One that is there again is due for review at once. */
const becomes: Record<Move, (now: Now) => Partial<Risk>> = {
  close: ({ today, reason }) => ({ closedOn: today, closedReason: reason }),
  reopen: ({ today }) => ({ closedOn: null, closedReason: null, nextReviewOn: today }),
  withdraw: ({ at }) => ({ withdrawnAt: at }),
  restore: () => ({ withdrawnAt: null }),
};

const move =
  (command: Move) =>
  (context: RequestContext, id: string, input: RiskStep): Promise<Changed> =>
    changing(context, async (change): Promise<Changed> => {
      const held = await holdRisk(change, id, command, 'reason');
      if (!held.ok) return held;
      const parsed = parseChange(riskStep, input, faults);
      if (!parsed.ok) return parsed;
      const { version, reason } = parsed.value;
      if (version !== held.risk.version) return refuse('stale');
      const after = becomes[command]({ today: swedishDay(change.now()), at: change.now(), reason });
      await updateRisk(change.transaction, change.organisationId, id, after);
      const changed = differences<Partial<Risk>>(held.risk, after);
      await change.record({
        noun: riskNoun,
        nounId: id,
        verb: command,
        before: changed?.before ?? null,
        after: { ...changed?.after, reason },
      });
      return { ok: true };
    });

/** It has ceased to be a risk. */
export const closeRisk = move('close');
/** It is a risk again. */
export const reopenRisk = move('reopen');
/** Takes away what was entered by mistake. */
export const withdrawRisk = move('withdraw');
export const restoreRisk = move('restore');

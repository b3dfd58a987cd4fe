import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { isOwnerThere } from './add-risk.ts';
import { holdRisk } from './held.ts';
import type { Risk } from './risk.model.ts';
import { reviewAfterChange } from './risk.rules.ts';
import { updateRisk } from './risk.store.ts';
import { type Changed, faults, riskNoun } from './risk-faults.model.ts';
import { type RiskChange, riskChange } from './risk-input.model.ts';

/**
 * Changes what is said of a risk; what is left out of the input stays. Another scenario, aspect, measure or treatment
 * makes it another risk, which is due for review at once, unless only the wording was put right.
 */
export function changeRisk(context: RequestContext, id: string, input: RiskChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdRisk(change, id, 'change', 'title');
    if (!held.ok) return held;
    const { risk } = held;
    const parsed = parseChange(riskChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, isWordingOnly, ...facts } = parsed.value;
    if (version !== risk.version) return refuse('stale');
    const isNewOwner = facts.ownerPersonId !== undefined && facts.ownerPersonId !== risk.ownerPersonId;
    if (isNewOwner && !(await isOwnerThere(change, facts.ownerPersonId))) {
      return refuseField('ownerPersonId', 'unknownPerson');
    }
    const said = differences<Partial<Risk>>(risk, facts as Partial<Risk>);
    if (!said) return { ok: true };
    const { nextReviewOn } = risk;
    const now = { nextReviewOn, today: swedishDay(change.now()), isWordingOnly };
    const due = reviewAfterChange(Object.keys(said.after), now);
    const changed = differences<Partial<Risk>>(risk, { ...(facts as Partial<Risk>), nextReviewOn: due });
    await updateRisk(change.transaction, change.organisationId, id, changed?.after ?? {});
    await change.record({ noun: riskNoun, nounId: id, verb: 'change', ...(changed ?? said) });
    return { ok: true };
  });
}

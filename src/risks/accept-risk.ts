import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdRisk } from './held.ts';
import { acceptanceFault, latestOf } from './risk.rules.ts';
import { findAssessments, insertAcceptance, updateRisk } from './risk.store.ts';
import { type Changed, faults, riskNoun } from './risk-faults.model.ts';
import { type AcceptanceInput, acceptanceInput } from './risk-input.model.ts';
import { scaleIn } from './risk-scale.ts';

/**
 * Answers for living with a risk as it stands, by name and until a day. The information owner does, or the director; of a
 * very high risk only the director (riktlinjen 5.1).
 */
export function acceptRisk(context: RequestContext, id: string, input: AcceptanceInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdRisk(change, id, 'accept', 'untilOn');
    if (!held.ok) return held;
    const { risk, hand } = held;
    const parsed = parseChange(acceptanceInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, untilOn, reason } = parsed.value;
    if (version !== risk.version) return refuse('stale');
    const { transaction, organisationId, requester } = change;
    const today = swedishDay(change.now());
    const fault = acceptanceFault({
      untilOn,
      today,
      nextReviewOn: risk.nextReviewOn,
      latest: latestOf(await findAssessments(transaction, organisationId, id)),
      scale: await scaleIn(transaction, organisationId),
      isDirector: hand.director,
    });
    if (fault) return refuse({ invalid: [fault] });
    await insertAcceptance(transaction, organisationId, {
      id: randomUUID(),
      riskId: id,
      acceptedBy: requester.personId,
      onDay: today,
      untilOn,
      reason,
      at: change.now(),
    });
    // Who accepts a risk that nobody has said what to do about has said it.
    const treatment = risk.treatment ?? 'accept';
    await updateRisk(transaction, organisationId, id, { treatment });
    await change.record({
      noun: riskNoun,
      nounId: id,
      verb: 'accept',
      before: risk.treatment ? null : { treatment: null },
      after: { untilOn, reason, ...(risk.treatment ? {} : { treatment }) },
    });
    return { ok: true };
  });
}

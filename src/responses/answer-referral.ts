import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { mayKnowOfReferral } from './referral.policy.ts';
import { decideReferral } from './referral.rules.ts';
import { lockReferral, updateReferral } from './referral.store.ts';
import { handOnReferral } from './response.policy.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type ReferralMove, referralMove } from './response-input.model.ts';

/** The other body accepts or returns a referral; the body that asked may withdraw it until then. */
export function answerReferral(context: RequestContext, id: string, input: ReferralMove): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const referral = isId(id) ? await lockReferral(transaction, organisationId, id) : undefined;
    if (!referral || !mayKnowOfReferral(requester, referral)) return refuse('notFound');
    const parsed = parseChange(referralMove, input, faults);
    if (!parsed.ok) return parsed;
    const { version, command, answer } = parsed.value;
    const hand = handOnReferral(requester, referral);
    const decision = decideReferral(referral.state, command, answer, hand);
    if (!decision.ok) return decision;
    if (version !== referral.version) return refuse('stale');
    await updateReferral(transaction, organisationId, id, {
      state: decision.to,
      answer,
      answeredBy: requester.personId,
      answeredAt: change.now(),
    });
    await change.record({
      noun: nouns.referral,
      nounId: id,
      verb: command,
      before: { state: referral.state },
      after: { state: decision.to, ...(answer !== null && { answer }) },
    });
    return { ok: true };
  });
}

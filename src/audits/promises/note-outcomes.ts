import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import type { HeldRound } from '../assessments/change-assessment.store.ts';
import { type Changed, nouns, type Refused } from '../change.model.ts';
import { parseInput, refuse } from '../change-input.rules.ts';
import { registerScope } from '../register/register.policy.ts';
import { holdDraft } from '../rounds/held-round.ts';
import { type NewOutcome, newOutcomes } from '../rounds/round-input.model.ts';
import { findPromises, putOutcome } from './promise.store.ts';
import type { PromiseResult } from './promise-outcome.model.ts';
import { cannotBe } from './promise-outcome.rules.ts';

/** Notes in a draft what became of promises that its recommendations were answered with. All, or none. */
export function noteOutcomes(
  context: RequestContext,
  followUpId: string,
  input: readonly NewOutcome[],
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdDraft(change, followUpId, { strength: 'share', field: 'outcomes' });
    if (!held.ok) return held;
    const parsed = parseInput(newOutcomes, input);
    if (!parsed.ok) return parsed;
    return (
      (await putOutcomes(change, { followUpId, round: held.round, of: null }, parsed.value)) ?? { ok: true }
    );
  });
}

interface About {
  readonly followUpId: string;
  readonly round: HeldRound;
  readonly of: { readonly recommendationId: string; readonly bodyId: string } | null;
}

/** Inside another change of the draft; gives why not, where some cannot be noted. */
export async function putOutcomes(
  { transaction, organisationId, requester, record, now }: Changing,
  { followUpId, round, of }: About,
  outcomes: readonly { commitmentId: string; outcome: PromiseResult; text: string | null }[],
): Promise<Refused | null> {
  if (outcomes.length === 0) return null;
  const promises = await findPromises(transaction, organisationId, {
    followUpId,
    madeBy: round.madeBy,
    isInside: registerScope(requester).bodyWork === 'always',
    today: swedishDay(now()),
    of,
    ids: outcomes.map(({ commitmentId }) => commitmentId),
    limit: outcomes.length,
  });
  const known = new Map(promises.map((each) => [each.id, each]));
  const invalid = outcomes.flatMap(({ commitmentId, outcome, text }, index) => {
    const promise = known.get(commitmentId);
    const code = promise ? cannotBe(outcome, promise, text) : 'notInRound';
    return code ? [{ field: `outcomes.${index}.outcome`, code } as const] : [];
  });
  if (invalid.length > 0) return refuse({ invalid });
  for (const { commitmentId, outcome, text } of outcomes) {
    const was = known.get(commitmentId);
    if (!was || (was.outcome === outcome && was.text === text)) continue;
    await putOutcome(transaction, {
      organisationId,
      followUpId,
      commitmentId,
      outcome,
      text,
      by: requester.personId,
      at: now(),
    });
    await record({
      noun: nouns.followUp,
      nounId: followUpId,
      verb: 'noteOutcome',
      before: was.outcome && { commitmentId, outcome: was.outcome, text: was.text },
      after: { commitmentId, bodyId: was.bodyId, outcome, text },
    });
  }
  return null;
}

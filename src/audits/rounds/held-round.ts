import type { Changing } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { type HeldRound, lockRound } from '../assessments/change-assessment.store.ts';
import { mayAssessIn } from '../assessments/correct.policy.ts';
import type { Refused } from '../change.model.ts';
import { refuse, refuseField } from '../change-input.rules.ts';
import { mayKnowOfRound, refusalAbout } from './round.policy.ts';

/**
 * The round, held by one of its makers to write in it. One that is closed, withdrawn, or was read from a file takes
 * nothing more. @param field where the fault is told
 */
export async function holdDraft(
  { transaction, organisationId, requester }: Changing,
  id: string,
  { strength, field }: { readonly strength: 'update' | 'share'; readonly field: string },
): Promise<{ readonly ok: true; readonly round: HeldRound } | Refused> {
  const round = isId(id) ? await lockRound(transaction, organisationId, id, strength) : undefined;
  if (!round || !mayKnowOfRound(requester, round, round)) return refuse('notFound');
  if (!mayAssessIn(requester, round, round)) return refuse(refusalAbout(requester, round, round));
  if (round.sourceDraftId) return refuseField(field, 'roundFromFile');
  if (round.withdrawnAt) return refuseField(field, 'withdrawn');
  if (round.closedAt) return refuseField(field, 'roundClosed');
  return { ok: true, round };
}

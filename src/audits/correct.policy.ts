import type { Requester } from '../identity/requester.model.ts';
import type { Audit } from './audit.model.ts';
import type { FollowUp } from './follow-up.model.ts';
import type { Assessment } from './recommendation.model.ts';
import { mayAssess, mayKeepRegister } from './register.policy.ts';

type About = Pick<Audit, 'isSecurity'>;
type Round = Pick<FollowUp, 'madeBy'>;

/** Enters assessments into a round: the auditors into theirs, keepers of the register into the municipality's own. */
export function mayAssessIn(requester: Requester, round: Round, audit: About): boolean {
  return round.madeBy === 'auditors' ? mayAssess(requester) : mayKeepRegister(requester, audit);
}

/**
 * Corrects an assessment: what was read wrong out of a file the keeper of the register; what the auditors have
 * written here themselves nobody but they.
 */
export function mayCorrect(
  requester: Requester,
  assessment: Pick<Assessment, 'statusFrom' | 'place'> & {
    readonly round: Round & Pick<FollowUp, 'sourceDraftId'>;
  } & About,
): boolean {
  const { statusFrom, place, round } = assessment;
  const writtenHere = round.sourceDraftId === null && place === null && statusFrom === 'person';
  return writtenHere ? mayAssessIn(requester, round, assessment) : mayKeepRegister(requester, assessment);
}

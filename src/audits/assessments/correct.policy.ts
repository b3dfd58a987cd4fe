import type { Requester } from '../../identity/requester.model.ts';
import type { Audit } from '../audit.model.ts';
import { layAuditedBy, mayAssess, mayKeepRegister } from '../register/register.policy.ts';
import { type FollowUp, isKept } from '../rounds/follow-up.model.ts';

type About = Pick<Audit, 'isSecurity'>;
type Round = Pick<FollowUp, 'madeBy' | 'madeByBodyId'>;
type Closable = Pick<FollowUp, 'closedAt' | 'sourceDraftId'>;

/** Whether the requester is one of the auditors whose round it is: one that is made for a company is its lay auditors'. */
const isAuditorOf = (requester: Requester, { madeByBodyId }: Round): boolean =>
  madeByBodyId === null ? mayAssess(requester) : layAuditedBy(requester).includes(madeByBodyId);

/** Enters assessments into a round: the auditors into theirs, keepers of the register into the municipality's own. */
export function mayAssessIn(requester: Requester, round: Round, audit: About): boolean {
  return round.madeBy === 'auditors' ? isAuditorOf(requester, round) : mayKeepRegister(requester, audit);
}

type Held = { readonly round: Round & Pick<FollowUp, 'sourceDraftId'> } & About;

/** Whether the requester speaks for the round: then what they correct is their own, not what was read. */
const isTheirRound = (requester: Requester, { round }: Held) =>
  round.madeBy === 'auditors' && isAuditorOf(requester, round);

/**
 * Corrects an assessment: the auditors those of all their rounds, and in what they have written here nobody but they.
 * What was read wrong out of a file also the keeper of the register.
 */
export function mayCorrect(requester: Requester, assessment: Held): boolean {
  if (isTheirRound(requester, assessment)) return true;
  const isOnlyAuditors = assessment.round.madeBy === 'auditors' && assessment.round.sourceDraftId === null;
  return !isOnlyAuditors && mayKeepRegister(requester, assessment);
}

/** Whether they may correct it now: what was written here is never changed once its round is closed. */
export function mayCorrectNow(
  requester: Requester,
  assessment: Held & { readonly round: Closable },
): boolean {
  return !isKept(assessment.round) && mayCorrect(requester, assessment);
}

/**
 * Whether who changes the colour has to say that the original shows it. A keeper who corrects what was read out of a
 * file puts right how it was read, and never decides in the auditors' place: that is an interpretation.
 */
export function mustHaveSeenOriginal(requester: Requester, assessment: Held): boolean {
  return assessment.round.sourceDraftId !== null && !isTheirRound(requester, assessment);
}

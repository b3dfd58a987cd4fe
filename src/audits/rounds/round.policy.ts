import type { Requester } from '../../identity/requester.model.ts';
import { mayAssessIn } from '../assessments/correct.policy.ts';
import type { Audit } from '../audit.model.ts';
import { mayKnowOf } from '../change.policy.ts';
import { layAuditedBy, registerScope } from '../register/register.policy.ts';
import { companyOf, type DraftsSeen, type FollowUp, isKept, makers } from './follow-up.model.ts';

type About = Pick<Audit, 'isSecurity'>;
type Round = Pick<FollowUp, 'madeBy' | 'madeByBodyId' | 'closedAt'>;

/** Whether the requester may know of anything that the round is about; a round of lay auditors concerns their company. */
export function mayKnowOfRound(
  requester: Requester,
  round: Pick<Round, 'madeBy' | 'madeByBodyId'>,
  audit: About,
): boolean {
  const company = companyOf(round);
  return mayKnowOf(requester, audit, company === null ? [] : [company]);
}

/** A draft is its makers' own: the auditors', or that of whoever keeps the register. A closed round is seen as the register is. */
export function maySeeRound(requester: Requester, round: Round, audit: About): boolean {
  return round.closedAt !== null || mayAssessIn(requester, round, audit);
}

/** Whose drafts over an audit the requester may see. */
export function draftsSeenOf(requester: Requester, audit: About): DraftsSeen {
  return {
    of: makers.filter((madeBy) => mayAssessIn(requester, { madeBy, madeByBodyId: null }, audit)),
    companies: layAuditedBy(requester),
  };
}

/** Writes in a round: its makers, until they close it. */
export function mayWriteInRound(
  requester: Requester,
  round: Round & Pick<FollowUp, 'sourceDraftId' | 'withdrawnAt'>,
  audit: About,
): boolean {
  const isOpen = round.sourceDraftId === null && round.withdrawnAt === null && !isKept(round);
  return isOpen && mayAssessIn(requester, round, audit);
}

/**
 * What somebody is told who may not do something with a round: nothing at all, where they may not see it or where it
 * may not have reached them. The municipality's own reach the auditors body by body.
 */
export function refusalAbout(requester: Requester, round: Round, audit: About): 'notFound' | 'forbidden' {
  const mayBeHeld = round.madeBy === 'municipality' && registerScope(requester).bodyWork === 'onceDispatched';
  return maySeeRound(requester, round, audit) && !mayBeHeld ? 'forbidden' : 'notFound';
}

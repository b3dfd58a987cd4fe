import { mayKeepRegister, mayReviewReports } from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import type { ReadingDraft } from './reading-draft.model.ts';

/** What decides who may work with a report that is not in the register. */
export interface ReportKind extends Pick<ReadingDraft, 'receivedBy'> {
  /** What each audit in it is about; none as long as that is not known. */
  readonly audits: readonly { readonly isSecurity: boolean }[];
}

/**
 * Works with a report as a whole (stops its reading, removes it, says what kind of document it is): the coordinator
 * with every one, the security officer where all of it is about security. As long as nobody knows what it is about,
 * it is the coordinator's and theirs who handed it in. To see it, it is enough to handle reports.
 */
export function mayKeepReport(requester: Requester, { receivedBy, audits }: ReportKind): boolean {
  if (!mayReviewReports(requester)) return false;
  if (audits.length > 0) return audits.every((audit) => mayKeepRegister(requester, audit));
  return holds(requester, 'auditCoordinator') || receivedBy === requester.personId;
}

import type { Transaction } from '../../database/index.ts';
import type { Requester } from '../../identity/index.ts';
import type { Audit, Matter } from '../audit.model.ts';
import type { MatterShown, SeenBodies } from '../audit-detail.model.ts';
import { findMatters } from '../audit-detail.store.ts';
import { mayKeepMatter, registerScope } from '../register/register.policy.ts';
import { doubtsOf } from './change-matter.rules.ts';
import { isSent } from './matter.rules.ts';

interface MattersAsked {
  readonly requester: Requester;
  /** The audit, or the round. */
  readonly about: Pick<Audit, 'withdrawnAt'>;
  readonly auditId: string | null;
  readonly followUpIds: readonly string[];
  readonly seen: SeenBodies;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What a board has planned or decided, and how often it has noted something, is its own until it has sent the answer. */
const ownUntilSent = { boardMeeting: null, minuteItem: null, dispatchedOn: null, version: 1 } as const;

/** The matters about an audit and its rounds: those that may be seen, and those whose answer has been dispatched. */
export async function findShownMatters(
  transaction: Transaction,
  { requester, about, auditId, followUpIds, seen, today }: MattersAsked,
): Promise<{ readonly matters: readonly MatterShown[]; readonly handedOver: readonly Matter[] }> {
  const { organisationId } = requester;
  const { bodyWork, bodies } = registerScope(requester);
  const all = await findMatters(transaction, organisationId, auditId, followUpIds);
  const isHandedOver = (matter: Matter) => bodyWork === 'always' || isSent(matter, today);
  const matters = all
    .filter(({ bodyId }) => seen.all || seen.visible.includes(bodyId))
    .map(({ isSecurity, ...matter }): MatterShown => {
      // A round may go over audits that the requester does not keep, so its matters are judged by all of them.
      const mayKeep = mayKeepMatter(requester, { isSecurity }, matter.bodyId);
      const seesWork = mayKeep || bodies.includes(matter.bodyId) || isHandedOver(matter);
      const shown = seesWork ? matter : { ...matter, ...ownUntilSent };
      const mayChange = about.withdrawnAt === null && mayKeep;
      return { ...shown, doubts: doubtsOf(shown, today), mayChange };
    });
  return { matters, handedOver: all.filter(isHandedOver) };
}

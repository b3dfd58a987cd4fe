import { leadsSecurity, managementScope } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { MeetingHand } from './forum.rules.ts';

interface Called {
  readonly chairPersonId: string | null;
  readonly participantIds: readonly string[];
}

const isCalled = (requester: Requester, { chairPersonId, participantIds }: Called): boolean =>
  worksHere(requester) &&
  (chairPersonId === requester.personId || participantIds.includes(requester.personId));

/**
 * Reads a meeting: who is called to it, and who reads everybody's part of the management system. What is said there is
 * about all administrations: a coordinator who is not called reads nothing of it.
 */
export const mayReadMeeting = (requester: Requester, called: Called): boolean =>
  managementScope(requester).all || isCalled(requester, called);

/** Plans meetings, and keeps their agendas and notes. */
export const keepsForum = (requester: Requester): boolean => leadsSecurity(requester);

/** As what the requester acts with this meeting. */
export const handOf = (requester: Requester, called: Called): MeetingHand => ({
  keeper: keepsForum(requester),
  called: isCalled(requester, called),
});

import { holds, type Requester } from './requester.model.ts';

/** Invites people to sign in: the administrator, signed in. A token lets nobody in. */
export function mayInvite(requester: Requester): boolean {
  return holds(requester, 'administrator') && requester.tokenScope === null;
}

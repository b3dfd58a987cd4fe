import { holds, type Requester } from '../identity/requester.model.ts';

/** Changes the organisation, its people and their roles, and invites them. */
export function mayManageOrganisation(requester: Requester): boolean {
  return holds(requester, 'administrator');
}

import {
  keepsManagement,
  keepsManagementOf,
  leadsSecurity,
  readsManagementOf,
} from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Exception } from './exception.model.ts';
import type { ExceptionHand } from './exception.rules.ts';

type About = Pick<Exception, 'bodyId' | 'ownerPersonId' | 'askedBy'> & {
  /** Who manages the system that it is about. */
  readonly managerPersonId: string | null;
};

/** Reads an exception: who reads the body's part of the management system, and those who are named in it. */
export function mayReadException(requester: Requester, about: About): boolean {
  const named = [about.ownerPersonId, about.askedBy, about.managerPersonId].includes(requester.personId);
  return readsManagementOf(requester, about.bodyId) || (named && worksHere(requester));
}

/** Asks for an exception in a body: its coordinator, its director, and who manages the system that it is about. */
export const mayAsk = (
  requester: Requester,
  { bodyId, managerPersonId }: Pick<About, 'bodyId' | 'managerPersonId'>,
): boolean =>
  keepsManagementOf(requester, bodyId) || (managerPersonId === requester.personId && worksHere(requester));

/** Knows of a system or an asset that an exception could be from: reads what its body has, or owns or manages it. */
export const mayKnowOfThing = (
  requester: Requester,
  thing: {
    readonly bodyId: string;
    readonly ownerPersonId: string | null;
    readonly managerPersonId: string | null;
  },
): boolean =>
  readsManagementOf(requester, thing.bodyId) ||
  ([thing.ownerPersonId, thing.managerPersonId].includes(requester.personId) && worksHere(requester));

/** Whether there is some body that the requester asks for. System managers ask from their system. */
export const asksSomewhere = (requester: Requester): boolean => keepsManagement(requester);

/** As what the requester acts with this exception. */
export const handOf = (requester: Requester, about: About): ExceptionHand => ({
  asker: about.askedBy === requester.personId && worksHere(requester),
  owner: about.ownerPersonId === requester.personId && worksHere(requester),
  keeper: mayAsk(requester, about),
  officer: leadsSecurity(requester),
});

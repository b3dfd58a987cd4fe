import {
  keepsManagement,
  keepsManagementOf,
  leadsSecurity,
  readsManagement,
  readsManagementOf,
} from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Duty } from './duty.model.ts';
import type { DutyHand } from './duty.rules.ts';

type About = Pick<Duty, 'bodyId' | 'ownerPersonId'>;

const owns = (requester: Requester, { ownerPersonId }: About): boolean =>
  ownerPersonId === requester.personId && worksHere(requester);

/** Reads a duty: who reads the body's part of the management system, and the person it names. The whole municipality's is read by all of them. */
export function mayReadDuty(requester: Requester, about: About): boolean {
  const reads =
    about.bodyId === null ? readsManagement(requester) : readsManagementOf(requester, about.bodyId);
  return reads || owns(requester, about);
}

/**
 * Keeps a body's year wheel: its coordinator and its director, and who leads the work, so that the administrations'
 * wheels can be made to fit together. The whole municipality's is kept by who leads the work.
 */
export const keepsWheelOf = (requester: Requester, bodyId: string | null): boolean =>
  leadsSecurity(requester) || (bodyId !== null && keepsManagementOf(requester, bodyId));

/** Whether there is some wheel that the requester keeps. */
export const keepsSomeWheel = (requester: Requester): boolean =>
  leadsSecurity(requester) || keepsManagement(requester);

/** As what the requester acts with this duty. */
export const handOf = (requester: Requester, about: About): DutyHand => ({
  keeper: keepsWheelOf(requester, about.bodyId),
  owner: owns(requester, about),
});

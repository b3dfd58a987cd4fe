import {
  keepsManagementOf,
  leadsSecurity,
  managementScope,
  readsManagement,
} from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Indicator } from './indicator.model.ts';

type About = Pick<Indicator, 'ownerPersonId' | 'source' | 'isPerBody'>;

/** Whoever is named as owner, as long as they work here. */
export const ownsIndicator = (requester: Requester, { ownerPersonId }: Pick<Indicator, 'ownerPersonId'>) =>
  ownerPersonId === requester.personId && worksHere(requester);

/** Reads what an indicator is: who reads something of the management system, and its owner. */
export const mayReadIndicator = (requester: Requester, about: About): boolean =>
  readsManagement(requester) || ownsIndicator(requester, about);

/** Defines, changes and withdraws them: targets are the same for everybody, so they are set in one place. */
export const definesIndicators = (requester: Requester): boolean => leadsSecurity(requester);

/**
 * Reads a value: of a body who reads that body's part; of the whole municipality everybody who reads the indicator,
 * where people have entered it. What is computed over all bodies would tell of those that one does not read.
 */
export function mayReadValue(requester: Requester, about: About, bodyId: string | null): boolean {
  const { all, bodies } = managementScope(requester);
  if (all || ownsIndicator(requester, about)) return true;
  if (bodyId === null) return about.source === 'entered' && readsManagement(requester);
  return bodies.includes(bodyId);
}

/** Enters values: the owner and whoever leads the work with security; of a body also those who keep its part. */
export function mayEnterFor(requester: Requester, about: About, bodyId: string | null): boolean {
  if (leadsSecurity(requester) || ownsIndicator(requester, about)) return true;
  return bodyId !== null && keepsManagementOf(requester, bodyId);
}

/** Has what the system computes written down as a measurement. */
export const mayMeasure = (requester: Requester, about: About): boolean =>
  leadsSecurity(requester) || ownsIndicator(requester, about);

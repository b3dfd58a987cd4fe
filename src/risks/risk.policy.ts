import {
  keepsManagement,
  keepsManagementOf,
  leadsSecurity,
  readsManagementOf,
} from '../identity/management.policy.ts';
import { holdsFor, type Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Risk } from './risk.model.ts';
import type { RiskHand } from './risk.rules.ts';

type About = Pick<Risk, 'bodyId' | 'ownerPersonId'>;

/** Is the risk's owner, the information owner, and still works here. */
const owns = (requester: Requester, { ownerPersonId }: About) =>
  ownerPersonId === requester.personId && worksHere(requester);

/** Reads a risk: who reads the body's part of the management system, and its owner wherever they work. */
export const mayReadRisk = (requester: Requester, about: About): boolean =>
  readsManagementOf(requester, about.bodyId) || owns(requester, about);

/** Keeps a body's register of risks: its coordinator, its director, and who leads the work in the municipality. */
const keepsRisksOf = (requester: Requester, bodyId: string): boolean =>
  keepsManagementOf(requester, bodyId) || leadsSecurity(requester);

/** Tells of a risk that has been seen: who keeps the register, and who owns actions in the body. */
export const mayAddRisk = (requester: Requester, bodyId: string): boolean =>
  keepsRisksOf(requester, bodyId) || holdsFor(requester, bodyId, 'actionOwner');

/** As what the requester acts with this risk. */
export const handOf = (requester: Requester, about: About): RiskHand => ({
  keeper: keepsRisksOf(requester, about.bodyId),
  owner: owns(requester, about),
  director: holdsFor(requester, about.bodyId, 'director'),
});

/** Whether there is some register that the requester puts risks into. */
export const mayAddSomewhere = (requester: Requester): boolean =>
  leadsSecurity(requester) ||
  keepsManagement(requester) ||
  requester.roles.some(({ role }) => role === 'actionOwner');

import { holds, holdsFor, type Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Role } from '../people/role.model.ts';
import type { ControlPlan } from './control-plan.model.ts';
import type { ControlPlanHand } from './control-plan.rules.ts';

/** Whose plans somebody reads. */
export interface ControlPlanScope {
  /** Every body's, drafts too. */
  readonly all: boolean;
  /** Every body's from the board's decision on. */
  readonly decided: boolean;
  /** The bodies that they work for, drafts too. */
  readonly bodies: readonly string[];
}

const insiders: readonly Role[] = [
  'boardSecretary',
  'boardMember',
  'director',
  'actionOwner',
  'securityCoordinator',
];

/**
 * Reads internal control plans: the board's own members and people; the controller, who prepares them with the boards and
 * compiles them for the executive board; and, once decided, those who follow promises to the auditors, security and
 * personal data in the whole municipality. The auditors read what is handed over to them, and not here.
 */
export function controlPlanScope(requester: Requester): ControlPlanScope {
  const bodies = requester.roles.flatMap(({ role, reaches }) => (insiders.includes(role) ? reaches : []));
  return {
    all: holds(requester, 'controller'),
    decided: holds(requester, 'auditCoordinator', 'securityOfficer', 'dataProtectionOfficer', 'registrar'),
    bodies: [...new Set(bodies)],
  };
}

type About = Pick<ControlPlan, 'bodyId' | 'state'>;

/** Reads this plan; who is named as responsible for a point of it does, whoever they are. */
export function mayReadPlan(requester: Requester, { bodyId, state }: About, isNamed: boolean): boolean {
  const { all, decided, bodies } = controlPlanScope(requester);
  if (all || bodies.includes(bodyId) || (decided && state !== 'draft')) return true;
  return isNamed && worksHere(requester);
}

/** Whether there are any plans that the requester may read for a role of theirs. */
export function readsControlPlans(requester: Requester): boolean {
  const { all, decided, bodies } = controlPlanScope(requester);
  return all || decided || bodies.length > 0;
}

/** Notes what the board decides of its plan: who writes its minutes, and who leads its administration. */
const keepsPlanOf = (requester: Requester, bodyId: string): boolean =>
  holdsFor(requester, bodyId, 'boardSecretary', 'director');

/** Writes a body's draft: its own keepers, and the controller with them. */
export const mayDraftFor = (requester: Requester, bodyId: string): boolean =>
  keepsPlanOf(requester, bodyId) || holds(requester, 'controller');

/** Whether there is some body whose draft the requester writes. */
export const draftsSomewhere = (requester: Requester): boolean =>
  holds(requester, 'controller') ||
  requester.roles.some(({ role }) => role === 'boardSecretary' || role === 'director');

/** As what the requester acts with a plan. @param isNamed responsible for the point, or for some point of the plan */
export const handOf = (requester: Requester, bodyId: string, isNamed: boolean): ControlPlanHand => ({
  keeper: keepsPlanOf(requester, bodyId),
  preparer: holds(requester, 'controller'),
  responsible: isNamed && worksHere(requester),
});

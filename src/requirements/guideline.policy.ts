import { leadsSecurity } from '../identity/management.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';

/** A version that is or has been in force is read by everybody who is signed in with a role. */
export const readsGuideline = (requester: Requester): boolean => requester.roles.length > 0;

/** Who leads the work with information security keeps the guideline: adopts, adapts, puts in force, and maps. */
export const keepsGuideline = leadsSecurity;

/** A draft is seen by whoever keeps the guideline. */
export const readsDrafts = leadsSecurity;

/** Links recommendations with requirements: who keeps the register of audits about security, or leads security. */
export const linksRecommendations = (requester: Requester): boolean =>
  holds(requester, 'auditCoordinator', 'securityOfficer');

import { registerScope } from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import { type PaperKind, paperKinds } from './paper-template.model.ts';

/** The papers that are the security officer's: their templates are written by nobody else but the administrator. */
const securityKinds: readonly PaperKind[] = [
  'reportToChiefExecutive',
  'reportToBoard',
  'forumNotice',
  'forumMinutes',
];

/** Writes the municipality's own texts of a paper: whoever keeps what it is about, and the administrator. */
export const mayWriteTemplate = (requester: Requester, kind: PaperKind): boolean =>
  holds(requester, securityKinds.includes(kind) ? 'securityOfficer' : 'auditCoordinator', 'administrator');

/** Writes those of some paper. */
export const mayWriteTemplates = (requester: Requester): boolean =>
  paperKinds.some((kind) => mayWriteTemplate(requester, kind));

/** Whose work a plan may tell of: everything, that of audits about security, and that of these bodies. */
export function planScope(requester: Requester) {
  const { all, security, bodies, bodyWork } = registerScope(requester);
  const fromTheStart = bodyWork === 'always';
  return { all: all && fromTheStart, security: security && fromTheStart, bodies };
}

/** Takes the plan of an audit: whoever sees some body's work, and the auditors as far as it has been handed over. */
export function mayTakePlans(requester: Requester): boolean {
  return mayTakeOwnPlans(requester) || mayTakeHandedPlan(requester);
}

/** Takes a plan as it stands: whoever sees some body's work from the start. */
export function mayTakeOwnPlans(requester: Requester): boolean {
  const { all, security, bodies } = planScope(requester);
  return all || security || bodies.length > 0;
}

/** Takes the plan of a body: its own people, and who sees the work of all, or of audits about security. */
export function mayTakePlanOf(requester: Requester, bodyId: string): boolean {
  const { all, security, bodies } = planScope(requester);
  return all || security || bodies.includes(bodyId);
}

/**
 * Takes a plan of what has been handed over instead: the auditors, of what they audit.
 * @param bodyId whose; none for the plan of an audit, of which they see what is of the bodies that they audit
 */
export function mayTakeHandedPlan(requester: Requester, bodyId?: string): boolean {
  const { all, visible, bodyWork } = registerScope(requester);
  return bodyWork === 'onceDispatched' && (bodyId === undefined || all || visible.includes(bodyId));
}

/** Writes the status report for somebody else: who reads the whole register from inside. */
export function mayReportToAuditors(requester: Requester): boolean {
  return planScope(requester).all;
}

/** The same requester as the auditors see the register: for a report that is to hold nothing else. */
export function asAuditors(requester: Requester): Requester {
  return { ...requester, roles: [{ role: 'electedAuditor', bodyId: null, reaches: [] }] };
}

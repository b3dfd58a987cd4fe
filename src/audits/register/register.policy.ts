import { holds, holdsFor, type Requester } from '../../identity/requester.model.ts';
import type { Audit } from '../audit.model.ts';

type About = Pick<Audit, 'isSecurity'>;

/** Which recommendations a person may read. */
export interface RegisterScope {
  /** Every one. */
  readonly all: boolean;
  /** Those of audits about information security. */
  readonly security: boolean;
  /** Those addressed to these bodies, as far as they concern them: `bodies`, and what they are lay auditor of. */
  readonly visible: readonly string[];
  /** The bodies that they work for. */
  readonly bodies: readonly string[];
  /**
   * Whether the bodies' own work (state, verification) is seen from the start, or only once the body has dispatched
   * its answer: each authority's drafts are its own until it hands them over (tryckfrihetsförordningen 2 kap.). Of the
   * `bodies` it is seen from the start in any case.
   */
  readonly bodyWork: 'always' | 'onceDispatched';
}

/**
 * Reads the whole register: who keeps it, registers, controls, or administers. The auditors read it too, but see a
 * body's own work only when it has been handed over. Others read what is addressed to the bodies they work for.
 */
export function registerScope(requester: Requester): RegisterScope {
  const inside = holds(
    requester,
    'auditCoordinator',
    'registrar',
    'controller',
    'dataProtectionOfficer',
    'administrator',
  );
  const auditor = holds(requester, 'electedAuditor', 'auditExpert');
  const layAudited = layAuditedBy(requester);
  const bodies = requester.roles.flatMap(({ reaches }) => reaches);
  const auditsOnly = (auditor || layAudited.length > 0) && !inside;
  return {
    all: inside || auditor,
    security: holds(requester, 'securityOfficer'),
    visible: [...new Set([...bodies, ...layAudited])],
    bodies: [...new Set(bodies)],
    bodyWork: auditsOnly ? 'onceDispatched' : 'always',
  };
}

/** The companies that the requester is lay auditor of. */
export function layAuditedBy(requester: Requester): string[] {
  const companies = requester.roles.flatMap(({ role, bodyId }) =>
    role === 'layAuditor' && bodyId !== null ? [bodyId] : [],
  );
  return [...new Set(companies)];
}

/** Keeps the register: the coordinator of audit matters all of it, the security officer the audits about security. */
export function mayKeepRegister(requester: Requester, audit: About): boolean {
  return holds(requester, 'auditCoordinator') || (audit.isSecurity && holds(requester, 'securityOfficer'));
}

/** May take reports in and look through what was read: whoever keeps some part of the register. */
export function mayReviewReports(requester: Requester): boolean {
  return holds(requester, 'auditCoordinator', 'securityOfficer');
}

/** Keeps the dates and numbers of a body's matter: the body's own people, the registrar, and whoever keeps the register. */
export function mayKeepMatter(requester: Requester, audit: About, bodyId: string): boolean {
  return (
    mayKeepRegister(requester, audit) || holds(requester, 'registrar') || mayWriteForBody(requester, bodyId)
  );
}

/** Writes what the body says of its own work: its own people, never whoever keeps the register for all. */
export function mayWriteForBody(requester: Requester, bodyId: string): boolean {
  return holdsFor(requester, bodyId, 'boardSecretary', 'director', 'actionOwner', 'securityCoordinator');
}

/**
 * Notes what the board itself answers and decides, as not to act: who writes its minutes, and who leads its
 * administration. Others who write for the body plan the work and report it done; state.rules.ts has the table.
 */
export function mayDecideForBody(requester: Requester, bodyId: string): boolean {
  return holdsFor(requester, bodyId, 'boardSecretary', 'director');
}

/** Verifies internally what a body reports: a controller or a keeper of the register who does not answer for that body. */
export function mayVerify(requester: Requester, audit: About, bodyId: string): boolean {
  const examines = holds(requester, 'controller') || mayKeepRegister(requester, audit);
  const answersForIt = requester.roles.some(({ reaches }) => reaches.includes(bodyId));
  return examines && !answersForIt;
}

/** Reads a colour out of the words where the auditors' own is unknown: whoever keeps the register. */
export function mayInterpret(requester: Requester, audit: About): boolean {
  return mayKeepRegister(requester, audit);
}

/** Writes an assessment as the municipality's auditors' own. */
export function mayAssess(requester: Requester): boolean {
  return holds(requester, 'electedAuditor', 'auditExpert');
}

/** Begins rounds of auditors: the municipality's own auditors, and a company's lay auditors over what concerns it. */
export function mayBeginAuditorsRound(requester: Requester): boolean {
  return mayAssess(requester) || layAuditedBy(requester).length > 0;
}

import { layAuditedBy, mayWriteForBody } from '../audits/register/register.policy.ts';
import { holds, holdsFor, type Requester } from '../identity/requester.model.ts';

/**
 * Audits the body: the elected auditors and their experts every body, a lay auditor their company. They ask, and they
 * see what has been handed over (kommunallagen 12 kap. 9 §, aktiebolagslagen 10 kap. 7 §).
 */
export function auditsBody(requester: Requester, bodyId: string): boolean {
  return auditsAll(requester) || layAuditedBy(requester).includes(bodyId);
}

/**
 * Takes a request back: the municipality's auditors what any of them asked, a lay auditor what they asked themselves,
 * since they are an authority of their own. Nobody else.
 */
export function mayWithdrawRequest(
  requester: Requester,
  { bodyId, askedBy }: { readonly bodyId: string; readonly askedBy: string },
): boolean {
  return auditsBody(requester, bodyId) && (auditsAll(requester) || askedBy === requester.personId);
}

/** One of the municipality's auditors, or their expert. */
export const auditsAll = (requester: Requester): boolean => holds(requester, 'electedAuditor', 'auditExpert');

/** Audits anything at all. */
export const isAuditor = (requester: Requester): boolean =>
  auditsAll(requester) || layAuditedBy(requester).length > 0;

/** Answers and hands over for the body: its own people, never whoever coordinates for all. */
export const mayAnswerFor = mayWriteForBody;

/** Reads what the auditors have asked of the body and what it has handed over: those who write for it, and its members. */
export function worksForBody(requester: Requester, bodyId: string): boolean {
  return mayAnswerFor(requester, bodyId) || holdsFor(requester, bodyId, 'boardMember');
}

/**
 * How much of a body's requests and handovers somebody sees. The coordinator sees that there is a request and how it
 * stands, so that it does not lie; what is asked and answered is between the auditors and the body.
 */
export type Sight = 'everything' | 'thatItIsThere' | 'nothing';

export function sightOf(requester: Requester, bodyId: string): Sight {
  if (auditsBody(requester, bodyId) || worksForBody(requester, bodyId)) return 'everything';
  return holds(requester, 'auditCoordinator') ? 'thatItIsThere' : 'nothing';
}

/** The same for lists. */
export interface HandoverScope {
  /** Of every body. */
  readonly all: boolean;
  /** Of these. */
  readonly bodies: readonly string[];
}

export function handoverScope(requester: Requester): HandoverScope {
  return {
    all: auditsAll(requester) || holds(requester, 'auditCoordinator'),
    bodies: [...new Set([...layAuditedBy(requester), ...bodiesOf(requester)])],
  };
}

/** Opens the page of what has been handed over. */
export function mayReadHandovers(requester: Requester): boolean {
  const { all, bodies } = handoverScope(requester);
  return all || bodies.length > 0;
}

/** The bodies that the requester may write for or is a member of. */
export function bodiesOf(requester: Requester): readonly string[] {
  const reached = [...new Set(requester.roles.flatMap(({ reaches }) => reaches))];
  return reached.filter((bodyId) => worksForBody(requester, bodyId));
}

import { mayAssessIn } from '../audits/assessments/correct.policy.ts';
import {
  mayAssess,
  mayKeepRegister,
  mayWriteForBody,
  registerScope,
} from '../audits/register/register.policy.ts';
import type { FollowUp } from '../audits/rounds/follow-up.model.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import { isDecided } from './compose-response.rules.ts';
import type { StatusReader } from './compose-status.rules.ts';
import type { PaperRights } from './kept-paper.model.ts';
import type { MatterData, ResponseData } from './paper-data.model.ts';
import type { PaperKind } from './paper-template.model.ts';
import { planScope } from './papers.policy.ts';

/**
 * Who may keep and see the texts of a paper. Everyone here may know of what the paper is about; its texts may be more
 * than that: an authority's papers of its own are not the auditors', and theirs are not the municipality's.
 */

const open = { matter: '', isFixed: false } as const;

/** Reads the register for the auditors: what stands in it from inside is not theirs before it is handed over. */
const isAuditor = (requester: Requester): boolean => registerScope(requester).bodyWork === 'onceDispatched';

/** One for each body: written by the body's own people, whoever leads a joint answer. */
const isOfMatter = (kind: PaperKind) => kind === 'officialLetter' || kind === 'extractOfMinutes';

/**
 * The papers of a response are its bodies' own; once it is decided they are seen from inside as it is. Of the answer
 * itself the words are then what they were when the board decided, for the auditors as well.
 */
export function rightsOfResponse(
  requester: Requester,
  response: Pick<ResponseData, 'id' | 'state' | 'leadBodyId' | 'matters'>,
  kind: PaperKind,
  matter: Pick<MatterData, 'matterId' | 'bodyId'> | null,
): PaperRights {
  const { bodies } = registerScope(requester);
  const { leadBodyId, matters } = response;
  const isOwn = [leadBodyId, ...matters.map(({ bodyId }) => bodyId)].some((id) => bodies.includes(id));
  const isInside = isOwn || !isAuditor(requester);
  const isFixed = kind === 'response' && isDecided(response);
  const writer = isOfMatter(kind) ? (matter?.bodyId ?? leadBodyId) : leadBodyId;
  return {
    subjectId: response.id,
    matter: isOfMatter(kind) ? (matter?.matterId ?? '') : '',
    seesKept: isInside || isFixed,
    keeps: mayWriteForBody(requester, writer),
    mayAlter: isInside,
    isFixed,
  };
}

/** The report of a round is written by its makers. The auditors' words are seen by all once they have closed it. */
export function rightsOfRound(
  requester: Requester,
  round: Pick<FollowUp, 'id' | 'madeBy' | 'madeByBodyId' | 'closedAt'>,
  about: { readonly isSecurity: boolean },
): PaperRights {
  const isTheirs = round.madeBy === 'auditors';
  const keeps = mayAssessIn(requester, round, about);
  const seesKept = keeps || (isTheirs ? round.closedAt !== null : planScope(requester).all);
  return {
    ...open,
    subjectId: round.id,
    seesKept,
    keeps,
    mayAlter: isTheirs ? keeps : !isAuditor(requester),
  };
}

/** The plan of an audit tells of many bodies: written by who keeps the register. */
export function rightsOfAuditPlan(
  requester: Requester,
  audit: { readonly id: string; readonly isSecurity: boolean },
): PaperRights {
  const keeps = mayKeepRegister(requester, audit);
  const seesKept = keeps || planScope(requester).all;
  return { ...open, subjectId: audit.id, seesKept, keeps, mayAlter: !isAuditor(requester) };
}

/** The plan of a body is written by its own people. */
export function rightsOfBodyPlan(requester: Requester, bodyId: string): PaperRights {
  const { all, bodies } = planScope(requester);
  const isOwn = bodies.includes(bodyId);
  return {
    ...open,
    subjectId: bodyId,
    seesKept: all || isOwn,
    keeps: mayWriteForBody(requester, bodyId),
    mayAlter: isOwn || !isAuditor(requester),
  };
}

/** The status report: the municipality's, and one of the auditors' own. */
export function rightsOfStatus(requester: Requester, reader: StatusReader): PaperRights {
  if (isAuditor(requester)) {
    const keeps = reader === 'auditors' && mayAssess(requester);
    return { ...open, subjectId: 'auditors:own', seesKept: keeps, keeps, mayAlter: true };
  }
  const keeps = holds(requester, 'auditCoordinator', 'controller');
  const seesKept = planScope(requester).all;
  return { ...open, subjectId: reader, seesKept, keeps, mayAlter: true };
}

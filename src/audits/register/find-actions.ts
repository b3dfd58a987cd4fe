import type { Transaction } from '../../database/index.ts';
import { inRequest, mayWrite, type RequestContext, type Requester } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { mayAssessIn, mayCorrectNow } from '../assessments/correct.policy.ts';
import { isUnreadColour } from '../assessments/unread-colour.rules.ts';
import { commandsFor } from '../body-work/state.rules.ts';
import type { EvidenceOfWork } from '../body-work/work-event.model.ts';
import { findEvidenceOfWork } from '../body-work/work-evidence.store.ts';
import { mayKnowOf } from '../change.policy.ts';
import type { BodyActions, RecommendationActionsView } from '../change-actions.model.ts';
import {
  type ActionsRow,
  type AddresseeRow,
  findAddresseeRows,
  findOpenRounds,
  findRecommendationRow,
  type OpenRound,
} from '../change-actions.store.ts';
import { goesOverBody } from '../rounds/follow-up.model.ts';
import {
  mayBeginAuditorsRound,
  mayDecideForBody,
  mayInterpret,
  mayKeepRegister,
  mayVerify,
  mayWriteForBody,
} from './register.policy.ts';

/** A recommendation with what its forms need, for one who may know of it. */
export interface RecommendationForForms {
  readonly recommendation: ActionsRow;
  readonly addressees: readonly AddresseeRow[];
  readonly actions: RecommendationActionsView;
}

/**
 * What the requester may do with a recommendation; undefined where they may not know of it. Four statements.
 * Whether it is really done is decided again when it is asked for.
 */
export function findActions(
  context: RequestContext,
  id: string,
): Promise<RecommendationForForms | undefined> {
  return inRequest(context, (transaction) => loadActions(transaction, context.requester, id));
}

async function loadActions(transaction: Transaction, requester: Requester, id: string) {
  const { organisationId, personId } = requester;
  const recommendation = isId(id) ? await findRecommendationRow(transaction, organisationId, id) : undefined;
  if (!recommendation) return undefined;
  const addressees = await findAddresseeRows(transaction, organisationId, id, personId);
  const bodyIds = addressees.map(({ bodyId }) => bodyId);
  if (!mayKnowOf(requester, recommendation, bodyIds)) return undefined;
  const rounds = await findOpenRounds(transaction, organisationId, recommendation.auditId, id);
  const evidence = await findEvidenceOfWork(transaction, organisationId, id);
  const { auditId, version, withdrawnAt, auditWithdrawnAt } = recommendation;
  const isGone = withdrawnAt !== null || auditWithdrawnAt !== null;
  const actions: RecommendationActionsView = {
    id,
    auditId,
    version,
    isWithdrawn: withdrawnAt !== null,
    isAuditWithdrawn: auditWithdrawnAt !== null,
    mayKeep: mayWrite(requester) && mayKeepRegister(requester, recommendation),
    mayAssess:
      mayWrite(requester) && (mayBeginAuditorsRound(requester) || mayKeepRegister(requester, recommendation)),
    bodies:
      isGone || !mayWrite(requester)
        ? []
        : addressees.map((addressee) => actionsOf(requester, recommendation, addressee, rounds, evidence)),
  };
  return { recommendation, addressees, actions };
}

function actionsOf(
  requester: Requester,
  audit: ActionsRow,
  { bodyId, bodyName, version, state, hasReported, ownsAction, openActions, latest }: AddresseeRow,
  rounds: readonly OpenRound[],
  evidence: readonly EvidenceOfWork[],
): BodyActions {
  const hand = {
    decidesForBody: mayDecideForBody(requester, bodyId),
    writesForBody: mayWriteForBody(requester, bodyId),
    verifies: mayVerify(requester, audit, bodyId),
    hasReported,
    ownsAction,
  };
  const hasPart = hand.writesForBody || hand.verifies;
  const round = latest && {
    madeBy: latest.madeBy,
    madeByBodyId: latest.madeByBodyId,
    sourceDraftId: latest.sourceDraftId,
    closedAt: latest.closedAt,
  };
  const may = latest &&
    round && {
      mayInterpret: isUnreadColour(latest) && mayInterpret(requester, audit),
      mayCorrect: mayCorrectNow(requester, { ...latest, round, isSecurity: audit.isSecurity }),
    };
  return {
    bodyId,
    bodyName,
    version,
    state,
    commands: commandsFor(state, hand),
    evidence: hasPart ? evidence.filter((each) => each.bodyId === bodyId) : [],
    openActions: hasPart ? openActions : [],
    assessment:
      latest && may && (may.mayInterpret || may.mayCorrect)
        ? { ...latest, isInterpreted: latest.interpretedBy !== null, ...may }
        : null,
    rounds: rounds
      .filter((each) => mayAssessIn(requester, each, audit) && goesOverBody(each, bodyId))
      .filter((each) => !each.assessed.includes(bodyId))
      .map(({ id, title, dated, madeBy }) => ({ id, title, dated, madeBy })),
  };
}

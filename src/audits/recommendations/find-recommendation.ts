import { inRequest, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { isWorkingNote } from '../body-work/state.rules.ts';
import { seenAsAsked } from '../change.policy.ts';
import { visibleHistory } from '../history/change-history.rules.ts';
import { isSent } from '../matters/matter.rules.ts';
import { findActions } from '../register/find-actions.ts';
import { judged } from '../register/list-recommendations.ts';
import { mayKeepMatter, mayKeepRegister } from '../register/register.policy.ts';
import { wholeRegister } from '../register/register-filter.model.ts';
import { registerQuestion } from '../register/register-question.ts';
import { findRegisterRows } from '../register/register-rows.store.ts';
import type { RecommendationDetail, RoundOfBody, WorkStep } from './recommendation-detail.model.ts';
import { findFacts, findMattersOf, findResponsesOf, findRoundsOf } from './recommendation-detail.store.ts';
import { findRecommendationHistory } from './recommendation-detail-history.store.ts';
import { findWorkSteps } from './recommendation-work.store.ts';

/**
 * A recommendation with everything about it that the requester may see; undefined where they may not know of it, and
 * where it has been withdrawn for all but those who can put it back.
 */
export async function findRecommendation(
  context: RequestContext,
  id: string,
): Promise<RecommendationDetail | undefined> {
  const detail = await findShown(context, id);
  const forms = detail && (await findActions(context, id));
  return detail && { ...detail, actions: forms?.actions ?? null };
}

/** The same without what the requester may do with it. */
function findShown(context: RequestContext, id: string): Promise<RecommendationDetail | undefined> {
  const { requester } = context;
  const question = registerQuestion(context, wholeRegister);
  const { organisationId, scope, today } = question;
  return inRequest(context, async (transaction) => {
    const [found] = isId(id) ? await findRegisterRows(transaction, question, [id]) : [];
    if (!found) return undefined;
    const whole = scope.all || (scope.security && found.isSecurity);
    if (!whole && found.addressees.length === 0) return undefined;
    const facts = await findFacts(transaction, question, id);
    const isGone = !facts || facts.withdrawnAt !== null || facts.auditWithdrawnAt !== null;
    if (!facts || (isGone && !mayKeepRegister(requester, found))) return undefined;

    const row = judged(found);
    const bodyIds = row.addressees.map(({ bodyId }) => bodyId);
    const dispatched: ReadonlySet<string> = new Set(facts.handedOver);
    const asking = seenAsAsked(requester, found, bodyIds);
    const known = bodyIds.filter((bodyId) => !asking.includes(bodyId));
    const fromTheStart = known.filter(
      (bodyId) => scope.bodyWork === 'always' || scope.bodies.includes(bodyId),
    );
    const seesWorkOf = bodyIds.filter(
      (bodyId) => fromTheStart.includes(bodyId) || asking.includes(bodyId) || dispatched.has(bodyId),
    );
    const all = await findRoundsOf(transaction, question, id, bodyIds);
    // The municipality's own assessments reach the auditors with the body's answer.
    const isHeld = ({ madeBy, bodyId }: RoundOfBody) =>
      scope.bodyWork === 'onceDispatched' &&
      madeBy === 'municipality' &&
      !dispatched.has(bodyId) &&
      !scope.bodies.includes(bodyId);
    const rounds = all.filter((round) => !isHeld(round));
    // An answer that does not say whose it is may be anybody's among the addressees.
    const seesEvery = whole || facts.addressed === bodyIds.length;
    const responses = await findResponsesOf(transaction, organisationId, id, seesEvery ? null : bodyIds);
    const ofBodies = await findMattersOf(transaction, question, {
      id,
      auditId: row.auditId,
      bodyIds: known,
    });
    const matters = ofBodies.map((each) => {
      const { isSecurity: _, ...matter } = each;
      return matter;
    });
    const history = await findRecommendationHistory(transaction, organisationId, {
      id,
      auditId: row.auditId,
      followUpIds: [...new Set(rounds.map(({ followUpId }) => followUpId))],
      bodyIds: known,
    });
    const kept = isGone ? [] : ofBodies.filter((each) => mayKeepMatter(requester, each, each.bodyId));
    const steps = await findWorkSteps(transaction, organisationId, id, {
      bodyIds: seesWorkOf,
      fromTheStart,
      own: scope.bodies,
    });
    const isWithin = ({ bodyId }: WorkStep) => fromTheStart.includes(bodyId);
    return {
      row,
      facts,
      isAsked: known.length === 0 && asking.length > 0,
      work: steps.map((step) => ({
        ...step,
        reason: isWithin(step) || !isWorkingNote(step.command) ? step.reason : null,
        // What was handed over went to the auditors, not to whom the body has asked.
        evidence: asking.includes(step.bodyId)
          ? step.evidence.filter(({ handoverId }) => handoverId === null)
          : step.evidence,
      })),
      rounds,
      responses,
      matters,
      history: visibleHistory(scope, row.isSecurity, history, {
        bodies: dispatched,
        matters: new Set(matters.flatMap((matter) => (isSent(matter, today) ? [matter.id] : []))),
        heldAssessments: new Set(all.filter(isHeld).map((round) => round.id)),
      }),
      actions: null,
      mayKeepMatters: new Set(kept.map((matter) => matter.id)),
    };
  });
}

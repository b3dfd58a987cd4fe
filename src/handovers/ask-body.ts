import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findAskableBodies, findAuditOfBody, findConcernedRecommendation } from './concerned.store.ts';
import { auditsBody, isAuditor } from './handover.policy.ts';
import { type Changed, faults, nouns } from './handover-fault.model.ts';
import { insertRequest } from './request.store.ts';
import { type AskInput, askInput } from './request-input.model.ts';

/** The auditors ask a body a question, or for a document. The body's people see it from that moment. */
export function askBody(context: RequestContext, input: AskInput): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async ({ transaction, organisationId, requester, record, now }) => {
    if (!isAuditor(requester)) return refuse('forbidden');
    const parsed = parseChange(askInput, input, faults);
    if (!parsed.ok) return parsed;
    const { bodyId, auditId, recommendationId, ...facts } = parsed.value;
    if (facts.wantedBy !== null && facts.wantedBy < swedishDay(now()))
      return refuseField('wantedBy', 'inPast');
    if (!auditsBody(requester, bodyId)) return refuseField('bodyId', 'unknownBody');
    const [body] = await findAskableBodies(transaction, organisationId, [bodyId]);
    if (!body) return refuseField('bodyId', 'unknownBody');
    const about = recommendationId
      ? await findConcernedRecommendation(transaction, organisationId, recommendationId)
      : undefined;
    if (recommendationId !== null && !about?.bodies.some(({ id }) => id === bodyId)) {
      return refuseField('recommendationId', 'notConcerned');
    }
    const audit = auditId ?? about?.auditId ?? null;
    if (auditId !== null && !(await findAuditOfBody(transaction, organisationId, auditId, bodyId))) {
      return refuseField('auditId', 'notConcerned');
    }
    if (about && audit !== about.auditId) return refuseField('auditId', 'notConcerned');
    const id = randomUUID();
    const request = { ...facts, bodyId, auditId: audit, recommendationId };
    await insertRequest(transaction, organisationId, {
      id,
      ...request,
      askedBy: requester.personId,
      askedAt: now(),
    });
    await record({ noun: nouns.request, nounId: id, verb: 'ask', before: null, after: request });
    return { ok: true, id };
  });
}

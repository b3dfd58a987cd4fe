import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayAnswerFor, mayWithdrawRequest } from './handover.policy.ts';
import { findHandoverIdsOf, findHandovers, type HandoverFound } from './handover.store.ts';
import { type RequestCommand, requestCommands, requestSteps } from './request.rules.ts';
import { findRequests } from './request-found.store.ts';
import type { RequestShown } from './request-shown.model.ts';
import { shownTo } from './show-request.rules.ts';

export interface RequestDetail {
  readonly request: RequestShown;
  /** What has been handed over against it; empty for whoever only coordinates. */
  readonly handovers: readonly HandoverFound[];
  /** What the requester may do with it now. */
  readonly may: readonly RequestCommand[];
}

/** A request with what came of it; undefined where the requester may not know of it. */
export function findRequest(context: RequestContext, id: string): Promise<RequestDetail | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const [found] = isId(id) ? await findRequests(transaction, organisationId, [id]) : [];
    const request = found && shownTo(requester, found, swedishDay(context.now()));
    if (!request) return undefined;
    const ids = await findHandoverIdsOf(transaction, organisationId, id);
    const sees = request.sight === 'everything';
    const handovers = sees ? await findHandovers(transaction, organisationId, ids) : [];
    const steps = requestSteps[request.state][request.kind];
    const may = requestCommands.filter((command) => {
      const step = steps[command];
      if (!step || !mayWrite(requester)) return false;
      return step.by === 'auditors'
        ? mayWithdrawRequest(requester, request)
        : mayAnswerFor(requester, request.bodyId);
    });
    return { request, handovers, may };
  });
}

import { inRequest, type RequestContext } from '../identity/index.ts';
import type { PlanData } from './paper-data.model.ts';
import { planScope } from './papers.policy.ts';
import { groupedPlan } from './plan.rules.ts';
import { findPlannedActions, findPromises, type PlanQuestion } from './plan-data.store.ts';
import { mostRows } from './subject.model.ts';

export type FoundPlan =
  | { readonly ok: true; readonly plan: PlanData }
  | { readonly ok: false; readonly refusal: 'tooMany'; readonly total: number };

/** The plan of a response, an audit or a body that the caller has found that the requester may know of. */
export function findPlan(
  context: RequestContext,
  about: PlanQuestion['about'],
  head: Pick<PlanData, 'about' | 'body' | 'registryNumber'>,
): Promise<FoundPlan> {
  const { requester } = context;
  const question = {
    ...planScope(requester),
    organisationId: requester.organisationId,
    about,
    limit: mostRows,
  };
  return inRequest(context, async (transaction) => {
    const actions = await findPlannedActions(transaction, question);
    const promises = await findPromises(transaction, question);
    const total = actions.length + promises.length;
    if (total > mostRows) return { ok: false, refusal: 'tooMany', total };
    return { ok: true, plan: { ...head, groups: groupedPlan([...actions, ...promises]) } };
  });
}

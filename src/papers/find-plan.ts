import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findHandedActions, findHandedPromises, type HandedQuestion } from './handed-plan.store.ts';
import type { PlanData } from './paper-data.model.ts';
import { planScope } from './papers.policy.ts';
import { groupedPlan } from './plan.rules.ts';
import { findPlannedActions, findPromises, type PlanQuestion } from './plan-data.store.ts';
import type { PlanRow } from './plan-row.model.ts';
import { mostRows } from './subject.model.ts';

export type FoundPlan =
  | { readonly ok: true; readonly plan: PlanData }
  | { readonly ok: false; readonly refusal: 'tooMany'; readonly total: number };

type PlanHead = Pick<PlanData, 'about' | 'body' | 'registryNumber' | 'isDraft' | 'isOwnOnly' | 'replacedBy'>;

/** The plan of a response, an audit or a body that the caller has found that the requester may know of. */
export function findPlan(
  context: RequestContext,
  about: PlanQuestion['about'],
  head: PlanHead,
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
    return planned({ ...head, of: about.of }, [...actions, ...promises]);
  });
}

/** What the auditors have been handed of the plan of an audit or a body: promises in answers, and actions as they were then. */
export function findHandedPlan(
  context: RequestContext,
  about: HandedQuestion['about'],
  head: PlanHead,
): Promise<FoundPlan> {
  const { organisationId } = context.requester;
  const { all, visible } = registerScope(context.requester);
  const question = { organisationId, about, all, visible, today: swedishDay(context.now()), limit: mostRows };
  return inRequest(context, async (transaction) => {
    const actions = await findHandedActions(transaction, question);
    const promises = await findHandedPromises(transaction, question);
    return planned({ ...head, of: about.of, isHandedOver: true }, [...actions, ...promises]);
  });
}

function planned(head: Omit<PlanData, 'groups'>, rows: readonly PlanRow[]): FoundPlan {
  if (rows.length > mostRows) return { ok: false, refusal: 'tooMany', total: rows.length };
  return { ok: true, plan: { ...head, groups: groupedPlan(rows) } };
}

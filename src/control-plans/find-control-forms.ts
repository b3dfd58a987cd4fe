import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { readsManagementOf } from '../identity/management.policy.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import {
  findPersonChoices,
  findRiskChoices,
  type PersonChoice,
  type RiskChoice,
} from './control-form.store.ts';
import { mayDraftFor } from './control-plan.policy.ts';
import type { Named } from './control-plan-list.model.ts';

export interface NewPlanForm {
  /** The boards and companies that the requester drafts for. */
  readonly bodies: readonly Named[];
  readonly year: number;
}

/** What the form of a new plan can choose among; null for somebody who drafts none. One statement. */
export function findNewPlanForm(context: RequestContext): Promise<NewPlanForm | null> {
  const { requester } = context;
  if (!mayWrite(requester)) return Promise.resolve(null);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const all = await findBodies(transaction, requester.organisationId);
    const bodies = all
      .filter(({ kind }) => kind === 'board' || kind === 'company')
      .filter(({ id, endedOn }) => (endedOn === null || endedOn > today) && mayDraftFor(requester, id))
      .map(({ id, name }) => ({ id, name }));
    // From October on it is next year's plan that is written.
    const year = Number(today.slice(0, 4)) + (today.slice(5) >= '10-01' ? 1 : 0);
    return bodies.length > 0 ? { bodies, year } : null;
  });
}

export interface PointForm {
  readonly people: readonly PersonChoice[];
  /** The open risks of the body and those it is tied to, as far as the requester reads them. */
  readonly risks: readonly RiskChoice[];
}

/** What the form of a point can choose among. Two statements. */
export function findPointForm(context: RequestContext, bodyId: string): Promise<PointForm> {
  const { organisationId } = context.requester;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const risks = await findRiskChoices(transaction, organisationId, bodyId);
    return {
      people: await findPersonChoices(transaction, organisationId, { bodyId, today }),
      risks: risks.filter((risk) => readsManagementOf(context.requester, risk.bodyId)),
    };
  });
}

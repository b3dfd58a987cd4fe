import type { Transaction } from '../database/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { RiskFilter, RiskQuestion } from './risk-list.model.ts';
import { scaleIn } from './risk-scale.ts';

/** What is asked of the risks, with who asks. One statement, for the scale. */
export async function riskQuestion(
  { requester, now }: Pick<RequestContext, 'requester' | 'now'>,
  transaction: Transaction,
  filter: RiskFilter,
): Promise<RiskQuestion> {
  const { organisationId, personId } = requester;
  return {
    organisationId,
    scope: managementScope(requester),
    personId,
    seesOwn: worksHere(requester),
    today: swedishDay(now()),
    scale: await scaleIn(transaction, organisationId),
    filter,
  };
}

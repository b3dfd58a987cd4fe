import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { definesIndicators } from './indicator.policy.ts';
import { findOwnerChoices, type PersonChoice } from './indicator-facts.store.ts';

/** What the form of a definition can choose among. */
export interface IndicatorForm {
  readonly owners: readonly PersonChoice[];
}

/** The choices of the form; null for somebody who defines none. One statement. */
export function findIndicatorForm(
  context: RequestContext,
  also: string | null = null,
): Promise<IndicatorForm | null> {
  const { requester, now } = context;
  if (!mayWrite(requester) || !definesIndicators(requester)) return Promise.resolve(null);
  return inRequest(context, async (transaction) => ({
    owners: await findOwnerChoices(transaction, requester.organisationId, { also, today: swedishDay(now()) }),
  }));
}

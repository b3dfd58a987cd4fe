import type { ResponseState } from './response.model.ts';
import { type ResponseCommand, responseWorkflow } from './response.rules.ts';

/** Why a step is not to be taken now: it has been, it is too early, or it leads from another state. */
export type WhyNotNow = 'taken' | 'early' | 'elsewhere';

const order: readonly ResponseState[] = ['draft', 'ready', 'decided', 'dispatched', 'received'];

/** Why a response cannot be given this command in the state that it is in. */
export function whyNotNow(state: ResponseState, command: ResponseCommand): WhyNotNow {
  const from = order.filter((each) => responseWorkflow[each][command] !== undefined);
  const leadsOnward = from.every((each) => {
    const to = responseWorkflow[each][command]?.to;
    return to !== undefined && to !== 'discarded' && order.indexOf(to) > order.indexOf(each);
  });
  if (!leadsOnward) return 'elsewhere';
  return from.every((each) => order.indexOf(each) < order.indexOf(state)) ? 'taken' : 'early';
}

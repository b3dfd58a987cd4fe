import { inRequest, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { wholeRegister } from '../register/register-filter.model.ts';
import { registerQuestion } from '../register/register-question.ts';
import type { Strip } from './strip.model.ts';
import { findStrips } from './strip.store.ts';

/** As many recommendations as the page of an audit shows. */
const atMost = 200;

/** Year by year how each body stands with these recommendations, as far as the requester may see. One statement. */
export function findStripsOf(
  context: RequestContext,
  recommendationIds: readonly string[],
): Promise<readonly Strip[]> {
  const ids = [...new Set(recommendationIds)].filter(isId).slice(0, atMost);
  if (ids.length === 0) return Promise.resolve([]);
  const question = registerQuestion(context, wholeRegister);
  return inRequest(context, (transaction) => findStrips(transaction, question, ids));
}

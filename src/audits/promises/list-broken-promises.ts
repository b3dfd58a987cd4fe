import { inRequest, type RequestContext } from '../../identity/index.ts';
import { wholeRegister } from '../register/register-filter.model.ts';
import { registerQuestion } from '../register/register-question.ts';
import type { Maker } from '../rounds/follow-up.model.ts';
import { type BrokenPromise, findBrokenPromises } from './broken-promises.store.ts';

const brokenOnPage = 50;

export interface BrokenPage {
  readonly rows: readonly BrokenPromise[];
  readonly all: number;
  readonly madeBy: Maker | null;
  readonly page: number;
  readonly pages: number;
}

/** Promises that have been broken, oldest first, as far as the requester may see them. @param page from 1 */
export function listBrokenPromises(
  context: RequestContext,
  { madeBy, page }: { readonly madeBy: Maker | null; readonly page: number },
): Promise<BrokenPage> {
  const question = registerQuestion(context, wholeRegister);
  return inRequest(context, async (transaction) => {
    const of = (offset: number) => ({ madeBy, limit: brokenOnPage, offset });
    const found = await findBrokenPromises(transaction, question, of((page - 1) * brokenOnPage));
    const isBeyond = found.rows.length === 0 && page > 1;
    const { rows, all } = isBeyond ? await findBrokenPromises(transaction, question, of(0)) : found;
    const pages = Math.max(1, Math.ceil(all / brokenOnPage));
    return { rows, all, madeBy, page: isBeyond ? 1 : page, pages };
  });
}

import { inRequest, type RequestContext } from '../../identity/index.ts';
import { judged } from './list-recommendations.ts';
import type { RegisterFilter } from './register-filter.model.ts';
import type { RegisterRow } from './register-list.model.ts';
import { findRegisterIds } from './register-page.store.ts';
import { registerQuestion } from './register-question.ts';
import { findRegisterRows } from './register-rows.store.ts';

/** Everything that a filter leaves, on all pages, in its order. */
export interface RegisterExport {
  /** How many rows there are. */
  readonly total: number;
  /**
   * The rows, so many at a time, each lot in a transaction of its own: whoever reads slowly holds no connection.
   * Which rows they are, and what of them may be seen, is settled from the start.
   */
  batches(): AsyncGenerator<RegisterRow[]>;
}

const atATime = 500;

/** What a download or a paper is made from. The filter's page is not used. */
export async function recommendationsForExport(
  context: RequestContext,
  filter: RegisterFilter,
): Promise<RegisterExport> {
  const question = registerQuestion(context, filter);
  const ids = await inRequest(context, (transaction) =>
    findRegisterIds(transaction, question, { limit: null, offset: 0 }),
  );
  return {
    total: ids.length,
    async *batches() {
      for (let start = 0; start < ids.length; start += atATime) {
        const lot = ids.slice(start, start + atATime);
        const rows = await inRequest(context, (transaction) => findRegisterRows(transaction, question, lot));
        yield rows.map(judged);
      }
    },
  };
}

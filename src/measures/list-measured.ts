import { inRequest, type RequestContext } from '../identity/index.ts';
import { measureQuestion } from './find-measures.ts';
import { type MeasuredRow, measures, type RowsAsked } from './measure.model.ts';
import { countMeasuredRows, listMeasuredRows } from './measured-rows.store.ts';
import { mayCountActions, mayCountEarlierWork, mayCountOwnRounds } from './measures.policy.ts';

export interface MeasuredPage {
  readonly rows: readonly MeasuredRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** Whether what bodies do before it is handed over is counted. */
  readonly isWithin: boolean;
}

export const rowsOnPage = 50;

/** The rows that a figure counts, a page of them; none where the requester may not see the figure. Two statements. */
export async function listMeasured(context: RequestContext, asked: RowsAsked): Promise<MeasuredPage> {
  const question = measureQuestion(context, asked);
  const { scope } = question;
  const isHidden =
    (measures[asked.of] === 'action' && !mayCountActions(scope)) ||
    (measures[asked.of] === 'yearEnd' && !mayCountEarlierWork(scope)) ||
    (asked.of === 'promisesKeptOwn' && !mayCountOwnRounds(scope));
  const isWithin = mayCountOwnRounds(scope);
  if (isHidden) return { rows: [], total: 0, page: 1, pages: 1, isWithin };
  const { of, side } = asked;
  const wanted = { of, side, limit: rowsOnPage, offset: (asked.page - 1) * rowsOnPage };
  const { rows, total } = await inRequest(context, async (transaction) => ({
    total: await countMeasuredRows(transaction, question, wanted),
    rows: await listMeasuredRows(transaction, question, wanted),
  }));
  return { rows, total, page: asked.page, pages: Math.max(1, Math.ceil(total / rowsOnPage)), isWithin };
}

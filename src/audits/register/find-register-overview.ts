import { inRequest, type RequestContext } from '../../identity/index.ts';
import { sumOf } from '../overview.rules.ts';
import { findBodyFigures } from './body-overview.store.ts';
import { findDueAnswers } from './due-answers.store.ts';
import { judged } from './list-recommendations.ts';
import { wholeRegister } from './register-filter.model.ts';
import type { RegisterOverview } from './register-overview.model.ts';
import { findOverviewFigures } from './register-overview.store.ts';
import { registerQuestion } from './register-question.ts';
import { findRegisterRows } from './register-rows.store.ts';
import { findRegisterTotals } from './register-totals.store.ts';

/**
 * How the register stands, as far as the requester may see it. Five statements, however many recommendations there are;
 * every figure is that of the list for the same choice.
 */
export function findRegisterOverview(context: RequestContext): Promise<RegisterOverview> {
  const question = registerQuestion(context, wholeRegister);
  const withOverdueAnswers = registerQuestion(context, { ...wholeRegister, answer: 'overdue' });
  return inRequest(context, async (transaction) => {
    const { oldestOpen, undecided, ...figures } = await findOverviewFigures(transaction, question);
    const ids = [...new Set([...oldestOpen, ...undecided])];
    const rows = new Map(
      (await findRegisterRows(transaction, question, ids)).map((row) => [row.id, judged(row)]),
    );
    const rowsOf = (wanted: readonly string[]) => wanted.flatMap((id) => rows.get(id) ?? []);
    const overdue = await findRegisterTotals(transaction, withOverdueAnswers);
    return {
      ...figures,
      totals: { ...sumOf(figures.years), overdue: overdue.totals.recommendations },
      bodies: await findBodyFigures(transaction, question),
      oldestOpen: rowsOf(oldestOpen),
      undecided: rowsOf(undecided),
      answers: await findDueAnswers(transaction, question),
    };
  });
}

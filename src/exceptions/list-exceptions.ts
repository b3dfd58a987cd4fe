import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { endsSoon, standingOf } from './exception.rules.ts';
import {
  type ExceptionFilter,
  type ExceptionPage,
  type ExceptionQuestion,
  type FoundException,
  type ListedException,
  type Named,
  parseExceptionFilter,
} from './exception-list.model.ts';
import { countExceptions, findBodyChoices, findExceptionPage } from './exception-list.store.ts';

/** What is asked of the exceptions, with who asks. */
export function exceptionQuestion(context: RequestContext, filter: ExceptionFilter): ExceptionQuestion {
  const { requester } = context;
  return {
    organisationId: requester.organisationId,
    scope: managementScope(requester),
    personId: requester.personId,
    seesOwn: worksHere(requester),
    today: swedishDay(context.now()),
    filter,
  };
}

export const withStanding = (row: FoundException, today: string): ListedException => ({
  ...row,
  standing: standingOf(row, today),
  endsSoon: endsSoon(row, today),
});

/** One page of the exceptions that the requester may see and the filter leaves. Two statements. */
export function listExceptions(context: RequestContext, filter: ExceptionFilter): Promise<ExceptionPage> {
  const question = exceptionQuestion(context, filter);
  return inRequest(context, async (transaction) => {
    const totals = await countExceptions(transaction, question);
    const matching = totals[filter.view];
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findExceptionPage(transaction, question, { limit: filter.size, offset });
    return { rows: rows.map((row) => withStanding(row, question.today)), totals, matching, page, pages };
  });
}

/** The bodies that the filter can choose among. One statement. */
export const listExceptionBodies = (context: RequestContext): Promise<readonly Named[]> =>
  inRequest(context, (transaction) =>
    findBodyChoices(transaction, exceptionQuestion(context, parseExceptionFilter({}))),
  );

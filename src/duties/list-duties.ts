import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { standingOf } from './duty.rules.ts';
import {
  type DutyFilter,
  type DutyPage,
  type DutyQuestion,
  type FoundDuty,
  type ListedDuty,
  type Named,
  type OverdueDuties,
  parseDutyFilter,
} from './duty-list.model.ts';
import { countDuties, findDutyChoices, findDutyPage, findOverdue } from './duty-list.store.ts';

/** What is asked of the duties, with who asks. */
export function dutyQuestion(
  context: RequestContext,
  filter: DutyFilter = parseDutyFilter({}),
): DutyQuestion {
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

export const withStanding = (row: FoundDuty, today: string): ListedDuty => ({
  ...row,
  standing: standingOf(row, today),
});

/** One page of the duties that the requester may see and the filter leaves. Two statements. */
export function listDuties(context: RequestContext, filter: DutyFilter): Promise<DutyPage> {
  const question = dutyQuestion(context, filter);
  return inRequest(context, async (transaction) => {
    const totals = await countDuties(transaction, question);
    const matching = totals[filter.view];
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findDutyPage(transaction, question, { limit: filter.size, offset });
    return { rows: rows.map((row) => withStanding(row, question.today)), totals, matching, page, pages };
  });
}

/** The bodies and the owners that a filter can choose among. One statement. */
export const listDutyChoices = (
  context: RequestContext,
): Promise<{ readonly bodies: readonly Named[]; readonly owners: readonly Named[] }> =>
  inRequest(context, (transaction) => findDutyChoices(transaction, dutyQuestion(context)));

/**
 * How many duties each body is late with, the most first, as far as the requester may see them. One statement.
 * @param bodyId one body's; a body that is late with nothing is not told of
 */
export const listOverdueDuties = (
  context: RequestContext,
  { bodyId = null }: { readonly bodyId?: string | null } = {},
): Promise<readonly OverdueDuties[]> =>
  inRequest(context, (transaction) =>
    findOverdue(transaction, dutyQuestion(context, { ...parseDutyFilter({}), body: bodyId })),
  );

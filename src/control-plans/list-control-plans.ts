import type { Transaction } from '../database/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { controlPlanScope } from './control-plan.policy.ts';
import {
  type ControlPlanFilter,
  type ControlPlanPage,
  type ControlPlanQuestion,
  type ListedControlPlan,
  parseControlPlanFilter,
} from './control-plan-list.model.ts';
import { countPlans, findBoardsWithout, findListChoices, findPlanPage } from './control-plan-list.store.ts';

/** What is asked of the plans, with who asks. */
export function controlPlanQuestion(
  { requester, now }: Pick<RequestContext, 'requester' | 'now'>,
  filter: ControlPlanFilter,
): ControlPlanQuestion {
  return {
    organisationId: requester.organisationId,
    scope: controlPlanScope(requester),
    personId: requester.personId,
    seesOwn: worksHere(requester),
    today: swedishDay(now()),
    filter,
  };
}

/** One page of the plans that the requester may see and the filter leaves, and the boards without one. Three statements. */
export function listControlPlans(
  context: RequestContext,
  filter: ControlPlanFilter,
): Promise<ControlPlanPage> {
  const question = controlPlanQuestion(context, filter);
  return inRequest(context, async (transaction) => {
    const totals = await countPlans(transaction, question);
    const matching = totals[filter.view];
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findPlanPage(transaction, question, { limit: filter.size, offset });
    const year = filter.year ?? Number(question.today.slice(0, 4));
    const without = await findBoardsWithout(transaction, question, year);
    return { rows, totals, matching, page, pages, year, without };
  });
}

/** What the filter of the list can choose among. One statement. */
export const listControlPlanChoices = (context: RequestContext) =>
  inRequest(context, (transaction) =>
    findListChoices(transaction, controlPlanQuestion(context, parseControlPlanFilter({}))),
  );

/** How the internal control of a year goes, over the boards whose plans somebody sees. */
export interface ControlPlanSummary {
  readonly year: number;
  /** The plans of the year with their counts, by the name of the board; the first 200. */
  readonly plans: readonly ListedControlPlan[];
  /** The boards that have no plan of the year, as far as the requester would see their drafts. */
  readonly without: readonly string[];
  readonly totals: Pick<
    ListedControlPlan,
    'points' | 'controls' | 'done' | 'left' | 'deviations' | 'latePoints'
  >;
}

/**
 * The plans of a year with counts, for reports: as far as the requester may see them. Two statements.
 * @param transaction the caller's, inside the requester's organisation
 */
export async function summariseControlPlans(
  transaction: Transaction,
  who: Pick<RequestContext, 'requester' | 'now'>,
  year: number,
): Promise<ControlPlanSummary> {
  const question = controlPlanQuestion(who, parseControlPlanFilter({ year: String(year) }));
  const plans = await findPlanPage(transaction, question, { limit: 200, offset: 0 });
  const without = await findBoardsWithout(transaction, question, year);
  const sum = (of: keyof ControlPlanSummary['totals']) => plans.reduce((total, plan) => total + plan[of], 0);
  return {
    year,
    plans,
    without: without.map(({ name }) => name),
    totals: {
      points: sum('points'),
      controls: sum('controls'),
      done: sum('done'),
      left: sum('left'),
      deviations: sum('deviations'),
      latePoints: sum('latePoints'),
    },
  };
}

import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type {
  ActionFilter,
  ActionPage,
  ActionQuestion,
  ActionTotals,
  ListedAction,
} from './action-list.model.ts';
import { type ActionChoice, countActions, findActionPage, findOwners } from './action-list.store.ts';

/** What is asked of the actions, with who asks. */
export function actionQuestion(context: RequestContext, filter: ActionFilter): ActionQuestion {
  const { requester } = context;
  return {
    organisationId: requester.organisationId,
    scope: registerScope(requester),
    personId: requester.personId,
    seesOwn: worksHere(requester),
    today: swedishDay(context.now()),
    filter,
  };
}

export interface ActionChoices {
  readonly bodies: readonly ActionChoice[];
  readonly owners: readonly ActionChoice[];
}

/** One page of the actions that the requester may see and the filter leaves. Two statements. */
export function listActions(context: RequestContext, filter: ActionFilter): Promise<ActionPage> {
  const question = actionQuestion(context, filter);
  return inRequest(context, async (transaction) => {
    const totals = await countActions(transaction, question);
    const matching = matchingOf(totals, filter);
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findActionPage(transaction, question, { limit: filter.size, offset });
    return { rows, totals, matching, page, pages };
  });
}

/** How many the choice of state leaves of those that are counted. */
function matchingOf(totals: ActionTotals, { state, overdue }: ActionFilter): number {
  const { planned, underWay, done, cancelled } = totals;
  if (overdue) return totals.overdue;
  const counts = { planned, underWay, done, cancelled };
  if (state === 'open') return planned + underWay;
  return state === 'every' ? planned + underWay + done + cancelled : counts[state];
}

/** What the filter can choose among. Two statements. */
export function findActionChoices(context: RequestContext, filter: ActionFilter): Promise<ActionChoices> {
  const question = actionQuestion(context, filter);
  const { scope, organisationId } = question;
  return inRequest(context, async (transaction) => {
    const bodies = await findBodies(transaction, organisationId);
    const seesAll = (scope.all && scope.bodyWork === 'always') || scope.security;
    return {
      bodies: bodies
        .filter(({ id, kind }) => kind !== 'council' && (seesAll || scope.bodies.includes(id)))
        .map(({ id, name }) => ({ id, name })),
      owners: await findOwners(transaction, question),
    };
  });
}

/** Excel and this machine's memory take so many. */
export const mostExported = 20_000;

/** Every action that the filter leaves, for a file; null where there are too many. */
export function actionsForExport(
  context: RequestContext,
  filter: ActionFilter,
): Promise<readonly ListedAction[] | null> {
  const question = actionQuestion(context, filter);
  return inRequest(context, async (transaction) => {
    const matching = matchingOf(await countActions(transaction, question), filter);
    if (matching > mostExported) return null;
    return findActionPage(transaction, question, { limit: mostExported, offset: 0 });
  });
}

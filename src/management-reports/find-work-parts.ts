import { summariseControlPlans } from '../control-plans/index.ts';
import { listOverdueDuties } from '../duties/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { listIndicators } from '../indicators/index.ts';
import type { Standing } from '../indicators/indicator-figure.model.ts';
import { parseIndicatorFilter } from '../indicators/indicator-list.model.ts';
import { findIntroductionPlan } from '../introduction-plan/index.ts';
import { findDecisions } from './forum-decisions.store.ts';
import type {
  ControlPlansState,
  DutiesState,
  ForumState,
  IndicatorsState,
  IntroductionState,
  StateAsked,
} from './management-state.model.ts';

const worstFirst: readonly Standing[] = ['offTarget', 'missing', 'onTarget', 'noTarget'];

/** The indicators in use against their targets. Three statements. */
export async function findIndicatorsState(context: RequestContext): Promise<IndicatorsState> {
  const { rows, totals } = await listIndicators(context, parseIndicatorFilter({ size: '200' }));
  const stated = rows.map((row) => {
    const { id, name, unit, direction, target, source, whole, standing, lastOn, cells } = row;
    const [cell] = cells;
    // What is measured once for the municipality has one value, which is the whole.
    const value = whole?.value ?? (row.isPerBody ? null : (cell?.value ?? null));
    return {
      id,
      name,
      unit,
      direction,
      target,
      source,
      value,
      standing: whole?.standing ?? standing,
      lastOn,
    };
  });
  return {
    all: totals.current,
    offTarget: totals.offTarget,
    missing: totals.missing,
    rows: stated.toSorted(
      (one, other) => worstFirst.indexOf(one.standing) - worstFirst.indexOf(other.standing),
    ),
  };
}

/** The boards' internal control plans of a year. Two statements. */
export async function findControlPlansState(
  context: RequestContext,
  year: number,
): Promise<ControlPlansState> {
  const { plans, without, totals } = await inRequest(context, (transaction) =>
    summariseControlPlans(transaction, context, year),
  );
  const { controls, done, deviations, latePoints } = totals;
  return {
    year,
    plans: plans.length,
    decided: plans.filter(({ state }) => state !== 'draft').length,
    reported: plans.filter(({ state }) => state === 'reported').length,
    without,
    controls,
    done,
    deviations,
    latePoints,
  };
}

/** The recurring duties whose day has passed. One statement. */
export async function findDutiesState(context: RequestContext): Promise<DutiesState> {
  const late = await listOverdueDuties(context);
  return {
    overdue: late.reduce((sum, { count }) => sum + count, 0),
    bodies: late.map(({ bodyName, count, firstTitle, firstDueOn }) => ({
      bodyName,
      count,
      firstTitle,
      firstDueOn,
    })),
  };
}

/** The plan for introducing the guideline, with its benefits; null where none has been laid. */
export async function findIntroductionState(context: RequestContext): Promise<IntroductionState | null> {
  const plan = await findIntroductionPlan(context);
  if (!plan) return null;
  const benefits = plan.benefits.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (plan.phases.length + benefits.length === 0) return null;
  return {
    phases: plan.phases.map(({ number, name, fromOn, toOn, doneOn, state, goals }) => ({
      number,
      name,
      fromOn,
      toOn,
      doneOn,
      state,
      goals: goals.length,
      goalsDone: goals.filter((goal) => goal.doneOn !== null).length,
    })),
    benefits: benefits.map(({ name, baseline, target, state, progress }) => ({
      name,
      baseline,
      target,
      state,
      progress,
    })),
  };
}

/** What the forum decided within the period, for those who read everybody's part. One statement. */
export function findForumState(context: RequestContext, period: StateAsked): Promise<ForumState> {
  const { requester } = context;
  if (!managementScope(requester).all) return Promise.resolve({ meetings: 0, decisions: [] });
  return inRequest(context, (transaction) => findDecisions(transaction, requester.organisationId, period));
}

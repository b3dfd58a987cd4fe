import type { InvalidField } from '../shared/entry.ts';
import type { ControlPlan, ControlPlanState, ControlResult } from './control-plan.model.ts';
import type { Fault } from './control-plan-faults.model.ts';

export const controlPlanCommands = ['change', 'decide', 'note', 'report'] as const;
export type ControlPlanCommand = (typeof controlPlanCommands)[number];

/**
 * `keeper`: writes the board's minutes or leads its administration. `preparer`: the controller, who prepares plans with
 * the boards. `responsible`: answers for the point.
 */
type Hand = 'keeper' | 'preparer' | 'responsible';
export type ControlPlanHand = Readonly<Record<Hand, boolean>>;

interface Step {
  readonly to: ControlPlanState;
  readonly by: readonly Hand[];
  readonly demands: 'points' | 'outcomes' | null;
}

const step = (to: ControlPlanState, by: readonly Hand[], demands: Step['demands'] = null): Step => ({
  to,
  by,
  demands,
});

/**
 * What may be done with a plan in each state. The board decides it and is reported to (kommunallagen 6 kap. 6 §): its own
 * people note that. From the decision on its points stay as they were decided; what is found is noted beside them.
 */
export const controlPlanWorkflow: Record<ControlPlanState, Partial<Record<ControlPlanCommand, Step>>> = {
  draft: {
    change: step('draft', ['keeper', 'preparer']),
    decide: step('decided', ['keeper'], 'points'),
  },
  decided: {
    note: step('decided', ['keeper', 'responsible']),
    report: step('reported', ['keeper'], 'outcomes'),
  },
  reported: {},
};

/** `forbidden`: never this hand's to do. A fault: not now. Null: go on. */
export function commandFault(
  command: ControlPlanCommand,
  { state, hand }: { readonly state: ControlPlanState; readonly hand: ControlPlanHand },
): 'forbidden' | Fault | null {
  const mayIn = (each: ControlPlanState) => controlPlanWorkflow[each][command]?.by.some((by) => hand[by]);
  const states = Object.keys(controlPlanWorkflow) as ControlPlanState[];
  if (!states.some(mayIn)) return 'forbidden';
  return mayIn(state) ? null : 'controlPlanNotNow';
}

/** What this hand may do now, in the order of the workflow. */
export const controlPlanCommandsFor = (asked: {
  readonly state: ControlPlanState;
  readonly hand: ControlPlanHand;
}): ControlPlanCommand[] => controlPlanCommands.filter((command) => commandFault(command, asked) === null);

type PlanField = InvalidField<Fault | 'missing'>;

interface Decision {
  readonly decidedOn: string;
  readonly today: string;
  /** How many points the plan has. */
  readonly points: number;
}

/** What is wrong with noting the board's decision; null where nothing is. Days are YYYY-MM-DD. */
export function decisionFault({ decidedOn, today, points }: Decision): PlanField | null {
  if (points === 0) return { field: 'decidedOn', code: 'controlPlanEmpty' };
  return decidedOn > today ? { field: 'decidedOn', code: 'inFuture' } : null;
}

interface Noted {
  readonly onDay: string;
  readonly result: ControlResult;
  readonly observation: string | null;
  readonly today: string;
  readonly plan: Pick<ControlPlan, 'year' | 'decidedOn'>;
}

/**
 * What is wrong with an outcome: it is of the plan's own year (its results may be written down until the year is
 * reported), and a deviation says what was seen, a control left out why.
 */
export function outcomeFault({ onDay, result, observation, today, plan }: Noted): PlanField | null {
  if (onDay > today) return { field: 'onDay', code: 'inFuture' };
  if (onDay < `${plan.year}-01-01` || onDay > `${plan.year + 1}-03-31`)
    return { field: 'onDay', code: 'controlDayOutside' };
  return result !== 'inOrder' && observation === null ? { field: 'observation', code: 'missing' } : null;
}

interface Reported {
  readonly reportedOn: string;
  readonly today: string;
  readonly decidedOn: string | null;
  /** How many controls have neither an outcome nor a reason why they were left out. */
  readonly left: number;
  /** Somebody says openly that the board is told of them as they are. */
  readonly isLeftConfirmed: boolean;
}

/** What is wrong with noting the report to the board; null where nothing is. */
export function reportFault({
  reportedOn,
  today,
  decidedOn,
  left,
  isLeftConfirmed,
}: Reported): PlanField | null {
  if (reportedOn > today) return { field: 'reportedOn', code: 'inFuture' };
  if (decidedOn !== null && reportedOn < decidedOn)
    return { field: 'reportedOn', code: 'controlBeforeDecision' };
  return left > 0 && !isLeftConfirmed ? { field: 'isLeftConfirmed', code: 'controlsLeft' } : null;
}

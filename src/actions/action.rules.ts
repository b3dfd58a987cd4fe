import type { InvalidField } from '../shared/entry.ts';
import type { Action, ActionState, MovedDate } from './action.model.ts';
import type { Fault } from './action-faults.model.ts';

/** What can be done about an action. */
export const actionCommands = ['start', 'complete', 'cancel', 'reopen'] as const;
export type ActionCommand = (typeof actionCommands)[number];

/** What has to be told along with a command. */
export type ActionDemand = 'completedOn' | 'reason';

/** `writer`: writes for the action's body. `owner`: the person who is to see that it is done. */
type Part = 'writer' | 'owner';

interface Step {
  readonly to: ActionState;
  readonly by: readonly Part[];
  readonly demands: readonly ActionDemand[];
}

const both = ['writer', 'owner'] as const;
const start: Step = { to: 'underWay', by: both, demands: [] };
const complete: Step = { to: 'done', by: both, demands: ['completedOn'] };
const cancel: Step = { to: 'cancelled', by: ['writer'], demands: ['reason'] };
const reopen: Step = { to: 'underWay', by: both, demands: ['reason'] };

/**
 * The whole workflow: from each state, what may be done, by whom, with what, and where it leads. Finishing before it was
 * begun or before the due date is no fault; what is settled is undone only openly, with a reason.
 */
export const actionWorkflow: Record<ActionState, Partial<Record<ActionCommand, Step>>> = {
  planned: { start, complete, cancel },
  underWay: { complete, cancel },
  done: { reopen },
  cancelled: { reopen: { ...reopen, to: 'planned', by: ['writer'] } },
};

/** Who gives the command, as far as this action is concerned. */
export interface ActionHand {
  readonly writesForBody: boolean;
  readonly owns: boolean;
}

const isOfHand = ({ by }: Step, { writesForBody, owns }: ActionHand): boolean =>
  (writesForBody && by.includes('writer')) || (owns && by.includes('owner'));

/** What this hand may do from this state, in the order of the workflow. */
export function actionCommandsFor(state: ActionState, hand: ActionHand): ActionCommand[] {
  return actionCommands.filter((command) => {
    const step = actionWorkflow[state][command];
    return step !== undefined && isOfHand(step, hand);
  });
}

/** What the command asks to be told in this state. */
export const actionDemandsOf = (state: ActionState, command: ActionCommand): readonly ActionDemand[] =>
  actionWorkflow[state][command]?.demands ?? [];

type ActionField = InvalidField<Fault | 'missing'>;
const invalid = (...fields: ActionField[]) => ({ ok: false, refusal: { invalid: fields } }) as const;

export interface GivenActionCommand {
  readonly command: ActionCommand;
  /** YYYY-MM-DD. */
  readonly completedOn?: string | null;
  readonly reason?: string | null;
}

/** What the day of a command is judged by. Days are YYYY-MM-DD. */
export interface ActionDays {
  readonly today: string;
  /** The first day on which what it serves can have been known of; null where nothing says. */
  readonly firstDay?: string | null;
}

/** Where the command leads. */
export function decideAction(
  state: ActionState,
  given: GivenActionCommand,
  hand: ActionHand,
  { today, firstDay = null }: ActionDays,
) {
  const step = actionWorkflow[state][given.command];
  const anywhere = Object.values(actionWorkflow).flatMap((from) => from[given.command] ?? []);
  const isForHand = (step ? [step] : anywhere).some((each) => isOfHand(each, hand));
  if (!isForHand) return { ok: false, refusal: 'forbidden' } as const;
  if (!step) return invalid({ field: 'command', code: 'actionNotInState' });
  const lacking = step.demands.filter((demand) => !given[demand]);
  if (lacking.length > 0) return invalid(...lacking.map((field) => ({ field, code: 'missing' }) as const));
  if (given.completedOn && given.completedOn > today) {
    return invalid({ field: 'completedOn', code: 'inFuture' });
  }
  if (firstDay !== null && given.completedOn && given.completedOn < firstDay) {
    return invalid({ field: 'completedOn', code: 'beforeAudit' });
  }
  const completedOn = step.to === 'done' ? (given.completedOn ?? null) : null;
  return { ok: true, after: { state: step.to, completedOn } } as const;
}

/** Still to be done: neither finished nor cancelled. */
export const isOpen = ({ state }: Pick<Action, 'state'>): boolean =>
  state === 'planned' || state === 'underWay';

/** The due date has passed and it is still to be done. @param today YYYY-MM-DD */
export const isOverdue = (action: Pick<Action, 'state' | 'dueOn'>, today: string): boolean =>
  isOpen(action) && action.dueOn !== null && action.dueOn < today;

/** What moving the due date keeps: the day that was, the day that it became, and why. @param today YYYY-MM-DD */
export function moveDate(
  { state, dueOn }: Pick<Action, 'state' | 'dueOn'>,
  asked: { readonly dueOn: string; readonly reason: string },
  today: string,
) {
  if (!isOpen({ state })) return invalid({ field: 'dueOn', code: 'actionSettled' });
  if (dueOn === asked.dueOn) return invalid({ field: 'dueOn', code: 'sameDay' });
  if (asked.dueOn < today) return invalid({ field: 'dueOn', code: 'inPast' });
  const moved: Pick<MovedDate, 'was' | 'became' | 'reason'> = {
    was: dueOn,
    became: asked.dueOn,
    reason: asked.reason,
  };
  return { ok: true, moved } as const;
}

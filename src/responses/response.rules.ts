import { isBeforeAdjusting } from '../shared/adjusted-minutes.ts';
import type { NotedDecision, Response, ResponseMatter, ResponseState } from './response.model.ts';
import { type DecisionDays, decisionDayFault } from './response-day.rules.ts';
import type { InvalidField } from './response-fault.model.ts';

/** What can be done with a response as a whole. `putBack`: the board returned it (återremiss). */
export const responseCommands = [
  'makeReady',
  'takeBack',
  'putBack',
  'decide',
  'dispatch',
  'receive',
  'discard',
] as const;
export type ResponseCommand = (typeof responseCommands)[number];

/** What a command demands to be told; `content`: that there is something in the response to decide on. */
export type Demand = 'onDay' | 'minuteItem' | 'registryNumber' | 'content';

/**
 * What somebody is to a response. `writer`: writes for its lead body. `decider`: notes what the lead body's board does
 * with it. `registrar`: sends it, and notes that it has come. Who is which stands in response.policy.ts.
 */
export interface Hand {
  readonly writes: boolean;
  readonly decides: boolean;
  readonly registers: boolean;
}
type Part = keyof Hand;

interface Step {
  readonly to: ResponseState | 'discarded';
  readonly by: readonly Part[];
  readonly demands: readonly Demand[];
}

const deciders = ['decides'] as const;
const senders = ['decides', 'registers'] as const;
const discard: Step = { to: 'discarded', by: ['writes'], demands: [] };

/**
 * The whole workflow: from each state, what may be done, by whom, with what, and where it leads. Nothing leads back
 * from `decided`: another response supersedes it.
 */
export const responseWorkflow: Record<ResponseState, Partial<Record<ResponseCommand, Step>>> = {
  draft: { makeReady: { to: 'ready', by: deciders, demands: ['content'] }, discard },
  ready: {
    takeBack: { to: 'draft', by: deciders, demands: [] },
    putBack: { to: 'draft', by: deciders, demands: ['onDay'] },
    decide: { to: 'decided', by: deciders, demands: ['onDay', 'minuteItem', 'registryNumber', 'content'] },
    discard: { ...discard, by: deciders },
  },
  decided: { dispatch: { to: 'dispatched', by: senders, demands: ['onDay'] } },
  dispatched: { receive: { to: 'received', by: senders, demands: ['onDay'] } },
  received: {},
};

/** Decided, and kept as it is from then on. */
export const isDecided = (state: ResponseState): boolean => state !== 'draft' && state !== 'ready';

const isOfHand = ({ by }: Step, hand: Hand) => by.some((part) => hand[part]);

/** What this hand may do from this state, in the order of the workflow. */
export const responseCommandsFor = (state: ResponseState, hand: Hand): ResponseCommand[] =>
  responseCommands.filter((command) => {
    const step = responseWorkflow[state][command];
    return step !== undefined && isOfHand(step, hand);
  });

export const demandsOf = (state: ResponseState, command: ResponseCommand): readonly Demand[] =>
  responseWorkflow[state][command]?.demands ?? [];

export interface Given {
  readonly command: ResponseCommand;
  /** YYYY-MM-DD when it happened. */
  readonly onDay: string | null;
  readonly minuteItem: string | null;
  readonly registryNumber: string | null;
  /** Somebody has said that a day that looks odd is right. */
  readonly isDayConfirmed: boolean;
}

/** What decides where a command leads. */
export interface Situation extends DecisionDays {
  readonly state: ResponseState;
  readonly registryNumber: string | null;
  readonly dispatchedOn: string | null;
  /** YYYY-MM-DD when the lead body decided. */
  readonly leadDecidedOn: string | null;
  /** YYYY-MM-DD when the minutes of that decision were adjusted; null where nobody has noted it. */
  readonly adjustedOn: string | null;
  readonly hasContent: boolean;
  /** The decision that stands in the lead body's matter already; null where none does. */
  readonly noted: NotedDecision | null;
}

export type ResponseDecision =
  | { readonly ok: true; readonly to: ResponseState | 'discarded' }
  | { readonly ok: false; readonly refusal: 'forbidden' | { readonly invalid: readonly InvalidField[] } };

/**
 * Where the command leads. A decided response refuses what would alter it with a code of its own.
 * @param today YYYY-MM-DD
 */
export function decideResponse(
  situation: Situation,
  given: Given,
  hand: Hand,
  today: string,
): ResponseDecision {
  const step = responseWorkflow[situation.state][given.command];
  const steps = step ? [step] : Object.values(responseWorkflow).flatMap((from) => from[given.command] ?? []);
  if (!steps.some((each) => isOfHand(each, hand))) return { ok: false, refusal: 'forbidden' };
  if (!step) {
    const undoes = isDecided(situation.state) && given.command !== 'dispatch' && given.command !== 'receive';
    return invalid([{ field: 'command', code: undoes ? 'decidedIsKept' : 'notInThisStep' }]);
  }
  const missing = step.demands.flatMap((demand) => lacking(demand, given, situation));
  if (missing.length > 0) return invalid(missing);
  const fault = step.demands.includes('onDay') ? dayFault(situation, given, today) : null;
  return fault ? invalid([{ field: 'onDay', code: fault }]) : { ok: true, to: step.to };
}

function lacking(demand: Demand, given: Given, situation: Situation): readonly InvalidField[] {
  if (demand === 'content') {
    return situation.hasContent ? [] : [{ field: 'command', code: 'nothingAnswered' }];
  }
  const told =
    demand === 'registryNumber' ? (given.registryNumber ?? situation.registryNumber) : given[demand];
  return told ? [] : [{ field: demand, code: 'missing' }];
}

/** What has happened has a day that has been, and comes after what it follows upon. */
function dayFault(
  situation: Situation,
  { command, onDay, minuteItem, isDayConfirmed }: Given,
  today: string,
) {
  if (onDay === null) return null;
  if (command === 'decide' && contradicts({ onDay, minuteItem }, situation.noted)) return 'decidedOtherwise';
  const { leadDecidedOn, dispatchedOn, adjustedOn } = situation;
  // What the board sent back is mended by sending it on: only a decision is asked about.
  if (command === 'decide' || command === 'putBack') {
    return decisionDayFault(onDay, situation, isDayConfirmed || command === 'putBack', today);
  }
  if (onDay > today) return 'inFuture';
  if (command === 'dispatch' && leadDecidedOn !== null && onDay < leadDecidedOn) return 'beforeDecision';
  const minutes = { decidedOn: leadDecidedOn, adjustedOn };
  if (command === 'dispatch' && !isDayConfirmed && isBeforeAdjusting(onDay, minutes)) return 'notAdjusted';
  if (command === 'receive' && dispatchedOn !== null && onDay < dispatchedOn) return 'beforeDispatch';
  return null;
}

/** A matter has one decision: what was noted there before the response was begun here is the one to tell. */
const contradicts = (given: Pick<Given, 'onDay' | 'minuteItem'>, noted: NotedDecision | null): boolean =>
  noted !== null &&
  ((noted.onDay !== null && noted.onDay !== given.onDay) || noted.minuteItem !== given.minuteItem);

const invalid = (fields: readonly InvalidField[]) => ({ ok: false, refusal: { invalid: fields } }) as const;

type OwnDecision = Pick<ResponseMatter, 'decidedOn'>;

/** A body has answered when its own board has decided: nobody decides for another. */
export const hasOwnDecision = ({ decidedOn }: OwnDecision): boolean => decidedOn !== null;

/**
 * Whether a matter went with the response when that was dispatched: only where its own body had decided by then. One
 * that decides later sends its decision itself.
 */
export const wentAlong = (
  { decidedOn }: OwnDecision,
  { dispatchedOn }: Pick<Response, 'dispatchedOn'>,
): boolean => decidedOn !== null && dispatchedOn !== null && decidedOn <= dispatchedOn;

/** Of two, the newest decided one is in force: this one, unless one that supersedes it has been decided. */
export const isInForce = (
  state: ResponseState,
  successor: { readonly state: ResponseState } | null,
): boolean => isDecided(state) && !(successor && isDecided(successor.state));

/** Whether a recommendation has an answer of its own, only one to the whole of its audit, or none: unmapped. */
export type Coverage = 'own' | 'inWhole' | 'none';

export const coverageOf = (hasOwn: boolean, hasWhole: boolean): Coverage => {
  if (hasOwn) return 'own';
  return hasWhole ? 'inWhole' : 'none';
};

import { dayAfter } from '../shared/day-after.ts';
import type { InvalidField } from '../shared/entry.ts';
import type { Exception, ExceptionState } from './exception.model.ts';
import type { Fault } from './exception-faults.model.ts';

/**
 * How an exception stands on a day. `takenBack`: whoever asked for it has said that it is not needed. `coming`: approved,
 * and not in force yet. `expired`: its last day has passed; nobody has to do anything for that.
 */
export const standings = ['asked', 'coming', 'inForce', 'expired', 'ended', 'declined', 'takenBack'] as const;
export type Standing = (typeof standings)[number];

type Facts = Pick<Exception, 'state' | 'fromOn' | 'untilOn' | 'askedBy' | 'decidedBy'>;

/** @param today YYYY-MM-DD */
export function standingOf({ state, fromOn, untilOn, askedBy, decidedBy }: Facts, today: string): Standing {
  if (state === 'declined') return decidedBy === askedBy ? 'takenBack' : 'declined';
  if (state !== 'approved') return state;
  if (today > untilOn) return 'expired';
  return today < fromOn ? 'coming' : 'inForce';
}

/** So many days before its last, an exception is told of. */
export const soonDays = 60;
export const endsSoon = (exception: Facts, today: string): boolean =>
  standingOf(exception, today) === 'inForce' && exception.untilOn <= dayAfter(today, soonDays);

/** The same day of the next year; the last of February where there is no such day. Both YYYY-MM-DD. */
export function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next;
}

export const exceptionCommands = ['change', 'takeBack', 'approve', 'decline', 'end', 'renew'] as const;
export type ExceptionCommand = (typeof exceptionCommands)[number];

/** `asker`: asked for it. `owner`: the information owner named to decide. `keeper`: may ask for exceptions in the body. `officer`: leads the work. */
type Hand = 'asker' | 'owner' | 'keeper' | 'officer';
export type ExceptionHand = Readonly<Record<Hand, boolean>>;

interface Step {
  readonly to: ExceptionState;
  readonly by: readonly Hand[];
  readonly demands: 'reason' | null;
}

const step = (to: ExceptionState, by: readonly Hand[], demands: Step['demands'] = null): Step => ({
  to,
  by,
  demands,
});

/**
 * What may be done with an exception in each state. Renewing makes a new one, with a risk assessment of its own; the
 * earlier stays as it is. Nobody makes an exception longer.
 */
export const exceptionWorkflow: Record<ExceptionState, Partial<Record<ExceptionCommand, Step>>> = {
  asked: {
    change: step('asked', ['asker']),
    takeBack: step('declined', ['asker'], 'reason'),
    approve: step('approved', ['owner']),
    decline: step('declined', ['owner'], 'reason'),
  },
  approved: {
    end: step('ended', ['asker', 'owner', 'keeper', 'officer'], 'reason'),
    renew: step('approved', ['keeper']),
  },
  declined: {},
  ended: { renew: step('ended', ['keeper']) },
};

type Person = Pick<Exception, 'askedBy' | 'state'>;

/** Whether the hand may give the command in this state. Two persons: whoever asked never approves, whatever else they are. */
function isOfHand(state: ExceptionState, command: ExceptionCommand, hand: ExceptionHand): boolean {
  const found = exceptionWorkflow[state][command];
  if (!found?.by.some((each) => hand[each])) return false;
  return !(hand.asker && (command === 'approve' || command === 'decline'));
}

interface Asked {
  readonly exception: Person & Facts;
  readonly hand: ExceptionHand;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What this hand may do now, in the order of the workflow. */
export const exceptionCommandsFor = (asked: Asked): ExceptionCommand[] =>
  exceptionCommands.filter((command) => commandFault(command, asked) === null);

/** `forbidden`: never this hand's to do. A fault: not now. Null: go on. */
export function commandFault(
  command: ExceptionCommand,
  { exception, hand, today }: Asked,
): 'forbidden' | Fault | null {
  const { state } = exception;
  const states = Object.keys(exceptionWorkflow) as ExceptionState[];
  if (!states.some((each) => isOfHand(each, command, hand))) return 'forbidden';
  if (!isOfHand(state, command, hand)) return 'exceptionNotNow';
  if (command === 'approve' && today > exception.untilOn) return 'exceptionOver';
  if (command === 'end' && standingOf(exception, today) === 'expired') return 'exceptionNotNow';
  return null;
}

type ExceptionField = InvalidField<Fault | 'missing'>;

interface AskedFor {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly today: string;
  readonly ownerPersonId: string;
  readonly askedBy: string;
  readonly requirementId: string | null;
  readonly systemId: string | null;
  readonly assetId: string | null;
}

/**
 * What is wrong with what somebody asks for; null where nothing is. At most one year, never from a day that has been,
 * from something, and another person approves (riktlinjen 4.1).
 */
export function requestFault(asked: AskedFor): ExceptionField | null {
  const { fromOn, untilOn, today, ownerPersonId, askedBy } = asked;
  if (!asked.requirementId && !asked.systemId && !asked.assetId)
    return { field: 'requirementId', code: 'nothingExcepted' };
  if (fromOn < today) return { field: 'fromOn', code: 'inPast' };
  if (untilOn < fromOn) return { field: 'untilOn', code: 'exceptionEndsFirst' };
  if (untilOn > yearAfter(fromOn)) return { field: 'untilOn', code: 'exceptionOverYear' };
  return ownerPersonId === askedBy ? { field: 'ownerPersonId', code: 'ownRequest' } : null;
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A renewal needs an assessment of how it is now: the earlier one's words are none, whatever its spaces and signs. */
export const renewalFault = (
  { riskReason }: Pick<Exception, 'riskReason'>,
  earlier: Pick<Exception, 'riskReason'>,
): ExceptionField | null =>
  plain(riskReason) === plain(earlier.riskReason) ? { field: 'riskReason', code: 'sameRiskReason' } : null;

import { dayAfter } from '../shared/day-after.ts';
import type { Duty } from './duty.model.ts';
import type { Fault } from './duty-faults.model.ts';

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const padded = (number: number, length = 2) => String(number).padStart(length, '0');

/**
 * The day so many months later. The last day of a month stays the last (31 January, 28 February, 31 March); a day that
 * the month lacks becomes its last. Both YYYY-MM-DD. `duty_ahead` in to-do/dated-duties.store.ts counts in the same way.
 */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const counted = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const last = lastOf(toYear, toMonth);
  const to = date === lastOf(year, month) ? last : Math.min(date, last);
  return `${padded(toYear, 4)}-${padded(toMonth)}-${padded(to)}`;
}

/** When a duty comes back: the first time by its rhythm, from the day it was due, that is after the day it was done. */
export function comesBack(
  { nextOn, rhythmMonths }: Pick<Duty, 'nextOn' | 'rhythmMonths'>,
  doneOn: string,
): { readonly day: string /** Times between that have passed undone. */; readonly passed: number } {
  let times = 1;
  while (monthsAfter(nextOn, times * rhythmMonths) <= doneOn) times += 1;
  return { day: monthsAfter(nextOn, times * rhythmMonths), passed: times - 1 };
}

/** How a duty stands on a day. `soon`: within thirty days. */
export const dutyStandings = ['overdue', 'soon', 'planned', 'withdrawn'] as const;
export type DutyStanding = (typeof dutyStandings)[number];

export const soonDays = 30;
export function standingOf(
  { nextOn, withdrawnAt }: Pick<Duty, 'nextOn' | 'withdrawnAt'>,
  today: string,
): DutyStanding {
  if (withdrawnAt !== null) return 'withdrawn';
  if (nextOn < today) return 'overdue';
  return nextOn <= dayAfter(today, soonDays) ? 'soon' : 'planned';
}

export const dutyCommands = ['done', 'move', 'skip', 'change', 'withdraw', 'bringBack'] as const;
export type DutyCommand = (typeof dutyCommands)[number];

/** `keeper`: keeps the body's year wheel. `owner`: the person that the duty names. */
type Hand = 'keeper' | 'owner';
export type DutyHand = Readonly<Record<Hand, boolean>>;

type State = 'inUse' | 'withdrawn';
interface Step {
  readonly to: State;
  readonly by: readonly Hand[];
}
const everyHand = ['keeper', 'owner'] as const;

/** What may be done with a duty in each state, and by whom. */
export const dutyWorkflow: Record<State, Partial<Record<DutyCommand, Step>>> = {
  inUse: {
    done: { to: 'inUse', by: everyHand },
    move: { to: 'inUse', by: everyHand },
    skip: { to: 'inUse', by: everyHand },
    change: { to: 'inUse', by: ['keeper'] },
    withdraw: { to: 'withdrawn', by: ['keeper'] },
  },
  withdrawn: { bringBack: { to: 'inUse', by: ['keeper'] } },
};

const stateOf = ({ withdrawnAt }: Pick<Duty, 'withdrawnAt'>): State => (withdrawnAt ? 'withdrawn' : 'inUse');

/** `forbidden`: never this hand's to do. A fault: not now. Null: go on. */
export function commandFault(
  duty: Pick<Duty, 'withdrawnAt'>,
  command: DutyCommand,
  hand: DutyHand,
): 'forbidden' | Fault | null {
  const may = (step: Step | undefined) => step?.by.some((each) => hand[each]) ?? false;
  const states = Object.values(dutyWorkflow);
  if (!states.some((commands) => may(commands[command]))) return 'forbidden';
  if (may(dutyWorkflow[stateOf(duty)][command])) return null;
  return duty.withdrawnAt ? 'withdrawn' : 'notWithdrawn';
}

/** What this hand may do now, in the order of the workflow. */
export const commandsFor = (duty: Pick<Duty, 'withdrawnAt'>, hand: DutyHand): DutyCommand[] =>
  dutyCommands.filter((command) => commandFault(duty, command, hand) === null);

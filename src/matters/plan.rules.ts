import type { Matter } from '../audits/audit.model.ts';
import { workdayFrom } from '../shared/working-day.ts';
import { chooseMeeting, type MeetingChoice } from './choose-meeting.rules.ts';
import {
  type PlanMeeting,
  type PlannedStep,
  type PlanRoutine,
  type StepStanding,
  type WayPlan,
  type WayStep,
  waySteps,
} from './plan.model.ts';
import { daysAfterAdjusting, daysOfMeeting } from './plan-days.rules.ts';
import { type TakenEvent, type TakenSteps, takenSteps } from './taken-steps.rules.ts';

/** What a matter's way is planned from. All days are YYYY-MM-DD. */
export interface PlanAsked {
  readonly matter: Pick<
    Matter,
    | 'recipient'
    | 'registryNumber'
    | 'letterDated'
    | 'boardMeeting'
    | 'minuteItem'
    | 'dispatchedOn'
    | 'receivedOn'
  >;
  /** The date that the answer has to be in the auditors' hands by, extensions that were granted counted in. */
  readonly inForce: string | null;
  /** The steps that stand, in the order in which they were noted. */
  readonly events: readonly TakenEvent[];
  /** The board's calendar, without meetings that were called off. */
  readonly meetings: readonly PlanMeeting[];
  readonly routine: PlanRoutine;
  readonly today: string;
}

/** A letter for information is received and registered; nothing more comes of it, and no day is set for it. */
const forInformation: readonly WayStep[] = ['letterReceived', 'registered'];

/** Plans the matter's way backwards from the date that the answer has to arrive by, over the board's meetings. */
export function planMatter(asked: PlanAsked): WayPlan {
  const { matter, events, inForce, today } = asked;
  const taken = takenSteps(matter, events);
  const isAnswered = matter.receivedOn !== null;
  const steps = matter.recipient === 'information' ? forInformation : waySteps;
  const choice: MeetingChoice =
    isAnswered || matter.recipient === 'information' || taken.done.has('decided')
      ? decidedAt(taken, asked)
      : chooseMeeting({
          ...asked,
          noted:
            taken.setBackOn !== null && (matter.boardMeeting ?? '') <= taken.setBackOn
              ? null
              : matter.boardMeeting,
          setBackOn: taken.setBackOn,
          isDrafted: taken.done.has('drafted'),
        });
  const days =
    matter.recipient === 'information'
      ? new Map<WayStep, string>()
      : plannedDays(choice.meeting, taken, asked);
  const arrives = expectedArrival(days, taken, asked);
  const isTooLate = inForce !== null && arrives !== null && arrives > inForce;
  const lastDone = Math.max(
    ...steps.map((step, index) => (taken.done.has(step) || step === taken.cameTo ? index : -1)),
  );
  const planned = steps.map((step, index): PlannedStep => {
    const day = days.get(step) ?? null;
    const done = taken.done.get(step) ?? null;
    const standing: StepStanding = taken.done.has(step)
      ? step === 'receivedByAuditors' && inForce !== null && done !== null && done > inForce
        ? 'doneLate'
        : 'done'
      : isAnswered || index <= lastDone
        ? 'passed'
        : standingOf(day, today, isTooLate && index >= waySteps.indexOf('meeting'));
    return { step, planned: day, done, standing };
  });
  const first = planned.find(({ standing }) => !['done', 'doneLate', 'passed'].includes(standing));
  // What is done next can be done in time; that the answer will not be is said of it all the same.
  const next = first ? { ...first, standing: standingOf(first.planned, today, isTooLate) } : null;
  const { meeting, isOutsideCalendar, problem, wayOut } = choice;
  return { steps: planned, meeting, isOutsideCalendar, problem, wayOut, next, arrives };
}

function standingOf(day: string | null, today: string, isTooLate: boolean): StepStanding {
  if (day !== null && day < today) return 'late';
  if (isTooLate) return 'atRisk';
  return day === null ? 'unplanned' : 'ahead';
}

/** The meeting that has decided, where one has; nothing is left to choose. */
function decidedAt({ done }: TakenSteps, { meetings }: PlanAsked): MeetingChoice {
  const on = done.get('decided') ?? null;
  const known = meetings.find(({ meetsOn }) => meetsOn === on);
  const meeting =
    on === null ? null : (known ?? { meetsOn: on, papersBy: null, preparedOn: null, adjustedBy: null });
  return { meeting, isOutsideCalendar: meeting !== null && !known, problem: null, wayOut: null };
}

function plannedDays(
  meeting: PlanMeeting | null,
  { done, isAdjustedAtOnce, letterNotedOn }: TakenSteps,
  { matter, routine }: PlanAsked,
): ReadonlyMap<WayStep, string> {
  const days = new Map<WayStep, string>();
  const letter = done.get('letterReceived') ?? matter.letterDated;
  if (letter !== null) {
    // Nobody registers a letter here before it is known of here.
    const known = notBefore(letterNotedOn ?? letter, workdayFrom(letter));
    days.set('letterReceived', workdayFrom(letter)).set('registered', workdayFrom(known));
  }
  if (!meeting) return days;
  const { referred, drafted, prepared, ...after } = daysOfMeeting(meeting, routine, isAdjustedAtOnce);
  if (letter === null || referred > letter) days.set('referred', referred);
  else days.set('referred', workdayFrom(letter));
  days.set('drafted', drafted).set('prepared', prepared);
  days.set('meeting', meeting.meetsOn).set('decided', meeting.meetsOn);
  const adjusted = done.get('adjusted');
  const then = adjusted ? daysAfterAdjusting(adjusted, routine) : after;
  days.set('adjusted', then.adjusted).set('dispatched', then.dispatched);
  const dispatched = done.get('dispatched');
  const received = dispatched ? afterDispatch(dispatched, routine) : then.received;
  return days.set('receivedByAuditors', received);
}

/** When the auditors have the answer, if what is late is done today and the rest takes its usual time. */
function expectedArrival(
  days: ReadonlyMap<WayStep, string>,
  { done }: TakenSteps,
  { today, routine }: PlanAsked,
): string | null {
  const received = done.get('receivedByAuditors');
  if (received) return received;
  const adjusted = done.get('adjusted') ?? days.get('adjusted');
  const dispatched = done.get('dispatched');
  if (dispatched) return notBefore(today, afterDispatch(dispatched, routine));
  if (!adjusted) return null;
  const from = done.has('adjusted') ? adjusted : notBefore(today, adjusted);
  const sent = notBefore(today, daysAfterAdjusting(from, routine).dispatched);
  return afterDispatch(sent, routine);
}

const afterDispatch = (dispatched: string, routine: PlanRoutine) =>
  daysAfterAdjusting(dispatched, { ...routine, dispatchDays: 0 }).received;

const notBefore = (today: string, day: string) => (day < today ? today : day);

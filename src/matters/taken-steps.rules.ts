import type { Matter } from '../audits/audit.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { MatterEvent, MatterStep } from './matter-way.model.ts';
import type { WayStep } from './plan.model.ts';
import type { SoFar } from './step-order.rules.ts';

export interface TakenEvent extends Pick<MatterEvent, 'step' | 'onDay'> {
  /** When it was noted, where that is known. */
  readonly at?: Date;
}

/** What has been done of a matter's way. */
export interface TakenSteps {
  /** Steps that are done, with their days where those are known. */
  readonly done: ReadonlyMap<WayStep, string | null>;
  /** When the board last tabled the matter or sent it back without having decided since; YYYY-MM-DD. */
  readonly setBackOn: string | null;
  /** When it last sent the matter back, where it has not decided since. */
  readonly returnedOn: string | null;
  readonly isAdjustedAtOnce: boolean;
  /** When somebody noted that the letter had come in; YYYY-MM-DD, null where nobody has. */
  readonly letterNotedOn: string | null;
  /** As far as it must have come to be set back, whatever was noted. */
  readonly cameTo: WayStep | null;
}

const ofWay: readonly MatterStep[] = [
  'letterReceived',
  'registered',
  'referred',
  'drafted',
  'prepared',
  'adjusted',
];

/**
 * The steps that stand. A matter that was sent back is drafted and prepared anew; one that was tabled waits for the
 * next meeting with what it has. The days of decision, dispatch and receipt are those of the matter itself.
 * @param events in the order in which they were noted, without those that were taken back
 */
export function takenSteps(
  matter: Pick<
    Matter,
    'letterDated' | 'registryNumber' | 'boardMeeting' | 'minuteItem' | 'dispatchedOn' | 'receivedOn'
  >,
  events: readonly TakenEvent[],
): TakenSteps {
  const done = new Map<WayStep, string | null>();
  let setBackOn: string | null = null;
  let returnedOn: string | null = null;
  let isAdjustedAtOnce = false;
  let cameTo: WayStep | null = null;
  let letterNotedOn: string | null = null;
  if (matter.letterDated !== null) done.set('letterReceived', null);
  if (matter.registryNumber !== null) done.set('registered', null);
  for (const { step, onDay, at } of events) {
    if (step === 'letterReceived' && at) letterNotedOn = swedishDay(at);
    if (ofWay.includes(step)) done.set(step as WayStep, onDay);
    if (step === 'tabled' || step === 'returned') {
      setBackOn = onDay;
      // Minutes of a decision that did not stand are not waited for, nor done.
      isAdjustedAtOnce = false;
      done.delete('adjusted');
      cameTo = step === 'returned' ? 'referred' : 'prepared';
    }
    if (step === 'returned') {
      returnedOn = onDay;
      for (const again of ['drafted', 'prepared'] as const) done.delete(again);
    }
    if (step === 'decided') {
      setBackOn = null;
      returnedOn = null;
    }
    if (step === 'adjustedAtOnce') {
      isAdjustedAtOnce = true;
      done.set('adjusted', onDay);
    }
  }
  const isDecided = matter.minuteItem !== null || events.some(({ step }) => step === 'decided');
  if (isDecided && matter.boardMeeting !== null && setBackOn === null) {
    done.set('meeting', matter.boardMeeting);
    done.set('decided', matter.boardMeeting);
  } else {
    // There are no minutes to adjust of what has not been decided, whatever was noted.
    isAdjustedAtOnce = false;
    done.delete('adjusted');
  }
  if (matter.dispatchedOn !== null) done.set('dispatched', matter.dispatchedOn);
  if (matter.receivedOn !== null) done.set('receivedByAuditors', matter.receivedOn);
  return { done, setBackOn, returnedOn, isAdjustedAtOnce, letterNotedOn, cameTo };
}

/** What has happened in a matter, for what may be noted next. @param events in the order in which they were noted */
export function soFar(matter: Parameters<typeof takenSteps>[0], events: readonly TakenEvent[]): SoFar {
  const { done, setBackOn, returnedOn } = takenSteps(matter, events);
  return {
    letterDated: matter.letterDated,
    letter: done.get('letterReceived') ?? matter.letterDated,
    returned: returnedOn,
    setBack: setBackOn,
    decided: done.get('decided') ?? null,
    dispatched: matter.dispatchedOn,
    received: matter.receivedOn,
  };
}

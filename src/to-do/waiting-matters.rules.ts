import type { PlannedStep, WayPlan, WayStep } from '../matters/plan.model.ts';
import type { MatterOnItsWay } from './matter-way.model.ts';
import type { Part } from './part.model.ts';
import type { ToDoKind, Waiting } from './to-do.model.ts';
import { urgencyOf } from './to-do.rules.ts';

const kindOf: Readonly<Record<WayStep, ToDoKind>> = {
  letterReceived: 'toRegister',
  registered: 'toRegister',
  referred: 'stepRefer',
  drafted: 'stepDraft',
  prepared: 'stepPrepare',
  meeting: 'stepDecide',
  decided: 'stepNote',
  adjusted: 'stepAdjust',
  dispatched: 'stepDispatch',
  receivedByAuditors: 'stepReceipt',
};
const beforeTheMeeting: readonly WayStep[] = ['referred', 'drafted', 'prepared', 'meeting'];

/** What has to happen next with a matter, and by when. A meeting that has been held waits to have its decision noted. */
export function nextToDo(
  { next, problem, wayOut }: Pick<WayPlan, 'next' | 'problem' | 'wayOut'>,
  today: string,
): { readonly kind: ToDoKind; readonly day: string | null } | null {
  if (!next) return null;
  const lacksMeeting = problem === 'noCalendar' || problem === 'noMeetingInTime';
  if (lacksMeeting && beforeTheMeeting.includes(next.step) && !isHeld(next, today)) {
    return { kind: 'stepMeeting', day: wayOut?.meetBy ?? next.planned };
  }
  return { kind: isHeld(next, today) ? 'stepNote' : kindOf[next.step], day: next.planned };
}

const isHeld = ({ step, planned }: Pick<PlannedStep, 'step' | 'planned'>, today: string): boolean =>
  step === 'meeting' && planned !== null && planned < today;

const ofTheWholeHouse: readonly ToDoKind[] = ['stepDispatch', 'stepReceipt'];

interface Asked {
  readonly part: Part;
  readonly today: string;
  readonly most: number;
}

/**
 * The next step of each matter, the first of each kind and urgency with how many there are.
 * @param planOf by the id of a matter
 */
export function waitingMatters(
  matters: readonly MatterOnItsWay[],
  planOf: (id: string) => WayPlan | undefined,
  { part, today, most }: Asked,
): Waiting[] {
  const steps = matters.flatMap((matter): Waiting[] => {
    const plan = planOf(matter.id);
    const next = plan && nextToDo(plan, today);
    // Other bodies' matters are the registrar's once they are decided, and not before; letters are asked for apart.
    const isTheirs = next && (part.reaches.includes(matter.bodyId) || ofTheWholeHouse.includes(next.kind));
    if (!isTheirs || (next.kind === 'toRegister' && part.registers)) return [];
    return [waitingOf(matter, next.kind, next.day)];
  });
  const alike = Map.groupBy(steps, ({ kind, day }) => `${kind} ${day && urgencyOf(day, today)}`);
  return [...alike.values()].flatMap((group) =>
    group
      .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
      .slice(0, most)
      .map((each) => ({ ...each, total: group.length })),
  );
}

const waitingOf = (matter: MatterOnItsWay, kind: ToDoKind, day: string | null): Waiting => ({
  kind,
  id: matter.id,
  what: matter.about,
  whose: matter.bodyName,
  about: null,
  day,
  since: null,
  count: null,
  isSecret: false,
  otherId: matter.responseId,
  total: 1,
});

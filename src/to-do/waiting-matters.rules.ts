import type { MatterStep } from '../matters/matter-way.model.ts';
import type { WayPlan, WayStep } from '../matters/plan.model.ts';
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
const beforeTheMeeting: readonly WayStep[] = [
  'letterReceived',
  'registered',
  'referred',
  'drafted',
  'prepared',
  'meeting',
];

interface Planned {
  readonly plan: Pick<WayPlan, 'next' | 'problem' | 'wayOut'>;
  readonly events: readonly { readonly step: MatterStep; readonly onDay: string }[];
}

/**
 * What has to happen next with a matter, and by when, as its plan says. A meeting that has been held waits to have
 * its decision noted, whatever else nobody has noted before it.
 */
export function nextToDo(
  { boardMeeting }: Pick<MatterOnItsWay, 'boardMeeting'>,
  { plan: { next, problem, wayOut }, events }: Planned,
  today: string,
): { readonly kind: ToDoKind; readonly day: string | null } | null {
  if (!next) return null;
  const isBefore = beforeTheMeeting.includes(next.step);
  const isPutOff = events.some(
    ({ step, onDay }) => (step === 'tabled' || step === 'returned') && onDay >= (boardMeeting ?? ''),
  );
  const isChosen = boardMeeting !== null && !isPutOff;
  if (isBefore && isChosen && boardMeeting < today) return { kind: 'stepNote', day: boardMeeting };
  const lacksMeeting = !isChosen && (problem === 'noCalendar' || problem === 'noMeetingInTime');
  if (isBefore && lacksMeeting) return { kind: 'stepMeeting', day: wayOut?.meetBy ?? next.planned };
  return { kind: kindOf[next.step], day: next.planned };
}

const ofTheWholeHouse: readonly ToDoKind[] = ['stepDispatch', 'stepReceipt'];

interface Asked {
  readonly part: Part;
  readonly today: string;
  readonly most: number;
  /** The day by which the auditors wanted the answer, where it has passed without one; else null. */
  lateSince(matter: MatterOnItsWay): string | null;
}

/**
 * The next step of each matter, the first of each kind and urgency with how many there are.
 * @param planOf by the id of a matter
 */
export function waitingMatters(
  matters: readonly MatterOnItsWay[],
  planOf: (id: string) => Planned | undefined,
  { part, today, most, lateSince }: Asked,
): Waiting[] {
  const steps = matters.flatMap((matter): Waiting[] => {
    const plan = planOf(matter.id);
    const next = plan && nextToDo(matter, plan, today);
    // Other bodies' matters are the registrar's once they are decided, and not before; letters are asked for apart.
    const isOwn = part.reaches.includes(matter.bodyId);
    const beside = isOwn ? [...lateAnswer(matter, lateSince(matter)), ...askedExtension(matter)] : [];
    const isTheirs = next && (isOwn || ofTheWholeHouse.includes(next.kind));
    if (!isTheirs || (next.kind === 'toRegister' && part.registers)) return beside;
    return [...beside, waitingOf(matter, next.kind, next.day)];
  });
  const alike = Map.groupBy(steps, ({ kind, day }) => `${kind} ${day && urgencyOf(day, today)}`);
  return [...alike.values()].flatMap((group) =>
    group
      .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
      .slice(0, most)
      .map((each) => ({ ...each, total: group.length })),
  );
}

/** The next step may lie ahead although the day that the auditors set has passed: that is told beside it. */
const lateAnswer = (matter: MatterOnItsWay, day: string | null): Waiting[] =>
  day === null ? [] : [waitingOf(matter, 'answerLate', day)];

/** What the auditors say of an extension moves the plan, so it is asked about until it is noted. */
const askedExtension = (matter: MatterOnItsWay): Waiting[] =>
  matter.extension === 'requested' || matter.extension === 'unclear'
    ? [waitingOf(matter, 'extensionAsked', null)]
    : [];

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

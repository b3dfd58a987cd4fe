import type { ListedMatter } from '../matters/matter-list.model.ts';
import type { WayPlan, WayStep } from '../matters/plan.model.ts';
import type { DatedQuestion } from './dated.model.ts';
import type { Part } from './part.model.ts';
import type { Dated, StepKind } from './year.model.ts';

/** What waits for an answer, with its plan; null where the way to the answer is not the requester's to see. */
export interface Way {
  readonly matter: ListedMatter;
  readonly plan: Pick<WayPlan, 'steps'> | null;
}

/** The steps that have a day of their own; the board decides where it meets. */
const kindOf: Readonly<Partial<Record<WayStep, StepKind>>> = {
  referred: 'stepReferred',
  drafted: 'stepDrafted',
  prepared: 'stepPrepared',
  meeting: 'stepMeeting',
  adjusted: 'stepAdjusted',
  dispatched: 'stepDispatched',
  receivedByAuditors: 'stepReceived',
};

/** Whose own calendar the steps belong in: who gets the answer ready, and once it is decided who sends it. */
function isTheirs({ decidesFor, minutesOf, registers }: Part, { matter }: Way, kind: StepKind): boolean {
  if (decidesFor.includes(matter.bodyId) || minutesOf.includes(matter.bodyId)) return true;
  return registers && matter.minuteItem !== null && (kind === 'stepDispatched' || kind === 'stepReceived');
}

/**
 * The days of the ways to the answers that fall where they are asked for: those that are planned, and those of the
 * steps that are taken. What was passed over without being noted has none.
 */
export function datedSteps(ways: readonly Way[], question: DatedQuestion): Omit<Dated, 'to'>[] {
  const { from, to, kinds, mine, part, today } = question;
  return ways.flatMap((way) => {
    const { matter, plan } = way;
    const days = (plan?.steps ?? []).flatMap(({ step, planned, done, standing }) => {
      const kind = kindOf[step];
      const isDone = standing === 'done' || standing === 'doneLate';
      const day = isDone ? done : planned;
      return kind && day && standing !== 'passed' ? [{ kind, day, isDone }] : [];
    });
    const asked = plan && extensionAsked(matter);
    const all = asked ? [...days, { kind: 'extensionTo' as const, day: asked, isDone: asked < today }] : days;
    return all
      .filter(({ kind, day }) => kinds.includes(kind) && from <= day && day <= to)
      .filter(({ kind }) => !mine || isTheirs(part, way, kind))
      .map((each) => ({
        ...each,
        id: matter.id,
        what: matter.about,
        whose: matter.bodyName,
        bodyId: matter.bodyId,
        isSecret: false,
        changedAt: null,
      }));
  });
}

/** The day that the auditors have been asked for and have not said yes to; one that they have is the date in force. */
const extensionAsked = ({ extension, extendedTo }: ListedMatter): string | null =>
  extension === 'requested' || extension === 'unclear' ? extendedTo : null;

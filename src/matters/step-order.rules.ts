import { type AnswerOfMatter, goesWith } from '../audits/matters/matter-answer.model.ts';
import type { InvalidField } from '../shared/entry.ts';
import type { MatterFault } from './matter-fault.model.ts';
import type { MatterStep } from './matter-way.model.ts';

/** What has happened in a matter so far, with its days; null where it has not. YYYY-MM-DD. */
export interface SoFar {
  /** The day that the letter bears. */
  readonly letterDated: string | null;
  /** The day it came in, else the day that it bears. */
  readonly letter: string | null;
  /** When the board last sent it back, where it has not decided since. */
  readonly returned: string | null;
  /** When the board last tabled it or sent it back, where it has not decided since. */
  readonly setBack: string | null;
  readonly decided: string | null;
  readonly dispatched: string | null;
  readonly received: string | null;
}
type Happened = keyof SoFar;

interface StepRule {
  /** What must have happened before. */
  readonly needs: readonly Happened[];
  /** What must not have happened yet. */
  readonly closedBy: readonly Happened[];
  /** Its day is not before these, where they have days. */
  readonly notBefore: readonly Happened[];
  /** Its day is not after these. */
  readonly notAfter: readonly Happened[];
}

const outcome = ['decided', 'dispatched', 'received'] as const;
const working: StepRule = {
  needs: [],
  closedBy: [],
  notBefore: ['letter', 'returned'],
  notAfter: outcome,
};
const setsBack: StepRule = { needs: [], closedBy: outcome, notBefore: ['letter', 'setBack'], notAfter: [] };
const minutes: StepRule = { needs: ['decided'], closedBy: [], notBefore: ['decided'], notAfter: [] };
const extension: StepRule = { needs: [], closedBy: [], notBefore: ['letter'], notAfter: ['received'] };

/**
 * What each step demands of what has happened before it. Working steps may be noted afterwards, as long as their day is
 * before the decision; a step that is noted anew takes the place of what was noted.
 */
export const stepRules: Record<MatterStep, StepRule> = {
  letterReceived: { needs: [], closedBy: [], notBefore: ['letterDated'], notAfter: outcome },
  registered: { needs: [], closedBy: [], notBefore: [], notAfter: ['received'] },
  referred: { ...working, notBefore: ['letter'] },
  drafted: working,
  prepared: working,
  tabled: setsBack,
  returned: setsBack,
  decided: {
    needs: [],
    closedBy: [],
    notBefore: ['letter', 'setBack'],
    notAfter: ['dispatched', 'received'],
  },
  adjustedAtOnce: minutes,
  adjusted: minutes,
  dispatched: { needs: ['decided'], closedBy: [], notBefore: ['decided'], notAfter: ['received'] },
  receivedByAuditors: { needs: ['dispatched'], closedBy: [], notBefore: ['dispatched'], notAfter: [] },
  extensionRequested: extension,
  extensionGranted: extension,
  extensionDenied: extension,
};

/** Steps that a response of the body's own notes when it is ready, decided, dispatched, received or returned. */
export function followsResponse(step: MatterStep, answer: AnswerOfMatter | undefined): boolean {
  if (!answer) return false;
  const isDecided = answer.decidedOn !== null;
  switch (step) {
    case 'drafted':
      return !isDecided;
    case 'returned':
      return answer.isLead && answer.state === 'ready';
    case 'decided':
      return true;
    case 'dispatched':
    case 'receivedByAuditors':
      return goesWith(answer);
    default:
      return false;
  }
}

const lacking: Partial<Record<Happened, MatterFault>> = {
  decided: 'needsDecision',
  dispatched: 'needsDispatch',
};
const tooEarly: Record<Happened, MatterFault> = {
  letterDated: 'beforeLetter',
  letter: 'beforeLetter',
  returned: 'beforeSetBack',
  setBack: 'beforeSetBack',
  decided: 'beforeDecision',
  dispatched: 'beforeDispatch',
  received: 'beforeReceipt',
};
const tooLate: Partial<Record<Happened, MatterFault>> = {
  decided: 'afterDecision',
  dispatched: 'afterDispatch',
  received: 'afterReceipt',
};

/** Why a step cannot have happened on that day, after what has happened so far; null where it can. @param onDay YYYY-MM-DD */
export function stepFault(
  step: MatterStep,
  onDay: string,
  soFar: SoFar,
  answer: AnswerOfMatter | undefined,
): InvalidField<MatterFault> | null {
  const rule = stepRules[step];
  if (rule.closedBy.some((each) => soFar[each] !== null)) return { field: 'step', code: 'decidedSince' };
  if (followsResponse(step, answer)) return { field: 'step', code: 'followsResponse' };
  const missing = rule.needs.find((each) => soFar[each] === null);
  if (missing) return { field: 'step', code: lacking[missing] ?? 'missing' };
  const early = rule.notBefore.find((each) => onDay < (soFar[each] ?? ''));
  if (early) return { field: 'onDay', code: tooEarly[early] };
  const late = rule.notAfter.find((each) => soFar[each] !== null && onDay > (soFar[each] ?? ''));
  return late ? { field: 'onDay', code: tooLate[late] ?? 'malformed' } : null;
}

/** What would be left without what it follows upon, if a step is taken back; null where nothing is. */
export function leftBehind(before: SoFar, after: SoFar): MatterFault | null {
  if (before.decided !== null && after.decided === null && after.dispatched !== null) {
    return 'dispatchedSince';
  }
  if (before.dispatched !== null && after.dispatched === null && after.received !== null) {
    return 'receivedSince';
  }
  return null;
}

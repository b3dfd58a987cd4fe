import type { InvalidField } from './change.model.ts';
import type { Addressee, RecommendationState, Verification } from './recommendation.model.ts';

/** What can be done about a body's own work with a recommendation. */
export const commands = [
  'answer',
  'plan',
  'reportDone',
  'confirm',
  'sendBack',
  'decideNotToAct',
  'reopen',
] as const;
export type Command = (typeof commands)[number];

/** What has to be told along with a command. */
export type Demand = 'reason' | 'minuteItem' | 'completedOn';

interface Step {
  readonly to: RecommendationState;
  readonly verification: Verification | 'asBefore';
  /** `body`: who writes for it; `verifier`: who examines and does not answer for it. */
  readonly by: readonly ('body' | 'verifier')[];
  readonly demands: readonly Demand[];
}

/** What has been sent back stays so until the body reports it done anew. */
const answer: Step = { to: 'answered', verification: 'asBefore', by: ['body'], demands: [] };
const plan: Step = { ...answer, to: 'planned' };
const unexamined: Step = { ...answer, verification: 'notExamined' };
const reportDone: Step = { ...unexamined, to: 'reportedDone', demands: ['completedOn'] };
const decideNotToAct: Step = { ...unexamined, to: 'notToAct', demands: ['minuteItem', 'reason'] };
const confirm: Step = { to: 'confirmed', verification: 'confirmed', by: ['verifier'], demands: ['reason'] };
const sendBack: Step = { ...confirm, to: 'reopened', verification: 'sentBack' };
const reopen: Step = { ...unexamined, to: 'reopened', by: ['body', 'verifier'], demands: ['reason'] };
/** A body may take back its own report; a verifier who doubts it sends it back instead. */
const takeBackReport: Step = { ...reopen, by: ['body'] };

/**
 * The whole workflow: from each state, what may be done, by whom, with what, and where it leads.
 * Steps may be skipped forwards (finishing early is no fault); done work is undone only openly, with a reason.
 */
export const workflow: Record<RecommendationState, Partial<Record<Command, Step>>> = {
  received: { answer, plan, reportDone, decideNotToAct },
  answered: { plan, reportDone, decideNotToAct },
  planned: { reportDone, decideNotToAct },
  reportedDone: { confirm, sendBack, reopen: takeBackReport },
  confirmed: { reopen },
  notToAct: { reopen },
  reopened: { answer, plan, reportDone, decideNotToAct },
};

/** Who gives the command, as far as this body's work is concerned. */
export interface Hand {
  readonly writesForBody: boolean;
  readonly verifies: boolean;
  /** True for whoever has reported this body's work as done, whatever roles they hold by now. */
  readonly hasReported: boolean;
}

export interface StateCommand {
  readonly command: Command;
  readonly reason?: string | null | undefined;
  /** The paragraph of the board's decision, as "§ 117". */
  readonly minuteItem?: string | null | undefined;
  /** YYYY-MM-DD when the work was completed. */
  readonly completedOn?: string | null | undefined;
}

type Work = Pick<Addressee, 'state' | 'verification' | 'minuteItem'>;
export type StateDecision =
  | { readonly ok: true; readonly after: Work }
  | { readonly ok: false; readonly refusal: 'forbidden' | { readonly invalid: readonly InvalidField[] } };

/** Who writes for a body is never its verifier, whatever else they may be. */
const isOfHand = ({ by }: Step, { writesForBody, verifies }: Hand) =>
  writesForBody ? by.includes('body') : verifies && by.includes('verifier');

/** What this hand may do from this state, in the order of the workflow. */
export function commandsFor(state: RecommendationState, hand: Hand): Command[] {
  return commands.filter((command) => {
    const step = workflow[state][command];
    return step !== undefined && isOfHand(step, hand) && !(command === 'confirm' && hand.hasReported);
  });
}

/** What the command asks to be told in this state; empty where it cannot be given. */
export function demandsOf(state: RecommendationState, command: Command): readonly Demand[] {
  return workflow[state][command]?.demands ?? [];
}

/** Where the command leads. @param today YYYY-MM-DD */
export function decideState(
  { state, verification }: Omit<Work, 'minuteItem'>,
  given: StateCommand,
  hand: Hand,
  today: string,
): StateDecision {
  if (!hand.writesForBody && !hand.verifies) return { ok: false, refusal: 'forbidden' };
  const step = workflow[state][given.command];
  if (!step) return invalid([{ field: 'command', code: 'notInThisState' }]);
  if (!isOfHand(step, hand)) return { ok: false, refusal: 'forbidden' };
  if (given.command === 'confirm' && hand.hasReported)
    return invalid([{ field: 'command', code: 'ownReport' }]);
  const lacking = step.demands.filter((demand) => !given[demand]);
  if (lacking.length > 0) return invalid(lacking.map((field) => ({ field, code: 'missing' })));
  if (given.completedOn && given.completedOn > today)
    return invalid([{ field: 'completedOn', code: 'inFuture' }]);
  const minuteItem = given.command === 'decideNotToAct' ? (given.minuteItem ?? null) : null;
  const examined = step.verification === 'asBefore' ? verification : step.verification;
  return { ok: true, after: { state: step.to, verification: examined, minuteItem } };
}

const invalid = (fields: InvalidField[]) => ({ ok: false, refusal: { invalid: fields } }) as const;

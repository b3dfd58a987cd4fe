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
  readonly by: readonly Part[];
  readonly demands: readonly Demand[];
}

/**
 * What somebody is to a body's work. `decider`: notes what its board answers and decides. `doer`: plans the work and
 * reports it done. `verifier`: examines it and does not answer for it. Who is which stands in register.policy.ts.
 */
type Part = 'decider' | 'doer' | 'verifier';

const board = ['decider'] as const;
const body = ['decider', 'doer'] as const;

/** What has been sent back stays so until the body reports it done anew. */
const answer: Step = { to: 'answered', verification: 'asBefore', by: board, demands: [] };
const plan: Step = { to: 'planned', verification: 'asBefore', by: body, demands: [] };
const unexamined = { verification: 'notExamined' } as const;
const reportDone: Step = { ...unexamined, to: 'reportedDone', by: body, demands: ['completedOn'] };
const decideNotToAct: Step = { ...unexamined, to: 'notToAct', by: board, demands: ['minuteItem', 'reason'] };
const confirm: Step = { to: 'confirmed', verification: 'confirmed', by: ['verifier'], demands: ['reason'] };
const sendBack: Step = { ...confirm, to: 'reopened', verification: 'sentBack' };
const reopen: Step = { ...unexamined, to: 'reopened', by: [...board, 'verifier'], demands: ['reason'] };
/** Who reports may take the report back; a verifier who doubts it sends it back instead. */
const takeBackReport: Step = { ...reopen, by: body };

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
  readonly decidesForBody: boolean;
  /** True for those who decide as well. */
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
function partOf({ decidesForBody, writesForBody, verifies }: Hand): Part | null {
  if (decidesForBody) return 'decider';
  if (writesForBody) return 'doer';
  return verifies ? 'verifier' : null;
}

function isOfHand({ by }: Step, hand: Hand): boolean {
  const part = partOf(hand);
  return part !== null && by.includes(part);
}

/**
 * Whether the command is for others than this hand: in this state, or, where it cannot be given in this state at all,
 * in every other. Known before anything else is looked at.
 */
export function isForOthers(state: RecommendationState, command: Command, hand: Hand): boolean {
  const step = workflow[state][command];
  const steps = step ? [step] : Object.values(workflow).flatMap((from) => from[command] ?? []);
  return !steps.some((each) => isOfHand(each, hand));
}

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
  if (isForOthers(state, given.command, hand)) return { ok: false, refusal: 'forbidden' };
  const step = workflow[state][given.command];
  if (!step) return invalid([{ field: 'command', code: 'notInThisState' }]);
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

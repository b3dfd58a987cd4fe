import type { InvalidField } from '../change.model.ts';
import type {
  Addressee,
  RecommendationState,
  Verification,
} from '../recommendations/recommendation.model.ts';
import type { ExaminedEvidence } from './work-event.model.ts';

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

/**
 * What a command demands: something to be told along with it, or (`evidence`) that there is evidence of the work, or
 * (`examined`) which of it has been examined.
 */
export type Demand = 'reason' | 'minuteItem' | 'decidedOn' | 'completedOn' | 'evidence' | 'examined';

/**
 * Whether the reason of a step is a working note between the body and its verifier, which stays within. Why a board has
 * decided not to act stands in its minutes, and goes out with its answer.
 */
export const isWorkingNote = (verb: string): boolean => ['confirm', 'sendBack', 'reopen'].includes(verb);

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
const reportDone: Step = {
  ...unexamined,
  to: 'reportedDone',
  by: body,
  demands: ['completedOn', 'evidence'],
};
const decideNotToAct: Step = {
  ...unexamined,
  to: 'notToAct',
  by: board,
  demands: ['decidedOn', 'minuteItem', 'reason'],
};
const confirm: Step = {
  to: 'confirmed',
  verification: 'confirmed',
  by: ['verifier'],
  demands: ['examined', 'reason'],
};
const sendBack: Step = { to: 'reopened', verification: 'sentBack', by: ['verifier'], demands: ['reason'] };
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
  /** True for whoever owns one of the actions that carry the work out. */
  readonly ownsAction: boolean;
}

export interface StateCommand {
  readonly command: Command;
  readonly reason?: string | null | undefined;
  /** The paragraph of the board's decision, as "§ 117". */
  readonly minuteItem?: string | null | undefined;
  /** YYYY-MM-DD when the board decided. */
  readonly decidedOn?: string | null | undefined;
  /** YYYY-MM-DD when the work was completed. */
  readonly completedOn?: string | null | undefined;
  /** The versions of evidence that whoever verifies has examined. */
  readonly examined?: readonly ExaminedEvidence[] | undefined;
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

/** Why this hand cannot judge the work: it is their own. Null for every other command. */
function ownWork(command: Command, hand: Hand): 'ownReport' | 'ownAction' | null {
  if (command !== 'confirm' && command !== 'sendBack') return null;
  if (hand.hasReported) return 'ownReport';
  return hand.ownsAction ? 'ownAction' : null;
}

/** What this hand may do from this state, in the order of the workflow. */
export function commandsFor(state: RecommendationState, hand: Hand): Command[] {
  return commands.filter((command) => {
    const step = workflow[state][command];
    return step !== undefined && isOfHand(step, hand) && ownWork(command, hand) === null;
  });
}

/** What the command asks to be told in this state; empty where it cannot be given. */
export function demandsOf(state: RecommendationState, command: Command): readonly Demand[] {
  return workflow[state][command]?.demands ?? [];
}

/**
 * Where the command leads.
 * @param evidence the latest version of each piece of evidence that there is of this body's work
 * @param today YYYY-MM-DD
 * @param firstDay YYYY-MM-DD, before which nothing was done about it: its audit's own; null where nothing says
 */
export function decideState(
  { state, verification }: Omit<Work, 'minuteItem'>,
  given: StateCommand,
  hand: Hand,
  evidence: readonly ExaminedEvidence[],
  today: string,
  firstDay: string | null = null,
): StateDecision {
  if (isForOthers(state, given.command, hand)) return { ok: false, refusal: 'forbidden' };
  const step = workflow[state][given.command];
  if (!step) return invalid([{ field: 'command', code: 'notInThisState' }]);
  const own = ownWork(given.command, hand);
  if (own) return invalid([{ field: 'command', code: own }]);
  const faults = step.demands.flatMap((demand) => lacking(demand, given, evidence));
  if (faults.length > 0) return invalid(faults);
  const early = (['completedOn', 'decidedOn'] as const).filter((day) => (given[day] ?? '') > today);
  if (early.length > 0) return invalid(early.map((field) => ({ field, code: 'inFuture' })));
  const before = (['completedOn', 'decidedOn'] as const).filter(
    (day) => firstDay !== null && given[day] && given[day] < firstDay,
  );
  if (before.length > 0) return invalid(before.map((field) => ({ field, code: 'beforeAudit' })));
  const minuteItem = given.command === 'decideNotToAct' ? (given.minuteItem ?? null) : null;
  const examined = step.verification === 'asBefore' ? verification : step.verification;
  return { ok: true, after: { state: step.to, verification: examined, minuteItem } };
}

/** What is lacking of a demand; nothing where it is met. */
function lacking(
  demand: Demand,
  given: StateCommand,
  evidence: readonly ExaminedEvidence[],
): readonly InvalidField[] {
  if (demand === 'evidence')
    return evidence.length > 0 ? [] : [{ field: 'evidence', code: 'evidenceMissing' }];
  if (demand !== 'examined') return given[demand] ? [] : [{ field: demand, code: 'missing' }];
  const { examined = [] } = given;
  if (examined.length === 0) return [{ field: 'examined', code: 'missing' }];
  return examined.every((each) => isAmong(evidence, each))
    ? []
    : [{ field: 'examined', code: 'unknownEvidence' }];
}

/** Whether this version is there: the latest, or one before it. */
const isAmong = (evidence: readonly ExaminedEvidence[], { evidenceId, number }: ExaminedEvidence) =>
  evidence.some((there) => there.evidenceId === evidenceId && number >= 1 && number <= there.number);

const invalid = (fields: readonly InvalidField[]) => ({ ok: false, refusal: { invalid: fields } }) as const;

import type { InvalidField } from '../shared/entry.ts';
import type { Risk, RiskAcceptance, RiskAssessment, RiskScale } from './risk.model.ts';
import type { Fault } from './risk-faults.model.ts';
import { levelOf } from './scale.rules.ts';

/** Where a risk stands; no column of its own. */
export const riskStates = ['open', 'closed', 'withdrawn'] as const;
export type RiskState = (typeof riskStates)[number];

export const stateOf = ({ closedOn, withdrawnAt }: Pick<Risk, 'closedOn' | 'withdrawnAt'>): RiskState => {
  if (withdrawnAt) return 'withdrawn';
  return closedOn ? 'closed' : 'open';
};

export const riskCommands = [
  'change',
  'assess',
  'accept',
  'link',
  'close',
  'reopen',
  'withdraw',
  'restore',
] as const;
export type RiskCommand = (typeof riskCommands)[number];

/** `keeper`: keeps the body's register, or leads the work in the municipality. `owner`: the information owner. `director`: of the body. */
type Hand = 'keeper' | 'owner' | 'director';
export type RiskHand = Readonly<Record<Hand, boolean>>;

interface Step {
  readonly by: readonly Hand[];
}

const keepers: Step = { by: ['keeper'] };
const assessors: Step = { by: ['keeper', 'owner'] };
/** Only who answers for the information, or for the whole administration, can live with a risk to it. */
const accepters: Step = { by: ['owner', 'director'] };

/** What may be done with a risk in each state, and by whom. */
export const riskWorkflow: Record<RiskState, Partial<Record<RiskCommand, Step>>> = {
  open: {
    change: keepers,
    assess: assessors,
    accept: accepters,
    link: keepers,
    close: keepers,
    withdraw: keepers,
  },
  closed: { reopen: keepers, withdraw: keepers },
  withdrawn: { restore: keepers },
};

/** What this hand may do in this state, in the order of the workflow. */
export const riskCommandsFor = (state: RiskState, hand: RiskHand): RiskCommand[] =>
  riskCommands.filter((command) => riskWorkflow[state][command]?.by.some((each) => hand[each]));

/** Why a command that the hand might give in another state cannot be given in this one. */
const notNow: Record<RiskState, Fault> = { open: 'riskOpen', closed: 'riskClosed', withdrawn: 'withdrawn' };

/** `forbidden`: never this hand's to do. A fault: not in this state. Null: go on. */
export function commandFault(
  state: RiskState,
  command: RiskCommand,
  hand: RiskHand,
): 'forbidden' | Fault | null {
  const isEver = riskStates.some((each) => riskWorkflow[each][command]?.by.some((part) => hand[part]));
  if (!isEver) return 'forbidden';
  if (riskWorkflow[state][command]) return null;
  return command === 'restore' ? 'notWithdrawn' : notNow[state];
}

/** The same day of the next year; the last of February where there is no such day. Both YYYY-MM-DD. */
export function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next;
}

type RiskField = InvalidField<Fault | 'missing'>;

/** Days that an assessment is judged by, YYYY-MM-DD. */
interface AssessmentDays {
  readonly onDay: string;
  readonly nextReviewOn: string;
  readonly today: string;
  /** The day of the assessment before it. */
  readonly latestOn: string | null;
}

/** An assessment is of a day that has been, not older than the one it replaces, and holds for a year at most. */
export function assessmentFault({ onDay, nextReviewOn, today, latestOn }: AssessmentDays): RiskField | null {
  if (onDay > today) return { field: 'onDay', code: 'inFuture' };
  if (latestOn !== null && onDay < latestOn) return { field: 'onDay', code: 'beforeLatest' };
  if (nextReviewOn <= onDay) return { field: 'nextReviewOn', code: 'dayNotAfter' };
  return nextReviewOn > yearAfter(onDay) ? { field: 'nextReviewOn', code: 'overYearOn' } : null;
}

type Assessed = Pick<RiskAssessment, 'onDay' | 'at' | 'likelihood' | 'consequence'>;

/** The assessment in force: the latest by its day, then by when it was made. */
export const latestOf = <Each extends Pick<Assessed, 'onDay' | 'at'>>(
  all: readonly Each[],
): Each | undefined =>
  all.toSorted((a, b) => b.onDay.localeCompare(a.onDay) || b.at.getTime() - a.at.getTime())[0];

/** How a risk was before anything was done about it, how it is, and how it is meant to be. */
export function standingOf(all: readonly RiskAssessment[]) {
  const now = latestOf(all);
  const before = all.toSorted((a, b) => a.onDay.localeCompare(b.onDay) || a.at.getTime() - b.at.getTime())[0];
  if (!now || !before) return null;
  const { targetLikelihood, targetConsequence } = now;
  const target =
    targetLikelihood === null || targetConsequence === null
      ? null
      : { likelihood: targetLikelihood, consequence: targetConsequence };
  return { before, now, target };
}

interface AcceptanceAsked {
  /** YYYY-MM-DD. */
  readonly untilOn: string;
  readonly today: string;
  readonly nextReviewOn: string | null;
  readonly latest: Assessed | undefined;
  readonly scale: RiskScale;
  readonly isDirector: boolean;
}

/**
 * Whether a risk may be accepted: as it has been assessed, until its next review at the longest, and a very high one by
 * the director only.
 */
export function acceptanceFault(asked: AcceptanceAsked): RiskField | null {
  const { untilOn, today, nextReviewOn, latest, scale, isDirector } = asked;
  if (!latest || nextReviewOn === null) return { field: 'untilOn', code: 'riskNotAssessed' };
  if (nextReviewOn <= today) return { field: 'untilOn', code: 'reviewDue' };
  if (levelOf(latest, scale) === 'veryHigh' && !isDirector) return { field: 'untilOn', code: 'directorOnly' };
  if (untilOn <= today) return { field: 'untilOn', code: 'dayNotAfter' };
  return untilOn > nextReviewOn ? { field: 'untilOn', code: 'untilAfterReview' } : null;
}

/** `inForce`: somebody answers for it as it was last assessed. `ended`: its day has passed, or it has been assessed anew. */
export type AcceptanceStanding = 'none' | 'inForce' | 'ended';

export function acceptanceStanding(
  acceptances: readonly Pick<RiskAcceptance, 'untilOn' | 'at'>[],
  latest: Pick<RiskAssessment, 'at'> | undefined,
  today: string,
): AcceptanceStanding {
  if (acceptances.length === 0) return 'none';
  const holds = acceptances.some(
    ({ untilOn, at }) => untilOn >= today && latest !== undefined && at.getTime() >= latest.at.getTime(),
  );
  return holds ? 'inForce' : 'ended';
}

/** The names of what makes a risk another one; a change in them makes it due for review. */
const matters = ['scenario', 'source', 'aspects', 'existingMeasures', 'treatment'] as const;

/** When a risk is next due once it has been changed: at once, unless only the wording was put right. */
export function reviewAfterChange(
  changed: readonly string[],
  {
    nextReviewOn,
    today,
    isWordingOnly,
  }: { nextReviewOn: string | null; today: string; isWordingOnly: boolean },
): string | null {
  const isAnother = !isWordingOnly && matters.some((name) => changed.includes(name));
  if (!isAnother) return nextReviewOn;
  return nextReviewOn !== null && nextReviewOn < today ? nextReviewOn : today;
}

/** Whether it has come to its review. */
export const isReviewDue = (nextReviewOn: string | null, today: string): boolean =>
  nextReviewOn === null || nextReviewOn <= today;

import type {
  Changed as ChangedWith,
  Refusal as RefusalWith,
  Refused as RefusedWith,
} from '../shared/changed.ts';
import type { InvalidField as FieldWith } from '../shared/entry.ts';

/** Why something entered cannot be taken; the texts have a sentence for each. */
export const faults = [
  'missing',
  'tooLong',
  'tooMany',
  'malformed',
  'notAYear',
  'notADate',
  'inFuture',
  'beforeAudit',
  'unknownBody',
  'unknownAudit',
  'bodyThere',
  'bodyHasAssessments',
  'assessedByAuditors',
  'auditAssessedByAuditors',
  'answered',
  'auditAnswered',
  'bodyHasWork',
  'withdrawn',
  'heldByResponse',
  'notWithdrawn',
  'notInThisState',
  'ownReport',
  'ownAction',
  'evidenceMissing',
  'unknownEvidence',
  'notUnknown',
  'nothingProposed',
  'assessorsOwn',
  'notInterpreted',
  'assessedAlready',
  'roundFromFile',
  'roundNotOverAudit',
  'roundClosed',
  'notAllAssessed',
  'controlPointMissing',
  'controlPointUnnamed',
  'notInRound',
  'idTaken',
  'withdrawnWithReport',
  'bodyNotChosen',
  'meetingNotSaid',
] as const;
export type Fault = (typeof faults)[number];

/** A field that cannot be taken, named as in the input (`questions.2.text`), and why. */
export type InvalidField = FieldWith<Fault>;

export type Refusal = RefusalWith<Fault>;
export type Refused = RefusedWith<Fault>;
export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault>;

/**
 * What the change log calls things. Everything about a recommendation, its addressees and assessments is logged under
 * the recommendation, and a matter under the audit or round that it is about: the history of a page is one query.
 */
export const nouns = { audit: 'audit', recommendation: 'recommendation', followUp: 'followUp' } as const;

/** What can happen to them. The commands of a body's own work (state.rules.ts) are verbs of a recommendation too. */
export const verbs = [
  'add',
  /** Put in from a report that has been read and reviewed. */
  'enter',
  'change',
  'withdraw',
  'restore',
  'addMatter',
  'changeMatter',
  'addAddressee',
  'removeAddressee',
  'assess',
  'correctAssessment',
  'withdrawAssessment',
  'interpret',
  'takeBackInterpretation',
  'ask',
  /** While a round is a draft, told to its makers alone. */
  'changeRound',
  'assessInDraft',
  'noteOutcome',
  /** From now on it is seen by others, and never changed. */
  'close',
] as const;
export type Verb = (typeof verbs)[number];

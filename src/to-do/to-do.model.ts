/** How soon something has to be done: it is late, or within a week, within a month, or after that. */
export const urgencies = ['late', 'thisWeek', 'thisMonth', 'later'] as const;
export type Urgency = (typeof urgencies)[number];

/** Everything that Stadga reminds somebody of, in the order in which things of one day are told. */
export const toDoKinds = [
  'ownAction',
  'ownCommitment',
  'sentBack',
  'request',
  'answerLate',
  'extensionAsked',
  'stepReceipt',
  'stepDispatch',
  'stepAdjust',
  'stepNote',
  'stepDecide',
  'stepPrepare',
  'stepDraft',
  'stepRefer',
  'stepMeeting',
  'ownDecision',
  'toRegister',
  'answerMissing',
  'bodyAction',
  'toReport',
  'verify',
  'meetingWanted',
  'ownRoundMeeting',
  'referral',
  'referralAccepted',
  'referralWaiting',
  'commitment',
  'unmapped',
  'review',
  'undecided',
  'colourQuestion',
  'requestLate',
  'answerOverdue',
  'requestAnswered',
  'handover',
  'newAnswer',
  'roundDraft',
  'ownRevision',
  'bodyRevision',
  'readDocument',
  'exceptionToDecide',
  'exceptionEnds',
  'ownControl',
  'bodyControl',
  'planToReport',
  'promiseToPlan',
  'meetingToClose',
  'forumMeeting',
  'managementReview',
  'ownDuty',
  'bodyDuty',
  'indicatorDue',
  'risksDue',
  'acceptanceEnds',
  'classToDecide',
  'classDue',
  'ownFollowUp',
  'noteWanted',
  'roleEnds',
  'assetGaps',
  'systemGaps',
  'guidelineRead',
  'phaseDue',
  'benefitsDue',
  'selfAssessmentOpen',
  'selfAssessmentDue',
  'answersEnd',
  'sampleChecked',
  'noSignIn',
] as const;
export type ToDoKind = (typeof toDoKinds)[number];

/** Something that waits, as the database tells of it. Days are YYYY-MM-DD. */
export interface Waiting {
  readonly kind: ToDoKind;
  /** Of what one acts on: an action, a matter, a recommendation … as the kind says. */
  readonly id: string;
  /** Its title or words, verbatim; null where only the number of things is told. */
  readonly what: string | null;
  /** The person or the body whose it is. */
  readonly whose: string | null;
  /** The audit or round that it belongs to. */
  readonly about: string | null;
  /** By when. */
  readonly day: string | null;
  /** Since when it has waited, where it has no day. */
  readonly since: string | null;
  /** How many things are told of together. */
  readonly count: number | null;
  /** True where some of it is marked as secret, so that it is told of without its words outside these pages. */
  readonly isSecret: boolean;
  /** A second id where the address needs one. */
  readonly otherId: string | null;
  /** How many of its kind there are of the same urgency, this one included. */
  readonly total: number;
}

/** Something that somebody has to do, with the place where it is done. */
export interface ToDo extends Omit<Waiting, 'otherId' | 'total'> {
  readonly urgency: Urgency;
  /** The address of the place where one acts. */
  readonly to: string;
}

/** Those of one urgency: the first by day, and for each kind of which there are more, where all of them are. */
export interface ToDoGroup {
  readonly urgency: Urgency;
  readonly total: number;
  readonly first: readonly ToDo[];
  readonly more: readonly { readonly kind: ToDoKind; readonly total: number; readonly to: string }[];
}

export interface ToDoList {
  /** YYYY-MM-DD: the day that urgencies are counted from. */
  readonly today: string;
  readonly total: number;
  /** Only those that hold something. */
  readonly groups: readonly ToDoGroup[];
}

import type { Colour, ReadDocument } from '../reading/reading.model.ts';
import type { PrintedStatus } from './paper.model.ts';
import type { PaperAudit, PaperRecommendation, Tally } from './status-paper.model.ts';

/** Where a body's own work stands, as the body says itself. In the order of the work. */
export const workStates = [
  'received',
  'answered',
  'planned',
  'reportedDone',
  'confirmed',
  'notToAct',
  'reopened',
] as const;
export type WorkState = (typeof workStates)[number];

/** A body's own work and its internal verification: two tracks that are never the auditors'. */
export interface PaperWork {
  state: WorkState;
  verification: 'notExamined' | 'sentBack' | 'confirmed';
  /** YYYY-MM-DD. */
  on: string | null;
  /** The paragraph by which the board decided not to act. */
  minuteItem: string | null;
}

/** What the register knows of one recommendation and one body that it is addressed to. */
export interface PaperBodyOf {
  body: string;
  /** The auditors' latest word about this body. */
  status: PrintedStatus;
  /** Unknown because they say themselves that it can't be assessed. */
  isNotAssessable: boolean;
  /** When they said so: the date of their round. */
  dated: string | null;
  done: string | null;
  remaining: string | null;
  comment: string | null;
  /** What a person has read out of the words where the auditors' colour is unknown; null colour: left unknown. */
  interpreted: { status: Colour | null; by: string; on: string; reason: string | null } | null;
  /** Null where the body has not handed its work over to whoever takes the paper. */
  work: PaperWork | null;
}

/** A body's answer to the auditors about an audit or a round. All dates YYYY-MM-DD. */
export interface PaperMatter {
  body: string;
  about: string;
  answerBy: string | null;
  extension: 'none' | 'requested' | 'granted' | 'unclear';
  extendedTo: string | null;
  minuteItem: string | null;
  receivedOn: string | null;
  /** Null where no date was given, or it is not yet time. */
  inTime: boolean | null;
}

/** What a paper of the register tells beyond one of a reading. */
export interface RegisterPart {
  organisation: string;
  /** What was chosen, in words; empty where everything was. */
  selection: string[];
  /** YYYY-MM-DD. */
  takenOn: string;
  /** How many bodies' work stands in each state. A recommendation to two bodies counts with both. */
  work: { body: string; states: Record<WorkState, number>; withheld: number }[];
  matters: PaperMatter[];
  /** How the same choice is distributed with every status; null where no status was chosen. */
  whole: Tally | null;
  /** Whether a body can have more of the chosen status than the paper tells: one to several is judged by the furthest. */
  mayHideBodies: boolean;
}

/** What is handed in to make a paper of the register. */
export interface RegisterForPaper {
  organisation: string;
  selection: string[];
  takenOn: string;
  audits: RegisterAudit[];
  matters: PaperMatter[];
  whole: RegisterPart['whole'];
  mayHideBodies: boolean;
  /** The scales of the auditors' rounds that the statuses come from. */
  scales: { document: string | null; scale: ReadDocument['scale'] }[];
}

export type RegisterAudit = Pick<
  PaperAudit,
  'title' | 'year' | 'auditedBodies' | 'assessment' | 'questions'
> & { recommendations: RegisterRecommendation[] };

export type RegisterRecommendation = Pick<
  PaperRecommendation,
  'number' | 'text' | 'group' | 'addressees' | 'status' | 'responses' | 'bodies'
>;

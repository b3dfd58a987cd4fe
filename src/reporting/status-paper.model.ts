import type { Colour, ReadDocument, ReadIssue, Reading, Verdict } from '../reading/reading.model.ts';
import type { Place } from '../shared/place.ts';
import type { PrintedStatus } from './paper.model.ts';
import type { PaperBodyOf, RegisterPart } from './register-paper.model.ts';

/**
 * How many recommendations carry each status that the auditors printed or drew; `unknown` carry none that could be read,
 * `notAssessed` have not been followed up, which only the register knows.
 */
export interface Tally {
  recommendations: number;
  green: number;
  yellow: number;
  red: number;
  unknown: number;
  notAssessed: number;
}

/** How many of the unknown ones the reader proposes, or a person has read, each colour for. Never added to a `Tally`. */
export type ProposedTally = Record<Colour, number>;

/** What a document or an audit states about itself, beside what was read from it. */
export interface StatedAgainstRead {
  source: { kind: 'document'; title: string | null } | { kind: 'audit'; title: string };
  stated: Pick<Tally, 'recommendations' | Colour> & { derived: boolean };
  read: Tally;
  differences: { what: 'recommendations' | Colour; stated: number; read: number }[];
}

export interface PaperRecommendation {
  number: string | null;
  text: string;
  group: string | null;
  addressees: string[];
  status: PrintedStatus;
  /** Null where the status is known, and in a paper without interpretations. */
  proposed: { status: Colour; reason: string; confidence: number } | null;
  responses: { text: string; wholeAudit: boolean; body: string | null; paraphrased: boolean }[];
  done: string | null;
  remaining: string | null;
  comment: string | null;
  place: Place | null;
  /** From the register: what is known of each body that it is addressed to. Empty in a paper of a reading. */
  bodies: PaperBodyOf[];
}

export interface PaperQuestion {
  number: string | null;
  text: string;
  criterion: string | null;
  verdict: Verdict;
}

export interface PaperAudit {
  title: string;
  year: number | null;
  auditedBodies: string[];
  /** The document that the audit was read from, by name, where the file holds more than one with audits. */
  documentTitle: string | null;
  assessment: { verdict: Verdict; text: string } | null;
  needsMeeting: boolean | null;
  tally: Tally;
  proposed: ProposedTally;
  questions: PaperQuestion[];
  recommendations: PaperRecommendation[];
}

export type PaperDocument = Pick<
  ReadDocument,
  'kind' | 'title' | 'firm' | 'dated' | 'registryNumber' | 'place'
>;

export interface PaperDeadline {
  kind: 'response' | 'extension' | 'other';
  date: string;
  whom: string[];
  place: Place | null;
}

/** The status paper as plain data: no sentence, no colour value, no layout. */
export interface StatusPaper {
  /** The file that was read; null where the paper is taken from the register. */
  source: Reading['source'] | null;
  /** What a paper of the register tells beyond one of a reading. */
  register: RegisterPart | null;
  /** The document that the paper is mainly about, and that names it. Null where the file holds none. */
  main: PaperDocument | null;
  documents: PaperDocument[];
  /** True where the audits were not followed up yet, so that no status was to be expected. */
  isFirstAudit: boolean;
  totals: Tally;
  proposed: ProposedTally;
  /** False where the one who ordered the paper wants the auditors' colours alone. */
  showsProposals: boolean;
  stated: StatedAgainstRead[];
  audits: PaperAudit[];
  bodies: { name: string; tally: Tally }[];
  deadlines: PaperDeadline[];
  answers: { given: number; missing: { audit: string; number: string | null; text: string }[] };
  actions: ReadDocument['actions'];
  roundQuestions: PaperQuestion[];
  scales: { document: string | null; scale: ReadDocument['scale'] }[];
  issues: ReadIssue[];
}

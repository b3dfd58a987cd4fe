import type { Colour, ReadDocument, ReadIssue, Reading, Status, Verdict } from '../reading/reading.model.ts';
import type { Place } from '../shared/place.ts';

/** How many recommendations carry each status that the auditors printed or drew; `unknown` carry none that could be read. */
export interface Tally {
  recommendations: number;
  green: number;
  yellow: number;
  red: number;
  unknown: number;
}

/** How many of the unknown ones the reader proposes each colour for. Never added to a `Tally`. */
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
  status: Status;
  /** Null where the status is known, and in a paper without interpretations. */
  proposed: { status: Colour; reason: string; confidence: number } | null;
  response: { text: string; wholeAudit: boolean; body: string | null; paraphrased: boolean } | null;
  done: string | null;
  remaining: string | null;
  comment: string | null;
  place: Place | null;
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
  source: Reading['source'];
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

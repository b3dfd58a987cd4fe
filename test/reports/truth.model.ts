import type { Reading, Status } from '../../src/reading/reading.model.ts';

/** A value that must match, or one of several that are equally right. */
export type Expected<T> = T | { anyOf: T[] };

/**
 * What a sample says, in the contract's shape. Only the fields that stand in it are compared,
 * so that a truth never judges what the sample leaves open.
 */
export interface Truth {
  documents: TruthDocument[];
  found: Reading['found'];
  issues: { about: IssueSubject }[];
}

/** What an expected issue is about; see issue-subjects.ts for the codes that count. */
export type IssueSubject = 'totals' | 'numbering' | 'date' | 'lateAnswer' | 'missingResponse';

export interface TruthDocument {
  kind: string;
  title?: Expected<string>;
  firm?: Expected<string | null>;
  dated?: Expected<string | null>;
  registryNumber?: Expected<string | null>;
  statedTotals?: TruthTotals | null;
  scale?: { status: string; words: Expected<string> }[];
  questions?: TruthQuestion[];
  audits?: TruthAudit[];
  deadlines?: { kind: string; date: string; whom?: Expected<string>[] }[];
  signatures?: { name: string }[];
  actions?: { text: string; owner?: string | null; due?: string | null; followUp?: string | null }[];
}

export interface TruthTotals {
  recommendations: number;
  green: number;
  yellow: number;
  red: number;
  derived: boolean;
}

export interface TruthQuestion {
  number?: string | null;
  text: string;
  verdict?: Expected<string>;
}

export interface TruthAudit {
  title?: Expected<string>;
  year?: Expected<number | null>;
  auditedBodies?: Expected<string>[];
  questions?: TruthQuestion[];
  recommendations: TruthRecommendation[];
  assessment?: { verdict: Expected<string> } | null;
  needsMeeting?: boolean | null;
  statedTotals?: TruthTotals | null;
}

export interface TruthRecommendation {
  number?: Expected<string | null>;
  text: Expected<string>;
  group?: Expected<string | null>;
  addressees?: Expected<string>[];
  response?: { text: Expected<string>; scope?: Expected<string>; body?: Expected<string | null> } | null;
  done?: Expected<string | null>;
  remaining?: Expected<string | null>;
  comment?: Expected<string | null>;
  /** Text that must stand in done, remaining or comment, where the sample does not tell which. */
  followUp?: string;
  status?: Expected<Status>;
  statusFrom?: Expected<string>;
  proposed?: { status: Expected<string> } | null;
}

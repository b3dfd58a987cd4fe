import type { Place } from '../../shared/place.ts';
import type { Colour, ReadAudit, ReadDocument, ReadRecommendation } from '../reading.model.ts';

/** What the interpreter gives: the contract's shape, but with codes where the reader will see sentences. */

/** Why a colour is proposed: a code that the message catalogues word, and what the text says. */
export interface Proposal {
  status: Colour;
  reason: { code: string; quote: string };
  /** 0–1. */
  confidence: number;
}

export type DraftRecommendation = Omit<ReadRecommendation, 'proposed'> & {
  proposed: Proposal | null;
  /** True where the report itself prints that no answer was given. */
  responseMissing?: boolean;
};
export type DraftAudit = Omit<ReadAudit, 'recommendations'> & { recommendations: DraftRecommendation[] };
export type DraftDocument = Omit<ReadDocument, 'audits'> & { audits: DraftAudit[] };

/** A difference or a doubt. The code's words live in the message catalogues and may use `values`. */
export interface DraftIssue {
  code: string;
  severity: 'error' | 'warning' | 'note';
  place: Place | null;
  expected: string | null;
  found: string | null;
  values: Record<string, string | number>;
}

import type { SecrecyMark } from '../shared/secrecy.ts';

/** Something that shows that work has been done (underlag): a file or a link, in one or several versions. */
export interface Evidence {
  readonly id: string;
  /** The body whose it is. */
  readonly bodyId: string;
  readonly title: string;
  /** What it shows. */
  readonly shows: string | null;
  /** YYYY-MM-DD from which what it shows holds. */
  readonly effectiveOn: string | null;
  readonly secrecy: SecrecyMark | null;
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** A version is never altered; a new one is added beside it. Either a file or a link. */
export interface EvidenceVersion {
  readonly evidenceId: string;
  /** From 1. */
  readonly number: number;
  /** The file's content, in lower-case hexadecimal. */
  readonly sha256: string | null;
  readonly fileName: string | null;
  /** As told from the content, never from the name alone. */
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly addedBy: string;
  readonly addedAt: Date;
}

export const evidenceNouns = ['recommendation', 'action', 'commitment', 'requirement', 'body'] as const;
/** What evidence can be about. `requirement`: how a body meets it. `body`: a document of the body's own about nothing in particular, as the auditors ask for. */
export type EvidenceNoun = (typeof evidenceNouns)[number];

/** One thing that a piece of evidence is about; for a recommendation or a requirement: of which body. */
export interface EvidenceOf {
  readonly evidenceId: string;
  readonly noun: EvidenceNoun;
  readonly nounId: string;
  readonly bodyId: string;
}

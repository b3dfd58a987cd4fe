/** The pyramid of governing documents (styrdokument), from the top: each kind carries out the one above it. */
export const documentKinds = ['policy', 'guideline', 'rules', 'routine'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A governing document, whatever its version. Days are YYYY-MM-DD. */
export interface GoverningDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  /** The document that this one carries out; null for the top, or where none is named. */
  readonly parentId: string | null;
  /** The board or administration whose it is; null where it holds for the whole municipality. */
  readonly bodyId: string | null;
  /** As "kommundirektör": the office outlives who holds it. */
  readonly ownerRole: string | null;
  readonly ownerPersonId: string | null;
  /** The office that revises it. */
  readonly revisedBy: string | null;
  /** The office that follows up that it is kept to. */
  readonly followedUpBy: string | null;
  /** Months between revisions; null where no rhythm is set. */
  readonly rhythmMonths: number | null;
  readonly nextRevisionOn: string | null;
  /** Whether those it concerns are asked to say that they have read it. */
  readonly wantsAcknowledgement: boolean;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** A document with the one that it carries out. */
export interface InPyramid {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly parentId: string | null;
}

export const documentGaps = ['noOwner', 'noRhythm', 'neverDecided'] as const;
/** What a document lacks to be kept to and kept alive. */
export type DocumentGap = (typeof documentGaps)[number];

/** A version is a draft until it is decided; from then on nothing in it is altered. */
export interface DocumentVersion {
  readonly documentId: string;
  /** From 1. */
  readonly number: number;
  /** The document's words: typed in, or read out of its file so that versions can be compared. */
  readonly text: string | null;
  /** The file's content, in lower-case hexadecimal. */
  readonly sha256: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  /** What is new since the version before. */
  readonly changes: string | null;
  readonly decidedOn: string | null;
  readonly decidedByBodyId: string | null;
  /** Where an office decided and no board, as "förvaltningsdirektör". */
  readonly decidedByRole: string | null;
  /** The paragraph of the minutes, as "§ 112". */
  readonly minuteItem: string | null;
  readonly registryNumber: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly madeBy: string;
  readonly madeAt: Date;
  /** Grows with every change of a draft. */
  readonly version: number;
}

export const revisionOutcomes = ['unchanged', 'newVersion', 'toBeChanged'] as const;
/** What a revision led to: it stands as it is, a new version was decided, or one is to be written. */
export type RevisionOutcome = (typeof revisionOutcomes)[number];

/** One time that the document was revised (översyn), whether or not anything came of it. Append-only. */
export interface DocumentRevision {
  readonly id: string;
  readonly documentId: string;
  readonly onDay: string;
  readonly outcome: RevisionOutcome;
  readonly note: string | null;
  /** When the next one is due, as it was set then. */
  readonly nextOn: string | null;
  readonly by: string;
  readonly at: Date;
}

/** Somebody has read a decided version. Append-only. */
export interface Acknowledgement {
  readonly documentId: string;
  readonly number: number;
  readonly personId: string;
  readonly at: Date;
}

export const requestKinds = ['question', 'document'] as const;

/** What the auditors ask of a body: an answer, or a document (kommunallagen 12 kap. 9 §). */
export interface AuditorRequest {
  readonly id: string;
  readonly bodyId: string;
  readonly kind: (typeof requestKinds)[number];
  readonly auditId: string | null;
  readonly recommendationId: string | null;
  readonly text: string;
  /** YYYY-MM-DD when they want it; null where they set no day. */
  readonly wantedBy: string | null;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly version: number;
}

/** What a body can hand over to the auditors. */
export const handoverNouns = ['evidence', 'action', 'work', 'document'] as const;
export type HandoverNoun = (typeof handoverNouns)[number];

/**
 * A body's handing over of something to the auditors (överlämnande): from that moment they see it. Never altered. What
 * is handed over is what stood there then, in that version.
 */
export interface Handover {
  readonly id: string;
  readonly bodyId: string;
  readonly requestId: string | null;
  readonly note: string | null;
  readonly handedBy: string;
  readonly handedAt: Date;
  readonly items: readonly HandoverItem[];
}

/** `work`: the state of a recommendation's work; its id is the recommendation's. */
export interface HandoverItem {
  readonly noun: HandoverNoun;
  readonly nounId: string;
  /** The version of evidence, from 1; null for what has none. */
  readonly number: number | null;
  /** What it said when it was handed over, for what may change afterwards. */
  readonly content: object | null;
}

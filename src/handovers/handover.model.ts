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
  readonly content: HandedContent | null;
}

/** Where what is handed over belongs: the auditors find it by these. */
interface Belonging {
  readonly auditIds: readonly string[];
  readonly recommendationIds: readonly string[];
}

/** A version of a piece of evidence, or a document of its own, as it was handed over. */
export interface HandedFile extends Belonging {
  readonly title: string;
  readonly shows: string | null;
  readonly effectiveOn: string | null;
  /** The provision of its secrecy mark; null where it has none. */
  readonly secrecy: string | null;
  readonly sha256: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly url: string | null;
}

export interface HandedAction extends Belonging {
  readonly title: string;
  readonly description: string | null;
  readonly ownerRole: string | null;
  readonly ownerName: string | null;
  readonly state: string;
  readonly dueOn: string | null;
  readonly followUpOn: string | null;
  readonly completedOn: string | null;
  /** How often the due date had been moved. */
  readonly moved: number;
  readonly secrecy: string | null;
}

/** Where a body stood with a recommendation. */
export interface HandedWork extends Belonging {
  readonly title: string;
  readonly number: string | null;
  readonly auditTitle: string;
  readonly state: string;
  readonly verification: string;
  /** The latest step's. */
  readonly reason: string | null;
  readonly completedOn: string | null;
  readonly minuteItem: string | null;
  /** What promises to enter the internal control plan had become; null in what was handed over before that was told. */
  readonly controlPoints: readonly { readonly what: string; readonly controlPoint: string }[] | null;
  readonly secrecy: null;
}

export type HandedContent = HandedFile | HandedAction | HandedWork;

/** What can be chosen to hand over. */
export interface HandoverChoice extends Omit<HandoverItem, 'content'> {
  readonly content: HandedContent;
}

/** As a form sends it: `evidence:<id>:<number>`, `action:<id>`, `work:<id>`. */
export const keyOf = ({ noun, nounId, number }: Pick<HandoverItem, 'noun' | 'nounId' | 'number'>): string =>
  number === null ? `${noun}:${nounId}` : `${noun}:${nounId}:${number}`;

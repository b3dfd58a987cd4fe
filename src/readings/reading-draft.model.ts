import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';

/**
 * An uploaded audit report on its way to being read:
 * waiting (received) → reading → read, or failed (our own fault), or cancelled (by whoever uploaded it).
 * A file that cannot be read is `read`: its reading holds the error.
 */
export const draftStates = ['waiting', 'reading', 'read', 'failed', 'cancelled'] as const;
export type DraftState = (typeof draftStates)[number];

export interface ReadingDraft {
  /** Random (UUID version 4): whoever knows it may see the draft, as long as nobody signs in. */
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** The language of messages inside the reading. */
  readonly language: Language;
  readonly state: DraftState;
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly receivedAt: Date;
  readonly reading: Reading | null;
}

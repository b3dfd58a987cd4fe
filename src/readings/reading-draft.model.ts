import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';

/**
 * An uploaded audit report on its way to being read:
 * waiting (received) → reading → read → confirmed (its review is in the register),
 * or failed (our own fault), or cancelled (by a person).
 * A file that cannot be read is `read`: its reading holds the error.
 */
export const draftStates = ['waiting', 'reading', 'read', 'failed', 'cancelled', 'confirmed'] as const;
export type DraftState = (typeof draftStates)[number];

export interface ReadingDraft {
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
  /** The persons who handed it in and confirmed it; null where it was nobody who had signed in. */
  readonly receivedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
}

import type { DraftState } from './reading-draft.model.ts';

/** A draft as the list of reports tells it, without what was read. */
export interface ListedReading {
  readonly id: string;
  readonly fileName: string;
  readonly state: DraftState;
  /** True where the file itself could not be read. */
  readonly isUnreadable: boolean;
  readonly receivedAt: Date;
  /** Name of who handed it in; null where that is not known. */
  readonly receivedBy: string | null;
  /** When it was put into the register, and the name of who did; null where it has not been. */
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  /** Number of recommendations found; null until it is read. */
  readonly recommendations: number | null;
  /** Rows of its review that are to go into the register, and how many of them a person has checked. */
  readonly rows: number;
  readonly checked: number;
}

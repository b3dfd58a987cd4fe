import type { Verdict } from '../reading/reading.model.ts';

/** An audit of one or several bodies by the elected auditors: granskning. */
export interface Audit {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  /** The expert firm that helped the auditors. */
  readonly firm: string | null;
  /** The auditors' own registry number. */
  readonly registryNumber: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD: as exact as the report says. */
  readonly dated: string | null;
  /** Audits of information security are also kept by the information security officer. */
  readonly isSecurity: boolean;
  readonly purpose: string | null;
  readonly assessment: { readonly verdict: Verdict; readonly text: string } | null;
  /** The reading that it came from; null where it was entered by hand. */
  readonly sourceDraftId: string | null;
  /** When it was taken out of the register as entered by mistake; nothing is ever erased. */
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export interface AuditQuestion {
  readonly number: string | null;
  readonly text: string;
  readonly criterion: string | null;
  readonly verdict: Verdict;
}

/**
 * Where the request for more time stands (anstånd). `unclear`: asked for, and no answer is to be found.
 */
export const extensionStates = ['none', 'requested', 'granted', 'unclear'] as const;
export type ExtensionState = (typeof extensionStates)[number];

export const recipients = ['answer', 'information'] as const;
/** Whether the letter went to the body for an answer or for information. */
export type Recipient = (typeof recipients)[number];

/**
 * A body's matter (ärende): the way of the auditors' letter about one audit or one follow-up through one body.
 * All dates are YYYY-MM-DD, null where they are not known or not yet.
 */
export interface Matter {
  readonly id: string;
  readonly auditId: string | null;
  readonly followUpId: string | null;
  readonly bodyId: string;
  readonly recipient: Recipient;
  /** The body's registry number (diarienummer). */
  readonly registryNumber: string | null;
  readonly letterDated: string | null;
  /** When the auditors want the answer in hand. */
  readonly answerBy: string | null;
  readonly extension: ExtensionState;
  readonly extendedTo: string | null;
  readonly boardMeeting: string | null;
  /** The paragraph of the minutes, as "§ 117". */
  readonly minuteItem: string | null;
  readonly dispatchedOn: string | null;
  /** When the auditors had it: in time is judged on this day. */
  readonly receivedOn: string | null;
  readonly version: number;
}

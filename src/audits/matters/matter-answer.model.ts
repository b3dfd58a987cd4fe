import type { ResponseState } from '../../responses/response.model.ts';

/** The response that a matter is answered in, as far as it says what has happened in the matter. Days are YYYY-MM-DD. */
export interface AnswerOfMatter {
  readonly responseId: string;
  readonly state: ResponseState;
  /** Whether the matter's own body leads it. */
  readonly isLead: boolean;
  readonly registryNumber: string | null;
  /** The own decision of the matter's body; null where it has made none. */
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
}

/** Whether the matter goes to the auditors with the response: not where its body decided after that was sent. */
export const goesWith = ({ decidedOn, dispatchedOn }: AnswerOfMatter): boolean =>
  decidedOn === null || dispatchedOn === null || decidedOn <= dispatchedOn;

/** What a matter and the response to it both say. */
export const sharedFields = [
  'registryNumber',
  'boardMeeting',
  'minuteItem',
  'dispatchedOn',
  'receivedOn',
] as const;
export type SharedField = (typeof sharedFields)[number];

/** Something that the matter says, and what its decided response says instead. */
export interface Contradiction {
  readonly field: SharedField;
  readonly inMatter: string | null;
  readonly inResponse: string | null;
}

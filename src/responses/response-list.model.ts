import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import { type ResponseState, responseStates } from './response.model.ts';

/** `open`: not decided yet. `missing`: some body's own decision is missing. */
export const stateChoices = [...responseStates, 'open', 'missing'] as const;
export type StateChoice = (typeof stateChoices)[number];

const filter = z.object({
  state: z.enum(stateChoices).nullable().catch(null),
  body: z.guid().nullable().catch(null),
  q: searchWords,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(25),
});
/** Which responses to see, and which page of them. Null leaves a choice out. */
export type ResponseFilter = z.output<typeof filter>;

/** Reads the filter from an address. What is not understood is left out, never an error. */
export function parseResponseFilter(query: Readonly<Record<string, string | undefined>>): ResponseFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return filter.parse({ state: null, body: null, ...Object.fromEntries(given) });
}

export interface ListedResponse {
  readonly id: string;
  readonly title: string;
  readonly leadBodyId: string;
  readonly leadBodyName: string;
  readonly registryNumber: string | null;
  readonly state: ResponseState;
  readonly isSuperseded: boolean;
  /** YYYY-MM-DD when the lead body decided. */
  readonly decidedOn: string | null;
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
  /** The first day in force that an answer is wanted by, of the matters that none has been received in. */
  readonly answerBy: string | null;
  /** Other bodies that answer with the lead. */
  readonly others: readonly string[];
  /** How many of its bodies' own decisions are missing. */
  readonly missing: number;
}

export interface ResponsePage {
  readonly rows: readonly ListedResponse[];
  /** How many the filter leaves, on all pages. */
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

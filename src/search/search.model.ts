import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';

/** What can be searched, in the order in which it is shown. */
export const searchNouns = [
  'recommendations',
  'audits',
  'matters',
  'responses',
  'actions',
  'requirements',
  'documents',
  'risks',
  'exceptions',
  'indicators',
  'forum',
  'duties',
  'control-plans',
  'systems',
  'assets',
  'people',
] as const;
export type SearchNoun = (typeof searchNouns)[number];

/** Where the pages of a noun are, where they are not under its own name. */
export const placeOf = (noun: SearchNoun): string => (noun === 'duties' ? '/year-wheel/duties' : `/${noun}`);

/** One thing that a search found. */
export interface Hit {
  readonly id: string;
  /** Its own words: a title, a name or a recommendation. */
  readonly words: string;
  /** What it belongs to: an audit, a body. */
  readonly beside: string | null;
}

/** What was found of one noun: how many, and the first of them. */
export interface FoundOf {
  readonly noun: SearchNoun;
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Where the list of all of them is. */
  readonly list: string;
}

export interface SearchResult {
  readonly q: string;
  /** Only nouns of which something was found. */
  readonly found: readonly FoundOf[];
}

/** A word of one letter is found in everything. */
export const fewestLetters = 2;
/** So many of each noun are shown; the list has the rest. */
export const shownOfEach = 5;

/** The words asked for, as an address holds them; what cannot be understood asks for nothing. */
export const searchAsked = z.object({ q: searchWords });

/** Whether there is enough to search for. */
export const isEnough = (q: string): boolean => q.length >= fewestLetters;

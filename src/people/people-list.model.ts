import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import type { Person } from './person.model.ts';
import { type Role, roleNames } from './role.model.ts';

/** A person as lists show them. */
export interface ListedPerson extends Omit<Person, 'email'> {
  /** Null where whoever asks may not know it. */
  readonly email: string | null;
  /** Held today, for which body (null: the whole municipality). */
  readonly roles: readonly { readonly role: Role; readonly bodyId: string | null }[];
}

export const peopleOnPage = 50;

const emptied = (text: string) => text || null;

/** Which people to list; as it stands in an address. What cannot be understood there is as if it were not there. */
export const peopleFilter = z.object({
  /** Part of a name, an address or a title. */
  search: searchWords,
  role: z.enum(roleNames).nullable().default(null).catch(null),
  bodyId: z.string().transform(emptied).pipe(z.uuid()).nullable().default(null).catch(null),
  /** Those who work here, those who have ended, or both. */
  ended: z.enum(['no', 'yes', 'all']).default('no').catch('no'),
  /** From 1. */
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
  /** The most that a page holds. */
  size: z.coerce.number().int().min(1).max(200).default(peopleOnPage).catch(peopleOnPage),
});
export type PeopleFilter = z.output<typeof peopleFilter>;

export interface PeoplePage {
  readonly people: readonly ListedPerson[];
  /** On all pages together. */
  readonly total: number;
  readonly filter: PeopleFilter;
}

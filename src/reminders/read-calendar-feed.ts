import type { Database } from '../database/index.ts';
import { findRequester, hashOf, type RequestContext } from '../identity/index.ts';
import type { Language } from '../texts/index.ts';
import { findOwnDates } from '../to-do/index.ts';
import type { Dated } from '../to-do/year.model.ts';
import { parseAddress } from './calendar-address.rules.ts';
import { findFeedOwner, findMailChoice } from './reminder.store.ts';

export interface CalendarShown {
  readonly organisationName: string | null;
  /** What its owner has chosen; null where they have not. */
  readonly language: Language | null;
  readonly dates: readonly Dated[];
}

/**
 * What a private calendar address shows: its person's own dates, as their roles of today let them see. Null where the
 * address opens nothing: it is wrong or taken away, or its person has ended or has no role any more.
 * @param address the last part of the address
 */
export async function readCalendarFeed(
  { database, now }: { readonly database: Database; now(): Date },
  address: string,
): Promise<CalendarShown | null> {
  const parts = parseAddress(address);
  if (!parts) return null;
  const { organisationId, secret } = parts;
  const owner = await database.inOrganisation(organisationId, async (transaction) => {
    const personId = await findFeedOwner(transaction, organisationId, hashOf(secret));
    const choice = personId === null ? null : await findMailChoice(transaction, organisationId, personId);
    return personId === null ? null : { personId, language: choice?.language ?? null };
  });
  const found = owner && (await findRequester({ database, now }, organisationId, owner.personId));
  if (!found || found.requester.roles.length === 0) return null;
  const context: RequestContext = { database, now, requester: found.requester };
  const { language } = owner;
  return { organisationName: found.organisation.name, language, dates: await findOwnDates(context) };
}

import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { CalendarFeed, MailChoice } from './reminder.model.ts';
import { calendarFeeds, mailChoices } from './reminder.table.ts';

/** A person's calendar address, new or in the place of the one before. */
export async function saveFeed(
  transaction: Transaction,
  organisationId: string,
  feed: CalendarFeed,
): Promise<void> {
  const { secretHash, madeAt } = feed;
  await transaction
    .insert(calendarFeeds)
    .values({ organisationId, ...feed })
    .onConflictDoUpdate({
      target: [calendarFeeds.organisationId, calendarFeeds.personId],
      set: { secretHash, madeAt },
    });
}

/** Takes the address away; false where there was none. */
export async function removeFeed(
  transaction: Transaction,
  organisationId: string,
  personId: string,
): Promise<boolean> {
  const removed = await transaction
    .delete(calendarFeeds)
    .where(and(eq(calendarFeeds.organisationId, organisationId), eq(calendarFeeds.personId, personId)))
    .returning({ personId: calendarFeeds.personId });
  return removed.length > 0;
}

export async function findFeedOf(
  transaction: Transaction,
  organisationId: string,
  personId: string,
): Promise<{ readonly madeAt: Date } | null> {
  const [feed] = await transaction
    .select({ madeAt: calendarFeeds.madeAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.organisationId, organisationId), eq(calendarFeeds.personId, personId)));
  return feed ?? null;
}

/** Whose calendar the secret with this hash opens. */
export async function findFeedOwner(
  transaction: Transaction,
  organisationId: string,
  secretHash: string,
): Promise<string | null> {
  const [feed] = await transaction
    .select({ personId: calendarFeeds.personId })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.organisationId, organisationId), eq(calendarFeeds.secretHash, secretHash)));
  return feed?.personId ?? null;
}

/** What a person has chosen about mail; null where they have not. */
export async function findMailChoice(
  transaction: Transaction,
  organisationId: string,
  personId: string,
): Promise<MailChoice | null> {
  const [choice] = await transaction
    .select({ rhythm: mailChoices.rhythm, language: mailChoices.language })
    .from(mailChoices)
    .where(and(eq(mailChoices.organisationId, organisationId), eq(mailChoices.personId, personId)));
  return choice ?? null;
}

export async function saveMailChoice(
  transaction: Transaction,
  organisationId: string,
  { personId, rhythm, language }: MailChoice & { readonly personId: string },
): Promise<void> {
  await transaction
    .insert(mailChoices)
    .values({ organisationId, personId, rhythm, language })
    .onConflictDoUpdate({
      target: [mailChoices.organisationId, mailChoices.personId],
      set: { rhythm, language },
    });
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Digest, MailChoice } from './reminder.model.ts';
import { digests } from './reminder.table.ts';

export interface Receiver extends MailChoice {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

interface Asked {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What those get who have not chosen. */
  readonly usual: MailChoice;
  /** Those after this person, in the order of ids. */
  readonly after: string;
  readonly most: number;
}

/** People who work here, hold a role today, want mail, and have had none today; some at a time. */
export async function findReceivers(
  transaction: Transaction,
  organisationId: string,
  { today, usual, after, most }: Asked,
): Promise<Receiver[]> {
  const { rows } = await transaction.execute<Record<keyof Receiver, unknown>>(sql`
    select p.id as "personId", p.name, p.email, coalesce(c.rhythm, ${usual.rhythm}::text) as rhythm,
      coalesce(c.language, ${usual.language}::text) as language
    from person p
      left join mail_choice c on c.organisation_id = p.organisation_id and c.person_id = p.id
    where p.organisation_id = ${organisationId} and p.id > ${after}::uuid and p.email <> ''
      and (p.ended_on is null or p.ended_on > ${today}::date) and coalesce(c.rhythm, ${usual.rhythm}::text) <> 'never'
      and exists (select from role_assignment r where r.organisation_id = p.organisation_id and r.person_id = p.id
        and r.from_date <= ${today}::date and (r.to_date is null or r.to_date >= ${today}::date))
      and not exists (select from digest d where d.organisation_id = p.organisation_id and d.person_id = p.id
        and d.for_day = ${today}::date)
    order by p.id limit ${most}`);
  return rows as unknown as Receiver[];
}

/**
 * Claims a person's mail of the day for this transaction: true for one only, however many ask at once. Undone where
 * the transaction fails, so that a mail that could not be sent is tried again.
 */
export async function claimDigest(
  transaction: Transaction,
  organisationId: string,
  { personId, forDay, items, sentAt }: Digest,
): Promise<boolean> {
  // Whoever comes second does not wait for the mail of the first.
  const { rows } = await transaction.execute<{ free: boolean }>(sql`
    select pg_try_advisory_xact_lock(hashtextextended(${`digest ${organisationId} ${personId} ${forDay}`}, 0)) as free`);
  if (!rows[0]?.free) return false;
  const claimed = await transaction
    .insert(digests)
    .values({ organisationId, personId, forDay, items, sentAt })
    .onConflictDoNothing()
    .returning({ personId: digests.personId });
  return claimed.length === 1;
}

import { type SQL, sql } from 'drizzle-orm';

/** What stays the same where one answer takes the place of another, as SQL for the stores of several slices. */

/** Which promise the commitment of that name words: one that is repeated in a new answer is the same promise. */
export const promiseOf = (commitment: SQL): SQL => sql`coalesce(${commitment}.first_id, ${commitment}.id)`;

/** Whether the first commitment words the same promise as the second; asked so that an index tells which do. */
export const wordsSame = (one: SQL, other: SQL): SQL =>
  sql`(${one}.organisation_id = ${other}.organisation_id
    and (${one}.id = ${promiseOf(other)} or ${one}.first_id = ${promiseOf(other)}))`;

/**
 * The responses that have taken the place of the one of that name, directly or each the place of the one before: one
 * that was never sent is no reason to believe that the one before it still stands. `nth` tells their order.
 */
export const successorsOf = (response: SQL): SQL => sql`(
  with recursive successor as (
    select direct.*, 1 as nth from response direct where direct.organisation_id = ${response}.organisation_id
      and direct.supersedes_id = ${response}.id and direct.withdrawn_at is null
    union all
    select further.*, successor.nth + 1 from successor join response further on further.organisation_id = successor.organisation_id
      and further.supersedes_id = successor.id and further.withdrawn_at is null)
  select * from successor)`;

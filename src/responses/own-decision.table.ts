import { type SQL, sql } from 'drizzle-orm';

/**
 * Whether what a response of that name says for a body is that body's own word, as SQL for the stores of several slices:
 * nobody decides for another, so what a joint response says for a body that has not decided is its lead body's.
 */
export const hasDecidedOf = (response: SQL, bodyId: SQL): SQL => sql`(
  select coalesce(bool_or(own.decided_on is not null), true) from response_matter own
  where own.organisation_id = ${response}.organisation_id and own.response_id = ${response}.id and own.body_id = ${bodyId})`;

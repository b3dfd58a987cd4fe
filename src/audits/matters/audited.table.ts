import { type SQL, sql } from 'drizzle-orm';

/**
 * Whether the body of the matter `m` is audited: it is to answer, or it was named as audited before the letter went to it
 * for information only. What was named stands in the change log, where nobody alters it; a body that only the letter has
 * brought in is not audited.
 */
export const isAudited = sql`(m.recipient = 'answer' or (
  exists (select from change_log named where named.organisation_id = m.organisation_id and named.noun = 'audit'
    and named.noun_id = m.audit_id and named.verb = 'changeMatter' and named.before ->> 'matterId' = m.id::text
    and named.before ->> 'recipient' = 'answer')
  and not exists (select from change_log brought where brought.organisation_id = m.organisation_id
    and brought.noun = 'audit' and brought.noun_id = m.audit_id and brought.verb = 'addMatter'
    and brought.after ->> 'matterId' = m.id::text and brought.after ? 'letterDated')))` satisfies SQL;

import { type SQL, sql } from 'drizzle-orm';

/**
 * The version of the document `d` in force on a day, as `inForceOn` in document.rules.ts; a test holds the two together.
 * To be joined in a lateral join. @param today YYYY-MM-DD
 */
export const versionInForce = (today: string): SQL => sql`
  select v.* from document_version v where v.organisation_id = d.organisation_id and v.document_id = d.id
    and v.decided_on is not null and coalesce(v.valid_from, v.decided_on) <= ${today}::date
    and coalesce(v.valid_to, 'infinity') >= ${today}::date
  order by v.number desc limit 1`;

/** A role `ra` makes its person one of those whom the document `d` concerns; never one of the auditors. @param today YYYY-MM-DD */
export const isConcerned = (
  today: string,
): SQL => sql`(ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor')
  and ra.from_date <= ${today}::date and coalesce(ra.to_date, 'infinity') >= ${today}::date
  and exists (select from document_reader dr where dr.organisation_id = d.organisation_id and dr.document_id = d.id
    and (dr.body_id is null or dr.body_id = ra.body_id) and (dr.role is null or dr.role = ra.role)))`;

import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Whether every audit that a matter is about is one of security: by its audit, or by those of its round. */
export const isAboutSecurity = (
  organisationId: string,
  matter: { readonly auditId: SQLWrapper; readonly followUpId: SQLWrapper },
): SQL<boolean> => sql`coalesce((select bool_and(about.is_security) from audit about
  where about.organisation_id = ${organisationId} and (about.id = ${matter.auditId} or about.id in (
    select over.audit_id from follow_up_audit over
    where over.organisation_id = ${organisationId} and over.follow_up_id = ${matter.followUpId}))), false)`;

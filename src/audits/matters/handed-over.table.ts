import { type SQL, sql } from 'drizzle-orm';

/** Whose work with what, in a query. */
export interface WorkOf {
  readonly organisationId: SQL;
  readonly recommendationId: SQL;
  readonly bodyId: SQL;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Whether the answer in the matter of that name is on its way to the auditors or in their hands: as `isSent` in matter.rules.ts. */
export const isMatterSent = (matter: SQL, today: string): SQL =>
  sql`coalesce(least(${matter}.dispatched_on, ${matter}.received_on) <= ${today}::date, false)`;

/**
 * Whether a body's work with a recommendation has been handed over to the auditors: it has answered in some matter about
 * it. The auditors ask anew with each of their rounds; what they have been handed they keep while the new question is open.
 */
export const isWorkHandedOver = ({ organisationId, recommendationId, bodyId, today }: WorkOf): SQL => sql`(
  exists (select from matter handed
    join recommendation about on about.organisation_id = handed.organisation_id and about.audit_id = handed.audit_id
    where handed.organisation_id = ${organisationId} and about.id = ${recommendationId} and handed.body_id = ${bodyId}
      and ${isMatterSent(sql`handed`, today)})
  or exists (select from matter handed
    join follow_up asked on asked.organisation_id = handed.organisation_id and asked.id = handed.follow_up_id
      and asked.made_by = 'auditors' and asked.closed_at is not null and asked.withdrawn_at is null
    join assessment said on said.organisation_id = handed.organisation_id and said.follow_up_id = handed.follow_up_id
      and said.body_id = handed.body_id
    where handed.organisation_id = ${organisationId} and said.recommendation_id = ${recommendationId}
      and handed.body_id = ${bodyId} and ${isMatterSent(sql`handed`, today)}))`;

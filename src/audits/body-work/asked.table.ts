import { type SQL, sql } from 'drizzle-orm';

interface Asked {
  readonly organisationId: string;
  /** Ids of the requester's own bodies. */
  readonly bodies: readonly string[];
}

/**
 * Whether the body of the addressee `a` has asked one of these to see to its recommendation: a referral that is not
 * returned or withdrawn. Looked up once, whatever the number of rows.
 */
export const hasAsked = ({ organisationId, bodies }: Asked): SQL => sql`
  (a.recommendation_id, a.body_id) in (select asked.recommendation_id, asked.from_body_id from referral asked
    where asked.organisation_id = ${organisationId} and asked.to_body_id = any(${sql.param([...bodies])}::uuid[])
      and asked.state in ('proposed', 'accepted'))`;

import { type SQL, sql } from 'drizzle-orm';
import { successorsOf } from './repeated.table.ts';

/**
 * What follows "from" and "where" of a query of the promises that stand: those of what is in the register, in the
 * decided answers that are in force; drafts are their bodies' own, and no promises yet. Each once, as the answer in force
 * words it. For the names `c` commitment, `b` its body, `a` addressee, `i` part of the answer `rs`.
 */
export const promisesInForce = (organisationId: string): SQL => sql`commitment c
    join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
    left join addressee a on a.organisation_id = c.organisation_id and a.recommendation_id = c.recommendation_id and a.body_id = c.body_id
    left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
    left join response rs on rs.organisation_id = i.organisation_id and rs.id = i.response_id
    left join read_response rr on rr.organisation_id = c.organisation_id and rr.id = c.read_response_id
    left join recommendation r on r.organisation_id = c.organisation_id
      and r.id = coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id)
    left join audit au on au.organisation_id = c.organisation_id and au.id = coalesce(r.audit_id, i.audit_id)
  where c.organisation_id = ${organisationId} and c.withdrawn_at is null and rr.withdrawn_at is null
    and r.withdrawn_at is null and au.withdrawn_at is null
    and coalesce(rs.withdrawn_at is null and rs.state not in ('draft', 'ready'), true)
    and not exists (select from ${successorsOf(sql`rs`)} later where later.state not in ('draft', 'ready'))`;

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { EvidenceNoun } from './evidence.model.ts';

/** A thing of the body's that evidence could be attached to as well. */
export interface AttachChoice {
  readonly noun: EvidenceNoun;
  readonly nounId: string;
  readonly bodyId: string;
  readonly number: string | null;
  readonly words: string;
  readonly of: string | null;
}

/** The recommendations, actions and decided commitments of these bodies that it is not about already; 150 of each. */
export async function findAttachChoices(
  transaction: Transaction,
  organisationId: string,
  evidenceId: string,
  bodyIds: readonly string[],
): Promise<AttachChoice[]> {
  const bodies = sql`${sql.param([...bodyIds])}::uuid[]`;
  const { rows } = await transaction.execute<AttachChoice & Record<string, unknown>>(sql`
    with choice as (
      (select 'recommendation' as noun, r.id as "nounId", ad.body_id as "bodyId", r.number, left(r.text, 160) as words,
          au.title as "of", 1 as part
        from addressee ad
        join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
        join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
        where ad.organisation_id = ${organisationId} and ad.body_id = any(${bodies})
          and r.withdrawn_at is null and au.withdrawn_at is null
        order by au.year desc nulls last, au.title, r.position limit 150)
      union all (select 'action', a.id, a.body_id, null, a.title, null, 2 from action a
        where a.organisation_id = ${organisationId} and a.body_id = any(${bodies}) and a.withdrawn_at is null
        order by a.state in ('done', 'cancelled'), a.due_on nulls last, a.id limit 150)
      union all (select 'commitment', c.id, c.body_id, null, left(c.what, 160), null, 3 from commitment c
        left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
        left join response re on re.organisation_id = c.organisation_id and re.id = i.response_id
        where c.organisation_id = ${organisationId} and c.body_id = any(${bodies}) and c.withdrawn_at is null
          and coalesce(re.state, 'decided') not in ('draft', 'ready')
        order by c.due_on nulls last, c.id limit 150))
    select noun, "nounId", "bodyId", number, words, "of" from choice c
    where not exists (select from evidence_of o where o.organisation_id = ${organisationId}
      and o.evidence_id = ${evidenceId} and o.noun = c.noun and o.noun_id = c."nounId" and o.body_id = c."bodyId")
    order by part`);
  return rows;
}

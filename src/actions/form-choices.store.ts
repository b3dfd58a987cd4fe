import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

export interface OwnerChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** Who can own an action of these bodies: people with a role for one of them today, and these others. @param today YYYY-MM-DD */
export async function findOwnerChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyIds, also, today }: { bodyIds: readonly string[]; also: readonly string[]; today: string },
): Promise<OwnerChoice[]> {
  const { rows } = await transaction.execute<OwnerChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title from person p
    where p.organisation_id = ${organisationId} and (p.id = any(${uuids(also)}) or (
      coalesce(p.ended_on, 'infinity') > ${today} and p.id in (
        select person_id from role_assignment where organisation_id = ${organisationId}
          and body_id = any(${uuids(bodyIds)}) and role not in ('layAuditor', 'boardMember')
          and from_date <= ${today} and coalesce(to_date, 'infinity') >= ${today})))
    order by p.name collate "sv-x-icu", p.id limit 500`);
  return rows;
}

export interface ServedChoice {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly number: string | null;
  readonly text: string;
  readonly auditTitle: string;
}

/**
 * What an action can serve: what is addressed to these bodies, or has been referred to one of them and accepted, the
 * latest audits first, and these others. The first 300.
 */
export async function findServedChoices(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[],
  also: readonly string[],
): Promise<ServedChoice[]> {
  const { rows } = await transaction.execute<ServedChoice & Record<string, unknown>>(sql`
    select ad.recommendation_id as "recommendationId", ad.body_id as "bodyId", b.name as "bodyName", r.number,
      left(r.text, 200) as text, au.title as "auditTitle"
    from addressee ad
    join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    join body b on b.organisation_id = ad.organisation_id and b.id = ad.body_id
    where ad.organisation_id = ${organisationId} and r.withdrawn_at is null and au.withdrawn_at is null
      and (ad.body_id = any(${uuids(bodyIds)}) or exists (select from referral f
        where f.organisation_id = ad.organisation_id and f.recommendation_id = ad.recommendation_id
          and f.from_body_id = ad.body_id and f.to_body_id = any(${uuids(bodyIds)}) and f.state = 'accepted'))
    order by r.id = any(${uuids(also)}) desc, ad.state in ('confirmed', 'notToAct'), au.year desc nulls last,
      au.title, r.position, b.name limit 300`);
  return rows;
}

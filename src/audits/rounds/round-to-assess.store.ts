import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { ProgressChoice, ToAssess } from './round-to-assess.model.ts';

const ofRound = (organisationId: string, followUpId: string) => sql`
  from follow_up_audit fa
  join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id and au.withdrawn_at is null
  join recommendation r on r.organisation_id = au.organisation_id and r.audit_id = au.id and r.withdrawn_at is null
  join addressee ad on ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
  join follow_up f on f.organisation_id = fa.organisation_id and f.id = fa.follow_up_id
    and (f.made_by <> 'auditors' or f.made_by_body_id is null or f.made_by_body_id = ad.body_id)
  join body b on b.organisation_id = ad.organisation_id and b.id = ad.body_id
  left join assessment s on s.organisation_id = ad.organisation_id and s.follow_up_id = fa.follow_up_id
    and s.recommendation_id = ad.recommendation_id and s.body_id = ad.body_id
  left join person p on p.organisation_id = s.organisation_id and p.id = s.assessor_id
  where fa.organisation_id = ${organisationId} and fa.follow_up_id = ${followUpId}`;

/** How many there are, and how many of them are left to assess. */
export async function countToAssess(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
): Promise<{ readonly all: number; readonly left: number }> {
  const { rows } = await transaction.execute<{ all: number; left: number }>(sql`
    select count(*)::int as all, (count(*) filter (where s.id is null))::int as left
    ${ofRound(organisationId, followUpId)}`);
  return rows[0] ?? { all: 0, left: 0 };
}

const chosen = {
  left: sql`and s.id is null`,
  done: sql`and s.id is not null`,
  all: sql``,
} as const satisfies Record<ProgressChoice, SQL>;

/** Each audit's in its own order, newest audit first: the order in which they are gone through. */
const order = sql`au.year desc nulls last, au.title collate "sv-x-icu", au.id, r.position, r.id, b.name collate "sv-x-icu", b.id`;

/** Every one that is left to assess, as ids. */
export async function findLeftToAssess(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
): Promise<{ readonly recommendationId: string; readonly bodyId: string }[]> {
  const { rows } = await transaction.execute<{ recommendationId: string; bodyId: string }>(sql`
    select r.id as "recommendationId", b.id as "bodyId" ${ofRound(organisationId, followUpId)} ${chosen.left}
    order by ${order}`);
  return rows;
}

/** The next one left to assess after this one, else the first that is left; undefined where none is. */
export async function findNextLeft(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  { recommendationId, bodyId }: Pick<ToAssess, 'recommendationId' | 'bodyId'>,
): Promise<{ readonly recommendationId: string; readonly bodyId: string } | undefined> {
  const { rows } = await transaction.execute<{ recommendationId: string; bodyId: string }>(sql`
    with every as (
      select r.id as "recommendationId", b.id as "bodyId", s.id is null as "isLeft",
        row_number() over (order by ${order}) as nth ${ofRound(organisationId, followUpId)})
    select "recommendationId", "bodyId" from every
    where "isLeft" and not ("recommendationId" = ${recommendationId} and "bodyId" = ${bodyId})
    order by nth < (select nth from every
      where "recommendationId" = ${recommendationId} and "bodyId" = ${bodyId}), nth limit 1`);
  return rows[0];
}

/** A page of them. */
export async function findToAssess(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  { choice, limit, offset }: { choice: ProgressChoice; limit: number; offset: number },
): Promise<ToAssess[]> {
  const { rows } = await transaction.execute<ToAssess & Record<string, unknown>>(sql`
    select r.id as "recommendationId", r.number, r.text, b.id as "bodyId", b.name as "bodyName",
      au.title as "auditTitle", au.year as "auditYear", s.status, p.name as assessor
    ${ofRound(organisationId, followUpId)} ${chosen[choice]}
    order by ${order}
    limit ${limit} offset ${offset}`);
  return rows;
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

export interface ConcernedBody {
  readonly id: string;
  readonly name: string;
}

/** Bodies that can be asked: those in being. @param ids null for every body */
export async function findAskableBodies(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[] | null,
): Promise<ConcernedBody[]> {
  const { rows } = await transaction.execute<{ id: string; name: string }>(sql`
    select id, name from body
    where organisation_id = ${organisationId} and ended_on is null
      ${ids === null ? sql`` : sql`and id = any(${sql.param([...ids])}::uuid[])`}
    order by kind = 'administration', name collate "sv-x-icu", id`);
  return rows;
}

/** An audit that concerns the body, by a matter or an addressee; undefined where it does not, or has been withdrawn. */
export async function findAuditOfBody(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  bodyId: string,
): Promise<{ id: string; title: string; isSecurity: boolean } | undefined> {
  const { rows } = await transaction.execute<{ id: string; title: string; isSecurity: boolean }>(sql`
    select au.id, au.title, au.is_security as "isSecurity" from audit au
    where au.organisation_id = ${organisationId} and au.id = ${auditId} and au.withdrawn_at is null
      and (exists (select from matter m where m.organisation_id = au.organisation_id and m.audit_id = au.id
          and m.body_id = ${bodyId})
        or exists (select from recommendation r
          join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id
          where r.organisation_id = au.organisation_id and r.audit_id = au.id and r.withdrawn_at is null
            and a.body_id = ${bodyId}))`);
  return rows[0];
}

/** What is told of a recommendation that a request or a handover is about. */
export interface ConcernedRecommendation {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly isSecurity: boolean;
  readonly bodies: readonly ConcernedBody[];
}

export async function findConcernedRecommendation(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ConcernedRecommendation | undefined> {
  const { rows } = await transaction.execute<ConcernedRecommendation & Record<string, unknown>>(sql`
    select r.id, r.number, r.text, au.id as "auditId", au.title as "auditTitle", au.is_security as "isSecurity",
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'name', b.name) order by b.name collate "sv-x-icu")
        from addressee a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
        where a.organisation_id = r.organisation_id and a.recommendation_id = r.id), '[]') as bodies
    from recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and r.id = ${id}
      and r.withdrawn_at is null and au.withdrawn_at is null`);
  return rows[0];
}

/** Audits that concern some of these bodies, newest first. @param bodyIds null for every audit */
export async function findAuditsOf(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[] | null,
): Promise<{ id: string; title: string; year: number | null }[]> {
  const ids = sql`${sql.param([...(bodyIds ?? [])])}::uuid[]`;
  const concerns = sql`and au.id in (
    select audit_id from matter where organisation_id = ${organisationId} and body_id = any(${ids})
    union select r.audit_id from addressee a
      join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
      where a.organisation_id = ${organisationId} and a.body_id = any(${ids}) and r.withdrawn_at is null)`;
  const { rows } = await transaction.execute<{ id: string; title: string; year: number | null }>(sql`
    select au.id, au.title, au.year from audit au
    where au.organisation_id = ${organisationId} and au.withdrawn_at is null ${bodyIds === null ? sql`` : concerns}
    order by au.year desc nulls last, au.title collate "sv-x-icu", au.id limit 500`);
  return rows;
}

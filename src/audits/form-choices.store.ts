import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { isAudited } from './matters/audited.table.ts';

/** So many of the latest recommendations are looked at for their numbers. */
const latest = 200;

/** What is known of an audit when a recommendation is added to it. */
export interface AddingFacts {
  /** How many recommendations it has. */
  readonly count: number;
  /** The numbers of the latest of them, in their order. */
  readonly numbers: readonly (string | null)[];
  /** The bodies that are to answer, or that a recommendation is addressed to: granskade organ. */
  readonly auditedIds: readonly string[];
}

export async function findAddingFacts(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<AddingFacts> {
  const standing = sql`r.organisation_id = ${organisationId} and r.audit_id = ${auditId} and r.withdrawn_at is null`;
  const { rows } = await transaction.execute<AddingFacts & Record<string, unknown>>(sql`
    select (select count(*)::int from recommendation r where ${standing}) as count,
      array(select number from (
        select r.number, r.position from recommendation r where ${standing} order by r.position desc limit ${latest}) own
        order by position) as numbers,
      array(
        select m.body_id::text from matter m
          where m.organisation_id = ${organisationId} and m.audit_id = ${auditId} and ${isAudited}
        union select ad.body_id::text from recommendation r
          join addressee ad on ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
          where ${standing}) as "auditedIds"`);
  return rows[0] ?? { count: 0, numbers: [], auditedIds: [] };
}

import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { audits } from '../audit.table.ts';
import { recommendations } from '../recommendations/recommendation.table.ts';

/** Every audit of the register by title and year: what a report's audits are known again by. */
export async function findAuditTitles(
  transaction: Transaction,
  organisationId: string,
): Promise<{ id: string; title: string; year: number | null; isSecurity: boolean }[]> {
  return transaction
    .select({ id: audits.id, title: audits.title, year: audits.year, isSecurity: audits.isSecurity })
    .from(audits)
    .where(and(eq(audits.organisationId, organisationId), isNull(audits.withdrawnAt)));
}

export interface RecommendationWords {
  readonly id: string;
  readonly auditId: string;
  readonly position: number;
  readonly number: string | null;
  readonly text: string;
  readonly bodyIds: readonly string[];
}

/** The recommendations of some audits, by their words and addressees. */
export async function findRecommendationWords(
  transaction: Transaction,
  organisationId: string,
  auditIds: readonly string[],
): Promise<RecommendationWords[]> {
  if (auditIds.length === 0) return [];
  return transaction
    .select({
      id: recommendations.id,
      auditId: recommendations.auditId,
      position: recommendations.position,
      number: recommendations.number,
      text: recommendations.text,
      // Columns in full: in a query of one table they would be written without it.
      bodyIds: sql<string[]>`array(
        select addressee.body_id::text from addressee
        where addressee.organisation_id = recommendation.organisation_id
          and addressee.recommendation_id = recommendation.id order by 1)`,
    })
    .from(recommendations)
    .where(
      and(
        eq(recommendations.organisationId, organisationId),
        isNull(recommendations.withdrawnAt),
        sql`${recommendations.auditId} = any(${sql.param(`{${auditIds.join(',')}}`)}::uuid[])`,
      ),
    )
    .orderBy(recommendations.auditId, recommendations.position);
}

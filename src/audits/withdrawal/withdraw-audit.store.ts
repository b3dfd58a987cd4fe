import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { recommendations } from '../recommendations/recommendation.table.ts';
import { isLeaving } from './what-holds.store.ts';

/** Holds the recommendations of an audit that stand in the register, so that nobody assesses one meanwhile. */
export async function holdRecommendationsOf(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<void> {
  const leaving = isLeaving(organisationId, { auditId });
  await transaction.execute(sql`select from recommendation r where ${leaving} order by r.id for update`);
}

/** Takes the recommendations of an audit out of the register with it. */
export async function withdrawRecommendationsOf(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  at: Date,
): Promise<void> {
  await transaction
    .update(recommendations)
    .set({ withdrawnAt: at, version: sql`${recommendations.version} + 1` })
    .where(
      and(
        eq(recommendations.organisationId, organisationId),
        eq(recommendations.auditId, auditId),
        isNull(recommendations.withdrawnAt),
      ),
    );
}

/**
 * Puts back those recommendations that were withdrawn with their audit. One that was withdrawn on its own, or with a
 * report, has an entry of its own in the change log that says so, and stays out.
 */
export async function restoreRecommendationsOf(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<void> {
  await transaction.execute(sql`
    update recommendation r set withdrawn_at = null, version = r.version + 1
    where r.organisation_id = ${organisationId} and r.audit_id = ${auditId} and r.withdrawn_at is not null
      and (select c.verb from change_log c
        where c.organisation_id = r.organisation_id and c.noun = 'recommendation' and c.noun_id = r.id
          and c.verb in ('withdraw', 'restore')
        order by c.id desc limit 1) is distinct from 'withdraw'`);
}

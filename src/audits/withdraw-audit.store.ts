import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { recommendations } from './recommendation.table.ts';

/**
 * Holds the recommendations of an audit that stand in the register, so that nobody assesses one meanwhile; gives
 * whether the auditors have written an assessment of one of them here.
 */
export async function holdAssessedByAuditors(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<boolean> {
  await transaction.execute(
    sql`select from recommendation r where ${isStanding(organisationId, auditId)} order by r.id for update`,
  );
  return isAuditAssessed(transaction, organisationId, auditId);
}

/**
 * Whether the auditors have written something of the audit in a closed round of theirs that stands: an assessment of a
 * recommendation, what became of a promise, or what they say of the audit as a whole.
 */
export async function isAuditAssessed(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from follow_up f
      join follow_up_audit over on over.organisation_id = f.organisation_id and over.follow_up_id = f.id
    where f.organisation_id = ${organisationId} and over.audit_id = ${auditId} and f.made_by = 'auditors'
      and f.source_draft_id is null and f.withdrawn_at is null and f.closed_at is not null
      and (over.assessment is not null or over.meeting_reason is not null
        or exists (select from assessment s
          join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id
          where s.organisation_id = f.organisation_id and s.follow_up_id = f.id and ${isStanding(organisationId, auditId)})
        or exists (select from promise_outcome o
          join commitment c on c.organisation_id = o.organisation_id and c.id = o.commitment_id
          join recommendation r on r.organisation_id = c.organisation_id and r.id = c.recommendation_id
          where o.organisation_id = f.organisation_id and o.follow_up_id = f.id and ${isStanding(organisationId, auditId)}))
    limit 1`);
  return rows.length > 0;
}

const isStanding = (organisationId: string, auditId: string) =>
  sql`r.organisation_id = ${organisationId} and r.audit_id = ${auditId} and r.withdrawn_at is null`;

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

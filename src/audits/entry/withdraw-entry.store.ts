import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { audits } from '../audit.table.ts';
import { addressees, readResponses, recommendations } from '../recommendations/recommendation.table.ts';
import { followUps } from '../rounds/follow-up.table.ts';

type Sourced = typeof audits | typeof recommendations | typeof followUps | typeof readResponses;

const ofSource = (table: Sourced, organisationId: string, draftId: string) =>
  and(eq(table.organisationId, organisationId), eq(table.sourceDraftId, draftId), isNull(table.withdrawnAt));

/** What came into the register from one reading and stands there still. */
export async function findEntered(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
): Promise<{
  auditIds: string[];
  recommendationIds: string[];
  followUpIds: string[];
  assessedIds: string[];
  /** Those of the assessed that the municipality's own rounds alone went over. */
  ownAssessedIds: string[];
  /** What each audit that it touches is about. */
  audits: { isSecurity: boolean }[];
}> {
  const idsOf = async (table: typeof audits | typeof recommendations | typeof followUps) => {
    const rows = await transaction
      .select({ id: table.id })
      .from(table as typeof audits)
      .where(ofSource(table, organisationId, draftId));
    return rows.map(({ id }) => id);
  };
  const { rows } = await transaction.execute<{ id: string; isOwn: boolean }>(sql`
    select assessment.recommendation_id as id, bool_and(follow_up.made_by = 'municipality') as "isOwn" from assessment
    join follow_up on follow_up.organisation_id = assessment.organisation_id and follow_up.id = assessment.follow_up_id
    where follow_up.organisation_id = ${organisationId} and follow_up.source_draft_id = ${draftId}
      and follow_up.withdrawn_at is null
    group by assessment.recommendation_id`);
  const touched = await transaction.execute<{ isSecurity: boolean }>(sql`
    select is_security as "isSecurity" from audit
    where organisation_id = ${organisationId} and (
      source_draft_id = ${draftId}
      or id in (select audit_id from recommendation where organisation_id = ${organisationId} and source_draft_id = ${draftId})
      or id in (
        select covered.audit_id from follow_up_audit covered
        join follow_up on follow_up.organisation_id = covered.organisation_id and follow_up.id = covered.follow_up_id
        where follow_up.organisation_id = ${organisationId} and follow_up.source_draft_id = ${draftId}
      )
    )`);
  return {
    audits: touched.rows,
    auditIds: await idsOf(audits),
    recommendationIds: await idsOf(recommendations),
    followUpIds: await idsOf(followUps),
    assessedIds: rows.map(({ id }) => id),
    ownAssessedIds: rows.filter(({ isOwn }) => isOwn).map(({ id }) => id),
  };
}

/** Takes what came from one reading out of every list and total. The rows stay where they are. */
export async function withdrawEntered(
  transaction: Transaction,
  organisationId: string,
  { draftId, at }: { readonly draftId: string; readonly at: Date },
): Promise<void> {
  for (const table of [audits, recommendations, followUps, readResponses]) {
    await transaction
      .update(table as typeof audits)
      .set({ withdrawnAt: at })
      .where(ofSource(table, organisationId, draftId));
  }
}

/** Takes back that recommendations were addressed to more bodies. */
export async function deleteAddressees(
  transaction: Transaction,
  organisationId: string,
  added: readonly { readonly recommendationId: string; readonly bodyId: string }[],
): Promise<void> {
  for (const { recommendationId, bodyId } of added) {
    await transaction
      .delete(addressees)
      .where(
        and(
          eq(addressees.organisationId, organisationId),
          eq(addressees.recommendationId, recommendationId),
          eq(addressees.bodyId, bodyId),
        ),
      );
  }
}

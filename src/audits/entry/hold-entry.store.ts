import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { uuids } from '../register/register-conditions.store.ts';

/**
 * Holds what came from one reading, and the recommendations that its rounds assess, against every other change of the
 * register until the transaction ends. In the order in which those changes take hold of it: nobody waits in a ring.
 */
export async function holdEntered(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
): Promise<void> {
  const entered = sql`organisation_id = ${organisationId} and source_draft_id = ${draftId} and withdrawn_at is null`;
  await transaction.execute(sql`select from audit where ${entered} order by id for update`);
  await transaction.execute(sql`
    select from recommendation where organisation_id = ${organisationId} and (
      source_draft_id = ${draftId}
      or id in (
        select assessment.recommendation_id from assessment
        join follow_up on follow_up.organisation_id = assessment.organisation_id and follow_up.id = assessment.follow_up_id
        where follow_up.organisation_id = ${organisationId} and follow_up.source_draft_id = ${draftId}
      )
    ) order by id for update`);
  await transaction.execute(sql`select from follow_up where ${entered} order by id for update`);
  await transaction.execute(sql`
    select from matter where organisation_id = ${organisationId} and (
      audit_id in (select id from audit where ${entered}) or follow_up_id in (select id from follow_up where ${entered})
    ) order by id for update`);
}

/**
 * Holds audits and recommendations that a report is about to be entered upon, so that they stay in the register until
 * it is. Those that have left it meanwhile are found gone afterwards.
 */
export async function holdForEntry(
  transaction: Transaction,
  organisationId: string,
  { auditIds, recommendationIds }: { auditIds: readonly string[]; recommendationIds: readonly string[] },
): Promise<void> {
  await transaction.execute(sql`
    select from audit where organisation_id = ${organisationId} and id = any(${uuids(auditIds)}) order by id for share`);
  await transaction.execute(sql`
    select from recommendation where organisation_id = ${organisationId} and id = any(${uuids(recommendationIds)})
    order by id for update`);
}

/**
 * Whether something else stands upon the audits that came from a reading: recommendations, rounds or matters that did
 * not come with it and would be left without their audit.
 */
export async function hasOthersUpon(
  transaction: Transaction,
  organisationId: string,
  draftId: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from audit
    where audit.organisation_id = ${organisationId} and audit.source_draft_id = ${draftId} and audit.withdrawn_at is null
      and (
        exists (
          select from recommendation other
          where other.organisation_id = audit.organisation_id and other.audit_id = audit.id
            and other.withdrawn_at is null and other.source_draft_id is distinct from ${draftId}
        )
        or exists (
          select from follow_up_audit covered
          join follow_up other on other.organisation_id = covered.organisation_id and other.id = covered.follow_up_id
          where covered.organisation_id = audit.organisation_id and covered.audit_id = audit.id
            and other.withdrawn_at is null and other.source_draft_id is distinct from ${draftId}
        )
      )
    limit 1`);
  return rows.length > 0;
}

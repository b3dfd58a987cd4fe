import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Referral } from './response.model.ts';
import { referrals } from './response.table.ts';

function referralOf(row: typeof referrals.$inferSelect): Referral {
  const { organisationId: _, ...referral } = row;
  return referral;
}

/** What other bodies have been asked about a recommendation, oldest first. */
export async function findReferralsOf(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
): Promise<Referral[]> {
  const rows = await transaction
    .select()
    .from(referrals)
    .where(
      and(eq(referrals.organisationId, organisationId), eq(referrals.recommendationId, recommendationId)),
    )
    .orderBy(referrals.proposedAt, referrals.id);
  return rows.map(referralOf);
}

/** The referral, held until the transaction ends. */
export async function lockReferral(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Referral | undefined> {
  const [row] = await transaction
    .select()
    .from(referrals)
    .where(and(eq(referrals.organisationId, organisationId), eq(referrals.id, id)))
    .for('update');
  return row && referralOf(row);
}

export async function insertReferral(
  transaction: Transaction,
  organisationId: string,
  referral: Omit<Referral, 'version' | 'answer' | 'answeredBy' | 'answeredAt' | 'state'>,
): Promise<void> {
  await transaction.insert(referrals).values({ organisationId, ...referral });
}

export async function updateReferral(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Pick<Referral, 'state' | 'answer' | 'answeredBy' | 'answeredAt'>,
): Promise<void> {
  await transaction
    .update(referrals)
    .set({ ...facts, version: sql`${referrals.version} + 1` })
    .where(and(eq(referrals.organisationId, organisationId), eq(referrals.id, id)));
}

/** What decides whether a recommendation can be referred from one body to another. */
export interface ReferralFacts {
  readonly isAddressed: boolean;
  readonly isSecurity: boolean;
  /** Whether the other body is there, and one that does things: not the council. */
  readonly canReceive: boolean;
}

export async function findReferralFacts(
  transaction: Transaction,
  organisationId: string,
  { recommendationId, fromBodyId, toBodyId }: Pick<Referral, 'recommendationId' | 'fromBodyId' | 'toBodyId'>,
): Promise<ReferralFacts | undefined> {
  const { rows } = await transaction.execute<ReferralFacts & Record<string, unknown>>(sql`
    select au.is_security as "isSecurity",
      exists (select from addressee a where a.organisation_id = r.organisation_id and a.recommendation_id = r.id
        and a.body_id = ${fromBodyId}) as "isAddressed",
      exists (select from body b where b.organisation_id = r.organisation_id and b.id = ${toBodyId}
        and b.ended_on is null and b.kind <> 'council') as "canReceive"
    from recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and r.id = ${recommendationId}
      and r.withdrawn_at is null and au.withdrawn_at is null
    for update of r`);
  return rows[0];
}

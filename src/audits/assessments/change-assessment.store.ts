import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { audits } from '../audit.table.ts';
import type { Assessment, Interpretation } from '../recommendations/recommendation.model.ts';
import { assessments, recommendations } from '../recommendations/recommendation.table.ts';
import type { FollowUp } from '../rounds/follow-up.model.ts';
import { followUpAudits, followUps } from '../rounds/follow-up.table.ts';

/** An assessment with the round that it was made in and what decides who may change it. */
export interface RoundAssessment extends Assessment {
  readonly round: Pick<FollowUp, 'madeBy' | 'madeByBodyId' | 'sourceDraftId' | 'withdrawnAt' | 'closedAt'>;
  readonly auditId: string;
  readonly isSecurity: boolean;
  readonly version: number;
}

type Row = typeof assessments.$inferSelect;

export function assessmentOf(row: Row): Assessment {
  const { organisationId: _, interpreted, interpretedBy, interpretedAt, interpretedReason, ...rest } = row;
  const interpretation =
    interpretedBy && interpretedAt
      ? { colour: interpreted, by: interpretedBy, at: interpretedAt, reason: interpretedReason }
      : null;
  return { ...rest, interpretation };
}

/** The assessments with these ids, those that are there. */
export async function findRoundAssessments(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<RoundAssessment[]> {
  const rows = await transaction
    .select({
      own: assessments,
      madeBy: followUps.madeBy,
      madeByBodyId: followUps.madeByBodyId,
      sourceDraftId: followUps.sourceDraftId,
      withdrawnAt: followUps.withdrawnAt,
      closedAt: followUps.closedAt,
      auditId: recommendations.auditId,
      isSecurity: audits.isSecurity,
    })
    .from(assessments)
    .innerJoin(
      followUps,
      and(eq(followUps.organisationId, organisationId), eq(followUps.id, assessments.followUpId)),
    )
    .innerJoin(
      recommendations,
      and(
        eq(recommendations.organisationId, organisationId),
        eq(recommendations.id, assessments.recommendationId),
      ),
    )
    .innerJoin(audits, and(eq(audits.organisationId, organisationId), eq(audits.id, recommendations.auditId)))
    .where(and(eq(assessments.organisationId, organisationId), inArray(assessments.id, [...ids])));
  return rows.map(({ own, auditId, isSecurity, ...round }) => ({
    ...assessmentOf(own),
    version: own.version,
    round,
    auditId,
    isSecurity,
  }));
}

type Facts = Partial<
  Pick<
    typeof assessments.$inferInsert,
    'status' | 'statusFrom' | 'done' | 'remaining' | 'comment' | 'assessorId'
  >
> & { readonly interpretation?: Interpretation | null };

export async function updateAssessment(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { interpretation, ...facts }: Facts,
): Promise<void> {
  const interpreted = interpretation !== undefined && {
    interpreted: interpretation?.colour ?? null,
    interpretedBy: interpretation?.by ?? null,
    interpretedAt: interpretation?.at ?? null,
    interpretedReason: interpretation?.reason ?? null,
  };
  await transaction
    .update(assessments)
    .set({ ...facts, ...interpreted, version: sql`${assessments.version} + 1` })
    .where(and(eq(assessments.organisationId, organisationId), eq(assessments.id, id)));
}

export async function updateAskedOn(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
  askedOn: string | null,
): Promise<void> {
  await transaction
    .update(assessments)
    .set({ askedOn })
    .where(and(eq(assessments.organisationId, organisationId), inArray(assessments.id, [...ids])));
}

/**
 * Holds what a round goes over: its audits in the register as they are, and their recommendations against every other
 * change. Taken before the round itself, in the order in which all changes take hold of them (hold-entry.store.ts).
 */
export async function holdUnderRound(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<void> {
  const covered = sql`select audit_id from follow_up_audit where organisation_id = ${organisationId} and follow_up_id = ${id}`;
  await transaction.execute(sql`
    select from audit where organisation_id = ${organisationId} and id in (${covered}) order by id for share`);
  await transaction.execute(sql`
    select from recommendation where organisation_id = ${organisationId} and audit_id in (${covered})
    order by id for update`);
}

/** A round held against other changes, with the audits that it goes over. */
export interface HeldRound {
  readonly madeBy: FollowUp['madeBy'];
  readonly madeByBodyId: string | null;
  readonly sourceDraftId: string | null;
  readonly withdrawnAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
  readonly auditIds: readonly string[];
  /** True where all of those are audits of security. */
  readonly isSecurity: boolean;
}

/** The round, held until the transaction ends. @param strength `update` to change it, `share` to enter into it */
export async function lockRound(
  transaction: Transaction,
  organisationId: string,
  id: string,
  strength: 'update' | 'share',
): Promise<HeldRound | undefined> {
  const [round] = await transaction
    .select({
      madeBy: followUps.madeBy,
      madeByBodyId: followUps.madeByBodyId,
      sourceDraftId: followUps.sourceDraftId,
      withdrawnAt: followUps.withdrawnAt,
      closedAt: followUps.closedAt,
      version: followUps.version,
    })
    .from(followUps)
    .where(and(eq(followUps.organisationId, organisationId), eq(followUps.id, id)))
    .for(strength);
  return round && { ...round, ...(await findRoundAudits(transaction, organisationId, id)) };
}

/** The audits that a round goes over. */
export async function findRoundAudits(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Pick<HeldRound, 'auditIds' | 'isSecurity'>> {
  const over = await transaction
    .select({ auditId: followUpAudits.auditId, isSecurity: audits.isSecurity })
    .from(followUpAudits)
    .innerJoin(audits, and(eq(audits.organisationId, organisationId), eq(audits.id, followUpAudits.auditId)))
    .where(and(eq(followUpAudits.organisationId, organisationId), eq(followUpAudits.followUpId, id)));
  return {
    auditIds: over.map(({ auditId }) => auditId),
    isSecurity: over.every(({ isSecurity }) => isSecurity),
  };
}

type Judged = Pick<Assessment, 'followUpId' | 'recommendationId' | 'bodyId'>;

/** What the round says of this body's work. */
export async function findAssessmentIn(
  transaction: Transaction,
  organisationId: string,
  { followUpId, recommendationId, bodyId }: Judged,
): Promise<typeof assessments.$inferSelect | undefined> {
  const [row] = await transaction
    .select()
    .from(assessments)
    .where(
      and(
        eq(assessments.organisationId, organisationId),
        eq(assessments.recommendationId, recommendationId),
        eq(assessments.bodyId, bodyId),
        eq(assessments.followUpId, followUpId),
      ),
    );
  return row;
}

/** Whether this body's work has been assessed in the round already. */
export const isAssessedIn = async (
  transaction: Transaction,
  organisationId: string,
  about: Judged,
): Promise<boolean> => (await findAssessmentIn(transaction, organisationId, about)) !== undefined;

/** Takes a draft away, or puts it back. */
export async function updateRoundWithdrawn(
  transaction: Transaction,
  organisationId: string,
  id: string,
  withdrawnAt: Date | null,
): Promise<void> {
  await transaction
    .update(followUps)
    .set({ withdrawnAt, version: sql`${followUps.version} + 1` })
    .where(and(eq(followUps.organisationId, organisationId), eq(followUps.id, id)));
}

import { and, eq, exists, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { audits } from '../audit.table.ts';
import { followUps } from '../rounds/follow-up.table.ts';
import type { Addressee, Recommendation } from './recommendation.model.ts';
import { addressees, assessments, recommendations } from './recommendation.table.ts';

/** A recommendation held against other changes, with what decides who may change it. */
export interface HeldRecommendation extends Recommendation {
  readonly isSecurity: boolean;
  readonly auditWithdrawnAt: Date | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly auditDated: string | null;
  readonly addressees: readonly (Addressee & { readonly hasAssessments: boolean })[];
}

const isRecommendation = (organisationId: string, id: string) =>
  and(eq(recommendations.organisationId, organisationId), eq(recommendations.id, id));

const isAddressee = (organisationId: string, recommendationId: string, bodyId: string) =>
  and(
    eq(addressees.organisationId, organisationId),
    eq(addressees.recommendationId, recommendationId),
    eq(addressees.bodyId, bodyId),
  );

/** The recommendation with its addressees, held until the transaction ends. */
export async function lockRecommendation(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<HeldRecommendation | undefined> {
  const [row] = await transaction
    .select({
      own: recommendations,
      isSecurity: audits.isSecurity,
      auditWithdrawnAt: audits.withdrawnAt,
      auditDated: sql<string | null>`coalesce(${audits.dated}, ${audits.year}::text)`,
    })
    .from(recommendations)
    .innerJoin(audits, and(eq(audits.organisationId, organisationId), eq(audits.id, recommendations.auditId)))
    .where(isRecommendation(organisationId, id))
    .for('update', { of: recommendations });
  if (!row) return undefined;
  const { organisationId: _, words: __, ...recommendation } = row.own;
  return {
    ...recommendation,
    isSecurity: row.isSecurity,
    auditWithdrawnAt: row.auditWithdrawnAt,
    auditDated: row.auditDated,
    addressees: await lockAddressees(transaction, organisationId, id),
  };
}

async function lockAddressees(transaction: Transaction, organisationId: string, recommendationId: string) {
  const ofAddressee = and(
    eq(assessments.organisationId, addressees.organisationId),
    eq(assessments.recommendationId, addressees.recommendationId),
    eq(assessments.bodyId, addressees.bodyId),
  );
  // A draft tells nobody but its makers that a body has been assessed.
  const closed = transaction
    .select({ id: assessments.id })
    .from(assessments)
    .innerJoin(
      followUps,
      and(eq(followUps.organisationId, assessments.organisationId), eq(followUps.id, assessments.followUpId)),
    )
    .where(and(ofAddressee, isNotNull(followUps.closedAt)));
  const rows = await transaction
    .select({
      own: addressees,
      hasAssessments: sql<boolean>`${exists(closed)}`,
    })
    .from(addressees)
    .where(
      and(eq(addressees.organisationId, organisationId), eq(addressees.recommendationId, recommendationId)),
    )
    .orderBy(addressees.bodyId)
    .for('update', { of: addressees });
  return rows.map(({ own, hasAssessments }) => {
    const { organisationId: _, ...addressee } = own;
    return { ...addressee, hasAssessments };
  });
}

type Facts = Partial<Pick<typeof recommendations.$inferInsert, 'number' | 'text' | 'group' | 'withdrawnAt'>>;

export async function updateRecommendation(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Facts,
): Promise<void> {
  await transaction
    .update(recommendations)
    .set({ ...facts, version: sql`${recommendations.version} + 1` })
    .where(isRecommendation(organisationId, id));
}

/** Changes an addressee; each change gives it a new version. */
export async function updateAddressee(
  transaction: Transaction,
  organisationId: string,
  { recommendationId, bodyId }: Pick<Addressee, 'recommendationId' | 'bodyId'>,
  work: Partial<Pick<Addressee, 'state' | 'verification' | 'minuteItem' | 'stateAt'>> = {},
): Promise<void> {
  await transaction
    .update(addressees)
    .set({ ...work, version: sql`${addressees.version} + 1` })
    .where(isAddressee(organisationId, recommendationId, bodyId));
}

export async function deleteAddressees(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
  bodyIds: readonly string[],
): Promise<void> {
  if (bodyIds.length === 0) return;
  await transaction
    .delete(addressees)
    .where(
      and(
        eq(addressees.organisationId, organisationId),
        eq(addressees.recommendationId, recommendationId),
        inArray(addressees.bodyId, [...bodyIds]),
      ),
    );
}

import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { bodies } from '../organisation/body.table.ts';
import type { Audit, AuditQuestion, Matter } from './audit.model.ts';
import { audits, matters } from './audit.table.ts';
import { addressees, recommendations } from './recommendations/recommendation.table.ts';

/** An audit held against other changes, with every body that it concerns. */
export interface HeldAudit extends Audit {
  readonly questions: readonly AuditQuestion[];
  readonly bodyIds: readonly string[];
}

const isAudit = (organisationId: string, id: string) =>
  and(eq(audits.organisationId, organisationId), eq(audits.id, id));

/** The audit, held until the transaction ends. Also keeps two from numbering its recommendations at once. */
export async function lockAudit(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<HeldAudit | undefined> {
  const [row] = await transaction.select().from(audits).where(isAudit(organisationId, id)).for('update');
  if (!row) return undefined;
  const { organisationId: _, words: __, ...audit } = row;
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select body_id as id from matter where organisation_id = ${organisationId} and audit_id = ${id}
    union select addressee.body_id from addressee
      join recommendation on recommendation.organisation_id = addressee.organisation_id
        and recommendation.id = addressee.recommendation_id
      where recommendation.organisation_id = ${organisationId} and recommendation.audit_id = ${id}`);
  return { ...audit, bodyIds: rows.map((body) => body.id) };
}

type Facts = Partial<Omit<typeof audits.$inferInsert, 'organisationId' | 'id' | 'version' | 'words'>>;

export async function updateAudit(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Facts,
): Promise<void> {
  await transaction
    .update(audits)
    .set({ ...facts, version: sql`${audits.version} + 1` })
    .where(isAudit(organisationId, id));
}

/** Which of these are bodies of the organisation. */
export async function knownBodies(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await transaction
    .select({ id: bodies.id })
    .from(bodies)
    .where(and(eq(bodies.organisationId, organisationId), inArray(bodies.id, [...ids])));
  return rows.map(({ id }) => id);
}

/** The matters of an audit, by body. */
export async function findMatterIds(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<Map<string, Matter['id']>> {
  const rows = await transaction
    .select({ id: matters.id, bodyId: matters.bodyId })
    .from(matters)
    .where(and(eq(matters.organisationId, organisationId), eq(matters.auditId, auditId)));
  return new Map(rows.map(({ id, bodyId }) => [bodyId, id]));
}

/** The last place taken in the audit's order; 0 where there is no recommendation. */
export async function lastPosition(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
): Promise<number> {
  const [row] = await transaction
    .select({ last: sql<number>`coalesce(max(${recommendations.position}), 0)::int` })
    .from(recommendations)
    .where(and(eq(recommendations.organisationId, organisationId), eq(recommendations.auditId, auditId)));
  return row?.last ?? 0;
}

/** Those of the audits that are in the register, held there until the transaction ends. */
export async function holdAuditsToFollowUp(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Pick<Audit, 'id' | 'isSecurity'>[]> {
  return transaction
    .select({ id: audits.id, isSecurity: audits.isSecurity })
    .from(audits)
    .where(
      and(
        eq(audits.organisationId, organisationId),
        inArray(audits.id, [...ids]),
        isNull(audits.withdrawnAt),
      ),
    )
    .orderBy(audits.id)
    .for('share');
}

/** Those of the audits that have a recommendation to the body. */
export async function addressedTo(
  transaction: Transaction,
  organisationId: string,
  auditIds: readonly string[],
  bodyId: string,
): Promise<string[]> {
  const rows = await transaction
    .selectDistinct({ id: recommendations.auditId })
    .from(recommendations)
    .innerJoin(
      addressees,
      and(eq(addressees.organisationId, organisationId), eq(addressees.recommendationId, recommendations.id)),
    )
    .where(
      and(
        eq(recommendations.organisationId, organisationId),
        inArray(recommendations.auditId, [...auditIds]),
        isNull(recommendations.withdrawnAt),
        eq(addressees.bodyId, bodyId),
      ),
    );
  return rows.map(({ id }) => id);
}

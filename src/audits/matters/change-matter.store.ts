import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Matter } from '../audit.model.ts';
import { matters } from '../audit.table.ts';
import { addressees } from '../recommendations/recommendation.table.ts';

/** A matter held against other changes, with what decides who may change it. */
export interface HeldMatter extends Matter {
  /** True where every audit that it is about is one of security. */
  readonly isSecurity: boolean;
  /** True where what it is about has been taken out of the register. */
  readonly isWithdrawn: boolean;
}

const isMatter = (organisationId: string, id: string) =>
  and(eq(matters.organisationId, organisationId), eq(matters.id, id));

/** The matter, held until the transaction ends. Its key never changes: who only refers to it, holding a recommendation, need not wait. */
export async function lockMatter(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<HeldMatter | undefined> {
  const [row] = await transaction
    .select()
    .from(matters)
    .where(isMatter(organisationId, id))
    .for('no key update');
  if (!row) return undefined;
  const { rows } = await transaction.execute<{ is_security: boolean | null; withdrawn: boolean | null }>(sql`
    select bool_and(audit.is_security) as is_security,
      bool_and(audit.withdrawn_at is not null or follow_up.withdrawn_at is not null) as withdrawn
    from matter
    left join follow_up on follow_up.organisation_id = matter.organisation_id and follow_up.id = matter.follow_up_id
    left join follow_up_audit on follow_up_audit.organisation_id = matter.organisation_id
      and follow_up_audit.follow_up_id = matter.follow_up_id
    join audit on audit.organisation_id = matter.organisation_id
      and audit.id = coalesce(matter.audit_id, follow_up_audit.audit_id)
    where matter.organisation_id = ${organisationId} and matter.id = ${id}`);
  const { organisationId: _, ...matter } = row;
  return { ...matter, isSecurity: rows[0]?.is_security ?? false, isWithdrawn: rows[0]?.withdrawn ?? false };
}

export async function updateMatter(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<typeof matters.$inferInsert, 'organisationId' | 'id' | 'version'>>,
): Promise<void> {
  await transaction
    .update(matters)
    .set({ ...facts, version: sql`${matters.version} + 1` })
    .where(isMatter(organisationId, id));
}

/** Ties the body's addressees in the audit to its matter where they had none. */
export async function tieAddressees(
  transaction: Transaction,
  organisationId: string,
  { id, auditId, bodyId }: Pick<Matter, 'id' | 'auditId' | 'bodyId'>,
): Promise<void> {
  await transaction
    .update(addressees)
    .set({ matterId: id })
    .where(
      and(
        eq(addressees.organisationId, organisationId),
        eq(addressees.bodyId, bodyId),
        isNull(addressees.matterId),
        sql`${addressees.recommendationId} in (
          select id from recommendation where organisation_id = ${organisationId} and audit_id = ${auditId})`,
      ),
    );
}

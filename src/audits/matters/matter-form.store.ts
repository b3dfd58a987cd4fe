import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { bodies } from '../../organisation/body.table.ts';
import { isAboutSecurity } from '../about-security.store.ts';
import type { Matter } from '../audit.model.ts';
import { audits, matters } from '../audit.table.ts';
import { followUps } from '../rounds/follow-up.table.ts';

/** A matter with the names of what it is about and whose it is. */
export interface MatterForForm extends Matter {
  readonly bodyName: string;
  /** Title of the audit or of the round. */
  readonly about: string;
  readonly isSecurity: boolean;
}

export async function findMatterForForm(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<MatterForForm | undefined> {
  const [row] = await transaction
    .select({
      own: matters,
      bodyName: bodies.name,
      about: sql<string>`coalesce(${audits.title}, ${followUps.title})`,
      isSecurity: isAboutSecurity(organisationId, matters),
    })
    .from(matters)
    .innerJoin(bodies, and(eq(bodies.organisationId, organisationId), eq(bodies.id, matters.bodyId)))
    .leftJoin(audits, and(eq(audits.organisationId, organisationId), eq(audits.id, matters.auditId)))
    .leftJoin(
      followUps,
      and(eq(followUps.organisationId, organisationId), eq(followUps.id, matters.followUpId)),
    )
    .where(and(eq(matters.organisationId, organisationId), eq(matters.id, id)));
  if (!row) return undefined;
  const { own, ...more } = row;
  const { organisationId: _, ...matter } = own;
  return { ...matter, ...more };
}

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Classification, SubjectAsked } from './classification.model.ts';
import { classifications } from './classification.table.ts';

/** With the names of those who assessed and decided. */
export interface ClassificationFound extends Classification {
  readonly assessedByName: string | null;
  readonly decidedByName: string | null;
}

const found = sql`select c.id, c.asset_id as "assetId", c.system_id as "systemId", c.scale, c.confidentiality, c.integrity,
    c.availability, c.traceability, c.reason, c.harms, c.assessed_by as "assessedBy", a.name as "assessedByName",
    c.assessed_at as "assessedAt", c.decided_by as "decidedBy", d.name as "decidedByName", c.decided_on::text as "decidedOn",
    c.next_review_on::text as "nextReviewOn", c.withdrawn_at as "withdrawnAt", c.version
  from classification c
  left join person a on a.organisation_id = c.organisation_id and a.id = c.assessed_by
  left join person d on d.organisation_id = c.organisation_id and d.id = c.decided_by`;

const parsed = (row: ClassificationFound): ClassificationFound => ({
  ...row,
  assessedAt: new Date(row.assessedAt),
  withdrawnAt: row.withdrawnAt && new Date(row.withdrawnAt),
});

/** Every classification of an asset or a system, the latest first; drafts before what is decided. */
export async function findClassifications(
  transaction: Transaction,
  organisationId: string,
  { noun, id }: SubjectAsked,
): Promise<ClassificationFound[]> {
  const column = noun === 'asset' ? sql`c.asset_id` : sql`c.system_id`;
  const { rows } = await transaction.execute<ClassificationFound & Record<string, unknown>>(sql`
    ${found} where c.organisation_id = ${organisationId} and ${column} = ${id}
    order by c.decided_on desc nulls first, c.assessed_at desc, c.id limit 200`);
  return rows.map(parsed);
}

/** @param lock held against other changes */
export async function findClassification(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { lock = false } = {},
): Promise<ClassificationFound | undefined> {
  const { rows } = await transaction.execute<ClassificationFound & Record<string, unknown>>(sql`
    ${found} where c.organisation_id = ${organisationId} and c.id = ${id} ${lock ? sql`for update of c` : sql``}`);
  return rows.map(parsed)[0];
}

export async function insertClassification(
  transaction: Transaction,
  organisationId: string,
  row: Omit<Classification, 'version'>,
): Promise<void> {
  await transaction.insert(classifications).values({ organisationId, ...row });
}

export async function updateClassification(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Classification, 'id' | 'version'>>,
): Promise<void> {
  await transaction
    .update(classifications)
    .set({ ...facts, version: sql`${classifications.version} + 1` })
    .where(and(eq(classifications.organisationId, organisationId), eq(classifications.id, id)));
}

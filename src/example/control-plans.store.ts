import { sql } from 'drizzle-orm';
import {
  controlOutcomes,
  controlPlans,
  controlPointCommitments,
  controlPoints,
} from '../control-plans/control-plan.table.ts';
import type { Transaction } from '../database/index.ts';

type New<Row> = Omit<Row, 'organisationId'>;

export interface BuiltPlans {
  readonly plans: readonly New<typeof controlPlans.$inferInsert>[];
  readonly points: readonly New<typeof controlPoints.$inferInsert>[];
  readonly outcomes: readonly New<typeof controlOutcomes.$inferInsert>[];
  /** Points that are promises, by how their words begin. */
  readonly promises: readonly { readonly pointId: string; readonly begins: string }[];
}

/** Puts plans in as drafts with their points, and decides and reports them after that, as their boards have. */
export async function insertPlans(
  transaction: Transaction,
  organisationId: string,
  { plans, points, outcomes, promises }: BuiltPlans,
): Promise<void> {
  await transaction
    .insert(controlPlans)
    .values(plans.map(({ id, bodyId, year }) => ({ organisationId, id, bodyId, year })));
  await transaction.insert(controlPoints).values(points.map((row) => ({ ...row, organisationId })));
  for (const { id, bodyId: _, year: __, state, ...facts } of plans) {
    if (state !== 'draft')
      await transaction
        .update(controlPlans)
        .set({ state, ...facts })
        .where(sql`${controlPlans.id} = ${id}`);
  }
  await transaction.insert(controlOutcomes).values(outcomes.map((row) => ({ ...row, organisationId })));
  await transaction.execute(sql`
    insert into ${controlPointCommitments} (organisation_id, point_id, commitment_id)
    select c.organisation_id, p."pointId", coalesce(c.first_id, c.id)
    from jsonb_to_recordset(${JSON.stringify(promises)}::jsonb) as p("pointId" uuid, begins text)
      join commitment c on c.organisation_id = ${organisationId} and starts_with(c.what, p.begins)
    on conflict do nothing`);
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { AuditorRequest, Handover, HandoverItem } from './handover.model.ts';
import { handoverItems, handovers } from './handover.table.ts';

export async function insertHandover(
  transaction: Transaction,
  organisationId: string,
  { items, ...handover }: Handover,
): Promise<void> {
  await transaction.insert(handovers).values({ organisationId, ...handover });
  await transaction.insert(handoverItems).values(
    items.map((item, index) => ({
      organisationId,
      handoverId: handover.id,
      position: index + 1,
      ...item,
    })),
  );
}

/** A handover with the names of who is in it. */
export interface HandoverFound extends Omit<Handover, 'handedAt'> {
  readonly bodyName: string;
  readonly handedByName: string | null;
  readonly handedAt: string;
  /** What it answers; null where nothing was asked. */
  readonly requestKind: AuditorRequest['kind'] | null;
  readonly items: readonly HandoverItem[];
}

/** The handovers with everything in them, in the order of the ids. */
export async function findHandovers(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<HandoverFound[]> {
  if (ids.length === 0) return [];
  const wanted = sql`${sql.param([...ids])}::uuid[]`;
  const { rows } = await transaction.execute<HandoverFound & Record<string, unknown>>(sql`
    select h.id, h.body_id as "bodyId", b.name as "bodyName", h.request_id as "requestId", q.kind as "requestKind", h.note,
      h.handed_by as "handedBy", p.name as "handedByName", to_json(h.handed_at) #>> '{}' as "handedAt",
      (select jsonb_agg(jsonb_build_object('noun', i.noun, 'nounId', i.noun_id, 'number', i.number,
          'content', i.content) order by i.position)
        from handover_item i where i.organisation_id = h.organisation_id and i.handover_id = h.id) as items
    from handover h
    join body b on b.organisation_id = h.organisation_id and b.id = h.body_id
    left join person p on p.organisation_id = h.organisation_id and p.id = h.handed_by
    left join auditor_request q on q.organisation_id = h.organisation_id and q.id = h.request_id
    where h.organisation_id = ${organisationId} and h.id = any(${wanted})
    order by array_position(${wanted}, h.id)`);
  return rows;
}

/** The handovers made against a request, oldest first. */
export async function findHandoverIdsOf(
  transaction: Transaction,
  organisationId: string,
  requestId: string,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select id from handover where organisation_id = ${organisationId} and request_id = ${requestId}
    order by handed_at, id limit 200`);
  return rows.map(({ id }) => id);
}

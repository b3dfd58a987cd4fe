import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Evidence } from './evidence.model.ts';
import type { AskedPlace } from './evidence-place.model.ts';

/** More than anybody looks through for one thing. */
const mostListed = 500;

export interface EvidenceRow extends Evidence {
  readonly bodyName: string;
  readonly addedByName: string | null;
}

const rowsOf = (organisationId: string, ids: SQL) => sql`
  select e.id, e.body_id as "bodyId", e.title, e.shows, e.effective_on as "effectiveOn", e.secrecy,
    e.added_by as "addedBy", e.added_at as "addedAt", e.withdrawn_at as "withdrawnAt", e.version,
    b.name as "bodyName", p.name as "addedByName"
  from evidence e
  join body b on b.organisation_id = e.organisation_id and b.id = e.body_id
  left join person p on p.organisation_id = e.organisation_id and p.id = e.added_by
  where e.organisation_id = ${organisationId} and e.id in (${ids})
  order by e.withdrawn_at is not null, e.added_at, e.id limit ${mostListed}`;

/** What is about the thing itself. */
export async function findEvidenceAt(
  transaction: Transaction,
  organisationId: string,
  { noun, nounId, bodyId }: AskedPlace,
): Promise<EvidenceRow[]> {
  return listed(
    transaction,
    rowsOf(
      organisationId,
      sql`select evidence_id from evidence_of where organisation_id = ${organisationId} and noun = ${noun}
        and noun_id = ${nounId} ${bodyId ? sql`and body_id = ${bodyId}` : sql``}`,
    ),
  );
}

/** What is about the recommendation, about actions that serve it, and about commitments made to it. */
export async function findEvidenceForRecommendation(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
): Promise<EvidenceRow[]> {
  return listed(
    transaction,
    rowsOf(
      organisationId,
      sql`select evidence_id from evidence_of where organisation_id = ${organisationId}
          and noun = 'recommendation' and noun_id = ${recommendationId}
        union select o.evidence_id from action_recommendation ar
          join evidence_of o on o.organisation_id = ar.organisation_id and o.noun = 'action' and o.noun_id = ar.action_id
          where ar.organisation_id = ${organisationId} and ar.recommendation_id = ${recommendationId}
        union select o.evidence_id from commitment c
          join evidence_of o on o.organisation_id = c.organisation_id and o.noun = 'commitment' and o.noun_id = c.id
          where c.organisation_id = ${organisationId} and c.recommendation_id = ${recommendationId}`,
    ),
  );
}

export async function findEvidenceRow(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<EvidenceRow | undefined> {
  const [row] = await listed(transaction, rowsOf(organisationId, sql`select ${id}::uuid`));
  return row;
}

/** Rows as they are read by hand: moments come as text. */
async function listed(transaction: Transaction, query: SQL): Promise<EvidenceRow[]> {
  const { rows } = await transaction.execute<EvidenceRow & Record<string, unknown>>(query);
  return rows.map((row) => ({
    ...row,
    addedAt: new Date(row.addedAt),
    withdrawnAt: row.withdrawnAt && new Date(row.withdrawnAt),
  }));
}

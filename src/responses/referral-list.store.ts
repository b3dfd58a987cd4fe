import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Referral } from './response.model.ts';
import { uuids } from './response-conditions.store.ts';

/** A referral with the names of everything that it is about. */
export interface ListedReferral extends Referral {
  readonly fromBodyName: string;
  readonly toBodyName: string;
  readonly proposerName: string | null;
  readonly answererName: string | null;
  readonly number: string | null;
  readonly words: string;
  readonly auditId: string;
  readonly auditTitle: string;
}

type Row = Omit<ListedReferral, 'proposedAt' | 'answeredAt'> & {
  readonly proposedAt: string;
  readonly answeredAt: string | null;
};

/** So many are listed; a municipality has tens. */
const most = 500;

async function find(transaction: Transaction, organisationId: string, which: SQL): Promise<ListedReferral[]> {
  const { rows } = await transaction.execute<Row & Record<string, unknown>>(sql`
    select ref.id, ref.recommendation_id as "recommendationId", ref.from_body_id as "fromBodyId", ref.to_body_id as "toBodyId",
      ref.state, ref.reason, ref.answer, ref.proposed_by as "proposedBy", ref.proposed_at as "proposedAt",
      ref.answered_by as "answeredBy", ref.answered_at as "answeredAt", ref.version,
      asks.name as "fromBodyName", asked.name as "toBodyName", p.name as "proposerName", q.name as "answererName",
      r.number, r.text as words, au.id as "auditId", au.title as "auditTitle"
    from referral ref
      join body asks on asks.organisation_id = ref.organisation_id and asks.id = ref.from_body_id
      join body asked on asked.organisation_id = ref.organisation_id and asked.id = ref.to_body_id
      join recommendation r on r.organisation_id = ref.organisation_id and r.id = ref.recommendation_id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      left join person p on p.organisation_id = ref.organisation_id and p.id = ref.proposed_by
      left join person q on q.organisation_id = ref.organisation_id and q.id = ref.answered_by
    where ref.organisation_id = ${organisationId} and r.withdrawn_at is null and au.withdrawn_at is null and ${which}
    order by ref.state = 'proposed' desc, ref.proposed_at desc, ref.id limit ${most}`);
  return rows.map((row) => ({
    ...row,
    proposedAt: new Date(row.proposedAt),
    answeredAt: row.answeredAt === null ? null : new Date(row.answeredAt),
  }));
}

/** Those to or from these bodies, or every one where null; unanswered first, then the newest. */
export const listReferralRows = (
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[] | null,
) =>
  find(
    transaction,
    organisationId,
    bodyIds === null
      ? sql`true`
      : sql`(ref.to_body_id = any(${uuids(bodyIds)}) or ref.from_body_id = any(${uuids(bodyIds)}))`,
  );

export const findReferralRow = async (transaction: Transaction, organisationId: string, id: string) =>
  (await find(transaction, organisationId, sql`ref.id = ${id}`))[0];

export const findReferralRowsOf = (
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
) => find(transaction, organisationId, sql`ref.recommendation_id = ${recommendationId}`);

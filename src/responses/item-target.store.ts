import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { uuids } from './response-conditions.store.ts';

/** What a part of a response may be about. */
export interface ItemTarget {
  /** How many questions the audit has; null where it is not there. */
  readonly questions: number | null;
  /** Whether the recommendation is the audit's, stands, and is addressed to the body. */
  readonly isAddressed: boolean;
  readonly knownPeople: readonly string[];
}

export async function findItemTarget(
  transaction: Transaction,
  organisationId: string,
  asked: {
    readonly auditId: string;
    readonly recommendationId: string | null;
    readonly bodyId: string;
    readonly personIds: readonly string[];
  },
): Promise<ItemTarget> {
  const { rows } = await transaction.execute<ItemTarget & Record<string, unknown>>(sql`
    select
      (select jsonb_array_length(au.questions) from audit au
        where au.organisation_id = ${organisationId} and au.id = ${asked.auditId} and au.withdrawn_at is null) as questions,
      exists (select from recommendation r
        join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id = ${asked.bodyId}
        where r.organisation_id = ${organisationId} and r.id = ${asked.recommendationId}::uuid
          and r.audit_id = ${asked.auditId} and r.withdrawn_at is null) as "isAddressed",
      array(select p.id::text from person p
        where p.organisation_id = ${organisationId} and p.id = any(${uuids(asked.personIds)})) as "knownPeople"`);
  return rows[0] ?? { questions: null, isAddressed: false, knownPeople: [] };
}

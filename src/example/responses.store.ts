import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type {
  Commitment,
  Referral,
  Response,
  ResponseItem,
  ResponseMatter,
} from '../responses/response.model.ts';
import {
  commitments,
  referrals,
  responseItems,
  responseMatters,
  responses,
} from '../responses/response.table.ts';

/** What the tables' words stand for. */
export interface Known {
  readonly recommendations: readonly {
    readonly id: string;
    readonly auditId: string;
    readonly text: string;
  }[];
  readonly matters: readonly {
    readonly id: string;
    readonly bodyId: string;
    readonly about: string;
    readonly registryNumber: string | null;
  }[];
  readonly answers: readonly {
    readonly id: string;
    readonly recommendationId: string;
    readonly text: string;
  }[];
}

export async function findKnown(transaction: Transaction, organisationId: string): Promise<Known> {
  const { rows } = await transaction.execute<{
    recommendations: Known['recommendations'];
    matters: Known['matters'];
    answers: Known['answers'];
  }>(sql`select
    (select jsonb_agg(jsonb_build_object('id', id, 'auditId', audit_id, 'text', text)) from recommendation
      where organisation_id = ${organisationId}) as recommendations,
    (select jsonb_agg(jsonb_build_object('id', m.id, 'bodyId', m.body_id, 'about', coalesce(au.title, f.title), 'registryNumber', m.registry_number)
        order by m.letter_dated desc nulls last)
      from matter m left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
      where m.organisation_id = ${organisationId}) as matters,
    (select jsonb_agg(jsonb_build_object('id', id, 'recommendationId', recommendation_id, 'text', text)) from read_response
      where organisation_id = ${organisationId}) as answers`);
  return rows[0] ?? { recommendations: [], matters: [], answers: [] };
}

export interface BuiltResponse {
  readonly response: Omit<Response, 'version' | 'withdrawnAt'>;
  readonly matters: readonly ResponseMatter[];
  readonly items: readonly ResponseItem[];
  readonly commitments: readonly Commitment[];
}

/** Puts a response in as it was written, and then on to where it stands: what is decided cannot be written any more. */
export async function insertWritten(
  transaction: Transaction,
  organisationId: string,
  { response, matters, items, commitments: promised }: BuiltResponse,
): Promise<void> {
  const { state, dispatchedOn, receivedOn, ...facts } = response;
  await transaction.insert(responses).values({ organisationId, ...facts });
  await transaction.insert(responseMatters).values(matters.map((matter) => ({ organisationId, ...matter })));
  await transaction.insert(responseItems).values(items.map((item) => ({ organisationId, ...item })));
  await insertPromises(transaction, organisationId, promised);
  await transaction
    .update(responses)
    .set({ state, dispatchedOn, receivedOn })
    .where(and(eq(responses.organisationId, organisationId), eq(responses.id, facts.id)));
}

export async function insertPromises(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Commitment[],
): Promise<void> {
  if (rows.length > 0) {
    await transaction.insert(commitments).values(rows.map((row) => ({ organisationId, ...row })));
  }
}

export async function insertReferrals(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Omit<Referral, 'version'>[],
): Promise<void> {
  await transaction.insert(referrals).values(rows.map((row) => ({ organisationId, ...row })));
}

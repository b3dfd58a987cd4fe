import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** What the tables tell of by its words: the body's recommendations, and its promises. */
export interface Served {
  readonly recommendations: readonly {
    readonly id: string;
    readonly bodyId: string;
    readonly text: string;
  }[];
  readonly promises: readonly { readonly id: string; readonly bodyId: string; readonly what: string }[];
}

export async function findServed(transaction: Transaction, organisationId: string): Promise<Served> {
  const { rows: recommendations } = await transaction.execute<Served['recommendations'][number] & Row>(sql`
    select ad.recommendation_id as id, ad.body_id as "bodyId", r.text from addressee ad
    join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
    where ad.organisation_id = ${organisationId} and r.withdrawn_at is null`);
  const { rows: promises } = await transaction.execute<Served['promises'][number] & Row>(sql`
    select id, body_id as "bodyId", what from commitment
    where organisation_id = ${organisationId} and withdrawn_at is null`);
  return { recommendations, promises };
}

type Row = Record<string, unknown>;

import type { TestDatabase } from '../database.ts';

interface Held {
  readonly confidentiality: number;
  readonly integrity: number;
  readonly availability: number;
}

/** A class that the owner decided on 1 January 2026. */
export async function insertClassification(
  db: Pick<TestDatabase, 'asOwner'>,
  organisationId: string,
  { noun, id }: { readonly noun: 'asset' | 'system'; readonly id: string },
  { confidentiality, integrity, availability }: Held,
): Promise<void> {
  await db.asOwner(
    `insert into classification (organisation_id, ${noun}_id, scale, confidentiality, integrity, availability, reason,
       assessed_by, assessed_at, decided_by, decided_on, next_review_on)
     values ($1, $2, 'fourLevels', $3, $4, $5, 'Skäl', $1, now(), $1, '2026-01-01', '2027-01-01')`,
    [organisationId, id, confidentiality, integrity, availability],
  );
}

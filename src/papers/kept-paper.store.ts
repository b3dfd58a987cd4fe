import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { KeptKey, KeptPaper } from './kept-paper.model.ts';
import { keptPapers } from './kept-paper.table.ts';
import type { PaperEntry } from './paper-input.model.ts';

const isOne = (organisationId: string, { subject, subjectId, kind, matter, language }: KeptKey) =>
  and(
    eq(keptPapers.organisationId, organisationId),
    eq(keptPapers.subject, subject),
    eq(keptPapers.subjectId, subjectId),
    eq(keptPapers.kind, kind),
    eq(keptPapers.matter, matter),
    eq(keptPapers.language, language),
  );

/** What has been kept for a paper, and who kept it. */
export async function findKeptPaper(
  transaction: Transaction,
  organisationId: string,
  key: KeptKey,
): Promise<KeptPaper | undefined> {
  const [row] = await transaction
    .select({
      entry: keptPapers.entry,
      version: keptPapers.version,
      by: sql<string>`coalesce((select p.name from person p
        where p.organisation_id = ${keptPapers.organisationId} and p.id = ${keptPapers.keptBy}), '')`,
      at: keptPapers.keptAt,
    })
    .from(keptPapers)
    .where(isOne(organisationId, key));
  return row;
}

/** One that is to be kept. */
export interface NewlyKept {
  readonly entry: PaperEntry;
  readonly version: number;
  readonly keptBy: string;
  readonly keptAt: Date;
}

/** Keeps it as the version after the one it was made from. False where somebody else has kept another meanwhile. */
export async function saveKeptPaper(
  transaction: Transaction,
  organisationId: string,
  key: KeptKey,
  kept: NewlyKept,
): Promise<boolean> {
  const saved =
    kept.version === 1
      ? await transaction
          .insert(keptPapers)
          .values({ organisationId, ...key, ...kept })
          .onConflictDoNothing()
          .returning({ version: keptPapers.version })
      : await transaction
          .update(keptPapers)
          .set(kept)
          .where(and(isOne(organisationId, key), eq(keptPapers.version, kept.version - 1)))
          .returning({ version: keptPapers.version });
  return saved.length > 0;
}

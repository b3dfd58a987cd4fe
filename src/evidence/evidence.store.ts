import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Evidence, EvidenceOf, EvidenceVersion } from './evidence.model.ts';
import { evidence, evidenceOf, evidenceVersions } from './evidence.table.ts';

const isEvidence = (organisationId: string, id: string) =>
  and(eq(evidence.organisationId, organisationId), eq(evidence.id, id));

/**
 * Keeps other transactions from receiving or removing the same content until this one ends. The reports that are read
 * lie in the same store, and go by the same name.
 */
export async function holdContent(
  transaction: Transaction,
  organisationId: string,
  sha256: string,
): Promise<void> {
  const name = `file ${organisationId} ${sha256}`;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

type NewEvidence = Omit<Evidence, 'withdrawnAt' | 'version'>;

/** False where there is one of that id already. */
export async function insertEvidence(
  transaction: Transaction,
  organisationId: string,
  row: NewEvidence,
): Promise<boolean> {
  const added = await transaction
    .insert(evidence)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: evidence.id });
  return added.length > 0;
}

export async function insertVersion(
  transaction: Transaction,
  organisationId: string,
  row: EvidenceVersion,
): Promise<void> {
  await transaction.insert(evidenceVersions).values({ ...row, organisationId });
}

/** Says that it is about one more thing. False where it was so already. */
export async function attach(
  transaction: Transaction,
  organisationId: string,
  row: EvidenceOf,
): Promise<boolean> {
  const added = await transaction
    .insert(evidenceOf)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: evidenceOf.evidenceId });
  return added.length > 0;
}

export async function detach(
  transaction: Transaction,
  organisationId: string,
  { evidenceId, noun, nounId, bodyId }: EvidenceOf,
): Promise<void> {
  await transaction
    .delete(evidenceOf)
    .where(
      and(
        eq(evidenceOf.organisationId, organisationId),
        eq(evidenceOf.evidenceId, evidenceId),
        eq(evidenceOf.noun, noun),
        eq(evidenceOf.nounId, nounId),
        eq(evidenceOf.bodyId, bodyId),
      ),
    );
}

/** The piece of evidence, held until the transaction ends. */
export async function lockEvidence(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Evidence | undefined> {
  const [row] = await transaction.select().from(evidence).where(isEvidence(organisationId, id)).for('update');
  return row && evidenceIn(row);
}

/** Every change gives it a new version. */
export async function updateEvidence(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<Evidence, 'title' | 'shows' | 'effectiveOn' | 'secrecy' | 'withdrawnAt'>> = {},
): Promise<void> {
  await transaction
    .update(evidence)
    .set({ ...facts, version: sql`${evidence.version} + 1` })
    .where(isEvidence(organisationId, id));
}

/** The versions of each of these, the newest first, in one statement. */
export async function findVersions(
  transaction: Transaction,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<Map<string, EvidenceVersion[]>> {
  const versions = new Map<string, EvidenceVersion[]>(evidenceIds.map((id) => [id, []]));
  if (evidenceIds.length === 0) return versions;
  const rows = await transaction
    .select()
    .from(evidenceVersions)
    .where(
      and(
        eq(evidenceVersions.organisationId, organisationId),
        inArray(evidenceVersions.evidenceId, [...evidenceIds]),
      ),
    )
    .orderBy(evidenceVersions.evidenceId, desc(evidenceVersions.number));
  for (const { organisationId: _, ...version } of rows) versions.get(version.evidenceId)?.push(version);
  return versions;
}

/** Whether something that stands there has this content, or this link, in its newest version. */
export async function hasContentAt(
  transaction: Transaction,
  organisationId: string,
  { noun, nounId, bodyId }: Omit<EvidenceOf, 'evidenceId'>,
  { sha256, url }: Pick<EvidenceVersion, 'sha256' | 'url'>,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from evidence_of o
    join evidence e on e.organisation_id = o.organisation_id and e.id = o.evidence_id
    join lateral (select v.sha256, v.url from evidence_version v
      where v.organisation_id = e.organisation_id and v.evidence_id = e.id order by v.number desc limit 1) v on true
    where o.organisation_id = ${organisationId} and o.noun = ${noun} and o.noun_id = ${nounId}
      and o.body_id = ${bodyId} and e.withdrawn_at is null
      and (v.sha256 = ${sha256} or v.url = ${url}) limit 1`);
  return rows.length > 0;
}

function evidenceIn(row: typeof evidence.$inferSelect): Evidence {
  const { organisationId: _, ...found } = row;
  return found;
}

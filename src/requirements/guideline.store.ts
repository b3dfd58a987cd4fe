import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { GuidelineStanding, VersionStanding } from './guideline-list.model.ts';
import type { Guideline, GuidelineVersion } from './requirement.model.ts';
import { guidelines, guidelineVersions } from './requirement.table.ts';

const standing = (organisationId: string) => sql`
  select g.id, g.title, g.source, g.document_id as "documentId", g.municipality_body_id as "municipalityBodyId",
    g.central_it_body_id as "centralItBodyId", g.withdrawn_at as "withdrawnAt", g.version,
    v.number as "inForce", v.in_force_from::text as "inForceFrom", d.number as draft,
    m.name as "municipalityBody", c.name as "centralItBody", doc.title as "documentTitle",
    coalesce(counted.measures, 0)::int as measures, coalesce(counted.principles, 0)::int as principles
  from guideline g
  left join guideline_version v on v.organisation_id = g.organisation_id and v.guideline_id = g.id and v.state = 'inForce'
  left join guideline_version d on d.organisation_id = g.organisation_id and d.guideline_id = g.id and d.state = 'draft'
  left join body m on m.organisation_id = g.organisation_id and m.id = g.municipality_body_id
  left join body c on c.organisation_id = g.organisation_id and c.id = g.central_it_body_id
  left join governing_document doc on doc.organisation_id = g.organisation_id and doc.id = g.document_id
  left join lateral (select count(*) filter (where w.kind = 'measure') as measures,
      count(*) filter (where w.kind = 'principle') as principles
    from requirement_wording w where w.organisation_id = g.organisation_id and w.guideline_id = g.id
      and w.number = coalesce(v.number, d.number)) counted on true
  where g.organisation_id = ${organisationId} and g.withdrawn_at is null`;

/** Every guideline that has not been withdrawn, by title. One statement. */
export async function findGuidelines(
  transaction: Transaction,
  organisationId: string,
): Promise<GuidelineStanding[]> {
  const { rows } = await transaction.execute<GuidelineStanding & Record<string, unknown>>(
    sql`${standing(organisationId)} order by g.title collate "sv-x-icu", g.id limit 100`,
  );
  return rows;
}

/** @param lock held against other changes of it and of its versions */
export async function findGuideline(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { lock = false } = {},
): Promise<GuidelineStanding | undefined> {
  const { rows } = await transaction.execute<GuidelineStanding & Record<string, unknown>>(
    sql`${standing(organisationId)} and g.id = ${id} ${lock ? sql`for update of g` : sql``}`,
  );
  return rows[0];
}

/** Every version, the latest first. One statement. */
export async function findVersions(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
): Promise<VersionStanding[]> {
  const { rows } = await transaction.execute<
    Omit<VersionStanding, 'madeAt'> & { madeAt: string } & Record<string, unknown>
  >(sql`
    select v.guideline_id as "guidelineId", v.number, v.state, v.in_force_from::text as "inForceFrom", v.note, v.sha256,
      v.file_name as "fileName", v.reading, v.reading_fault as "readingFault", v.made_by as "madeBy", v.made_at as "madeAt",
      v.version, p.name as "madeByName",
      count(w.requirement_id) filter (where w.kind = 'measure')::int as measures,
      count(w.requirement_id) filter (where w.kind = 'principle')::int as principles
    from guideline_version v
    left join person p on p.organisation_id = v.organisation_id and p.id = v.made_by
    left join requirement_wording w on w.organisation_id = v.organisation_id and w.guideline_id = v.guideline_id and w.number = v.number
    where v.organisation_id = ${organisationId} and v.guideline_id = ${guidelineId}
    group by v.organisation_id, v.guideline_id, v.number, p.name
    order by v.number desc limit 500`);
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) }));
}

export async function insertGuideline(
  transaction: Transaction,
  organisationId: string,
  guideline: Pick<Guideline, 'id' | 'title' | 'source' | 'municipalityBodyId' | 'centralItBodyId'>,
): Promise<void> {
  await transaction.insert(guidelines).values({ organisationId, ...guideline });
}

export async function updateGuideline(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Guideline, 'id' | 'source' | 'version'>>,
): Promise<void> {
  await transaction
    .update(guidelines)
    .set({ ...facts, version: sql`${guidelines.version} + 1` })
    .where(and(eq(guidelines.organisationId, organisationId), eq(guidelines.id, id)));
}

type NewVersion = Pick<GuidelineVersion, 'guidelineId' | 'number' | 'madeBy' | 'madeAt'> &
  Partial<Pick<GuidelineVersion, 'note' | 'sha256' | 'fileName' | 'reading'>>;

/** A new version begins as a draft: the words of one in force are never written. */
export async function insertDraft(
  transaction: Transaction,
  organisationId: string,
  version: NewVersion,
): Promise<void> {
  await transaction.insert(guidelineVersions).values({ organisationId, ...version, state: 'draft' });
}

const isVersion = (organisationId: string, guidelineId: string, number: number) =>
  and(
    eq(guidelineVersions.organisationId, organisationId),
    eq(guidelineVersions.guidelineId, guidelineId),
    eq(guidelineVersions.number, number),
  );

export async function updateVersion(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
  number: number,
  facts: Partial<Pick<GuidelineVersion, 'state' | 'inForceFrom' | 'note' | 'reading' | 'readingFault'>>,
): Promise<void> {
  await transaction
    .update(guidelineVersions)
    .set({ ...facts, version: sql`${guidelineVersions.version} + 1` })
    .where(isVersion(organisationId, guidelineId, number));
}

/** Takes a draft away with its words. */
export async function deleteDraft(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
  number: number,
): Promise<void> {
  await transaction.execute(sql`
    delete from requirement_wording where organisation_id = ${organisationId} and guideline_id = ${guidelineId} and number = ${number}`);
  await transaction.delete(guidelineVersions).where(isVersion(organisationId, guidelineId, number));
}

/** Governing documents that a guideline may stand in, by title. */
export async function findDocumentChoices(
  transaction: Transaction,
  organisationId: string,
): Promise<{ id: string; title: string }[]> {
  const { rows } = await transaction.execute<{ id: string; title: string }>(sql`
    select id, title from governing_document where organisation_id = ${organisationId} and withdrawn_at is null
      and kind in ('policy', 'guideline', 'rules') order by title collate "sv-x-icu", id limit 500`);
  return rows;
}

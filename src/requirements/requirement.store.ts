import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { GuidelineFilter } from './guideline-filter.model.ts';
import type { NewRequirement, RequirementRow, Wording } from './guideline-list.model.ts';
import type { Requirement } from './requirement.model.ts';
import { requirementMappings, requirements, requirementWordings } from './requirement.table.ts';

/** PostgreSQL takes 65,535 values in a statement; a wording has 20. */
const rowsAtATime = 2_000;

/** The references of a scheme, in the order of their numbers. */
const references = (scheme: 'iso27001' | 'cybersecurityAct') => sql`
  coalesce((select jsonb_agg(m.reference order by string_to_array(m.reference, '.')::int[])
    from requirement_mapping m where m.organisation_id = w.organisation_id and m.requirement_id = w.requirement_id
      and m.scheme = ${scheme}), '[]')`;

const columns = sql`w.requirement_id as id, w.guideline_id as "guidelineId", w.number, w.position, w.ref, w.chapter,
  w.chapter_title as "chapterTitle", w.section_title as "sectionTitle", w.kind, w.level, w.text, w.text_en as "textEn",
  w.cadence, w.role, w.checkable, w.phase, w.from_class as "fromClass", w.place, w.doubts, w.reviewed_at as "reviewedAt",
  w.version, q.built_in_key as "builtInKey", ${references('iso27001')} as iso, ${references('cybersecurityAct')} as act`;

const wordings = sql`requirement_wording w
  join requirement q on q.organisation_id = w.organisation_id and q.id = w.requirement_id`;

type Found = Omit<RequirementRow, 'reviewedAt'> & { reviewedAt: string | null } & Record<string, unknown>;
function rowOf({ reviewedAt, ...found }: Found): RequirementRow {
  const { total: _, ...row } = found as Found;
  return { ...row, reviewedAt: reviewedAt === null ? null : new Date(reviewedAt) } as RequirementRow;
}

/** Every requirement of a version, in its order. One statement. */
export async function findRequirements(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
  number: number,
): Promise<RequirementRow[]> {
  const { rows } = await transaction.execute<Found>(sql`
    select ${columns} from ${wordings}
    where w.organisation_id = ${organisationId} and w.guideline_id = ${guidelineId} and w.number = ${number}
    order by w.position, w.requirement_id limit 10000`);
  return rows.map(rowOf);
}

/** So many words of a search are looked for as parts of words. */
const mostParts = 8;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const mapped = (scheme: string, reference: string) => {
  const any = sql`select from requirement_mapping m where m.organisation_id = w.organisation_id
    and m.requirement_id = w.requirement_id and m.scheme = ${scheme}`;
  return reference === 'none'
    ? sql`not exists (${any})`
    : sql`exists (${any} and m.reference = ${reference})`;
};

/** The whole search as Swedish words, or each word of it as a part of some word. */
const holds = (q: string) => {
  const parts = q.split(' ').slice(0, mostParts).map(asPart);
  const text = sql`lower(w.ref || ' ' || w.text || ' ' || coalesce(w.text_en, '') || ' ' || coalesce(w.section_title, '') || ' ' || coalesce(w.role, ''))`;
  return sql`(w.words @@ websearch_to_tsquery('swedish', ${q}) or ${sql.join(
    parts.map((part) => sql`${text} like ${part}`),
    sql` and `,
  )})`;
};

const conditions = ({ q, chapter, kind, level, phase, iso, act }: GuidelineFilter): SQL =>
  and(
    q === '' ? undefined : holds(q),
    chapter === null || chapter === 'all' ? undefined : sql`w.chapter = ${chapter}`,
    kind === null ? undefined : sql`w.kind = ${kind}`,
    level === null ? undefined : sql`w.level = ${level}`,
    phase === null ? undefined : sql`w.phase = ${phase}`,
    iso === null ? undefined : mapped('iso27001', iso),
    act === null ? undefined : mapped('cybersecurityAct', act),
  ) ?? sql`true`;

/** A page of the requirements that are asked for, and how many there are. One statement. */
export async function searchRequirements(
  transaction: Transaction,
  organisationId: string,
  of: { readonly guidelineId: string; readonly number: number },
  filter: GuidelineFilter,
  size: number,
): Promise<{ readonly rows: RequirementRow[]; readonly total: number }> {
  const { rows } = await transaction.execute<Found & { total: number }>(sql`
    select ${columns}, count(*) over ()::int as total from ${wordings}
    where w.organisation_id = ${organisationId} and w.guideline_id = ${of.guidelineId} and w.number = ${of.number}
      and ${conditions(filter)}
    order by w.position, w.requirement_id limit ${size} offset ${(filter.page - 1) * size}`);
  return { rows: rows.map(rowOf), total: rows[0]?.total ?? 0 };
}

/** A requirement in every version that has it, the latest first, with the state of each. One statement. */
export async function findWordings(
  transaction: Transaction,
  organisationId: string,
  requirementId: string,
): Promise<(RequirementRow & { readonly state: string; readonly inForceFrom: string | null })[]> {
  const { rows } = await transaction.execute<Found & { state: string; inForceFrom: string | null }>(sql`
    select ${columns}, v.state, v.in_force_from::text as "inForceFrom" from ${wordings}
      join guideline_version v on v.organisation_id = w.organisation_id and v.guideline_id = w.guideline_id and v.number = w.number
      join guideline g on g.organisation_id = w.organisation_id and g.id = w.guideline_id and g.withdrawn_at is null
    where w.organisation_id = ${organisationId} and w.requirement_id = ${requirementId}
    order by w.number desc limit 500`);
  return rows.map((row) => ({ ...rowOf(row), state: row.state, inForceFrom: row.inForceFrom }));
}

/** Puts requirements into a draft, in their order from a position on, with their mappings. Existing ids get a wording more. */
export async function insertRequirements(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number, from = 1 }: { guidelineId: string; number: number; from?: number },
  rows: readonly NewRequirement[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    const some = rows.slice(start, start + rowsAtATime);
    await transaction
      .insert(requirements)
      .values(some.map(({ id, builtInKey = null }) => ({ organisationId, id, guidelineId, builtInKey })))
      .onConflictDoNothing();
    await transaction.insert(requirementWordings).values(
      some.map((row, index) => {
        const { id, builtInKey: _, iso: _iso, act: _act, doubts = [], place = null, ...wording } = row;
        return {
          ...wording,
          organisationId,
          requirementId: id,
          guidelineId,
          number,
          position: from + start + index,
          place,
          doubts: [...doubts],
        };
      }),
    );
    await insertMappings(transaction, organisationId, some);
  }
}

type Mapped = Pick<NewRequirement, 'id' | 'iso' | 'act'>;

async function insertMappings(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Mapped[],
): Promise<void> {
  const values = rows.flatMap(({ id, iso = [], act = [] }) => [
    ...iso.map((reference) => ({
      organisationId,
      requirementId: id,
      scheme: 'iso27001' as const,
      reference,
    })),
    ...act.map((reference) => ({
      organisationId,
      requirementId: id,
      scheme: 'cybersecurityAct' as const,
      reference,
    })),
  ]);
  for (let start = 0; start < values.length; start += 10_000) {
    await transaction
      .insert(requirementMappings)
      .values(values.slice(start, start + 10_000))
      .onConflictDoNothing();
  }
}

/** What a requirement is mapped to, instead of what it was. */
export async function saveMappings(
  transaction: Transaction,
  organisationId: string,
  row: Mapped,
): Promise<void> {
  await transaction
    .delete(requirementMappings)
    .where(
      and(
        eq(requirementMappings.organisationId, organisationId),
        eq(requirementMappings.requirementId, row.id),
      ),
    );
  await insertMappings(transaction, organisationId, [row]);
}

/** Copies the wordings of one version into a draft. One statement, however many there are. */
export async function copyWordings(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  await transaction.execute(sql`
    insert into requirement_wording (organisation_id, requirement_id, guideline_id, number, position, ref, chapter,
      chapter_title, section_title, kind, level, text, text_en, cadence, role, checkable, phase, from_class)
    select organisation_id, requirement_id, guideline_id, ${to}::int, row_number() over (order by position, requirement_id),
      ref, chapter, chapter_title, section_title, kind, level, text, text_en, cadence, role, checkable, phase, from_class
    from requirement_wording where organisation_id = ${organisationId} and guideline_id = ${guidelineId} and number = ${from}`);
}

export interface InDraft {
  readonly guidelineId: string;
  readonly number: number;
}

const isWording = (organisationId: string, { guidelineId, number }: InDraft, id: string) =>
  and(
    eq(requirementWordings.organisationId, organisationId),
    eq(requirementWordings.guidelineId, guidelineId),
    eq(requirementWordings.number, number),
    eq(requirementWordings.requirementId, id),
  );

export async function updateWording(
  transaction: Transaction,
  organisationId: string,
  draft: InDraft,
  id: string,
  facts: Partial<Wording> & Partial<Pick<Requirement, 'position' | 'reviewedAt'>> & { doubts?: string[] },
): Promise<void> {
  await transaction
    .update(requirementWordings)
    .set({ ...facts, version: sql`${requirementWordings.version} + 1` })
    .where(isWording(organisationId, draft, id));
}

/** Marks as reviewed every row of a chapter, or of the draft, that has something doubtful. Says how many. */
export async function reviewAll(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: InDraft,
  chapter: string,
  at: Date,
): Promise<number> {
  const { rows } = await transaction.execute(sql`
    update requirement_wording set reviewed_at = ${at.toISOString()}, version = version + 1
    where organisation_id = ${organisationId} and guideline_id = ${guidelineId} and number = ${number}
      and chapter = ${chapter} and cardinality(doubts) > 0 and reviewed_at is null returning requirement_id`);
  return rows.length;
}

export async function deleteWording(
  transaction: Transaction,
  organisationId: string,
  draft: InDraft,
  id: string,
): Promise<void> {
  await transaction.delete(requirementWordings).where(isWording(organisationId, draft, id));
}

/** Makes room for so many rows after a position. */
export async function makeRoom(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: InDraft,
  after: number,
  rows: number,
): Promise<void> {
  await transaction.execute(sql`
    update requirement_wording set position = position + ${rows}
    where organisation_id = ${organisationId} and guideline_id = ${guidelineId} and number = ${number} and position > ${after}`);
}

/** The row before or after another in the order of the draft. */
export async function findNeighbour(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: InDraft,
  position: number,
  side: 'before' | 'after',
): Promise<RequirementRow | undefined> {
  const [compared, order] =
    side === 'before'
      ? [sql`w.position < ${position}`, sql`desc`]
      : [sql`w.position > ${position}`, sql`asc`];
  const { rows } = await transaction.execute<Found>(sql`
    select ${columns} from ${wordings}
    where w.organisation_id = ${organisationId} and w.guideline_id = ${guidelineId} and w.number = ${number} and ${compared}
    order by w.position ${order} limit 1`);
  return rows[0] && rowOf(rows[0]);
}

/** One requirement of a version. */
export async function findInVersion(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: InDraft,
  id: string,
): Promise<RequirementRow | undefined> {
  const { rows } = await transaction.execute<Found>(sql`
    select ${columns} from ${wordings} where w.organisation_id = ${organisationId} and w.guideline_id = ${guidelineId}
      and w.number = ${number} and w.requirement_id = ${id}`);
  return rows[0] && rowOf(rows[0]);
}

/** The requirements of every version in force of the organisation, by guideline and in order. One statement. */
export async function findRequirementsInForce(
  transaction: Transaction,
  organisationId: string,
): Promise<(RequirementRow & { readonly guidelineTitle: string })[]> {
  const { rows } = await transaction.execute<Found & { guidelineTitle: string }>(sql`
    select ${columns}, g.title as "guidelineTitle" from ${wordings}
      join guideline_version v on v.organisation_id = w.organisation_id and v.guideline_id = w.guideline_id
        and v.number = w.number and v.state = 'inForce'
      join guideline g on g.organisation_id = w.organisation_id and g.id = w.guideline_id and g.withdrawn_at is null
    where w.organisation_id = ${organisationId}
    order by g.title collate "sv-x-icu", g.id, w.position, w.requirement_id limit 20000`);
  return rows.map((row) => ({ ...rowOf(row), guidelineTitle: row.guidelineTitle }));
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Requirement } from '../requirements/requirement.model.ts';

/** What is asked, as far as it is answered: without its place in a file and what is mapped to it. */
export type Asked = Omit<Requirement, 'guidelineId' | 'place' | 'doubts' | 'reviewedAt' | 'version'>;

/** A version of a guideline. */
export interface OfVersion {
  readonly guidelineId: string;
  readonly number: number;
}

const columns = sql`w.requirement_id as id, w.number, w.position, w.ref, w.chapter, w.chapter_title as "chapterTitle",
  w.section_title as "sectionTitle", w.kind, w.level, w.text, w.text_en as "textEn", w.cadence, w.role, w.checkable,
  w.phase, w.from_class as "fromClass"`;

/** Every requirement of a version, in its order; of one chapter, where one is named. One statement. */
export async function findAsked(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: OfVersion,
  chapter: string | null = null,
): Promise<Asked[]> {
  const { rows } = await transaction.execute<Asked & Record<string, unknown>>(sql`
    select ${columns} from requirement_wording w
    where w.organisation_id = ${organisationId} and w.guideline_id = ${guidelineId} and w.number = ${number}
      and ${chapter === null ? sql`true` : sql`w.chapter = ${chapter}`}
    order by w.position, w.requirement_id limit 10000`);
  return rows;
}

/** These requirements of a version. One statement. */
export async function findAskedById(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: OfVersion,
  ids: readonly string[],
): Promise<Asked[]> {
  const { rows } = await transaction.execute<Asked & Record<string, unknown>>(sql`
    select ${columns} from requirement_wording w
    where w.organisation_id = ${organisationId} and w.guideline_id = ${guidelineId} and w.number = ${number}
      and w.requirement_id = any(${sql.param([...ids])}::uuid[])
    order by w.position, w.requirement_id`);
  return rows;
}

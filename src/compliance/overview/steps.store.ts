import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Maturity } from '../compliance.model.ts';
import type { UnitRow } from './overview.model.ts';
import { type AskedOn, shownUnits, unitColumns, type WhoseRows } from './overview-rows.store.ts';

/** The step of a unit in a chapter; the chapter is null where it has none in any. */
export interface UnitStep extends UnitRow {
  readonly chapter: string | null;
  readonly step: Maturity | null;
  readonly onDay: string | null;
  /** The one before. */
  readonly before: Maturity | null;
}

/** The latest step of each unit in each chapter when the day ended, and the one before it. One statement. */
export async function findSteps(
  transaction: Transaction,
  organisationId: string,
  asked: AskedOn,
  whose: WhoseRows,
  systems: string | null,
): Promise<UnitStep[]> {
  const { rows } = await transaction.execute<UnitStep & Record<string, unknown>>(sql`
    with unit as materialized (select * from (${shownUnits(organisationId, asked, whose, systems)}) u where u.is_shown),
    said as (
      select c.unit_id, c.level, c.chapter, c.maturity, c.on_day, row_number() over (
        partition by c.unit_id, c.level, c.chapter order by c.on_day desc, c.assessed_at desc, c.id desc) as nth
      from chapter_assessment c where c.organisation_id = ${organisationId} and c.guideline_id = ${asked.id}
        and c.on_day <= ${asked.day}::date
    ), steps as (
      select unit_id, level, chapter, max(maturity) filter (where nth = 1) as step,
        max(on_day) filter (where nth = 1)::text as on_day, max(maturity) filter (where nth = 2) as before
      from said where nth <= 2 group by unit_id, level, chapter
    )
    select ${unitColumns}, s.chapter, s.step, s.on_day as "onDay", s.before
    from unit u left join steps s on s.unit_id = u.unit_id and s.level = u.level
    order by u.place, u.name collate "sv-x-icu", u.unit_id, s.chapter limit 20000`);
  return rows;
}

/** The chapters of a version, principles and all, in its order. One statement. */
export async function findChapterNames(
  transaction: Transaction,
  organisationId: string,
  { id, number }: Pick<AskedOn, 'id' | 'number'>,
): Promise<{ readonly chapter: string; readonly title: string }[]> {
  const { rows } = await transaction.execute<{ chapter: string; title: string }>(sql`
    select chapter, min(chapter_title) as title from requirement_wording
    where organisation_id = ${organisationId} and guideline_id = ${id} and number = ${number}
    group by chapter order by min(position) limit 200`);
  return rows;
}

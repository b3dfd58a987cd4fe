import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { ComplianceBasis } from '../compliance.model.ts';
import { demandedOf } from '../demanded.table.ts';
import type { CountedCell } from './overview.model.ts';
import {
  type AskedOn,
  askedRows,
  countedFigures,
  figureOn,
  latestRows,
  shownUnits,
  unitColumns,
  type WhoseRows,
} from './overview-rows.store.ts';

export interface MatrixQuestion {
  readonly asked: AskedOn;
  readonly whose: WhoseRows;
  readonly systems: string | null;
  readonly phase: string | null;
  readonly basis: ComplianceBasis | null;
  /** What the columns are. */
  readonly columns: 'chapter' | 'phase';
}

/** What names a column, and what columns are ordered by. */
const columnsBy = {
  chapter: { key: sql`a.chapter`, position: sql`a.position` },
  phase: { key: sql`coalesce(a.phase::text, 'none')`, position: sql`coalesce(a.phase, 9)` },
} as const;

/**
 * How many of what is asked of each unit stand in each way, by chapter or phase: of the rows asked for, and of those that
 * they inherit from, which are not shown. Units of which nothing is asked have a line without a column. One statement.
 */
export async function countCells(
  transaction: Transaction,
  organisationId: string,
  { asked, whose, systems, phase, basis, columns }: MatrixQuestion,
): Promise<CountedCell[]> {
  const column = columnsBy[columns];
  // A sample tells of what was checked, and of nothing else.
  const joined = basis === 'sampleCheck' ? sql`join` : sql`left join`;
  const { rows } = await transaction.execute<CountedCell & Record<string, unknown>>(sql`
    with unit as materialized (
      select * from (${shownUnits(organisationId, asked, whose, systems)}) u
      where u.is_shown or u.level in ('municipality', 'centralIt')
        or (u.level = 'administration' and ${systems !== null})
    ), asked as materialized (${askedRows(organisationId, asked, phase)}),
    latest as materialized (${latestRows(organisationId, asked, basis)}),
    stands as (
      select u.unit_id, u.level, ${column.key} as "column", a.chapter_title, ${column.position} as position, ${figureOn(asked.day)} as figure
      from unit u join asked a on a.level = u.level and ${demandedOf(sql`u`, sql`a`)}
      ${joined} latest s on s.unit_id = u.unit_id and s.level = u.level and s.requirement_id = a.requirement_id
    ), counted as (
      select unit_id, level, "column", min(chapter_title) as title, min(position) as position, ${countedFigures}
      from stands group by unit_id, level, "column"
    )
    select ${unitColumns}, u.is_shown as "isShown", c."column", c.title, c.position, c.met, c.partly, c."notMet",
      c."notApplicable", c.expired, c.unanswered
    from unit u left join counted c on c.unit_id = u.unit_id and c.level = u.level
    order by u.place, u.name collate "sv-x-icu", u.unit_id, c.position`);
  return rows;
}

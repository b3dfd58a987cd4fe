import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { RequirementLevel } from '../../requirements/requirement.model.ts';
import {
  type AskedOn,
  askedRows,
  figureOn,
  latestRows,
  shownUnits,
  type WhoseRows,
} from './overview-rows.store.ts';

/** A requirement that is not met by all who have to. */
export interface Remaining {
  readonly requirementId: string;
  readonly ref: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly level: RequirementLevel;
  /** 1–5; null where it is in no phase. */
  readonly phase: number | null;
  /** How many units have it left, and to how many it applies. */
  readonly left: number;
  readonly applies: number;
  /** The first of those that have it left, as addresses name it, and by name. */
  readonly key: string;
  readonly name: string;
}

/** What is left to meet, in the order of introduction and of the guideline. One statement. */
export async function findRemaining(
  transaction: Transaction,
  organisationId: string,
  { asked, whose, limit }: { asked: AskedOn; whose: WhoseRows; limit: number },
): Promise<Remaining[]> {
  const { rows } = await transaction.execute<Remaining & Record<string, unknown>>(sql`
    with unit as materialized (select * from (${shownUnits(organisationId, asked, whose, null)}) u where u.is_shown),
    asked as materialized (${askedRows(organisationId, asked, null)}),
    latest as materialized (${latestRows(organisationId, asked, null)}),
    stands as (
      select a.requirement_id, a.ref, a.text, a.text_en, a.level, a.phase, a.position, u.place, u.name,
        case when u.level in ('municipality', 'centralIt') then u.level else u.unit_id::text end as key, ${figureOn(asked.day)} as figure
      from unit u join asked a on a.level = u.level
      left join latest s on s.unit_id = u.unit_id and s.level = u.level and s.requirement_id = a.requirement_id
    )
    select requirement_id as "requirementId", ref, text, text_en as "textEn", level, phase,
      count(*) filter (where figure <> 'met')::int as left, count(*)::int as applies,
      (array_agg(key order by place, name, key) filter (where figure <> 'met'))[1] as key,
      (array_agg(name order by place, name, key) filter (where figure <> 'met'))[1] as name
    from stands where figure <> 'notApplicable'
    group by requirement_id, ref, text, text_en, level, phase, position
    having count(*) filter (where figure <> 'met') > 0
    order by phase nulls last, position, requirement_id limit ${limit}`);
  return rows;
}

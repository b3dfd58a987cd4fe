import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { RequirementLevel } from '../../requirements/requirement.model.ts';
import type { ComplianceBasis } from '../compliance.model.ts';
import { demandedOf } from '../demanded.table.ts';
import type { Figure } from '../standing.model.ts';
import type { FoundUnit } from '../unit.store.ts';
import type { UnitRow } from './overview.model.ts';
import { type AskedOn, askedRows, figureOn, latestRows } from './overview-rows.store.ts';

/** A requirement behind a cell, and how it stood. Days are YYYY-MM-DD. */
export interface CellRow {
  readonly requirementId: string;
  readonly ref: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly level: RequirementLevel;
  readonly phase: number | null;
  readonly figure: Figure;
  readonly basis: ComplianceBasis | null;
  readonly onDay: string | null;
  readonly validTo: string | null;
  /** Why, and who said so: of the unit's own answers alone. */
  readonly reason: string | null;
  readonly assessedByName: string | null;
}

export interface CellQuestion {
  readonly asked: AskedOn;
  readonly unit: UnitRow & Pick<FoundUnit, 'class'>;
  /** The levels whose answers concern the unit: its own, and those above where what is inherited counts too. */
  readonly levels: readonly RequirementLevel[];
  readonly phase: string | null;
  readonly basis: ComplianceBasis | null;
  /** Of one chapter; null for all. */
  readonly chapter: string | null;
}

/** The requirements that a cell counts, in the guideline's order. One statement. */
export async function findCellRows(
  transaction: Transaction,
  organisationId: string,
  { asked, unit, levels, phase, basis, chapter }: CellQuestion,
): Promise<CellRow[]> {
  const joined = basis === 'sampleCheck' ? sql`join` : sql`left join`;
  const { rows } = await transaction.execute<CellRow & Record<string, unknown>>(sql`
    with asked as (${askedRows(organisationId, asked, phase)}),
    latest as (${latestRows(organisationId, asked, basis)})
    select a.requirement_id as "requirementId", a.ref, a.chapter, a.chapter_title as "chapterTitle", a.text,
      a.text_en as "textEn", a.level, a.phase, ${figureOn(asked.day)} as figure, s.basis, s.on_day::text as "onDay",
      s.valid_to::text as "validTo", x.reason, p.name as "assessedByName"
    from asked a cross join (values (${unit.class?.confidentiality ?? null}::int, ${unit.class?.integrity ?? null}::int,
      ${unit.class?.availability ?? null}::int)) k(confidentiality, integrity, availability)
    ${joined} latest s on s.requirement_id = a.requirement_id and s.level = a.level and s.unit_id = case a.level
      when 'system' then ${unit.systemId}::uuid when 'administration' then ${unit.bodyId}::uuid else ${organisationId}::uuid end
    left join compliance_assessment x on x.organisation_id = ${organisationId} and x.id = s.assessment_id
      and a.level = ${unit.level}
    left join person p on p.organisation_id = x.organisation_id and p.id = x.assessed_by
    where ${demandedOf(sql`k`, sql`a`)} and a.level = any(${sql.param([...levels])}::text[])
      and ${chapter === null ? sql`true` : sql`a.chapter = ${chapter}`}
    order by a.position, a.requirement_id limit 2000`);
  return rows;
}

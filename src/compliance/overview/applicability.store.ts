import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { RequirementLevel } from '../../requirements/requirement.model.ts';
import { demandedOf } from '../demanded.table.ts';
import type { MappedPrinciple, MappedRequirement } from './overview.model.ts';
import {
  type AskedOn,
  askedRows,
  countedFigures,
  figureOn,
  latestRows,
  numberOn,
  shownUnits,
  type WhoseRows,
} from './overview-rows.store.ts';

/** A unit that a statement is of: null for the whole municipality with everything in it. */
export type StatementOf = {
  readonly key: string;
  readonly level: RequirementLevel;
  readonly bodyId: string;
  readonly systemId: string | null;
} | null;

export interface StatementQuestion {
  readonly asked: AskedOn;
  readonly whose: WhoseRows;
  readonly of: StatementOf;
  /** The levels that concern it. */
  readonly levels: readonly RequirementLevel[];
}

/** The measures mapped to numbers of Annex A, as they stand in a unit or in all of them. One statement. */
export async function findMapped(
  transaction: Transaction,
  organisationId: string,
  { asked, whose, of, levels }: StatementQuestion,
): Promise<MappedRequirement[]> {
  const every = { ...whose, all: true };
  const concerned =
    of === null
      ? sql`true`
      : sql`(u.level in ('municipality', 'centralIt') or (u.level = 'administration' and u.body_id = ${of.bodyId}::uuid)
          or (u.level = 'system' and u.system_id = ${of.systemId}::uuid))`;
  const hasSystems = of === null || of.systemId !== null;
  const isOwn = of === null ? sql`true` : sql`u.level = ${of.level}`;
  // Evidence hangs on the requirement in a body; a system's stands with its body's.
  const { rows } = await transaction.execute<MappedRequirement & Record<string, unknown>>(sql`
    with unit as materialized (
      select * from (${shownUnits(organisationId, asked, every, null, hasSystems)}) u
      where ${concerned} and u.level = any(${sql.param([...levels])}::text[])
    ), asked as materialized (${askedRows(organisationId, asked, null)}),
    latest as materialized (${latestRows(organisationId, asked, null)}),
    said as materialized (
      select s.*, nullif(trim(x.reason), '') as reason from latest s
      join compliance_assessment x on x.organisation_id = ${organisationId} and x.id = s.assessment_id
    ), stands as (
      select a.requirement_id, ${figureOn(asked.day)} as figure, s.on_day, u.place, u.name,
        case when ${isOwn} then ${of === null ? sql`u.name || ': ' || s.reason` : sql`s.reason`} end as reason
      from unit u join asked a on a.level = u.level and ${demandedOf(sql`u`, sql`a`)}
      left join said s on s.unit_id = u.unit_id and s.level = u.level and s.requirement_id = a.requirement_id
    ), counted as (
      select requirement_id, max(on_day)::text as on_day, ${countedFigures},
        coalesce((array_agg(reason order by place, name) filter (where reason is not null))[1:5], '{}') as reasons
      from stands group by requirement_id
    ), shown as (
      select o.noun_id, count(*)::int as count, (array_agg(e.title order by e.title, e.id))[1:5] as titles
      from evidence_of o join evidence e on e.organisation_id = o.organisation_id and e.id = o.evidence_id and e.withdrawn_at is null
      where o.organisation_id = ${organisationId} and o.noun = 'requirement'
        and ${of === null ? sql`true` : sql`o.body_id = ${of.bodyId}::uuid`}
      group by o.noun_id
    )
    select a.requirement_id as "requirementId", a.ref, a.text, a.text_en as "textEn", a.level,
      array_agg(m.reference order by m.reference) as references, c.on_day as "onDay", c.reasons,
      c.met, c.partly, c."notMet", c."notApplicable", c.expired, c.unanswered,
      case when ${of === null ? sql`true` : sql`a.level = ${of.level}`} then coalesce(e.titles, '{}') else '{}' end as evidence,
      case when ${of === null ? sql`true` : sql`a.level = ${of.level}`} then coalesce(e.count, 0) else 0 end as "evidenceCount"
    from asked a
    join requirement_mapping m on m.organisation_id = ${organisationId} and m.requirement_id = a.requirement_id and m.scheme = 'iso27001'
    join counted c on c.requirement_id = a.requirement_id
    left join shown e on e.noun_id = a.requirement_id
    group by a.requirement_id, a.ref, a.text, a.text_en, a.level, a.position, c.on_day, c.reasons, c.met, c.partly, c."notMet",
      c."notApplicable", c.expired, c.unanswered, e.titles, e.count
    order by a.position, a.requirement_id limit 2000`);
  return rows;
}

/** The principles mapped to numbers of Annex A, in the guideline's order. One statement. */
export async function findMappedPrinciples(
  transaction: Transaction,
  organisationId: string,
  asked: AskedOn,
): Promise<MappedPrinciple[]> {
  const { rows } = await transaction.execute<MappedPrinciple & Record<string, unknown>>(sql`
    select m.reference as number, w.ref from requirement_wording w
    join requirement_mapping m on m.organisation_id = w.organisation_id and m.requirement_id = w.requirement_id
      and m.scheme = 'iso27001'
    where w.organisation_id = ${organisationId} and w.guideline_id = ${asked.id} and w.kind = 'principle'
      and w.number = ${numberOn(organisationId, asked)}
    order by w.position, m.reference limit 2000`);
  return rows;
}

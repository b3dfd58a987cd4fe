import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { ChapterAssessment, ComplianceAssessment } from './compliance.model.ts';
import { chapterAssessments, complianceAssessments, complianceStandings } from './compliance.table.ts';

/** PostgreSQL takes 65,535 values in a statement. */
const rowsAtATime = 2_000;

/** Holds what these units have answered until the transaction ends, in one order: two that answer the same see each other. */
export async function holdAnswers(
  transaction: Transaction,
  organisationId: string,
  units: readonly { readonly level: RequirementLevel; readonly unitId: string }[],
): Promise<void> {
  const names = [
    ...new Set(units.map(({ level, unitId }) => `compliance ${organisationId} ${level} ${unitId}`)),
  ];
  await transaction.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(name, 0))
    from unnest(${sql.param(names.toSorted())}::text[]) with ordinality as held(name, place) order by place`);
}

/**
 * Writes assessments, and lets each be the latest of its unit and requirement unless a later day's stands there. Two
 * statements for every 2,000.
 */
export async function insertAssessments(
  transaction: Transaction,
  organisationId: string,
  rows: readonly ComplianceAssessment[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    const some = rows.slice(start, start + rowsAtATime).map((row) => ({ ...row, organisationId }));
    await transaction.insert(complianceAssessments).values(some);
    await transaction
      .insert(complianceStandings)
      .values(some.map(({ id, ...row }) => ({ ...row, assessmentId: id })))
      .onConflictDoUpdate({
        target: [
          complianceStandings.organisationId,
          complianceStandings.unitId,
          complianceStandings.requirementId,
        ],
        set: {
          level: sql`excluded.level`,
          bodyId: sql`excluded.body_id`,
          systemId: sql`excluded.system_id`,
          assessmentId: sql`excluded.assessment_id`,
          result: sql`excluded.result`,
          basis: sql`excluded.basis`,
          onDay: sql`excluded.on_day`,
          validTo: sql`excluded.valid_to`,
        },
        setWhere: sql`excluded.on_day >= ${complianceStandings.onDay}`,
      });
  }
}

export async function insertChapterAssessments(
  transaction: Transaction,
  organisationId: string,
  rows: readonly ChapterAssessment[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.insert(chapterAssessments).values(rows.map((row) => ({ ...row, organisationId })));
}

interface OfUnit {
  readonly level: RequirementLevel;
  readonly unitId: string;
}

export interface AssessmentRow extends ComplianceAssessment {
  readonly assessedByName: string | null;
}

/** Everything that has been said of one requirement of a unit, that in force first and then the latest. One statement. */
export async function findHistory(
  transaction: Transaction,
  organisationId: string,
  { level, unitId }: OfUnit,
  requirementId: string,
): Promise<AssessmentRow[]> {
  const { rows } = await transaction.execute<AssessmentRow & Record<string, unknown>>(sql`
    select a.id, a.requirement_id as "requirementId", a.number, a.level, a.body_id as "bodyId", a.system_id as "systemId",
      a.result, a.reason, a.basis, a.on_day::text as "onDay", a.valid_to::text as "validTo", a.assessed_by as "assessedBy",
      a.assessed_at as "assessedAt", a.self_assessment_id as "selfAssessmentId", p.name as "assessedByName"
    from compliance_assessment a
    left join compliance_standing st on st.organisation_id = a.organisation_id and st.unit_id = a.unit_id
      and st.requirement_id = a.requirement_id and st.assessment_id = a.id
    left join person p on p.organisation_id = a.organisation_id and p.id = a.assessed_by
    where a.organisation_id = ${organisationId} and a.unit_id = ${unitId} and a.level = ${level}
      and a.requirement_id = ${requirementId}
    order by st.assessment_id is not null desc, a.on_day desc, a.assessed_at desc, a.id limit 500`);
  return rows.map((row) => ({ ...row, assessedAt: new Date(row.assessedAt) }));
}

export type ChapterStep = Pick<ChapterAssessment, 'chapter' | 'maturity' | 'note' | 'onDay'>;

/** The latest step of each chapter of a unit. One statement. */
export async function findChapterSteps(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, level, unitId }: OfUnit & { readonly guidelineId: string },
): Promise<ChapterStep[]> {
  const { rows } = await transaction.execute<ChapterStep & Record<string, unknown>>(sql`
    select distinct on (chapter) chapter, maturity, note, on_day::text as "onDay" from chapter_assessment
    where organisation_id = ${organisationId} and unit_id = ${unitId} and level = ${level} and guideline_id = ${guidelineId}
    order by chapter, on_day desc, assessed_at desc`);
  return rows;
}

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { ComplianceResult, SelfAssessment } from './compliance.model.ts';
import { selfAssessments } from './compliance.table.ts';

interface OfUnit {
  readonly guidelineId: string;
  readonly level: RequirementLevel;
  readonly unitId: string;
}

export interface SelfAssessmentRow extends SelfAssessment {
  readonly unitId: string;
  readonly startedByName: string | null;
  readonly finishedByName: string | null;
}

const columns = sql`s.id, s.guideline_id as "guidelineId", s.number, s.level, s.body_id as "bodyId", s.system_id as "systemId",
  s.unit_id as "unitId", s.year, s.started_by as "startedBy", s.started_at as "startedAt", s.finished_by as "finishedBy",
  s.finished_at as "finishedAt", s.withdrawn_at as "withdrawnAt", s.version, b.name as "startedByName",
  f.name as "finishedByName"`;
const from = sql`self_assessment s
  left join person b on b.organisation_id = s.organisation_id and b.id = s.started_by
  left join person f on f.organisation_id = s.organisation_id and f.id = s.finished_by`;

type Row = SelfAssessmentRow & Record<string, unknown>;
const rowOf = (row: Row): SelfAssessmentRow => ({
  ...row,
  startedAt: new Date(row.startedAt),
  finishedAt: row.finishedAt && new Date(row.finishedAt),
  withdrawnAt: row.withdrawnAt && new Date(row.withdrawnAt),
});

/** @param lock held until the transaction ends */
export async function findSelfAssessment(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { lock = false } = {},
): Promise<SelfAssessmentRow | undefined> {
  const { rows } = await transaction.execute<Row>(sql`
    select ${columns} from ${from} where s.organisation_id = ${organisationId} and s.id = ${id}
    ${lock ? sql`for update of s` : sql``}`);
  return rows[0] && rowOf(rows[0]);
}

/** How the answers of a finished one were. */
export interface DoneAssessment extends SelfAssessmentRow {
  readonly results: Readonly<Record<ComplianceResult, number>>;
}

/** Those of a unit that have not been given up, the latest first. One statement. */
export async function findSelfAssessments(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, level, unitId }: OfUnit,
): Promise<DoneAssessment[]> {
  const { rows } = await transaction.execute<Row & Pick<DoneAssessment, 'results'>>(sql`
    select ${columns}, (select jsonb_build_object('met', count(*) filter (where a.result = 'met'),
        'partly', count(*) filter (where a.result = 'partly'), 'notMet', count(*) filter (where a.result = 'notMet'),
        'notApplicable', count(*) filter (where a.result = 'notApplicable'))
      from compliance_assessment a where a.organisation_id = s.organisation_id and a.unit_id = s.unit_id
        and a.self_assessment_id = s.id) as results
    from ${from}
    where s.organisation_id = ${organisationId} and s.guideline_id = ${guidelineId} and s.level = ${level}
      and s.unit_id = ${unitId} and s.withdrawn_at is null
    order by s.finished_at desc nulls first, s.id limit 50`);
  return rows.map((row) => ({ ...rowOf(row), results: row.results }));
}

/** The one under way and when the last was finished, of each unit that has any. One statement. */
export interface AssessmentDays {
  readonly level: RequirementLevel;
  readonly unitId: string;
  readonly openId: string | null;
  readonly openAnswers: number;
  /** YYYY-MM-DD. */
  readonly finishedOn: string | null;
}

export async function findAssessmentDays(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
): Promise<AssessmentDays[]> {
  const { rows } = await transaction.execute<AssessmentDays & Record<string, unknown>>(sql`
    select s.level, s.unit_id as "unitId", (array_agg(s.id) filter (where s.finished_at is null))[1] as "openId",
      coalesce(sum((select count(*) from draft_answer d where d.organisation_id = s.organisation_id
        and d.self_assessment_id = s.id)) filter (where s.finished_at is null), 0)::int as "openAnswers",
      max((s.finished_at at time zone 'Europe/Stockholm')::date)::text as "finishedOn"
    from self_assessment s
    where s.organisation_id = ${organisationId} and s.guideline_id = ${guidelineId} and s.withdrawn_at is null
    group by s.level, s.unit_id`);
  return rows;
}

/** False where the unit has one under way already, or there is one of that id. */
export async function insertSelfAssessment(
  transaction: Transaction,
  organisationId: string,
  row: Pick<
    SelfAssessment,
    'id' | 'guidelineId' | 'number' | 'level' | 'bodyId' | 'systemId' | 'year' | 'startedBy' | 'startedAt'
  >,
): Promise<boolean> {
  const made = await transaction
    .insert(selfAssessments)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: selfAssessments.id });
  return made.length > 0;
}

/** Every change gives it a new version. */
export async function updateSelfAssessment(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<SelfAssessment, 'finishedAt' | 'finishedBy' | 'withdrawnAt'>> = {},
): Promise<void> {
  await transaction
    .update(selfAssessments)
    .set({ ...facts, version: sql`${selfAssessments.version} + 1` })
    .where(and(eq(selfAssessments.organisationId, organisationId), eq(selfAssessments.id, id)));
}

import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ChapterAssessment, DraftAnswer } from './compliance.model.ts';
import { draftAnswers, draftMaturities } from './compliance.table.ts';

/** An answer in a self-assessment that is under way. */
export interface DraftRow extends DraftAnswer {
  readonly byName: string | null;
}

export interface DraftStep extends Pick<ChapterAssessment, 'chapter' | 'maturity' | 'note'> {
  readonly by: string;
  readonly at: Date;
}

/** Every answer so far. One statement. */
export async function findDrafts(
  transaction: Transaction,
  organisationId: string,
  selfAssessmentId: string,
): Promise<DraftRow[]> {
  const { rows } = await transaction.execute<DraftRow & Record<string, unknown>>(sql`
    select d.self_assessment_id as "selfAssessmentId", d.requirement_id as "requirementId", d.result, d.reason,
      d.valid_to::text as "validTo", d.by_person as by, d.at, p.name as "byName"
    from draft_answer d left join person p on p.organisation_id = d.organisation_id and p.id = d.by_person
    where d.organisation_id = ${organisationId} and d.self_assessment_id = ${selfAssessmentId}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** The steps so far. One statement. */
export async function findDraftSteps(
  transaction: Transaction,
  organisationId: string,
  selfAssessmentId: string,
): Promise<DraftStep[]> {
  return transaction
    .select({
      chapter: draftMaturities.chapter,
      maturity: draftMaturities.maturity,
      note: draftMaturities.note,
      by: draftMaturities.by,
      at: draftMaturities.at,
    })
    .from(draftMaturities)
    .where(
      and(
        eq(draftMaturities.organisationId, organisationId),
        eq(draftMaturities.selfAssessmentId, selfAssessmentId),
      ),
    );
}

/** Puts these answers in the place of what was said of them. One statement. */
export async function saveDrafts(
  transaction: Transaction,
  organisationId: string,
  rows: readonly DraftAnswer[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insert(draftAnswers)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoUpdate({
      target: [draftAnswers.organisationId, draftAnswers.selfAssessmentId, draftAnswers.requirementId],
      set: {
        result: sql`excluded.result`,
        reason: sql`excluded.reason`,
        validTo: sql`excluded.valid_to`,
        by: sql`excluded.by_person`,
        at: sql`excluded.at`,
      },
    });
}

/** Takes away what was said of these. One statement. */
export async function clearDrafts(
  transaction: Transaction,
  organisationId: string,
  selfAssessmentId: string,
  requirementIds: readonly string[],
): Promise<void> {
  if (requirementIds.length === 0) return;
  await transaction
    .delete(draftAnswers)
    .where(
      and(
        eq(draftAnswers.organisationId, organisationId),
        eq(draftAnswers.selfAssessmentId, selfAssessmentId),
        inArray(draftAnswers.requirementId, [...requirementIds]),
      ),
    );
}

/** Puts the step of a chapter in the place of what it was; null takes it away. One statement. */
export async function saveDraftStep(
  transaction: Transaction,
  organisationId: string,
  selfAssessmentId: string,
  {
    chapter,
    maturity,
    note,
    by,
    at,
  }: Omit<DraftStep, 'maturity'> & { maturity: DraftStep['maturity'] | null },
): Promise<void> {
  if (maturity === null) {
    await transaction
      .delete(draftMaturities)
      .where(
        and(
          eq(draftMaturities.organisationId, organisationId),
          eq(draftMaturities.selfAssessmentId, selfAssessmentId),
          eq(draftMaturities.chapter, chapter),
        ),
      );
    return;
  }
  const row = { organisationId, selfAssessmentId, chapter, maturity, note, by, at };
  await transaction
    .insert(draftMaturities)
    .values(row)
    .onConflictDoUpdate({
      target: [draftMaturities.organisationId, draftMaturities.selfAssessmentId, draftMaturities.chapter],
      set: { maturity, note, by, at },
    });
}

/** Takes every draft of a self-assessment away: it has been finished, or given up. */
export async function removeDrafts(
  transaction: Transaction,
  organisationId: string,
  selfAssessmentId: string,
): Promise<void> {
  for (const table of [draftAnswers, draftMaturities]) {
    await transaction
      .delete(table)
      .where(and(eq(table.organisationId, organisationId), eq(table.selfAssessmentId, selfAssessmentId)));
  }
}

import type { DraftAnswer, Maturity } from '../compliance/compliance.model.ts';
import { draftAnswers, draftMaturities } from '../compliance/compliance.table.ts';
import type { Transaction } from '../database/index.ts';

export interface AnsweredChapter {
  readonly chapter: string;
  readonly answers: readonly Pick<DraftAnswer, 'requirementId' | 'result' | 'reason' | 'validTo'>[];
  readonly maturity: Maturity;
}

/** Answers of a self-assessment that nobody has answered anything of. Two statements. */
export async function insertAnswered(
  transaction: Transaction,
  sitting: Pick<DraftAnswer, 'selfAssessmentId' | 'by' | 'at'> & { readonly organisationId: string },
  chapters: readonly AnsweredChapter[],
): Promise<void> {
  const answers = chapters.flatMap((each) => each.answers);
  if (answers.length > 0) {
    await transaction.insert(draftAnswers).values(answers.map((answer) => ({ ...sitting, ...answer })));
  }
  if (chapters.length > 0) {
    const steps = chapters.map(({ chapter, maturity }) => ({ ...sitting, chapter, maturity, note: null }));
    await transaction.insert(draftMaturities).values(steps);
  }
}

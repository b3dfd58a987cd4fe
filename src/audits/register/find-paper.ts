import { inRequest, type RequestContext } from '../../identity/index.ts';
import type { RegisterForPaper } from '../../reporting/register-paper.model.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { recommendationsForExport } from './export-recommendations.ts';
import { registerForPaper } from './paper.rules.ts';
import {
  findAnswers,
  findAssessmentWords,
  findAuditFacts,
  findMatterTitles,
  findScales,
} from './paper.store.ts';
import { choosesStatus, mayHideBodies, type RegisterFilter } from './register-filter.model.ts';
import type { RegisterRow } from './register-list.model.ts';
import { registerQuestion } from './register-question.ts';
import { findRegisterTotals } from './register-totals.store.ts';

/** A paper is something that people read. What is more than this belongs in Excel. */
export const mostInPaper = 1_000;

export type FindPaperResult =
  | { readonly ok: true; readonly register: Omit<RegisterForPaper, 'organisation' | 'selection'> }
  | { readonly ok: false; readonly refusal: 'tooMany'; readonly total: number };

/** What a status paper says of the recommendations that the filter leaves and the requester may see. */
export async function findPaper(context: RequestContext, filter: RegisterFilter): Promise<FindPaperResult> {
  const found = await recommendationsForExport(context, filter);
  if (found.total > mostInPaper) return { ok: false, refusal: 'tooMany', total: found.total };
  const rows: RegisterRow[] = [];
  for await (const lot of found.batches()) rows.push(...lot);
  const facts = {
    ...(await findWords(context, rows)),
    today: swedishDay(context.now()),
    rows,
    whole: choosesStatus(filter) ? await findWhole(context, filter) : null,
    mayHideBodies: mayHideBodies(filter),
  };
  return { ok: true, register: registerForPaper(facts) };
}

/** How the choice is distributed beside its choice of status. */
async function findWhole(context: RequestContext, filter: RegisterFilter) {
  const { beside } = await inRequest(context, (transaction) =>
    findRegisterTotals(transaction, registerQuestion(context, filter)),
  );
  return beside.assessed;
}

function findWords(context: RequestContext, rows: readonly RegisterRow[]) {
  const { organisationId } = context.requester;
  const addressees = rows.flatMap((row) => row.addressees).filter(({ isAskedFor }) => isAskedFor);
  return inRequest(context, async (transaction) => {
    const of = <Key>(values: readonly (Key | null | undefined)[]) => [
      ...new Set(values.filter((value) => value !== null && value !== undefined)),
    ];
    const words = await findAssessmentWords(
      transaction,
      organisationId,
      of(addressees.map(({ assessmentId }) => assessmentId)),
    );
    return {
      words,
      answers: await findAnswers(
        transaction,
        organisationId,
        rows.map(({ id }) => id),
      ),
      audits: await findAuditFacts(transaction, organisationId, of(rows.map(({ auditId }) => auditId))),
      matterTitles: await findMatterTitles(
        transaction,
        organisationId,
        of(addressees.map(({ matter }) => matter?.id)),
      ),
      scales: await findScales(transaction, organisationId, of(words.map(({ followUpId }) => followUpId))),
    };
  });
}

import type { Texts } from '../texts/index.ts';
import type { PartProblem, ReviewPageData } from './review-page.view.ts';

/** Why a change was not saved, in sentences that lead to the field or the part that they are about. */
export function errorsOfProblem(
  { key, kind, faults, entered }: PartProblem,
  { review, names, bodies }: ReviewPageData,
  { reviewPages, readingPages }: Texts,
): { field: string; message: string }[] {
  if (kind === 'stale') {
    const part = [...review.rows, ...review.audits, ...review.documents].find((each) => each.key === key);
    const who = names.get(part?.changedBy ?? '') ?? reviewPages.stale.somebody;
    const message = entered ? reviewPages.stale.form(who) : reviewPages.stale.row(who);
    return [{ field: key, message }];
  }
  if (entered === null) return [{ field: key, message: reviewPages.problems.notNow }];
  const labels = { ...fieldLabels(reviewPages), comment: readingPages.read.comment };
  return faults.map(({ field, code }) => {
    const [, kindOfDate, bodyId] = /^(answerBy|extendedTo)-(.+)$/.exec(field) ?? [];
    const body = bodies.find(({ id }) => id === bodyId)?.name ?? '';
    const label =
      kindOfDate === undefined
        ? ((labels as Record<string, string>)[field] ?? field)
        : reviewPages.audit[kindOfDate as 'answerBy' | 'extendedTo'](body);
    return { field, message: reviewPages.problems[code](label) };
  });
}

function fieldLabels({ rowForm, audit, document }: Texts['reviewPages']): Record<string, string> {
  return {
    number: rowForm.number,
    text: rowForm.text,
    group: rowForm.group,
    bodyIds: rowForm.bodies,
    status: rowForm.status,
    done: rowForm.done,
    remaining: rowForm.remaining,
    title: audit.title,
    year: audit.year,
    auditId: audit.auditId,
    letterDated: audit.letterDated,
    kind: document.kind,
    firm: document.firm,
    dated: document.dated,
    registryNumber: document.registryNumber,
  };
}

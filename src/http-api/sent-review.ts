import type { Review, ReviewAudit, ReviewDocument, ReviewRow } from '../reviews/review.model.ts';

const moment = (at: Date | null) => at?.toISOString() ?? null;

/** A review as it is sent. */
export const sentReview = ({ documents, audits, rows }: Review) => ({
  documents: documents.map(sentDocument),
  audits: audits.map(sentAudit),
  rows: rows.map(sentRow),
});

function sentDocument({ scale: _scale, statedTotals: _totals, ...document }: ReviewDocument) {
  return document;
}

function sentAudit({
  questions: _questions,
  assessment: _assessment,
  needsMeeting: _meeting,
  statedTotals: _totals,
  ...audit
}: ReviewAudit) {
  const { readBodies, bodyIds, matters, changedAt } = audit;
  return {
    ...audit,
    readBodies: [...readBodies],
    bodyIds: [...bodyIds],
    matters: [...matters],
    changedAt: moment(changedAt),
  };
}

function sentRow(row: ReviewRow) {
  const { readAddressees, bodyIds, checkedAt, interpretedAt, changedAt } = row;
  return {
    ...row,
    readAddressees: [...readAddressees],
    bodyIds: [...bodyIds],
    checkedAt: moment(checkedAt),
    interpretedAt: moment(interpretedAt),
    changedAt: moment(changedAt),
  };
}

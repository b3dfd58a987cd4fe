import type { ReadAudit, ReadDocument, Reading, ReadRecommendation } from '../reading/reading.model.ts';
import type { Review, ReviewRow } from './review.model.ts';

/**
 * The reading as people have corrected it, without what they left out: what totals are counted from and papers are
 * printed from before the register has it. A colour that a person read out of the words takes the place of the
 * proposal; the status stays unknown.
 */
export function asReviewed(reading: Reading, review: Review): Reading {
  const documents = reading.documents.map((document, index) =>
    reviewedDocument(document, `document-${index + 1}`, review),
  );
  const rows = documents.flatMap(({ audits }) => audits).flatMap(({ recommendations }) => recommendations);
  const of = (wanted: ReadRecommendation['status']) => rows.filter(({ status }) => status === wanted).length;
  return {
    ...reading,
    documents,
    found: {
      audits: documents.flatMap(({ audits }) => audits).length,
      recommendations: rows.length,
      green: of('green'),
      yellow: of('yellow'),
      red: of('red'),
      unknown: of('unknown'),
    },
  };
}

/**
 * The same with the proposals as they were read: for a paper, which tells a proposal with its reason. What people
 * interpreted is printed from the register, under their names.
 */
export function asCorrected(reading: Reading, review: Review): Reading {
  const rows = review.rows.map((row) => ({ ...row, interpretation: 'open' as const, interpreted: null }));
  return asReviewed(reading, { ...review, rows });
}

function reviewedDocument(document: ReadDocument, key: string, review: Review): ReadDocument {
  const reviewed = review.documents.find((each) => each.key === key);
  if (!reviewed) return document;
  const { title, firm, dated, registryNumber } = reviewed;
  const audits = review.audits
    .filter((audit) => audit.documentKey === key && audit.included)
    .map(
      (audit): ReadAudit => ({
        title: audit.title,
        year: audit.year,
        auditedBodies: [...audit.readBodies],
        questions: audit.questions,
        recommendations: review.rows
          .filter((row) => row.auditKey === audit.key && row.included)
          .map(reviewedRow),
        assessment: audit.assessment,
        needsMeeting: audit.needsMeeting,
        statedTotals: audit.statedTotals,
      }),
    );
  return { ...document, title, firm, dated, registryNumber, audits };
}

function reviewedRow(row: ReviewRow): ReadRecommendation {
  const { number, text, group, response, done, remaining, comment, status, place } = row;
  return {
    number,
    text,
    group,
    addressees: [...row.readAddressees],
    response,
    done,
    remaining,
    comment,
    status,
    // Seen by a person: no word, symbol or shading that the reader found.
    statusFrom: row.statusFrom === 'person' ? 'none' : row.statusFrom,
    proposed: proposedFor(row),
    place,
  };
}

function proposedFor({ interpretation, interpreted, proposed, status }: ReviewRow) {
  if (status !== 'unknown' || interpretation === 'leftUnknown') return null;
  if (interpreted === null) return proposed;
  return { status: interpreted, reason: proposed?.reason ?? '', confidence: 1 };
}

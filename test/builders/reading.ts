import type {
  ReadAudit,
  ReadDocument,
  Reading,
  ReadRecommendation,
  StatedTotals,
} from '../../src/reading/reading.model.ts';

/** A recommendation as read, green in printed words unless told otherwise. */
export function aRecommendation(changes: Partial<ReadRecommendation> = {}): ReadRecommendation {
  return {
    number: '1',
    text: 'Att kommunstyrelsen fastställer en riktlinje för informationssäkerhet',
    group: null,
    addressees: ['Kommunstyrelsen'],
    response: null,
    done: null,
    remaining: null,
    comment: null,
    status: 'green',
    statusFrom: 'word',
    proposed: null,
    place: { page: null, line: 1 },
    ...changes,
  };
}

export function anAudit(changes: Partial<ReadAudit> = {}): ReadAudit {
  return {
    title: 'Granskning av informationssäkerhet 2024',
    year: 2024,
    auditedBodies: ['Kommunstyrelsen'],
    questions: [],
    recommendations: [aRecommendation()],
    assessment: null,
    needsMeeting: null,
    statedTotals: null,
    ...changes,
  };
}

export function aDocument(changes: Partial<ReadDocument> = {}): ReadDocument {
  return {
    kind: 'followUp',
    title: 'Uppföljning av tidigare granskningar',
    firm: 'Granit Revision AB',
    dated: '2026-10',
    registryNumber: 'REV 2026/14',
    place: { page: null, line: 1 },
    statedTotals: null,
    scale: [],
    questions: [],
    audits: [anAudit()],
    deadlines: [],
    signatures: [],
    actions: [],
    figures: [],
    ...changes,
  };
}

/** A reading of the documents given; `found` is counted from them. */
export function aReading(documents: ReadDocument[], changes: Partial<Reading> = {}): Reading {
  const audits = documents.flatMap((document) => document.audits);
  const rows = audits.flatMap((audit) => audit.recommendations);
  const of = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    source: { file: 'uppfoljning.txt', sha256: '0'.repeat(64), format: 'text', pages: null },
    documents,
    found: {
      audits: audits.length,
      recommendations: rows.length,
      green: of('green'),
      yellow: of('yellow'),
      red: of('red'),
      unknown: of('unknown'),
    },
    issues: [],
    ...changes,
  };
}

export function totals(green: number, yellow: number, red: number, all = green + yellow + red): StatedTotals {
  return { recommendations: all, green, yellow, red, derived: false };
}

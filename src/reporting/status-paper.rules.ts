import type {
  ReadAudit,
  ReadDocument,
  ReadIssue,
  Reading,
  ReadRecommendation,
  StatedTotals,
} from '../reading/reading.model.ts';
import type { PrintedStatus } from './paper.model.ts';
import type {
  PaperAudit,
  PaperDocument,
  PaperRecommendation,
  ProposedTally,
  StatedAgainstRead,
  StatusPaper,
  Tally,
} from './status-paper.model.ts';

/** What a share is made of. */
export type Shared = Pick<Tally, 'recommendations' | 'green' | 'yellow'> & { notAssessed?: number };

/** How many of them the auditors have followed up. */
export const followedUp = ({ recommendations, notAssessed = 0 }: Shared): number =>
  recommendations - notAssessed;

/** Counts the statuses that stand in the report. A proposal never counts here. */
export function tallyOf(recommendations: readonly { readonly status: PrintedStatus }[]): Tally {
  const tally = {
    recommendations: recommendations.length,
    green: 0,
    yellow: 0,
    red: 0,
    unknown: 0,
    notAssessed: 0,
  };
  for (const { status } of recommendations) tally[status] += 1;
  return tally;
}

/** Counts the proposals, which only a recommendation of unknown status can have. */
export function proposalsOf(recommendations: Pick<PaperRecommendation, 'proposed'>[]): ProposedTally {
  const tally = { green: 0, yellow: 0, red: 0 };
  for (const { proposed } of recommendations) if (proposed) tally[proposed.status] += 1;
  return tally;
}

/**
 * What the status paper says about a reading. Pure: the same reading gives the same paper.
 * With `interpreted` false no proposal is carried over, so that only the auditors' own colours remain.
 */
export function statusPaper(reading: Reading, { interpreted }: { interpreted: boolean }): StatusPaper {
  const main = mainDocument(reading.documents);
  const severalReports = reading.documents.filter((document) => document.audits.length > 0).length > 1;
  const audits = reading.documents.flatMap((document) =>
    document.audits.map((audit) => paperAudit(audit, severalReports ? document.title : null, interpreted)),
  );
  const recommendations = audits.flatMap((audit) => audit.recommendations);
  return {
    source: reading.source,
    register: null,
    main: main && documentFacts(main),
    documents: reading.documents.map(documentFacts),
    isFirstAudit: isFirstAudit(reading.documents),
    totals: tallyOf(recommendations),
    proposed: proposalsOf(recommendations),
    showsProposals: interpreted,
    stated: reading.documents.flatMap((document) => statedAgainstRead(document, tallyOf(recommendations))),
    audits,
    bodies: tallyPerBody(recommendations),
    deadlines: reading.documents.flatMap((document) => document.deadlines),
    answers: {
      given: recommendations.filter(({ responses }) => responses.length > 0).length,
      missing: audits.flatMap((audit) =>
        audit.recommendations
          .filter(({ responses }) => responses.length === 0)
          .map(({ number, text }) => ({ audit: audit.title, number, text })),
      ),
    },
    actions: reading.documents.flatMap((document) => document.actions),
    roundQuestions: reading.documents.flatMap((document) => document.questions),
    scales: reading.documents
      .filter((document) => document.scale.length > 0)
      .map((document) => ({ document: document.title, scale: document.scale })),
    issues: reading.issues.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]),
  };
}

/** Only first audits, with no trace of a status: read, proposed, told in words or stated in totals. */
function isFirstAudit(documents: ReadDocument[]): boolean {
  const reports = documents.filter((document) => document.audits.length > 0);
  const audits = reports.flatMap((report) => report.audits);
  return (
    reports.length > 0 &&
    reports.every(({ kind }) => kind === 'audit') &&
    [...documents, ...audits].every(({ statedTotals }) => statedTotals === null) &&
    audits
      .flatMap((audit) => audit.recommendations)
      .every(
        ({ status, proposed, done, remaining }) =>
          status === 'unknown' && proposed === null && done === null && remaining === null,
      )
  );
}

const severityOrder: Record<ReadIssue['severity'], number> = { error: 0, warning: 1, note: 2 };

function documentFacts({ kind, title, firm, dated, registryNumber, place }: ReadDocument): PaperDocument {
  return { kind, title, firm, dated, registryNumber, place };
}

/** A follow-up before a first audit before anything else; among equals the one with most recommendations. */
function mainDocument(documents: ReadDocument[]): ReadDocument | null {
  const weight = (document: ReadDocument) => {
    const count = document.audits.reduce((sum, audit) => sum + audit.recommendations.length, 0);
    const rank = document.audits.length === 0 ? 0 : document.kind === 'followUp' ? 2 : 1;
    return rank * 1_000_000 + count;
  };
  return documents.reduce<ReadDocument | null>(
    (best, document) => (best === null || weight(document) > weight(best) ? document : best),
    null,
  );
}

function paperAudit(audit: ReadAudit, documentTitle: string | null, interpreted: boolean): PaperAudit {
  const recommendations = audit.recommendations.map((each) => paperRecommendation(each, interpreted));
  return {
    title: audit.title,
    year: audit.year,
    auditedBodies: audit.auditedBodies,
    documentTitle,
    assessment: audit.assessment,
    needsMeeting: audit.needsMeeting,
    tally: tallyOf(recommendations),
    proposed: proposalsOf(recommendations),
    questions: audit.questions,
    recommendations,
  };
}

function paperRecommendation(read: ReadRecommendation, interpreted: boolean): PaperRecommendation {
  const { number, text, group, addressees, status, done, remaining, comment, place, response } = read;
  return {
    number,
    text,
    group,
    addressees,
    status,
    proposed: interpreted && status === 'unknown' ? read.proposed : null,
    responses: response
      ? [
          {
            text: response.text,
            wholeAudit: response.scope === 'audit',
            body: response.body,
            paraphrased: response.paraphrased,
          },
        ]
      : [],
    done,
    remaining,
    comment,
    place,
    bodies: [],
  };
}

/** A document's totals speak of its own audits; a letter without audits speaks of all in the file. */
function statedAgainstRead(document: ReadDocument, all: Tally): StatedAgainstRead[] {
  const own = document.audits.flatMap((audit) => audit.recommendations);
  const whole = document.statedTotals && [
    compared(
      { kind: 'document', title: document.title },
      document.statedTotals,
      document.audits.length > 0 ? tallyOf(own) : all,
    ),
  ];
  const perAudit = document.audits.flatMap((audit) =>
    audit.statedTotals
      ? [compared({ kind: 'audit', title: audit.title }, audit.statedTotals, tallyOf(audit.recommendations))]
      : [],
  );
  return [...(whole ?? []), ...perAudit];
}

function compared(source: StatedAgainstRead['source'], totals: StatedTotals, read: Tally): StatedAgainstRead {
  const { recommendations, green, yellow, red, derived } = totals;
  const stated = { recommendations, green, yellow, red, derived };
  const differences = (['recommendations', 'green', 'yellow', 'red'] as const)
    .filter((what) => stated[what] !== read[what])
    .map((what) => ({ what, stated: stated[what], read: read[what] }));
  return { source, stated, read, differences };
}

/** One row per addressed body in order of first mention. A recommendation to two bodies counts with both. */
function tallyPerBody(recommendations: PaperRecommendation[]): { name: string; tally: Tally }[] {
  const perBody = new Map<string, PaperRecommendation[]>();
  for (const recommendation of recommendations) {
    for (const name of new Set(recommendation.addressees)) {
      const theirs = perBody.get(name);
      if (theirs) theirs.push(recommendation);
      else perBody.set(name, [recommendation]);
    }
  }
  return [...perBody].map(([name, theirs]) => ({ name, tally: tallyOf(theirs) }));
}

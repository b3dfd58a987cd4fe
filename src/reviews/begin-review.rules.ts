import type { Maker } from '../audits/rounds/follow-up.model.ts';
import type { Body } from '../organisation/body.model.ts';
import type { ReadAudit, ReadDocument, Reading, ReadRecommendation } from '../reading/reading.model.ts';
import {
  auditKnown,
  bodyNamed,
  type KnownAudit,
  type KnownRecommendation,
  recognise,
} from './recognise.rules.ts';
import type { Review, ReviewAudit, ReviewDocument, ReviewMatter, ReviewRow } from './review.model.ts';

/** What the register and the organisation hold already, to know things again by. */
export interface Known {
  readonly bodies: readonly Body[];
  readonly audits: readonly KnownAudit[];
  readonly recommendations: readonly KnownRecommendation[];
}

const aboutSecurity =
  /(?:it|informations|cyber|data)[\s-]*(?:och\s+\p{L}+)?säkerhet|behörighet|informationssäker|dataskydd/iu;

const untouched = { version: 1, changedBy: null, changedAt: null };
const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a reading proposes for the register, as it stands before anyone has looked. Nothing is asserted that the
 * reading does not assert; bodies and earlier recommendations are known again where their words are the same.
 * @param untitled names a document or an audit that the report gives no name
 */
export function beginReview(draftId: string, reading: Reading, known: Known, untitled: string): Review {
  const documents = reading.documents
    .map((document, index) => ({ document, index }))
    .filter(({ document }) => document.audits.length > 0);
  const audits = documents.flatMap(({ document, index }) =>
    document.audits.map((audit, a) => ({
      audit,
      document,
      index,
      a,
      known: auditKnown(audit, known.audits),
    })),
  );
  return {
    draftId,
    documents: documents.map(({ document, index }) => ({
      key: `document-${index + 1}`,
      isFollowUp: isFollowUp(document),
      madeBy: makerOf(document, reading),
      title: document.title ?? document.audits[0]?.title ?? untitled,
      firm: document.firm,
      dated: document.dated,
      registryNumber: document.registryNumber,
      scale: document.scale,
      statedTotals: document.statedTotals,
      ...untouched,
    })) satisfies ReviewDocument[],
    audits: audits.map(({ audit, document, index, a, known: same }) =>
      reviewAudit({ audit, document, index, a, auditId: same?.id ?? null }, reading, known, untitled),
    ),
    rows: audits.flatMap(({ audit, index, a, known: same }) =>
      reviewRows(
        audit,
        { index, a },
        same ? known.recommendations.filter(({ auditId }) => auditId === same.id) : [],
        known,
      ),
    ),
  };
}

/** A follow-up says so, or shows it: some recommendation carries a status, or words about what was done. */
function isFollowUp(document: ReadDocument): boolean {
  return (
    document.kind === 'followUp' ||
    document.audits.some(({ recommendations }) =>
      recommendations.some(
        ({ status, done, remaining }) => status !== 'unknown' || done !== null || remaining !== null,
      ),
    )
  );
}

const auditors = /revis(?:or|ion)|granskning|lekmanna/iu;

/**
 * A sheet that names no firm, does not speak of auditing in its title and comes without a letter is a list that somebody
 * keeps: it is taken for the municipality's own, whose colours are never the auditors'. A person has the last word.
 */
function makerOf(document: ReadDocument, { documents, source }: Reading): Maker {
  const theirs =
    source.format !== 'xlsx' ||
    document.firm !== null ||
    auditors.test(document.title ?? '') ||
    documents.some(({ kind }) => kind === 'transmittal');
  return theirs ? 'auditors' : 'municipality';
}

interface AuditAt {
  readonly audit: ReadAudit;
  readonly document: ReadDocument;
  readonly index: number;
  readonly a: number;
  readonly auditId: string | null;
}

function reviewAudit(
  { audit, document, index, a, auditId }: AuditAt,
  reading: Reading,
  { bodies }: Known,
  untitled: string,
): ReviewAudit {
  const bodyIds = idsOf(
    [...audit.auditedBodies, ...audit.recommendations.flatMap(({ addressees }) => addressees)],
    bodies,
  );
  const letter = reading.documents.find(({ kind }) => kind === 'transmittal');
  return {
    key: `audit-${index + 1}-${a + 1}`,
    documentKey: `document-${index + 1}`,
    position: index * 1_000 + a,
    included: true,
    title: audit.title.trim() || document.title || untitled,
    year: audit.year,
    isSecurity: aboutSecurity.test(audit.title),
    auditId,
    readBodies: audit.auditedBodies,
    bodyIds,
    letterDated: letter?.dated && day.test(letter.dated) ? letter.dated : null,
    matters: mattersOf(reading, bodyIds, bodies),
    questions: audit.questions.length > 0 ? audit.questions : isFollowUp(document) ? [] : document.questions,
    assessment: audit.assessment,
    needsMeeting: audit.needsMeeting,
    statedTotals: audit.statedTotals,
    ...untouched,
  };
}

/** When each body has to answer. A deadline that names nobody is everybody's; the last one read counts. */
function mattersOf(reading: Reading, bodyIds: readonly string[], bodies: readonly Body[]): ReviewMatter[] {
  const deadlines = reading.documents
    .flatMap((document) => document.deadlines)
    .filter(({ date }) => day.test(date))
    .map(({ kind, date, whom }) => ({ kind, date, whom: idsOf(whom, bodies), toAll: whom.length === 0 }));
  const last = (bodyId: string, wanted: 'response' | 'extension') =>
    deadlines.findLast(({ kind, whom, toAll }) => kind === wanted && (toAll || whom.includes(bodyId)))
      ?.date ?? null;
  return bodyIds.map((bodyId) => ({
    bodyId,
    answerBy: last(bodyId, 'response'),
    extendedTo: last(bodyId, 'extension'),
  }));
}

function idsOf(names: readonly string[], bodies: readonly Body[]): string[] {
  return [...new Set(names.flatMap((name) => bodyNamed(name, bodies)?.id ?? []))];
}

function reviewRows(
  audit: ReadAudit,
  { index, a }: { index: number; a: number },
  earlier: readonly KnownRecommendation[],
  { bodies }: Known,
): ReviewRow[] {
  const recognised = recognise(audit.recommendations, earlier);
  return audit.recommendations.map((read, r) => {
    const recognition = recognised[r] ?? null;
    const same = earlier.find(({ id }) => id === recognition?.recommendationId);
    return {
      key: `row-${index + 1}-${a + 1}-${r + 1}`,
      auditKey: `audit-${index + 1}-${a + 1}`,
      position: r + 1,
      included: true,
      number: read.number,
      text: read.text,
      group: read.group,
      readAddressees: read.addressees,
      bodyIds: addressedTo(read, audit, same, bodies),
      response: read.response,
      done: read.done,
      remaining: read.remaining,
      comment: read.comment,
      status: read.status,
      statusFrom: read.statusFrom,
      proposed: read.status === 'unknown' ? read.proposed : null,
      interpretation: 'open',
      interpreted: null,
      interpretedBy: null,
      interpretedAt: null,
      match: recognition?.match ?? 'none',
      recommendationId: recognition?.recommendationId ?? null,
      checkedBy: null,
      checkedAt: null,
      place: read.place,
      ...untouched,
    };
  });
}

/** Whom it names; where it names nobody, whom it was addressed to earlier, else the only body that was audited. */
function addressedTo(
  read: ReadRecommendation,
  audit: ReadAudit,
  earlier: KnownRecommendation | undefined,
  bodies: readonly Body[],
): string[] {
  const named = idsOf(read.addressees, bodies);
  if (named.length > 0 || read.addressees.length > 0) return named;
  if (earlier && earlier.bodyIds.length > 0) return [...earlier.bodyIds];
  const audited = idsOf(audit.auditedBodies, bodies);
  return audited.length === 1 && audit.auditedBodies.length === 1 ? audited : [];
}

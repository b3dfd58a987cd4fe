import type { NewAddressee, NewAssessment, NewMatter, RegisterEntry } from '../audits/entry/entry.model.ts';
import type { Body } from '../organisation/body.model.ts';
import { followUpAudits, newRound, roundsOf } from './entry-of-rounds.rules.ts';
import { bodyNamed, type KnownRecommendation } from './recognise.rules.ts';
import type { Review, ReviewAudit, ReviewDocument, ReviewRow } from './review.model.ts';
import { includedAudits, includedRows } from './review.rules.ts';

export interface EntryContext {
  /** The recommendations of the known audits, as the register has them now. */
  readonly known: readonly (KnownRecommendation & { readonly position: number })[];
  readonly bodies: readonly Body[];
  readonly at: Date;
  newId(): string;
}

/** A recommendation of the register and the row that became it, or was recognised as it. */
export interface EnteredRow {
  readonly row: ReviewRow;
  readonly recommendationId: string;
  readonly auditId: string;
  readonly isNew: boolean;
  /** Bodies that the recommendation had not been addressed to before. */
  readonly addedBodies: readonly string[];
  readonly assessments: readonly NewAssessment[];
}

export interface EntryOfReview {
  readonly entry: Required<RegisterEntry>;
  readonly rows: readonly EnteredRow[];
  /** The audits by the keys of their review: new ones and known ones. */
  readonly auditIds: ReadonlyMap<string, string>;
}

/** What a review puts into the register. The caller has seen that nothing blocks it. */
export function entryOfReview(review: Review, context: EntryContext): EntryOfReview {
  const audits = includedAudits(review);
  const auditIds = new Map(audits.map(({ key, auditId }) => [key, auditId ?? context.newId()]));
  const rounds = roundsOf(review, audits, context);
  const matters = mattersOf(review, audits, { auditIds, rounds }, context);
  const rows = enteredRows(review, { auditIds, rounds }, context);
  return {
    rows,
    auditIds,
    entry: {
      audits: audits
        .filter(({ auditId }) => auditId === null)
        .map((audit) => newAudit(review, audit, auditIds.get(audit.key) as string)),
      followUps: [...rounds].map(([key, id]) => newRound(review, documentOf(review, key), id, context.at)),
      followUpAudits: followUpAudits(audits, { auditIds, rounds }),
      matters,
      recommendations: newRecommendations(review, rows, context),
      addressees: rows.flatMap((entered) => newAddressees(review, entered, { rounds, matters })),
      assessments: rows.flatMap(({ assessments }) => assessments),
      responses: rows.flatMap(({ row, recommendationId }) =>
        row.response === null
          ? []
          : [
              {
                id: context.newId(),
                recommendationId,
                bodyId: responder(row, context.bodies),
                bodyName: row.response.body,
                text: row.response.text,
                toWholeAudit: row.response.scope === 'audit',
                paraphrased: row.response.paraphrased,
                sourceDraftId: review.draftId,
              },
            ],
      ),
    },
  };
}

type Ids = ReadonlyMap<string, string>;

function documentOf(review: Review, key: string): ReviewDocument {
  return review.documents.find((document) => document.key === key) as ReviewDocument;
}

/** An audit's own firm, date and number stand in its own report, not in one that follows it up. */
function newAudit(review: Review, audit: ReviewAudit, id: string) {
  const document = documentOf(review, audit.documentKey);
  const own = document.isFollowUp ? null : document;
  return {
    id,
    title: audit.title,
    year: audit.year,
    firm: own?.firm ?? null,
    registryNumber: own?.registryNumber ?? null,
    dated: own?.dated ?? null,
    isSecurity: audit.isSecurity,
    purpose: null,
    assessment: own ? audit.assessment : null,
    questions: own ? audit.questions : [],
    sourceDraftId: review.draftId,
  };
}

/**
 * One matter for each body of the auditors' round, or of a new audit: its way with their letter. No letter asks for an
 * answer to a round of the municipality's own.
 */
function mattersOf(
  review: Review,
  audits: readonly ReviewAudit[],
  { auditIds, rounds }: { auditIds: Ids; rounds: Ids },
  { newId }: EntryContext,
): NewMatter[] {
  const matters = new Map<string, NewMatter>();
  for (const audit of audits) {
    const followUpId = rounds.get(audit.documentKey) ?? null;
    if (followUpId !== null && documentOf(review, audit.documentKey).madeBy === 'municipality') continue;
    // A known audit that is read again in its own report has its matters already.
    if (followUpId === null && audit.auditId !== null) continue;
    const auditId = followUpId === null ? (auditIds.get(audit.key) as string) : null;
    const addressed = includedRows(review)
      .filter(({ auditKey }) => auditKey === audit.key)
      .flatMap(({ bodyIds }) => bodyIds);
    for (const bodyId of new Set([...audit.bodyIds, ...addressed])) {
      const key = `${followUpId ?? auditId} ${bodyId}`;
      const dates = audit.matters.find((matter) => matter.bodyId === bodyId);
      const before = matters.get(key);
      const extendedTo = before?.extendedTo ?? dates?.extendedTo ?? null;
      matters.set(key, {
        id: before?.id ?? newId(),
        auditId,
        followUpId,
        bodyId,
        recipient: 'answer',
        registryNumber: null,
        letterDated: before?.letterDated ?? audit.letterDated,
        answerBy: before?.answerBy ?? dates?.answerBy ?? null,
        extension: extendedTo === null ? 'none' : 'granted',
        extendedTo,
        boardMeeting: null,
        minuteItem: null,
        dispatchedOn: null,
        receivedOn: null,
      });
    }
  }
  return [...matters.values()];
}

function enteredRows(
  review: Review,
  { auditIds, rounds }: { auditIds: Ids; rounds: Ids },
  context: EntryContext,
): EnteredRow[] {
  const audits = new Map(review.audits.map((audit) => [audit.key, audit]));
  return includedRows(review).map((row) => {
    const audit = audits.get(row.auditKey) as ReviewAudit;
    const isNew = row.match !== 'confirmed' || row.recommendationId === null;
    const recommendationId = isNew ? context.newId() : (row.recommendationId as string);
    const earlier = context.known.find(({ id }) => id === recommendationId)?.bodyIds ?? [];
    const followUpId = rounds.get(audit.documentKey);
    return {
      row,
      recommendationId,
      auditId: auditIds.get(row.auditKey) as string,
      isNew,
      addedBodies: row.bodyIds.filter((bodyId) => !earlier.includes(bodyId)),
      assessments:
        followUpId === undefined
          ? []
          : row.bodyIds.map((bodyId) => assessmentOf(row, { followUpId, recommendationId, bodyId }, context)),
    };
  });
}

function assessmentOf(
  row: ReviewRow,
  about: Pick<NewAssessment, 'followUpId' | 'recommendationId' | 'bodyId'>,
  { newId }: EntryContext,
): NewAssessment {
  const { status, statusFrom, done, remaining, comment, proposed, place } = row;
  const decided = row.interpretedBy !== null && row.interpretedAt !== null && status === 'unknown';
  return {
    id: newId(),
    ...about,
    status,
    // Who could not tell the colour says nothing of it; in the register a person's unknown is the assessor's own word.
    statusFrom: status === 'unknown' && statusFrom === 'person' ? 'none' : statusFrom,
    done,
    remaining,
    comment,
    proposed,
    interpretation: decided
      ? {
          colour: row.interpreted,
          by: row.interpretedBy as string,
          at: row.interpretedAt as Date,
          reason: row.interpretation === 'accepted' ? (proposed?.reason ?? null) : null,
        }
      : null,
    askedOn: null,
    place,
  };
}

/** New ones follow after what the audit has, in the order of the report. */
function newRecommendations(review: Review, rows: readonly EnteredRow[], { known }: EntryContext) {
  const last = new Map<string, number>();
  for (const { auditId, position } of known) last.set(auditId, Math.max(position, last.get(auditId) ?? 0));
  return rows
    .filter(({ isNew }) => isNew)
    .map(({ row, recommendationId, auditId }) => {
      const position = (last.get(auditId) ?? 0) + 1;
      last.set(auditId, position);
      const { number, text, group } = row;
      return { id: recommendationId, auditId, position, number, text, group, sourceDraftId: review.draftId };
    });
}

function newAddressees(
  review: Review,
  { row, recommendationId, auditId, addedBodies }: EnteredRow,
  { rounds, matters }: { rounds: Ids; matters: readonly NewMatter[] },
): NewAddressee[] {
  const audit = review.audits.find(({ key }) => key === row.auditKey) as ReviewAudit;
  const about = rounds.get(audit.documentKey) ?? auditId;
  return addedBodies.map((bodyId) => ({
    recommendationId,
    bodyId,
    matterId:
      matters.find((each) => (each.followUpId ?? each.auditId) === about && each.bodyId === bodyId)?.id ??
      null,
  }));
}

/** Whose answer it is: the body that is named, else the only one addressed. */
function responder({ response, bodyIds }: ReviewRow, bodies: readonly Body[]): string | null {
  const named = response?.body ? bodyNamed(response.body, bodies)?.id : undefined;
  if (named !== undefined) return named;
  return response?.body === null && bodyIds.length === 1 ? (bodyIds[0] as string) : null;
}

import type { RegisterEntry } from '../audits/entry/entry.model.ts';
import type { Review, ReviewAudit, ReviewDocument } from './review.model.ts';

type Ids = ReadonlyMap<string, string>;

/** A round for each document that follows up, by the document's key. */
export function roundsOf(
  review: Review,
  audits: readonly ReviewAudit[],
  { newId }: { newId(): string },
): Map<string, string> {
  const keys = review.documents
    .filter(({ key, isFollowUp }) => isFollowUp && audits.some(({ documentKey }) => documentKey === key))
    .map(({ key }) => key);
  return new Map(keys.map((key) => [key, newId()]));
}

/** What each round says of each audit. Chapters that are one audit of the register say it together, the first first. */
export function followUpAudits(
  audits: readonly ReviewAudit[],
  { auditIds, rounds }: { auditIds: Ids; rounds: Ids },
): Required<RegisterEntry>['followUpAudits'] {
  const groups = Map.groupBy(
    audits.filter(({ documentKey }) => rounds.has(documentKey)),
    ({ key, documentKey }) => `${documentKey} ${auditIds.get(key)}`,
  );
  return [...groups.values()].map((chapters) => {
    const [first] = chapters as [ReviewAudit];
    return {
      followUpId: rounds.get(first.documentKey) as string,
      auditId: auditIds.get(first.key) as string,
      assessment: chapters.find(({ assessment }) => assessment !== null)?.assessment ?? null,
      needsMeeting:
        chapters.some(({ needsMeeting }) => needsMeeting) ||
        (chapters.find(({ needsMeeting }) => needsMeeting !== null)?.needsMeeting ?? null),
      // What each chapter states is about itself.
      statedTotals: chapters.length === 1 ? first.statedTotals : null,
    };
  });
}

/** The round that a document of the report becomes. */
export function newRound({ draftId }: Review, document: ReviewDocument, id: string, enteredAt: Date) {
  const { madeBy, title, firm, dated, registryNumber, scale, statedTotals } = document;
  return {
    id,
    madeBy,
    title,
    firm,
    dated,
    registryNumber,
    scale,
    statedTotals,
    sourceDraftId: draftId,
    enteredAt,
  };
}

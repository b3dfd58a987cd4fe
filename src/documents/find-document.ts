import { findChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import {
  type ConcernedReader,
  countReaders,
  findConcerned,
  findOwnReading,
  type ReadShare,
} from './acknowledgement.store.ts';
import type { DocumentVersion } from './document.model.ts';
import {
  mayAcknowledge,
  mayChangeDocument,
  mayNoteSomeDecision,
  readsDocuments,
  readsDrafts,
  seesReaders,
} from './document.policy.ts';
import { inForceOn } from './document.rules.ts';
import { findAbove, findReaders, type Reader } from './document.store.ts';
import {
  type DocumentFacts,
  findFacts,
  findLinked,
  findRevisions,
  type LinkedDocument,
  type RevisionShown,
} from './document-detail.store.ts';
import { type DraftCommand, draftCommandsFor } from './document-workflow.rules.ts';
import { documentNoun } from './held.ts';
import { findVersion, findVersions, type ListedVersion } from './version.store.ts';

/** Readers that are shown by name. */
const mostReaders = 500;
const mostEvents = 100;

export interface DocumentShown {
  readonly document: DocumentFacts;
  /** Those above it in the pyramid, from the top. */
  readonly above: readonly { readonly id: string; readonly title: string }[];
  readonly linked: readonly LinkedDocument[];
  readonly readers: readonly (Reader & { readonly bodyName: string | null })[];
  /** Newest first; a draft only for those who read drafts. */
  readonly versions: readonly ListedVersion[];
  /** The version in force today, with its words; null where none is. */
  readonly inForce: DocumentVersion | null;
  readonly revisions: readonly RevisionShown[];
  /** How many it concerns and how many of them have read the version in force; null where nobody is asked. */
  readonly share: ReadShare | null;
  /** Who has and who has not; null for those who do not follow it. */
  readonly concerned: readonly ConcernedReader[] | null;
  /** Whether the requester is asked to read it, and when they did. */
  readonly own: { readonly isConcerned: boolean; readonly at: Date | null } | null;
  readonly history: readonly DocumentEvent[];
  readonly may: {
    readonly change: boolean;
    readonly acknowledge: boolean;
    /** Notes decisions on it. */
    readonly notes: boolean;
    /** What can be done with the next version now. */
    readonly draft: readonly DraftCommand[];
  };
  /** YYYY-MM-DD. */
  readonly today: string;
}

export interface DocumentEvent {
  readonly at: Date;
  readonly verb: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** A document with all that is shown of it; undefined where the requester may not read it. Twelve statements at most. */
export function findDocument(context: RequestContext, id: string): Promise<DocumentShown | undefined> {
  const { requester, now } = context;
  const { organisationId } = requester;
  const today = swedishDay(now());
  return inRequest(context, async (transaction) => {
    const known = isId(id) && readsDocuments(requester);
    const document = known ? await findFacts(transaction, organisationId, id) : undefined;
    if (!document) return undefined;
    const all = await findVersions(transaction, organisationId, id);
    const isDraft = all.some(({ decidedOn }) => decidedOn === null);
    const reads = readsDrafts(requester, document);
    const versions = all.filter(({ decidedOn }) => decidedOn !== null || reads);
    const current = document.withdrawnAt === null ? inForceOn(versions, today) : undefined;
    const changes = mayWrite(requester) && mayChangeDocument(requester, document);
    const notes = mayWrite(requester) && reads && mayNoteSomeDecision(requester, document);
    const above = await findAbove(transaction, organisationId, id);
    const parts = [...(changes ? ['changes' as const] : []), ...(notes ? ['notes' as const] : [])];
    const isHeld = document.withdrawnAt === null;
    return {
      document,
      above: above.slice(1).toReversed(),
      linked: await findLinked(transaction, organisationId, id),
      readers: await findReaders(transaction, organisationId, id),
      versions,
      inForce: current
        ? ((await findVersion(transaction, organisationId, id, current.number)) ?? null)
        : null,
      revisions: await findRevisions(transaction, organisationId, id),
      ...(await readingOf(transaction, context, document, current?.number)),
      history: mayChangeDocument(requester, document) ? await historyOf(transaction, organisationId, id) : [],
      may: {
        change: changes,
        acknowledge: mayWrite(requester) && mayAcknowledge(requester),
        notes,
        draft: isHeld ? draftCommandsFor(isDraft ? 'draft' : 'none', parts) : [],
      },
      today,
    };
  });
}

/** Who has read the version in force, as far as the requester follows it. */
async function readingOf(
  transaction: Transaction,
  { requester, now }: RequestContext,
  document: DocumentFacts,
  number: number | undefined,
): Promise<Pick<DocumentShown, 'share' | 'concerned' | 'own'>> {
  if (number === undefined || !document.wantsAcknowledgement)
    return { share: null, concerned: null, own: null };
  const { organisationId, personId } = requester;
  const today = swedishDay(now());
  const { id } = document;
  const follows = seesReaders(requester, document);
  const asked = { number, today };
  const own = { documentId: id, number, personId };
  return {
    share: await countReaders(transaction, organisationId, id, asked),
    concerned: follows
      ? await findConcerned(transaction, organisationId, id, { ...asked, most: mostReaders })
      : null,
    own: await findOwnReading(transaction, organisationId, own, today),
  };
}

async function historyOf(transaction: Transaction, organisationId: string, nounId: string) {
  const asked = { noun: documentNoun, nounId };
  const changes = await findChanges(transaction, organisationId, asked, mostEvents);
  const people = [...new Set(changes.flatMap(({ personId }) => personId ?? []))];
  const names = await findPeopleNames(transaction, organisationId, people);
  return changes
    .filter(({ verb }) => verb !== 'acknowledge')
    .map(
      ({ at, verb, personId, after }): DocumentEvent => ({
        at,
        verb,
        by: (personId && names.get(personId)) || null,
        reason: (after as { reason?: string } | null)?.reason ?? null,
      }),
    );
}

/** One version with its words and its document; undefined where it is not for the requester to read. */
export function findOneVersion(context: RequestContext, id: string, number: number) {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isId(id) || !Number.isInteger(number) || number > 1_000_000 || !readsDocuments(requester))
      return undefined;
    const document = await findFacts(transaction, organisationId, id);
    const version = document && (await findVersion(transaction, organisationId, id, number));
    if (!version || (version.decidedOn === null && !readsDrafts(requester, document))) return undefined;
    return { document, version };
  });
}

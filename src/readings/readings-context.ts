import { mayReviewReports } from '../audits/register/register.policy.ts';
import { type Author, recordChanges } from '../change-log/index.ts';
import type { Database, Transaction } from '../database/index.ts';
import type { FileStore } from '../files/index.ts';
import { authorOf, type Requester } from '../identity/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { DraftState, ReadingDraft } from './reading-draft.model.ts';
import { mayKeepReport } from './reading-draft.policy.ts';
import { findReportAudits } from './report-audits.store.ts';

/** What this slice's use cases need of the world. */
export interface ReadingsContext {
  /** The person who asks; null for a job. */
  readonly requester: Requester | null;
  readonly database: Database;
  readonly files: FileStore;
  readonly jobs: Pick<Jobs, 'add'>;
  readonly organisationId: string;
  /** The largest report that is received, in bytes. */
  readonly uploadLimit: number;
  now(): Date;
}

/** Whether the person who asks handles reports that are not yet in the register: nobody else sees them. */
export const mayHandleReports = ({ requester }: Pick<ReadingsContext, 'requester'>): boolean =>
  requester !== null && mayReviewReports(requester);

/** Whether the person who asks works with this report as a whole, which is more than to see it. */
export async function mayKeepDraft(
  { requester, organisationId }: Pick<ReadingsContext, 'requester' | 'organisationId'>,
  transaction: Transaction,
  { id, receivedBy }: Pick<ReadingDraft, 'id' | 'receivedBy'>,
): Promise<boolean> {
  if (!requester) return false;
  const audits = await findReportAudits(transaction, { organisationId, draftId: id });
  return mayKeepReport(requester, { receivedBy, audits });
}

/** The queue of drafts that wait to be read. */
export const readingQueue = 'reading';

/** What a reading job carries. */
export interface ReadingJob {
  readonly organisationId: string;
  readonly draftId: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the text can be a draft's id at all; addresses come from outside. */
export const isDraftId = (id: string): boolean => uuid.test(id);

/** Writes what happened to a draft into the change log. */
export function recordDraftChange(
  context: ReadingsContext,
  transaction: Transaction,
  { id, ...change }: { id: string; verb: string; before: object | null; after: object | null },
): Promise<void> {
  const { organisationId, requester, now } = context;
  const author: Author = requester
    ? authorOf({ requester, now })
    : { organisationId, at: now(), actor: 'system', personId: null };
  return recordChanges(transaction, author, [{ noun: 'readingDraft', nounId: id, ...change }]);
}

/** A change of state, as the change log tells it. */
export const stateChange = (before: DraftState, after: DraftState) => ({
  before: { state: before },
  after: { state: after },
});

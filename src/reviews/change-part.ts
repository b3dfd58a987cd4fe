import { mayReviewReports } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { findReportAudits, holdDraftForReview, type ReportAudit } from '../readings/index.ts';
import { mayReview } from './review.policy.ts';
import type { Touch } from './review.store.ts';
import type { ChangeResult, InvalidChange, PartAddress } from './review-change.model.ts';

interface Draft {
  readonly organisationId: string;
  readonly draftId: string;
}

/** What to change in a part, or what is wrong with the change; an empty change is none. */
export type Decided<Part> =
  | { readonly [Key in keyof Part]?: Part[Key] | undefined }
  | { readonly invalid: readonly InvalidChange[] };

interface PartKind<Part> {
  /** How the change log names what was done. */
  readonly verb: string;
  lock(transaction: Transaction, draft: Draft, key: string): Promise<Part | undefined>;
  save(
    transaction: Transaction,
    draft: Draft,
    key: string,
    changes: Partial<Part>,
    touch: Touch,
  ): Promise<void>;
  /** Whether the part concerns an audit of the report. */
  concerns(part: Part, audit: ReportAudit): boolean;
  decide(part: Part, transaction: Transaction): Promise<Decided<Part>> | Decided<Part>;
}

/** Changes one part of a review: authorised, on the version that the person saw, logged in the same transaction. */
export async function changePart<Part extends { readonly version: number }>(
  context: RequestContext,
  { draftId, key, version }: PartAddress,
  { verb, lock, save, concerns, decide }: PartKind<Part>,
): Promise<ChangeResult<Part>> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const draft = { organisationId: requester.organisationId, draftId };
  return inRequest(context, async (transaction) => {
    const state = await holdDraftForReview(transaction, requester.organisationId, draftId);
    if (state === 'confirmed') return { ok: false, refusal: 'alreadyConfirmed' };
    const part = state === 'read' ? await lock(transaction, draft, key) : undefined;
    if (!part) return { ok: false, refusal: 'notFound' };
    const audits = await findReportAudits(transaction, draft);
    const concerned = audits.filter((audit) => concerns(part, audit));
    if (!mayReview(requester, concerned)) return { ok: false, refusal: 'forbidden' };
    if (part.version !== version) return { ok: false, refusal: 'stale', current: part };
    const decided = await decide(part, transaction);
    if ('invalid' in decided) return { ok: false, refusal: 'invalid', fields: decided.invalid };
    const changed = onlyChanged(part, decided);
    if (Object.keys(changed).length === 0) return { ok: true, part };
    const author = authorOf(context);
    await save(transaction, draft, key, changed, { changedBy: requester.personId, changedAt: author.at });
    const before = Object.fromEntries(Object.keys(changed).map((name) => [name, part[name as keyof Part]]));
    await recordChanges(transaction, author, [
      { noun: 'review', nounId: draftId, verb, before: { key, ...before }, after: { key, ...changed } },
    ]);
    return { ok: true, part: (await lock(transaction, draft, key)) as Part };
  });
}

function onlyChanged<Part extends object>(part: Part, changes: object): Partial<Part> {
  const different = Object.entries(changes).filter(
    ([name, value]) =>
      value !== undefined && JSON.stringify(value) !== JSON.stringify(part[name as keyof Part]),
  );
  return Object.fromEntries(different) as Partial<Part>;
}

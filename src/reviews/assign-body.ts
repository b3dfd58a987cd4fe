import { z } from 'zod';
import { mayReviewReports } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import type { TiedBody } from '../organisation/body.model.ts';
import { findBodies, holdOrganisation, updateBodies } from '../organisation/index.ts';
import { mayManageOrganisation } from '../people/people.policy.ts';
import { findReportAudits, holdDraftForReview } from '../readings/index.ts';
import { mayReview } from './review.policy.ts';
import { addBodyByName } from './review.store.ts';

/** The longest name of a body that the organisation keeps. */
const longestName = 200;

const assignment = z.object({
  /** As printed in the report. */
  name: z.string().min(1).max(longestName),
  bodyId: z.uuid(),
  /** Keeps the name among the body's other names, so that the next report is understood by itself. */
  remember: z.boolean(),
});
export type BodyAssignment = z.input<typeof assignment>;

export type AssignBodyResult =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'alreadyConfirmed' };

/**
 * Says which body a name in the report means, for every row that names it and nobody has checked yet, or that has no
 * body at all, in the audits that are the person's to review.
 * Only who keeps the organisation may have the name remembered.
 */
export async function assignBody(
  context: RequestContext,
  draftId: string,
  asked: BodyAssignment,
): Promise<AssignBodyResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const parsed = assignment.safeParse(asked);
  if (!parsed.success) return { ok: false, refusal: 'notFound' };
  const { name, bodyId, remember } = parsed.data;
  if (remember && !mayManageOrganisation(requester)) return { ok: false, refusal: 'forbidden' };
  const { organisationId, personId } = requester;
  return inRequest(context, async (transaction) => {
    if (remember) await holdOrganisation(transaction, organisationId);
    const state = await holdDraftForReview(transaction, organisationId, draftId);
    if (state === 'confirmed') return { ok: false, refusal: 'alreadyConfirmed' };
    const bodies = await findBodies(transaction, organisationId);
    const body = bodies.find(({ id }) => id === bodyId);
    if (state !== 'read' || !body) return { ok: false, refusal: 'notFound' };
    const audits = await findReportAudits(transaction, { organisationId, draftId });
    const auditKeys = audits.filter((audit) => mayReview(requester, [audit])).map(({ key }) => key);
    if (auditKeys.length === 0) return { ok: false, refusal: 'forbidden' };
    const author = authorOf(context);
    const touch = { changedBy: personId, changedAt: author.at };
    const keys = await addBodyByName(
      transaction,
      { organisationId, draftId },
      { name, bodyId, auditKeys },
      touch,
    );
    const after = { name, bodyId, keys };
    await recordChanges(transaction, author, [
      { noun: 'review', nounId: draftId, verb: 'assignBody', before: null, after },
    ]);
    if (remember) await rememberName(transaction, context, name, body, bodies);
    return { ok: true, rows: keys.length };
  });
}

/** A name that some body has already is nobody else's. */
async function rememberName(
  transaction: Transaction,
  context: RequestContext,
  name: string,
  body: TiedBody,
  bodies: readonly TiedBody[],
): Promise<void> {
  const taken = bodies.some((each) => each.name === name || each.aliases.includes(name));
  if (taken) return;
  const aliases = [...body.aliases, name];
  await updateBodies(transaction, context.requester.organisationId, [
    { ...body, aliases, version: body.version + 1 },
  ]);
  await recordChanges(transaction, authorOf(context), [
    {
      noun: 'body',
      nounId: body.id,
      verb: 'change',
      before: { aliases: body.aliases },
      after: { aliases },
    },
  ]);
}

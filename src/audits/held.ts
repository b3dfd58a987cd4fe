import { findChanges } from '../change-log/index.ts';
import type { Changing } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { findReferredTo } from './body-work/referred-to.store.ts';
import type { Refused } from './change.model.ts';
import { mayKnowOf } from './change.policy.ts';
import { type HeldAudit, lockAudit } from './change-audit.store.ts';
import { refuse } from './change-input.rules.ts';
import {
  type HeldRecommendation,
  lockRecommendation,
} from './recommendations/change-recommendation.store.ts';
import type { Addressee } from './recommendations/recommendation.model.ts';

/** The audit, held for a change; not found where the requester may not know of it. */
export async function holdAudit(
  { transaction, organisationId, requester }: Changing,
  id: string,
): Promise<{ readonly ok: true; readonly audit: HeldAudit } | Refused> {
  const audit = isId(id) ? await lockAudit(transaction, organisationId, id) : undefined;
  if (!audit || !mayKnowOf(requester, audit, audit.bodyIds)) return refuse('notFound');
  return { ok: true, audit };
}

/** The recommendation with its addressees, held for a change; not found where the requester may not know of it. */
export async function holdRecommendation(
  { transaction, organisationId, requester }: Changing,
  id: string,
): Promise<{ readonly ok: true; readonly recommendation: HeldRecommendation } | Refused> {
  const recommendation = isId(id) ? await lockRecommendation(transaction, organisationId, id) : undefined;
  if (!recommendation) return refuse('notFound');
  const addressed = recommendation.addressees.map(({ bodyId }) => bodyId);
  const asked = await findReferredTo(transaction, organisationId, id);
  const bodyIds = [...addressed, ...asked.map(({ bodyId }) => bodyId)];
  if (!mayKnowOf(requester, recommendation, bodyIds)) return refuse('notFound');
  return { ok: true, recommendation };
}

/** Whether it, or the audit that it belongs to, has been taken out of the register. */
export const isWithdrawn = ({ withdrawnAt, auditWithdrawnAt }: HeldRecommendation): boolean =>
  withdrawnAt !== null || auditWithdrawnAt !== null;

/** The addressee as the change log tells of it. */
export const workOf = ({ bodyId, state, verification, minuteItem }: Addressee) => ({
  bodyId,
  state,
  verification,
  minuteItem,
});

/**
 * Whether it left the register because its report was taken back to be reviewed anew: it comes back with the report,
 * or it would be there twice.
 */
export async function wasWithdrawnWithReport(
  { transaction, organisationId }: Pick<Changing, 'transaction' | 'organisationId'>,
  noun: string,
  nounId: string,
): Promise<boolean> {
  const changes = await findChanges(transaction, organisationId, { noun, nounId });
  const after = changes.find(({ verb }) => verb === 'withdraw')?.after;
  return typeof after === 'object' && after !== null && 'draftId' in after;
}

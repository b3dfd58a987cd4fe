import type { Transaction } from '../../database/index.ts';
import { inRequest, mayWrite, type RequestContext, type Requester } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { findAuditRow } from '../audit-detail.store.ts';
import type { Changed, Fault } from '../change.model.ts';
import { nouns } from '../change.model.ts';
import { mayKnowOf } from '../change.policy.ts';
import { findAddresseeRows, findRecommendationRow } from '../change-actions.store.ts';
import { refuse } from '../change-input.rules.ts';
import { wasWithdrawnWithReport } from '../held.ts';
import { mayKeepRegister } from '../register/register.policy.ts';
import { findHidden, type Hidden } from './what-hides.store.ts';
import { findHolding, type Withdrawable } from './what-holds.store.ts';
import { hinderOf } from './withdraw.rules.ts';

/** What may be withdrawn or put back, and why it cannot be; `hinder` is null where it can. */
type WithdrawalForm = Changed<{
  readonly name: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly hinder: Fault | null;
  /** What it hides to withdraw it; null where it is withdrawn, or cannot be. */
  readonly hides: Hidden | null;
}>;

/** What the form of a withdrawal needs to know, for whoever keeps the register. */
export function findWithdrawal(
  context: RequestContext,
  what: 'audit' | 'recommendation',
  id: string,
): Promise<WithdrawalForm> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction): Promise<WithdrawalForm> => {
    const found = isId(id) ? await standing[what](transaction, requester, id) : undefined;
    if (!found || !mayKnowOf(requester, found, found.bodyIds)) return refuse('notFound');
    if (!mayWrite(requester) || !mayKeepRegister(requester, found)) return refuse('forbidden');
    const { name, version, withdrawnAt, isAuditWithdrawn, about } = found;
    const isWithdrawn = withdrawnAt !== null;
    const leftWithReport =
      isWithdrawn && (await wasWithdrawnWithReport({ transaction, organisationId }, nouns[what], id));
    const today = swedishDay(context.now());
    const holding = await findHolding(transaction, organisationId, about, today);
    const hinder = hinderOf(what, { isWithdrawn, isAuditWithdrawn, ...holding, leftWithReport });
    const hides =
      isWithdrawn || hinder !== null ? null : await findHidden(transaction, organisationId, about);
    return { ok: true, name, version, isWithdrawn, hinder, hides };
  });
}

const standing = {
  audit: async (transaction: Transaction, { organisationId }: Requester, id: string) => {
    const audit = await findAuditRow(transaction, organisationId, id);
    return (
      audit && {
        ...audit,
        name: audit.title,
        isAuditWithdrawn: false,
        about: { auditId: id } satisfies Withdrawable,
      }
    );
  },
  recommendation: async (transaction: Transaction, { organisationId, personId }: Requester, id: string) => {
    const found = await findRecommendationRow(transaction, organisationId, id);
    if (!found) return undefined;
    const addressees = await findAddresseeRows(transaction, organisationId, id, personId);
    return {
      ...found,
      name: found.text,
      bodyIds: addressees.map(({ bodyId }) => bodyId),
      isAuditWithdrawn: found.auditWithdrawnAt !== null,
      about: { recommendationId: id } satisfies Withdrawable,
    };
  },
};

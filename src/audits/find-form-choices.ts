import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import type { BodyKind } from '../organisation/body.model.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { findAuditRow } from './audit-detail.store.ts';
import type { Changed } from './change.model.ts';
import { mayKnowOf } from './change.policy.ts';
import { refuse } from './change-input.rules.ts';
import { findAddingFacts } from './form-choices.store.ts';
import { nextNumber } from './recommendations/next-number.rules.ts';
import { mayKeepRegister, mayReviewReports } from './register/register.policy.ts';

export interface BodyChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** Whether the audit concerns it already: such bodies come first. */
  readonly isAudited?: boolean;
}

/** The bodies that a new audit can concern; undefined for those who add none. */
export function findAuditFormChoices(context: RequestContext): Promise<readonly BodyChoice[] | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    if (!mayWrite(requester) || !mayReviewReports(requester)) return undefined;
    const bodies = await findBodies(transaction, requester.organisationId);
    return bodies.filter(({ endedOn }) => endedOn === null);
  });
}

/** What the form of a new recommendation needs to know of its audit. */
export function findRecommendationChoices(context: RequestContext, auditId: string) {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(
    context,
    async (
      transaction,
    ): Promise<
      Changed<{
        readonly audit: { readonly id: string; readonly title: string };
        readonly bodies: readonly BodyChoice[];
        /** How many recommendations the audit has. */
        readonly count: number;
        /** What the next one is likely to be numbered; null where that cannot be told. */
        readonly nextNumber: string | null;
        /** The audited body, where there is but one: the next is for it, until somebody says otherwise. */
        readonly usualBodies: readonly string[];
      }>
    > => {
      const audit = isId(auditId) ? await findAuditRow(transaction, organisationId, auditId) : undefined;
      if (!audit || !mayKnowOf(requester, audit, audit.bodyIds)) return refuse('notFound');
      if (!mayWrite(requester) || !mayKeepRegister(requester, audit)) return refuse('forbidden');
      const bodies = await findBodies(transaction, organisationId);
      const { count, numbers, auditedIds } = await findAddingFacts(transaction, organisationId, auditId);
      const choices = bodies
        .filter(({ endedOn, id }) => endedOn === null || audit.bodyIds.includes(id))
        .map(({ id, name, kind }) => ({ id, name, kind, isAudited: auditedIds.includes(id) }));
      return {
        ok: true,
        audit,
        bodies: [...choices].sort((one, other) => Number(other.isAudited) - Number(one.isAudited)),
        count,
        nextNumber: nextNumber(numbers),
        usualBodies: auditedIds.length === 1 ? auditedIds : [],
      };
    },
  );
}

import type { Transaction } from '../../database/index.ts';
import { inRequest, type RequestContext } from '../../identity/index.ts';
import { managementScope } from '../../identity/management.policy.ts';
import { worksHere } from '../../people/people.policy.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { findGuidelineInForce, type InForce } from '../guideline-in-force.ts';
import type { AskedOn, WhoseRows } from './overview-rows.store.ts';

/** Who asks for an overview, of what and as it stood when. */
export interface AskingOverview {
  readonly transaction: Transaction;
  readonly organisationId: string;
  readonly guideline: InForce;
  readonly asked: AskedOn;
  readonly whose: WhoseRows;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What an overview says of itself. */
export interface OverviewFrame {
  readonly guideline: InForce;
  readonly today: string;
  /** The day whose end it tells of. */
  readonly day: string;
  /** Whether the requester sees everybody's. */
  readonly all: boolean;
}

export const frameOf = ({ guideline, today, asked, whose }: AskingOverview): OverviewFrame => ({
  guideline,
  today,
  day: asked.day,
  all: whose.all,
});

/**
 * Does the work with what the requester may read of; undefined where no guideline is in force, or where there is nothing
 * for them here. A day that has not come is today.
 */
export function inOverview<Found>(
  context: RequestContext,
  day: string | null,
  work: (asking: AskingOverview) => Promise<Found>,
): Promise<Found | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = managementScope(requester);
  const isInsider = worksHere(requester);
  if (!scope.all && scope.bodies.length === 0 && !isInsider) return Promise.resolve(undefined);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const guideline = await findGuidelineInForce(transaction, organisationId);
    if (!guideline) return undefined;
    const isNow = day === null || day >= today;
    return work({
      transaction,
      organisationId,
      guideline,
      asked: { ...guideline, day: isNow ? today : day, isNow },
      whose: { ...scope, personId: isInsider ? requester.personId : null },
      today,
    });
  });
}

import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findComplianceState } from './find-compliance-state.ts';
import {
  findAuditsState,
  findDocumentsState,
  findExceptionsState,
  findHoldingState,
  findRisksState,
} from './find-parts.ts';
import {
  findControlPlansState,
  findDutiesState,
  findForumState,
  findIndicatorsState,
  findIntroductionState,
} from './find-work-parts.ts';
import { readsManagementState } from './management-report.policy.ts';
import type { ManagementState, StateAsked } from './management-state.model.ts';
import { findMovement } from './movement.store.ts';

/**
 * The management system as it stands, through the doors of the slices that keep it: each shows what the requester may
 * see, and no more. Undefined for somebody who does not put it together. A bounded number of statements.
 */
export async function findManagementState(
  context: RequestContext,
  asked: StateAsked,
): Promise<ManagementState | undefined> {
  const { requester } = context;
  if (!readsManagementState(requester)) return undefined;
  const takenOn = swedishDay(context.now());
  const onDay = asked.onDay < takenOn ? asked.onDay : takenOn;
  const since = asked.since < onDay ? asked.since : onDay;
  const { organisationId } = requester;
  const scope = managementScope(requester);
  return {
    onDay,
    since,
    takenOn,
    all: scope.all,
    compliance: await findComplianceState(context, { onDay, since }),
    assets: await findHoldingState(context, 'asset'),
    systems: await findHoldingState(context, 'system'),
    risks: await findRisksState(context),
    exceptions: await findExceptionsState(context),
    documents: await findDocumentsState(context),
    audits: await findAuditsState(context),
    movement: await inRequest(context, (transaction) =>
      findMovement(transaction, { organisationId, scope, since, onDay }),
    ),
    indicators: await findIndicatorsState(context),
    controlPlans: await findControlPlansState(context, Number(onDay.slice(0, 4))),
    duties: await findDutiesState(context),
    introduction: await findIntroductionState(context),
    forum: await findForumState(context, { since, onDay }),
  };
}

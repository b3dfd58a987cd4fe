import type { RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { registerScope } from './register.policy.ts';
import type { RegisterFilter, RegisterQuestion } from './register-filter.model.ts';

/** What this requester may see of what the filter asks for, today. */
export function registerQuestion(context: RequestContext, filter: RegisterFilter): RegisterQuestion {
  const { requester } = context;
  return {
    organisationId: requester.organisationId,
    scope: registerScope(requester),
    filter,
    today: swedishDay(context.now()),
  };
}

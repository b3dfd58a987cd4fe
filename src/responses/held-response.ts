import type { Changing } from '../identity/index.ts';
import { findMeetings } from '../meetings/index.ts';
import { type Refused, refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type HeldMatter, type HeldResponse, lockResponse } from './held-response.store.ts';
import { mayKnowOfResponse } from './response.policy.ts';
import { hasOwnDecision, type Situation } from './response.rules.ts';
import { type DecisionDays, firstDayOf } from './response-day.rules.ts';
import type { Fault } from './response-fault.model.ts';

/** The response, held until the transaction ends; refused where the requester may not know of it, or it was thrown away. */
export async function holdResponse(
  { transaction, organisationId, requester, now }: Changing,
  id: string,
): Promise<{ readonly ok: true; readonly response: HeldResponse } | Refused<Fault>> {
  const response = isId(id) ? await lockResponse(transaction, organisationId, id) : undefined;
  if (!response || response.withdrawnAt !== null) return refuse('notFound');
  if (!mayKnowOfResponse(requester, response, swedishDay(now()))) return refuse('notFound');
  return { ok: true, response };
}

/** What the day of a body's decision on its matters of a response is judged by. */
export async function decisionDays(
  { transaction, organisationId }: Changing,
  matters: readonly HeldMatter[],
): Promise<DecisionDays> {
  const bodyIds = [...new Set(matters.map(({ bodyId }) => bodyId))];
  const meetings = await findMeetings(transaction, organisationId, bodyIds);
  return { firstDay: firstDayOf(matters), meetingDays: meetings.map(({ meetsOn }) => meetsOn) };
}

/** What decides where a command leads the response. */
export async function situationOf(change: Changing, response: HeldResponse): Promise<Situation> {
  const leads = response.matters.filter(({ bodyId }) => bodyId === response.leadBodyId);
  const [lead] = leads;
  return {
    state: response.state,
    registryNumber: response.registryNumber,
    dispatchedOn: response.dispatchedOn,
    leadDecidedOn: lead?.decidedOn ?? null,
    // In the matter of an answer that is superseded stands the first decision.
    noted: response.supersedesId === null ? (leads.find(({ noted }) => noted !== null)?.noted ?? null) : null,
    adjustedOn: leads.find(({ adjustedOn }) => adjustedOn !== null)?.adjustedOn ?? null,
    hasContent: response.hasItems || response.text !== '',
    ...(await decisionDays(change, leads)),
  };
}

/** The bodies of its matters that have decided themselves. */
export const decidedBodies = ({ matters }: HeldResponse): string[] => [
  ...new Set(matters.filter(hasOwnDecision).map(({ bodyId }) => bodyId)),
];

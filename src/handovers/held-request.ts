import type { Changing } from '../identity/index.ts';
import { type Refused, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { AuditorRequest } from './handover.model.ts';
import { mayAnswerFor, mayWithdrawRequest, sightOf } from './handover.policy.ts';
import type { Fault } from './handover-fault.model.ts';
import { type RequestCommand, stepOf } from './request.rules.ts';
import { lockRequest } from './request.store.ts';

/**
 * The request, held for a command that this requester may give it in the state that it is in.
 * @param field the field that tells of the state, where it cannot be given
 */
export async function holdRequest(
  { transaction, organisationId, requester }: Changing,
  id: string,
  command: RequestCommand,
  field: string,
): Promise<{ readonly ok: true; readonly request: AuditorRequest } | Refused<Fault>> {
  const request = isId(id) ? await lockRequest(transaction, organisationId, id) : undefined;
  if (!request || sightOf(requester, request.bodyId) === 'nothing') return refuse('notFound');
  const may =
    command === 'withdraw' ? mayWithdrawRequest(requester, request) : mayAnswerFor(requester, request.bodyId);
  if (!may) return refuse('forbidden');
  if (!stepOf(request, command)) return refuseField(field, 'requestClosed');
  return { ok: true, request };
}

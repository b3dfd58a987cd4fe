import type { Changing } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { handOf, mayReadDuty } from './duty.policy.ts';
import { commandFault, type DutyCommand } from './duty.rules.ts';
import { lockDuty } from './duty.store.ts';

/**
 * The duty, held for a command that the requester may give now. Not found where they may not know of it.
 * @param field the field of the form that a refusal stands at
 */
export async function holdDuty(
  { transaction, organisationId, requester, now }: Changing,
  id: string,
  command: DutyCommand,
  field: string,
) {
  const duty = isId(id) ? await lockDuty(transaction, organisationId, id) : undefined;
  if (!duty || !mayReadDuty(requester, duty)) return refuse('notFound');
  const fault = commandFault(duty, command, handOf(requester, duty));
  if (fault === 'forbidden') return refuse('forbidden');
  if (fault) return refuseField(field, fault);
  return { ok: true, duty, today: swedishDay(now()) } as const;
}

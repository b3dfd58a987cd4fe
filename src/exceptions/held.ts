import type { Changing } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { handOf, mayReadException } from './exception.policy.ts';
import { commandFault, type ExceptionCommand } from './exception.rules.ts';
import { lockException } from './exception.store.ts';
import { findManagerOf } from './exception-facts.store.ts';

/**
 * The exception, held for a command that the requester may give now. Not found where they may not know of it.
 * @param field the field of the form that a refusal stands at
 */
export async function holdException(
  { transaction, organisationId, requester, now }: Changing,
  id: string,
  command: ExceptionCommand,
  field: string,
) {
  const exception = isId(id) ? await lockException(transaction, organisationId, id) : undefined;
  if (!exception) return refuse('notFound');
  const managerPersonId = await findManagerOf(transaction, organisationId, exception.systemId);
  const about = { ...exception, managerPersonId };
  if (!mayReadException(requester, about)) return refuse('notFound');
  const today = swedishDay(now());
  const fault = commandFault(command, { exception, hand: handOf(requester, about), today });
  if (fault === 'forbidden') return refuse('forbidden');
  if (fault) return refuseField(field, fault);
  return { ok: true, exception, today } as const;
}

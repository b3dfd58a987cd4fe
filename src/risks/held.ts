import type { Changing } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { handOf, mayReadRisk } from './risk.policy.ts';
import { commandFault, type RiskCommand, stateOf } from './risk.rules.ts';
import { lockRisk } from './risk.store.ts';

/**
 * The risk, held for a command that the requester may give now. Not found where they may not know of it.
 * @param field the field of the form that a refusal stands at
 */
export async function holdRisk(
  { transaction, organisationId, requester }: Changing,
  id: string,
  command: RiskCommand,
  field: string,
) {
  const risk = isId(id) ? await lockRisk(transaction, organisationId, id) : undefined;
  if (!risk || !mayReadRisk(requester, risk)) return refuse('notFound');
  const hand = handOf(requester, risk);
  const fault = commandFault(stateOf(risk), command, hand);
  if (fault === 'forbidden') return refuse('forbidden');
  if (fault) return refuseField(field, fault);
  return { ok: true, risk, hand } as const;
}

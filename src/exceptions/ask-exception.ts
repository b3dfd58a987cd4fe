import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { checkRequest } from './check-request.ts';
import type { Exception } from './exception.model.ts';
import { renewalFault } from './exception.rules.ts';
import { insertException, isRenewed } from './exception.store.ts';
import { type Changed, exceptionNoun, faults } from './exception-faults.model.ts';
import { type NewExceptionInput, newExceptionInput } from './exception-input.model.ts';
import { holdException } from './held.ts';

type Asked = Changed<{ readonly id: string }>;

/** Asks the information owner for an exception. */
export function askException(context: RequestContext, input: NewExceptionInput): Promise<Asked> {
  return changing(context, (change): Promise<Asked> => ask(change, input, null));
}

/** Asks for one anew after an earlier one, with a risk assessment of how it is now. The earlier stays as it is. */
export function renewException(
  context: RequestContext,
  earlierId: string,
  input: Omit<NewExceptionInput, 'bodyId'>,
): Promise<Asked> {
  return changing(context, async (change): Promise<Asked> => {
    const held = await holdException(change, earlierId, 'renew', 'fromOn');
    if (!held.ok) return held;
    const { exception } = held;
    if (await isRenewed(change.transaction, change.organisationId, earlierId)) {
      return refuseField('fromOn', 'renewedAlready');
    }
    return ask(change, { ...input, bodyId: exception.bodyId }, exception);
  });
}

async function ask(
  change: Changing,
  input: NewExceptionInput,
  earlier: Pick<Exception, 'id' | 'riskReason' | 'systemId' | 'assetId'> | null,
): Promise<Asked> {
  const { transaction, organisationId, requester } = change;
  const parsed = parseChange(newExceptionInput, input, faults);
  if (!parsed.ok) return parsed;
  const { id = randomUUID(), ...facts } = parsed.value;
  const checked = await checkRequest(change, facts, earlier);
  if (!checked.ok) return checked;
  if (!(await isBodyThere(transaction, organisationId, facts.bodyId, swedishDay(change.now())))) {
    return refuseField('bodyId', 'unknownBody');
  }
  const fault = earlier && renewalFault(facts, earlier);
  if (fault) return refuse({ invalid: [fault] });
  const row = {
    id,
    ...facts,
    askedBy: requester.personId,
    askedAt: change.now(),
    renewsId: earlier?.id ?? null,
  };
  if (!(await insertException(transaction, organisationId, row))) return refuseField('title', 'idTaken');
  const after = { ...facts, ...(earlier && { renewsId: earlier.id }) };
  await change.record({ noun: exceptionNoun, nounId: id, verb: 'ask', before: null, after });
  return { ok: true, id };
}

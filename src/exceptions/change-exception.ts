import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { checkRequest } from './check-request.ts';
import type { Exception } from './exception.model.ts';
import { renewalFault } from './exception.rules.ts';
import { lockException, updateException } from './exception.store.ts';
import { type Changed, exceptionNoun, faults } from './exception-faults.model.ts';
import { type ExceptionChange, exceptionChange } from './exception-input.model.ts';
import { holdException } from './held.ts';

/** Changes a request that nobody has decided; only whoever asked does, so that nobody approves words of their own. */
export function changeException(
  context: RequestContext,
  id: string,
  input: ExceptionChange,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdException(change, id, 'change', 'title');
    if (!held.ok) return held;
    const { exception } = held;
    const parsed = parseChange(exceptionChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (version !== exception.version) return refuse('stale');
    const checked = await checkRequest(change, { ...facts, bodyId: exception.bodyId }, exception);
    if (!checked.ok) return checked;
    const { transaction, organisationId } = change;
    const earlier =
      exception.renewsId && (await lockException(transaction, organisationId, exception.renewsId));
    const fault = earlier ? renewalFault(facts, earlier) : null;
    if (fault) return refuse({ invalid: [fault] });
    const changed = differences<Partial<Exception>>(exception, facts);
    if (!changed) return { ok: true };
    await updateException(transaction, organisationId, id, changed.after);
    await change.record({ noun: exceptionNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

import { changing, type RequestContext } from '../identity/index.ts';
import { differences } from '../shared/differences.ts';
import { type Changed, nouns } from './change.model.ts';
import { updateAudit } from './change-audit.store.ts';
import { type AuditChange, auditChange } from './change-input.model.ts';
import { parseInput, refuse, refuseField } from './change-input.rules.ts';
import { holdAudit } from './held.ts';
import { mayKeepRegister } from './register/register.policy.ts';

/** Corrects the facts of an audit. What is left out of the input stays as it was. */
export function changeAudit(context: RequestContext, id: string, input: AuditChange): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdAudit(change, id);
    if (!held.ok) return held;
    if (!mayKeepRegister(change.requester, held.audit)) return refuse('forbidden');
    const parsed = parseInput(auditChange, input);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    // Nobody hands an audit over to where they could not have written it themselves.
    const isSecurity = facts.isSecurity ?? held.audit.isSecurity;
    if (!mayKeepRegister(change.requester, { isSecurity })) return refuse('forbidden');
    if (held.audit.withdrawnAt) return refuseField('title', 'withdrawn');
    if (version !== held.audit.version) return refuse('stale');
    const { bodyIds: _, ...before } = held.audit;
    const changed = differences<Partial<typeof before>>(before, facts as Partial<typeof before>);
    if (!changed) return { ok: true };

    const { questions, ...rest } = changed.after;
    await updateAudit(change.transaction, change.organisationId, id, {
      ...rest,
      ...(questions && { questions: [...questions] }),
    });
    await change.record({ noun: nouns.audit, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

import { changing, type RequestContext } from '../../identity/index.ts';
import type { Changed } from '../change.model.ts';
import { findMatterIds, knownBodies } from '../change-audit.store.ts';
import { type NewMatterInput, newMatterInput } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { insertEntry } from '../entry/insert-entry.ts';
import { emptyMatter, matterAdded } from '../entry/new-matters.ts';
import { holdAudit } from '../held.ts';
import { mayKeepRegister } from '../register/register.policy.ts';
import { tieAddressees } from './change-matter.store.ts';

/** Adds a body to an audit: from now on it has a matter about it. */
export function addMatter(
  context: RequestContext,
  auditId: string,
  input: NewMatterInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    const { transaction, organisationId } = change;
    const held = await holdAudit(change, auditId);
    if (!held.ok) return held;
    if (!mayKeepRegister(change.requester, held.audit)) return refuse('forbidden');
    if (held.audit.withdrawnAt) return refuseField('bodyId', 'withdrawn');
    const parsed = parseInput(newMatterInput, input);
    if (!parsed.ok) return parsed;
    const { bodyId, recipient } = parsed.value;
    const known = await knownBodies(transaction, organisationId, [bodyId]);
    if (known.length === 0) return refuseField('bodyId', 'unknownBody');
    const there = await findMatterIds(transaction, organisationId, auditId);
    if (there.has(bodyId)) return refuseField('bodyId', 'bodyThere');

    const matter = emptyMatter(auditId, bodyId, recipient);
    await insertEntry(transaction, organisationId, { matters: [matter] });
    await tieAddressees(transaction, organisationId, matter);
    await change.record(matterAdded(matter));
    return { ok: true, id: matter.id };
  });
}

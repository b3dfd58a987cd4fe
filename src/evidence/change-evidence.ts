import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { markOf } from './add-evidence.ts';
import { findVersions, hasContentAt, updateEvidence } from './evidence.store.ts';
import { type Changed, faults } from './evidence-faults.model.ts';
import {
  type EvidenceChange,
  type EvidenceWithdrawal,
  evidenceChange,
  evidenceWithdrawal,
} from './evidence-input.model.ts';
import { evidenceNoun, holdEvidence } from './held.ts';

/** Changes what is said about a piece of evidence. What is left out of the input stays; its versions are never altered. */
export function changeEvidence(context: RequestContext, id: string, input: EvidenceChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdEvidence(change, id);
    if (!held.ok) return held;
    const { evidence } = held;
    const parsed = parseChange(evidenceChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, provision, ...facts } = parsed.value;
    if (evidence.withdrawnAt) return refuseField('title', 'withdrawn');
    if (version !== evidence.version) return refuse('stale');
    const isSameMark = provision === undefined || provision === (evidence.secrecy?.provision ?? null);
    const marked = isSameMark ? {} : { secrecy: markOf(provision, change) };
    const changed = differences<Partial<typeof evidence>>(evidence, {
      ...(facts as Partial<typeof evidence>),
      ...marked,
    });
    if (!changed) return { ok: true };
    await updateEvidence(change.transaction, change.organisationId, id, changed.after);
    await change.record({ noun: evidenceNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

/** Takes a piece of evidence back, with a reason. It stays readable, since somebody may have relied on it. */
export function withdrawEvidence(
  context: RequestContext,
  id: string,
  input: EvidenceWithdrawal,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdForTurn(change, id, input, { isWithdrawn: false });
    if (!held.ok) return held;
    await updateEvidence(change.transaction, change.organisationId, id, { withdrawnAt: change.now() });
    const after = { reason: held.reason };
    await change.record({ noun: evidenceNoun, nounId: id, verb: 'withdraw', before: null, after });
    return { ok: true };
  });
}

/**
 * Puts a withdrawn piece of evidence back, with a reason: it counts again. Refused where the same content stands there
 * anew (`contentThere`).
 */
export function restoreEvidence(
  context: RequestContext,
  id: string,
  input: EvidenceWithdrawal,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdForTurn(change, id, input, { isWithdrawn: true });
    if (!held.ok) return held;
    const { transaction, organisationId } = change;
    const [newest] = (await findVersions(transaction, organisationId, [id])).get(id) ?? [];
    for (const place of held.places) {
      if (newest && (await hasContentAt(transaction, organisationId, place, newest))) {
        return refuseField('reason', 'contentThere');
      }
    }
    await updateEvidence(transaction, organisationId, id, { withdrawnAt: null });
    const after = { reason: held.reason };
    await change.record({ noun: evidenceNoun, nounId: id, verb: 'restore', before: null, after });
    return { ok: true };
  });
}

/** A piece of evidence that counts, or that is withdrawn, held for becoming the other, with the reason that is given. */
async function holdForTurn(
  change: Changing,
  id: string,
  input: EvidenceWithdrawal,
  { isWithdrawn }: { isWithdrawn: boolean },
) {
  const held = await holdEvidence(change, id);
  if (!held.ok) return held;
  const parsed = parseChange(evidenceWithdrawal, input, faults);
  if (!parsed.ok) return parsed;
  const { version, reason } = parsed.value;
  if ((held.evidence.withdrawnAt !== null) !== isWithdrawn) {
    return refuseField('reason', isWithdrawn ? 'notWithdrawn' : 'withdrawn');
  }
  if (version !== held.evidence.version) return refuse('stale');
  return { ...held, reason } as const;
}

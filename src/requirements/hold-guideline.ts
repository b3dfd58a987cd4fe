import type { Changing } from '../identity/index.ts';
import type { Refused } from '../shared/changed.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { keepsGuideline, readsGuideline } from './guideline.policy.ts';
import { findGuideline } from './guideline.store.ts';
import type { Fault } from './guideline-faults.model.ts';
import type { GuidelineStanding, RequirementRow } from './guideline-list.model.ts';
import { findInVersion } from './requirement.store.ts';

type Held<Found> = ({ readonly ok: true } & Found) | Refused<Fault>;
type Change = Pick<Changing, 'transaction' | 'organisationId' | 'requester'>;

/** The guideline, held for a change by whoever keeps it. One that has never been in force is known to nobody else. */
export async function holdGuideline(
  { transaction, organisationId, requester }: Change,
  id: string,
): Promise<Held<{ readonly guideline: GuidelineStanding }>> {
  const guideline = isId(id)
    ? await findGuideline(transaction, organisationId, id, { lock: true })
    : undefined;
  const isKnown =
    guideline && (keepsGuideline(requester) || (readsGuideline(requester) && guideline.inForce !== null));
  if (!guideline || !isKnown) return refuse('notFound');
  return keepsGuideline(requester) ? { ok: true, guideline } : refuse('forbidden');
}

export interface Draft {
  readonly guidelineId: string;
  readonly number: number;
}

/** The guideline with its draft, held; not found where it has none. */
export async function holdDraft(
  change: Change,
  id: string,
): Promise<Held<{ readonly guideline: GuidelineStanding; readonly draft: Draft }>> {
  const held = await holdGuideline(change, id);
  if (!held.ok) return held;
  const { guideline } = held;
  if (guideline.draft === null) return refuse('notFound');
  return { ok: true, guideline, draft: { guidelineId: id, number: guideline.draft } };
}

/** A requirement of the draft, held with it; stale where it is no longer what was seen. */
export async function holdRow(
  change: Change,
  guidelineId: string,
  requirementId: string,
  version?: number,
): Promise<
  Held<{ readonly guideline: GuidelineStanding; readonly draft: Draft; readonly row: RequirementRow }>
> {
  const held = await holdDraft(change, guidelineId);
  if (!held.ok) return held;
  const { transaction, organisationId } = change;
  const row = isId(requirementId)
    ? await findInVersion(transaction, organisationId, held.draft, requirementId)
    : undefined;
  if (!row) return refuse('notFound');
  if (version !== undefined && row.version !== version) return refuse('stale');
  return { ...held, row };
}

import type { Transaction } from '../database/index.ts';
import { changing, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { leadsSecurity, readsManagement } from '../identity/management.policy.ts';
import { worksHere } from '../people/people.policy.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import type { Language } from '../texts/index.ts';
import { builtInScale } from './built-in-scale.rules.ts';
import type { RiskScale } from './risk.model.ts';
import { type Changed, faults, riskScaleNoun } from './risk-faults.model.ts';
import { type ScaleInput, scaleInput } from './risk-input.model.ts';
import { findKeptScale, holdScale, isScaleUsed, saveScale } from './risk-scale.store.ts';
import { scaleChangeFault } from './scale.rules.ts';

/** The scale that the organisation's risks are judged on. */
export async function scaleIn(
  transaction: Transaction,
  organisationId: string,
  language?: Language,
): Promise<RiskScale> {
  return (await findKeptScale(transaction, organisationId))?.scale ?? builtInScale(language);
}

export interface ScaleShown {
  readonly scale: RiskScale;
  /** 0 where the built-in one is in use. */
  readonly version: number;
  /** Whether something has been assessed on it, so that the number of steps stays. */
  readonly isUsed: boolean;
  readonly mayChange: boolean;
}

/** The organisation's scale, for everybody who works with risks there; null for others. Two statements. */
export function findScale(context: RequestContext, language: Language): Promise<ScaleShown | null> {
  const { requester } = context;
  if (!readsManagement(requester) && !worksHere(requester)) return Promise.resolve(null);
  return inRequest(context, async (transaction) => {
    const kept = await findKeptScale(transaction, requester.organisationId);
    return {
      scale: kept?.scale ?? builtInScale(language),
      version: kept?.version ?? 0,
      isUsed: await isScaleUsed(transaction, requester.organisationId),
      mayChange: leadsSecurity(requester) && mayWrite(requester),
    };
  });
}

/** Sets the organisation's own scale. Only who leads the work does; see `scaleChangeFault` for what may change. */
export function changeScale(context: RequestContext, input: ScaleInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    if (!leadsSecurity(requester)) return refuse('forbidden');
    const parsed = parseChange(scaleInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...scale } = parsed.value;
    await holdScale(transaction, organisationId, 'alone');
    const kept = await findKeptScale(transaction, organisationId);
    if (version !== (kept?.version ?? 0)) return refuse('stale');
    const before = kept?.scale ?? builtInScale();
    const fault = scaleChangeFault(before, scale, await isScaleUsed(transaction, organisationId));
    if (fault) return refuse({ invalid: [fault] });
    await saveScale(transaction, organisationId, scale);
    await change.record({
      noun: riskScaleNoun,
      nounId: organisationId,
      verb: 'change',
      before: kept ? before : null,
      after: scale,
    });
    return { ok: true };
  });
}

import type { RequestContext } from '../identity/index.ts';
import { addRisk, assessRisk, changeRisk, findRisk } from '../risks/index.ts';
import type { RiskAspect, RiskSource, RiskTreatment } from '../risks/risk.model.ts';
import type { Refusal } from '../shared/changed.ts';
import type { CellChange, Values } from './exchange.model.ts';

type Step = () => Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: Refusal<string> }>;

const aspectsIn = (text = '') => text.split(' ').filter(Boolean) as RiskAspect[];

/**
 * What a changed row of the register of risks comes to: what it is first, then how it is judged. Another likelihood or
 * consequence is a new assessment, whose reason the row tells.
 */
export function stepsOfRisk(
  context: RequestContext,
  { id, version, told }: { id: string; version: number; told: Values },
  changes: readonly CellChange[],
): Step[] {
  const to: Values = Object.fromEntries(changes.map(({ column, after }) => [column, after]));
  const facts = {
    ...(to.risk === undefined ? {} : { title: to.risk }),
    ...(to.scenario === undefined ? {} : { scenario: to.scenario }),
    ...(to.source === undefined ? {} : { source: to.source as RiskSource }),
    ...(to.aspects === undefined ? {} : { aspects: aspectsIn(to.aspects) }),
    ...(to.existingMeasures === undefined ? {} : { existingMeasures: to.existingMeasures || null }),
    ...(to.treatment === undefined ? {} : { treatment: (to.treatment || null) as RiskTreatment | null }),
    ...(to.treatmentNote === undefined ? {} : { treatmentNote: to.treatmentNote || null }),
    ...(to.riskOwnerRole === undefined ? {} : { ownerRole: to.riskOwnerRole || null }),
  };
  const isChanged = Object.keys(facts).length > 0;
  const change: Step = () => changeRisk(context, id, { version, ...facts });
  const assess: Step = async () => {
    const now = await findRisk(context, id);
    const { targetLikelihood = null, targetConsequence = null } = now ?? {};
    return assessRisk(context, id, {
      version: isChanged ? version + 1 : version,
      likelihood: Number(to.likelihood ?? now?.likelihood ?? 0),
      consequence: Number(to.consequence ?? now?.consequence ?? 0),
      targetLikelihood,
      targetConsequence,
      reason: told.because || null,
    });
  };
  const isJudged = to.likelihood !== undefined || to.consequence !== undefined;
  return [...(isChanged ? [change] : []), ...(isJudged ? [assess] : [])];
}

/** The one step that a new row is. A row that says nothing of how likely or grave it is is assessed later. */
export const newRisk =
  (context: RequestContext, bodyId: string, told: Values): Step =>
  () =>
    addRisk(context, {
      bodyId,
      title: told.risk ?? '',
      scenario: told.scenario ?? '',
      source: (told.source ?? '') as RiskSource,
      aspects: aspectsIn(told.aspects),
      existingMeasures: told.existingMeasures || null,
      treatment: (told.treatment || null) as RiskTreatment | null,
      treatmentNote: told.treatmentNote || null,
      ownerRole: told.riskOwnerRole || null,
      assessment:
        told.likelihood || told.consequence
          ? {
              likelihood: Number(told.likelihood),
              consequence: Number(told.consequence),
              reason: told.because ?? '',
            }
          : null,
    });

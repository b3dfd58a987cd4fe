import type { RequestContext } from '../identity/index.ts';
import { listIndicators } from '../indicators/index.ts';
import type { ListedIndicator } from '../indicators/indicator-figure.model.ts';
import { parseIndicatorFilter } from '../indicators/indicator-list.model.ts';
import type { BenefitShown, OutcomeShown } from './benefit.model.ts';
import { benefitStateOf, progressOf, progressOfValues } from './benefit.rules.ts';
import type { FoundBenefit } from './benefit.store.ts';

/**
 * The benefits as they are shown: those that an indicator measures with its values, as far as the requester reads them.
 * Nothing is asked of the indicators where none does.
 */
export async function showBenefits(
  context: RequestContext,
  found: readonly FoundBenefit[],
): Promise<BenefitShown[]> {
  const isLinked = found.some(({ indicatorId }) => indicatorId !== null);
  const indicators = isLinked ? await findIndicatorChoices(context) : [];
  return found.map((benefit) => {
    const measuring = indicators.find(({ id }) => id === benefit.indicatorId);
    return measuring ? indicated(benefit, measuring) : noted(benefit);
  });
}

/** The indicators in use that may measure a benefit. */
export async function findIndicatorChoices(context: RequestContext): Promise<readonly ListedIndicator[]> {
  const { rows } = await listIndicators(context, parseIndicatorFilter({ size: '200' }));
  return rows;
}

function noted({ outcomes, ...benefit }: FoundBenefit): BenefitShown {
  const shown = benefit.indicatorId === null ? outcomes : [];
  return {
    ...benefit,
    indicator: null,
    state: benefitStateOf(benefit, shown.length > 0),
    progress: progressOf(
      benefit,
      shown.map(({ outcome }) => outcome),
    ),
    outcomes: shown,
  };
}

function indicated(benefit: FoundBenefit, indicator: ListedIndicator): BenefitShown {
  const { id, name, unit, direction, target, points } = indicator;
  const outcomes = points.toReversed().map(({ onDay, value }): OutcomeShown => ({ onDay, value, unit }));
  const values = points.toReversed().flatMap(({ value }) => value ?? []);
  return {
    ...benefit,
    indicator: { id, name, unit, direction, target },
    state: benefitStateOf(benefit, values.length > 0),
    progress: progressOfValues(indicator, values, benefit.baseline),
    outcomes,
  };
}

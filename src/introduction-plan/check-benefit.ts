import type { Changing } from '../identity/index.ts';
import { refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Benefit } from './benefit.model.ts';
import { isIndicatorThere } from './benefit.store.ts';

type Facts = Pick<Benefit, 'indicatorId' | 'baseline' | 'baselineOn'>;

/** Whether a benefit may hold these facts. @param before what it holds now, which may stay */
export async function checkBenefit(
  { transaction, organisationId, now }: Changing,
  { indicatorId, baseline, baselineOn }: Facts,
  before: Pick<Benefit, 'indicatorId'> = { indicatorId: null },
) {
  // A figure to compare with says nothing without its day, nor a day without its figure.
  if (baseline !== null && baselineOn === null) return refuseField('baselineOn', 'benefitBaselineDay');
  if (baseline === null && baselineOn !== null) return refuseField('baseline', 'benefitBaselineDay');
  if (baselineOn !== null && baselineOn > swedishDay(now())) return refuseField('baselineOn', 'inFuture');
  const isNew = indicatorId !== null && indicatorId !== before.indicatorId;
  if (isNew && !(await isIndicatorThere(transaction, organisationId, indicatorId))) {
    return refuseField('indicatorId', 'benefitIndicatorUnknown');
  }
  return { ok: true } as const;
}

import type { ComplianceResult } from '../compliance/compliance.model.ts';
import type { FromClass } from '../requirements/requirement.model.ts';
import type { InformationClass } from './classification.model.ts';
import type { SystemRequirement } from './demanded.model.ts';

const named = ['confidentiality', 'integrity', 'availability'] as const;

/** How much a requirement is demanded of a system: must (ska), should (bör) one class below, or not. */
export type Demand = 'must' | 'should' | 'no';

/** Where any aspect that the requirement names reaches its level it must be met; where it names none, always. */
export function demandOf(fromClass: FromClass, found: InformationClass): Demand {
  const distances = named.flatMap((aspect) => {
    const from = fromClass[aspect];
    return from === undefined ? [] : [from - found[aspect]];
  });
  const nearest = distances.length === 0 ? 0 : Math.min(...distances);
  if (nearest <= 0) return 'must';
  return nearest === 1 ? 'should' : 'no';
}

const reachedBy = (fromClass: FromClass, found: InformationClass) =>
  named.filter((aspect) => fromClass[aspect] !== undefined && found[aspect] >= (fromClass[aspect] ?? 0));

/** Where a system stands against a requirement. `unknown`: nobody has answered, or the answer no longer holds. */
export type Standing = ComplianceResult | 'unknown';

/** @param today YYYY-MM-DD */
export function standingOf(
  { result, validTo }: Pick<SystemRequirement, 'result' | 'validTo'>,
  today: string,
): Standing {
  if (result === null || (validTo !== null && validTo < today)) return 'unknown';
  return result;
}

export interface DemandedRequirement extends SystemRequirement {
  readonly demand: 'must' | 'should';
  /** The aspects by which it is demanded; empty where it is of every system. */
  readonly reached: readonly ('confidentiality' | 'integrity' | 'availability')[];
  readonly standing: Standing;
  /** Demanded, and not known to be met. */
  readonly isGap: boolean;
}

/** What a class demands, in the guideline's order. A requirement that should be met is no gap. */
export function demandedBy(
  requirements: readonly SystemRequirement[],
  found: InformationClass,
  today: string,
): DemandedRequirement[] {
  return requirements.flatMap((requirement) => {
    const demand = demandOf(requirement.fromClass, found);
    if (demand === 'no') return [];
    const standing = standingOf(requirement, today);
    const isGap = demand === 'must' && standing !== 'met' && standing !== 'notApplicable';
    return [{ ...requirement, demand, reached: reachedBy(requirement.fromClass, found), standing, isGap }];
  });
}

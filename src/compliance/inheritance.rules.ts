import type { FromClass, Requirement, RequirementLevel } from '../requirements/requirement.model.ts';
import { requirementLevels } from '../requirements/requirement.model.ts';
import type { SystemClass } from './compliance.model.ts';

/** A requirement as far as it decides who answers for it. */
export type Demanded = Pick<Requirement, 'kind' | 'level' | 'fromClass'>;

/** The levels above one, from the top: what is met there is inherited. */
export const levelsAbove = (level: RequirementLevel): readonly RequirementLevel[] =>
  requirementLevels.slice(0, requirementLevels.indexOf(level));

/** How a requirement concerns a unit: it answers itself, it inherits what a level above answers, or not at all. */
export type Concern = 'own' | 'inherited' | 'none';

/**
 * Only measures are answered one by one. What is demanded of a system from a class on is demanded of every system whose
 * class is not known: an unknown class never takes away a requirement.
 */
export function concernOf(
  unit: { readonly level: RequirementLevel; readonly class?: SystemClass },
  requirement: Demanded,
): Concern {
  if (requirement.kind !== 'measure') return 'none';
  if (requirement.level === unit.level) {
    return isDemandedAt(requirement.fromClass, unit.class ?? null) ? 'own' : 'none';
  }
  return levelsAbove(unit.level).includes(requirement.level) ? 'inherited' : 'none';
}

/** Whether a system of this class has to meet it: any aspect that it names reaches its level. */
export function isDemandedAt(fromClass: FromClass, systemClass: SystemClass): boolean {
  const wanted = Object.entries(fromClass) as [keyof FromClass, number][];
  if (wanted.length === 0 || systemClass === null) return true;
  return wanted.some(([aspect, from]) => systemClass[aspect] >= from);
}

/** What of the requirements a unit answers itself, and what it inherits. */
export function dividedFor<Row extends Demanded>(
  unit: { readonly level: RequirementLevel; readonly class?: SystemClass },
  requirements: readonly Row[],
): { readonly own: Row[]; readonly inherited: Row[] } {
  const of = (concern: Concern) => requirements.filter((each) => concernOf(unit, each) === concern);
  return { own: of('own'), inherited: of('inherited') };
}

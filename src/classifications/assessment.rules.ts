import type { Environment } from '../assets/asset.model.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import {
  type Aspect,
  aspects,
  type ClassScale,
  type Harms,
  type InformationClass,
} from './classification.model.ts';
import type { Fault } from './classification-faults.model.ts';
import { aspectsOf, highestInTest, isOnScale } from './scale.rules.ts';

/** The level that the harms of an aspect give: the highest of them; null where none has been judged. */
export function levelOfHarms(harms: Harms, aspect: Aspect): number | null {
  const levels = Object.values(harms[aspect] ?? {});
  return levels.length === 0 ? null : Math.max(...levels);
}

/** What is said of a class that somebody proposes. */
export interface Proposed extends InformationClass {
  readonly harms: Harms;
}

/**
 * Why a class cannot be proposed: a level off the scale, below what its own harms give, or above what a test environment may hold.
 * It may be higher than the harms give; the reason is demanded in any case.
 * @param environment null for an asset
 */
export function faultOfProposed(proposed: Proposed, scale: ClassScale, environment: Environment | null) {
  const asked = aspectsOf(scale);
  for (const aspect of aspects) {
    const level = proposed[aspect];
    if (!asked.includes(aspect)) {
      if (level !== null || proposed.harms[aspect]) return refuseField<Fault>(aspect, 'notOnScale');
      continue;
    }
    if (level === null) return refuseField<Fault>(aspect, 'missing');
    if (!isOnScale(scale, level)) return refuseField<Fault>(aspect, 'notOnScale');
    const judged = Object.entries(proposed.harms[aspect] ?? {});
    const off = judged.find(([, each]) => !isOnScale(scale, each));
    if (off) return refuseField<Fault>(`harms.${aspect}.${off[0]}`, 'notOnScale');
    if (level < (levelOfHarms(proposed.harms, aspect) ?? 0)) return refuseField<Fault>(aspect, 'belowHarms');
  }
  const tooHigh = isTest(environment) ? aspects.filter((each) => (proposed[each] ?? 0) > highestInTest) : [];
  if (tooHigh.length === 0) return null;
  return refuse({ invalid: tooHigh.map((field) => ({ field, code: 'testAtMostTwo' as const })) });
}

/** Whether data that is for real is not to be there. */
export const isTest = (environment: Environment | null): boolean =>
  environment === 'test' || environment === 'development';

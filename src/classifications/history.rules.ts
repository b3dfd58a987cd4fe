import { type Aspect, aspects, type Classification } from './classification.model.ts';
import { stateOf } from './classification-state.rules.ts';

/** A level that became another. */
export interface ChangedFact {
  readonly aspect: Aspect;
  readonly was: number | null;
  readonly became: number | null;
}

/**
 * What is other in a classification than in the one that was decided before it; nothing for the first.
 * @param all every classification of the same thing, in any order
 */
export function changesSince(found: Classification, all: readonly Classification[]): ChangedFact[] {
  const earlier = all
    .filter((each) => each.id !== found.id && stateOf(each) === 'decided' && isBefore(each, found))
    .toSorted((one, other) => (isBefore(one, other) ? 1 : -1))[0];
  if (!earlier) return [];
  return aspects.flatMap((aspect) =>
    earlier[aspect] === found[aspect] ? [] : [{ aspect, was: earlier[aspect], became: found[aspect] }],
  );
}

/** Decided ones by their day; one that is not decided is after all that are. */
function isBefore(one: Classification, other: Classification): boolean {
  if (one.decidedOn !== other.decidedOn) return (one.decidedOn ?? '9999') < (other.decidedOn ?? '9999');
  return one.assessedAt.getTime() < other.assessedAt.getTime();
}

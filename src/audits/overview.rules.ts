import type { Distribution } from './register/register-overview.model.ts';

const nothing: Distribution = {
  recommendations: 0,
  assessed: { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 0 },
  interpreted: { green: 0, yellow: 0, red: 0 },
  undecided: 0,
  leftUnknown: 0,
  undecidedElsewhere: 0,
  notAssessable: 0,
};

/** The distribution of groups that share no recommendation, taken together. */
export function sumOf(groups: readonly Distribution[]): Distribution {
  return groups.reduce(
    (sum, group) => ({
      recommendations: sum.recommendations + group.recommendations,
      assessed: added(sum.assessed, group.assessed),
      interpreted: added(sum.interpreted, group.interpreted),
      undecided: sum.undecided + group.undecided,
      leftUnknown: sum.leftUnknown + group.leftUnknown,
      undecidedElsewhere: sum.undecidedElsewhere + group.undecidedElsewhere,
      notAssessable: sum.notAssessable + group.notAssessable,
    }),
    nothing,
  );
}

function added<Key extends string>(
  one: Readonly<Record<Key, number>>,
  other: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const keys = Object.keys(one) as Key[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as Record<Key, number>;
}

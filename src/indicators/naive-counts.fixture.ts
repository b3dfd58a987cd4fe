import type { ComputedSource, FoundCount } from './indicator.model.ts';
import { answersGiven, countedOn, type RandomMunicipality, servedBy } from './random-municipality.fixture.ts';

/** A row that a source counts: whose it is (null for nobody's), and whether it is of the part. */
interface Row {
  readonly body: number | null;
  readonly part: boolean;
}

const standing = <Each extends { readonly isOut: boolean }>(all: readonly Each[]) =>
  all.filter(({ isOut }) => !isOut);
const yearBefore = `${Number(countedOn.slice(0, 4)) - 1}${countedOn.slice(4)}`;

/** What each source counts, by plain loops over what was written. */
export function naiveRows(random: RandomMunicipality): Record<ComputedSource, readonly Row[]> {
  const { assets, systems, risks, documents, exceptions, recommendations, actions, asked } = random;
  const served = servedBy(random);
  const demands = [0, 1, 2].flatMap((body) =>
    asked.flatMap((level, nth) => {
      if (level === 'system' || (level === 'municipality' && body !== 0)) return [];
      const answer = answersGiven(random).find((each) => each.body === body && each.nth === nth);
      const holds = answer && (answer.validTo === null || answer.validTo >= countedOn);
      return [{ body, result: holds ? answer.result : null }];
    }),
  );
  return {
    assetsOwned: standing([...assets, ...systems]).map(({ body, owner }) => ({
      body,
      part: owner === 'here',
    })),
    assetsClassified: standing(assets).map(({ body, isClassed }) => ({ body, part: isClassed })),
    requirementsMet: demands
      .filter(({ result }) => result !== 'notApplicable')
      .map(({ body, result }) => ({ body, part: result === 'met' })),
    requirementsAnswered: demands.map(({ body, result }) => ({ body, part: result !== null })),
    risksReviewed: standing(risks)
      .filter(({ isClosed }) => !isClosed)
      .map(({ body, review }) => ({ body, part: review !== null && review > countedOn })),
    documentsInTime: standing(documents).map(({ body, next }) => ({
      body,
      part: next !== null && next >= countedOn,
    })),
    exceptionsPassed: exceptions
      .flatMap(({ renewal, ...each }) => [
        { ...each, renewal },
        ...(renewal ? [{ body: each.body, until: '2027-01-01', state: renewal, renewal: null }] : []),
      ])
      .filter(({ state, until }) => state === 'approved' && until < countedOn && until >= yearBefore)
      .map(({ body, renewal }) => ({ body, part: renewal !== 'approved' })),
    recommendationsClosed: standing(recommendations)
      .filter(({ isSecurity, isAuditOut }) => isSecurity && !isAuditOut)
      .flatMap(({ addressed }) =>
        addressed.map(({ body, state }) => ({ body, part: state === 'confirmed' || state === 'notToAct' })),
      ),
    actionsOverdue: actions
      .filter(({ isOut, state, serves }, nth) => {
        const of = served.find((each) => each.nth === nth)?.of;
        const isSecurity =
          serves === 'risk' || (of !== undefined && recommendations[of]?.isSecurity === true);
        return !isOut && isSecurity && (state === 'planned' || state === 'underWay');
      })
      .map(({ body, due }) => ({ body, part: due !== null && due < countedOn })),
  };
}

/** The same as counts: of each body that has any row, and of everything. */
export function naiveCounts(random: RandomMunicipality, bodies: readonly string[]): FoundCount[] {
  return Object.entries(naiveRows(random)).flatMap(([name, rows]) => {
    const source = name as ComputedSource;
    const count = (bodyId: string | null, some: readonly Row[]) =>
      some.length === 0
        ? []
        : [{ source, bodyId, part: some.filter(({ part }) => part).length, all: some.length }];
    return [
      ...count(null, rows),
      ...bodies.flatMap((id, nth) =>
        count(
          id,
          rows.filter(({ body }) => body === nth),
        ),
      ),
    ];
  });
}

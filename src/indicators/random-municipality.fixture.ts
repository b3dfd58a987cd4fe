import fc from 'fast-check';
import { actionStates } from '../actions/action.model.ts';
import { recommendationStates } from '../audits/recommendations/recommendation.model.ts';
import { complianceResults } from '../compliance/compliance.model.ts';

/** The day on which everything random is counted. */
export const countedOn = '2026-06-15';
const days = ['2025-06-14', '2025-06-15', '2026-06-14', countedOn, '2026-06-16', '2027-01-01'] as const;
const passed = ['2025-06-14', '2025-06-15', '2026-06-14'] as const;
const day = fc.constantFrom(...days);
const maybe = fc.option(day, { nil: null });
const body = fc.nat({ max: 3 });
const isOut = fc.constantFrom(false, false, false, true);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 8 });
const holding = fc.record({
  body,
  isOut,
  owner: fc.constantFrom('here', 'gone', null),
  isClassed: fc.boolean(),
});

/** Bodies 0–2 are administrations, 3 is a board; what hangs on what is told by its place in its list. */
export const randomMunicipality = fc.record({
  assets: some(holding),
  systems: some(holding),
  risks: some(fc.record({ body, isOut, isClosed: fc.boolean(), review: maybe })),
  documents: some(fc.record({ body: fc.option(body, { nil: null }), isOut, next: maybe })),
  exceptions: some(
    fc.record({
      body,
      until: fc.constantFrom(...passed, ...days),
      state: fc.constantFrom('asked', 'approved', 'approved', 'declined', 'ended'),
      renewal: fc.constantFrom(null, null, 'approved', 'asked', 'declined'),
    }),
  ),
  recommendations: some(
    fc.record({
      isSecurity: fc.constantFrom(true, true, false),
      isOut,
      isAuditOut: isOut,
      addressed: fc.uniqueArray(fc.record({ body, state: fc.constantFrom(...recommendationStates) }), {
        maxLength: 3,
        selector: (each) => each.body,
      }),
    }),
  ),
  actions: some(
    fc.record({
      body,
      isOut,
      state: fc.constantFrom(...actionStates),
      due: maybe,
      serves: fc.constantFrom('nothing', 'risk', 'recommendation'),
    }),
  ),
  asked: fc.array(fc.constantFrom('municipality', 'administration', 'administration', 'system'), {
    maxLength: 4,
  }),
  answers: fc.uniqueArray(
    fc.record({
      body: fc.nat({ max: 2 }),
      nth: fc.nat({ max: 3 }),
      result: fc.constantFrom(...complianceResults),
      validTo: maybe,
    }),
    { maxLength: 10, selector: ({ body: of, nth }) => `${of} ${nth}` },
  ),
});
export type RandomMunicipality = typeof randomMunicipality extends fc.Arbitrary<infer T> ? T : never;

/** The recommendation that an action serves: the first one addressed to somebody, where it serves any. */
export function servedBy({ actions, recommendations }: RandomMunicipality) {
  const of = recommendations.findIndex(({ addressed }) => addressed.length > 0);
  const addressed = recommendations[of]?.addressed[0]?.body;
  if (addressed === undefined) return [];
  return actions.flatMap(({ serves }, nth) => (serves === 'recommendation' ? [{ nth, of, addressed }] : []));
}

/** The answers to something that is asked of them: only the first administration answers for the municipality. */
export const answersGiven = ({ asked, answers }: RandomMunicipality) =>
  answers.flatMap((each) => {
    const level = asked[each.nth];
    const isTheirs = level === 'administration' || (level === 'municipality' && each.body === 0);
    return level !== undefined && isTheirs ? [{ ...each, level }] : [];
  });

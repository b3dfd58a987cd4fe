import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOfProposed, levelOfHarms, type Proposed } from './assessment.rules.ts';
import type { InformationClass } from './classification.model.ts';
import {
  classificationCommands,
  classificationStates,
  mayDo,
  stateOf,
} from './classification-state.rules.ts';
import type { SystemRequirement } from './demanded.model.ts';
import { demandedBy, demandOf } from './demanded.rules.ts';
import { isTopText, saysTopClass } from './protective-security.rules.ts';
import { monthsAfter, needsReview } from './review.rules.ts';
import { aspectsOf, higherOf, levelsOf } from './scale.rules.ts';

const classOf = (
  confidentiality: number,
  integrity: number,
  availability: number,
  traceability: number | null = null,
): InformationClass => ({ confidentiality, integrity, availability, traceability });
const proposed = (facts: Partial<Proposed>): Proposed => ({ ...classOf(2, 2, 2), harms: {}, ...facts });
const refused = (field: string, code: string) => ({ ok: false, refusal: { invalid: [{ field, code }] } });

describe('the scale', () => {
  test('has traceability and a bottom of nothing in KLASSA alone, and the same top in both', () => {
    expect([levelsOf('fourLevels'), levelsOf('klassa')]).toEqual([
      [1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]);
    expect([aspectsOf('fourLevels').length, aspectsOf('klassa').length]).toEqual([3, 4]);
  });

  test('of two classes gives the higher in each aspect', () => {
    expect(higherOf(classOf(1, 3, 2), classOf(2, 1, 2, 1))).toEqual(classOf(2, 3, 2, 1));
    expect(higherOf(classOf(1, 1, 1), classOf(1, 1, 1)).traceability).toBeNull();
  });
});

describe('the top class', () => {
  test.each([
    [{ confidentiality: 4 }, true],
    [{ availability: '4' }, true],
    [{ traceability: 7 }, true],
    [{ harms: { integrity: { trust: 4 } } }, true],
    [{ harms: { integrity: { trust: '4' } } }, true],
    [{ confidentiality: 3, harms: { integrity: { trust: 3 } } }, false],
    [{ reason: '4 personer har tillgång till registret.' }, false],
    [null, false],
    ['4', false],
  ])('is noticed in %j: %s', (sent, says) => {
    expect(saysTopClass(sent)).toBe(says);
  });

  test.each([
    ['4', true],
    ['K4', true],
    ['Nivå 4', true],
    ['4 – synnerligen allvarlig', true],
    ['04', true],
    ['4,0', true],
    ['40', true],
    ['Säkerhetsskyddsklass 4', true],
    ['Synnerligen allvarlig konsekvens, nivå 4', true],
    ['Säkerhetsskydd', true],
    ['SÄKERHETSSKYDDSKLASSIFICERAD', true],
    ['Protective security', true],
    ['3', false],
    ['K3 (4 svar)', false],
    ['3, inte säkerhetsskydd', false],
    ['', false],
    ['okänd', false],
  ])('is noticed in a cell that says %s: %s', (text, says) => {
    expect(isTopText(text)).toBe(says);
  });

  test('is noticed wherever it stands among the answers', () => {
    const level = fc.integer({ min: 0, max: 4 });
    const harms = fc.dictionary(
      fc.constantFrom('confidentiality', 'integrity'),
      fc.dictionary(fc.constantFrom('operation', 'trust'), level),
    );
    fc.assert(
      fc.property(level, level, harms, (confidentiality, integrity, each) => {
        const all = [confidentiality, integrity, ...Object.values(each).flatMap((one) => Object.values(one))];
        expect(saysTopClass({ confidentiality, integrity, harms: each })).toBe(all.includes(4));
      }),
    );
  });
});

describe('what is proposed', () => {
  test('is the highest of its harms, or higher', () => {
    const harms = { confidentiality: { operation: 1, individuals: 3 } };
    expect([levelOfHarms(harms, 'confidentiality'), levelOfHarms(harms, 'integrity')]).toEqual([3, null]);
    expect(faultOfProposed(proposed({ harms, confidentiality: 3 }), 'fourLevels', null)).toBeNull();
    expect(faultOfProposed(proposed({ harms }), 'fourLevels', null)).toEqual(
      refused('confidentiality', 'belowHarms'),
    );
  });

  test.each([
    ['below the scale', { confidentiality: 0 }, 'fourLevels', 'confidentiality', 'notOnScale'],
    ['half a level', { integrity: 1.5 }, 'fourLevels', 'integrity', 'notOnScale'],
    ['the top', { integrity: 4 }, 'fourLevels', 'integrity', 'notOnScale'],
    ['traceability on a scale without', { traceability: 1 }, 'fourLevels', 'traceability', 'notOnScale'],
    ['no traceability in KLASSA', {}, 'klassa', 'traceability', 'missing'],
    [
      'a harm off the scale',
      { harms: { integrity: { trust: 9 } } },
      'fourLevels',
      'harms.integrity.trust',
      'notOnScale',
    ],
  ] as const)('is refused: %s', (_what, facts, scale, field, code) => {
    expect(faultOfProposed(proposed(facts), scale, null)).toEqual(refused(field, code));
  });

  test.each([
    ['test', 3, false],
    ['development', 3, false],
    ['test', 2, true],
    ['production', 3, true],
    [null, 3, true],
  ] as const)('in the environment %s at level %i is let through: %s', (environment, level, isThrough) => {
    const fault = faultOfProposed(proposed({ availability: level }), 'fourLevels', environment);
    expect(fault).toEqual(isThrough ? null : refused('availability', 'testAtMostTwo'));
  });
});

describe('the life of a classification', () => {
  test('ends with the decision or with its withdrawal: nothing may be done after', () => {
    const possible = classificationStates.map((state) =>
      classificationCommands.filter((command) => mayDo(state, command)),
    );
    expect(possible).toEqual([['change', 'decide', 'withdraw'], [], []]);
    const at = new Date();
    expect([
      stateOf({ decidedOn: null, withdrawnAt: null }),
      stateOf({ decidedOn: '2026-01-01', withdrawnAt: null }),
      stateOf({ decidedOn: null, withdrawnAt: at }),
    ]).toEqual(classificationStates);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-23', 12, '2027-11-23'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-10-31', 24, '2028-10-31'],
  ])('is reviewed from %s after %i months on %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  test('is due on its day, and at once where the scale is another', () => {
    const decided = { nextReviewOn: '2026-11-23', scale: 'fourLevels' } as const;
    expect(needsReview(decided, { scale: 'fourLevels' }, '2026-11-22')).toBeNull();
    expect(needsReview(decided, { scale: 'fourLevels' }, '2026-11-23')).toBe('due');
    expect(needsReview(decided, { scale: 'klassa' }, '2026-11-22')).toBe('otherScale');
  });
});

describe('what a class demands', () => {
  test.each([
    [{}, 'must'],
    [{ confidentiality: 2 }, 'must'],
    [{ confidentiality: 3 }, 'should'],
    [{ integrity: 3 }, 'no'],
    [{ integrity: 3, confidentiality: 2 }, 'must'],
    [{ availability: 3, integrity: 2 }, 'should'],
  ] as const)('of a system at 2-1-1 by %j: %s', (fromClass, demand) => {
    expect(demandOf(fromClass, classOf(2, 1, 1))).toBe(demand);
  });

  test('is a gap until it is known to be met, and what was answered too long ago is not known', () => {
    const requirement = (facts: Partial<SystemRequirement>): SystemRequirement => ({
      requirementId: 'r',
      guidelineTitle: 'Riktlinje',
      ref: '13.6',
      chapterTitle: 'Drift',
      text: 'Loggar',
      textEn: null,
      checkable: null,
      fromClass: {},
      result: 'met',
      onDay: '2026-01-01',
      validTo: null,
      openActions: 0,
      ...facts,
    });
    const rows = [
      requirement({}),
      requirement({ result: 'notApplicable' }),
      requirement({ result: 'partly' }),
      requirement({ result: null }),
      requirement({ validTo: '2026-11-22' }),
      requirement({ result: 'notMet', fromClass: { confidentiality: 3 } }),
      requirement({ result: 'notMet', fromClass: { availability: 3 } }),
    ];
    const demanded = demandedBy(rows, classOf(2, 1, 1), '2026-11-23');
    expect(demanded.map(({ standing, isGap }) => [standing, isGap])).toEqual([
      ['met', false],
      ['notApplicable', false],
      ['partly', true],
      ['unknown', true],
      ['unknown', true],
      ['notMet', false],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requirementLevels } from '../requirements/requirement.model.ts';
import { concernOf, type Demanded, dividedFor, isDemandedAt, levelsAbove } from './inheritance.rules.ts';
import { medianStep, nextStep } from './ladder.rules.ts';
import { byPhase } from './phases.rules.ts';
import {
  endsSoon,
  isAssessmentYear,
  nextDue,
  selfAssessmentCommands,
  selfAssessmentWorkflow,
  stateOf,
} from './self-assessment.rules.ts';
import {
  added,
  countsIn,
  countsOf,
  type Figure,
  figureOf,
  figures,
  latestOf,
  shareMet,
} from './standing.rules.ts';

const measure = (level: Demanded['level'], fromClass = {}): Demanded => ({
  kind: 'measure',
  level,
  fromClass,
});

describe('what a unit answers and what it inherits', () => {
  test.each([
    ['municipality', 'municipality', 'own'],
    ['municipality', 'centralIt', 'none'],
    ['centralIt', 'municipality', 'inherited'],
    ['administration', 'centralIt', 'inherited'],
    ['administration', 'municipality', 'inherited'],
    ['administration', 'administration', 'own'],
    ['administration', 'system', 'none'],
    ['system', 'administration', 'inherited'],
    ['system', 'municipality', 'inherited'],
  ] as const)('%s: what is demanded of %s is %s', (level, of, concern) => {
    expect(concernOf({ level }, measure(of))).toBe(concern);
  });

  test('principles are answered by nobody', () => {
    expect(concernOf({ level: 'administration' }, { ...measure('administration'), kind: 'principle' })).toBe(
      'none',
    );
  });

  test.each([
    [{}, null, true],
    [{ confidentiality: 3 }, null, true],
    [{ confidentiality: 3 }, { confidentiality: 2, integrity: 3, availability: 3 }, false],
    [{ confidentiality: 3 }, { confidentiality: 3, integrity: 1, availability: 1 }, true],
    [{ confidentiality: 3, availability: 2 }, { confidentiality: 1, integrity: 1, availability: 2 }, true],
  ])('from class %j a system of class %j: %s', (from, systemClass, isDemanded) => {
    expect(isDemandedAt(from, systemClass)).toBe(isDemanded);
  });

  test('every measure is demanded of exactly one level, and all below it inherit it', () => {
    for (const of of requirementLevels) {
      const concerns = requirementLevels.map((level) => concernOf({ level }, measure(of)));
      expect(concerns.filter((each) => each === 'own')).toHaveLength(1);
      expect(concerns.filter((each) => each === 'inherited')).toHaveLength(
        requirementLevels.length - 1 - levelsAbove(of).length,
      );
    }
  });
});

/** Better is: not answered or not met, then half-met, then met. */
const rank: Record<Figure, number> = {
  unanswered: 0,
  expired: 0,
  notMet: 0,
  notApplicable: 0,
  partly: 1,
  met: 2,
};
const someFigure = fc.constantFrom(...figures);
const someLevel = fc.constantFrom(...requirementLevels);
const someAnswers = fc.array(fc.record({ level: someLevel, figure: someFigure }), {
  minLength: 1,
  maxLength: 40,
});

/** How a unit stands with what it inherits: the answers are those of the levels that give them. */
function standsAt(
  level: Demanded['level'],
  answers: readonly { level: Demanded['level']; figure: Figure }[],
) {
  const rows = answers.map(({ level: of, figure }) => ({ ...measure(of), figure }));
  const { own, inherited } = dividedFor({ level }, rows);
  return countsOf([...own, ...inherited].map(({ figure }) => figure));
}

describe('inheritance is monotone', () => {
  test('a better answer above never makes anybody below worse', () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(), someFigure, someLevel, (answers, at, better, below) => {
        const index = at % answers.length;
        const was = answers[index];
        if (!was || rank[better] < rank[was.figure]) return;
        // What does not apply is in no order with the rest.
        if (was.figure === 'notApplicable' || better === 'notApplicable') return;
        const after = answers.with(index, { ...was, figure: better });
        const [before, now] = [standsAt(below, answers), standsAt(below, after)];
        expect(now.met).toBeGreaterThanOrEqual(before.met);
        expect(shareMet(now) ?? 0).toBeGreaterThanOrEqual(shareMet(before) ?? 0);
      }),
    );
  });

  test('what a unit answers changes nothing for the levels above it', () => {
    fc.assert(
      fc.property(someAnswers, someLevel, someFigure, (answers, level, figure) => {
        const changed = answers.map((each) => (each.level === level ? { ...each, figure } : each));
        for (const above of levelsAbove(level))
          expect(standsAt(above, changed)).toEqual(standsAt(above, answers));
      }),
    );
  });
});

describe('the answer in force', () => {
  const met = { result: 'met', basis: 'self', onDay: '2026-01-10' } as const;
  test.each([
    ['nobody has answered', undefined, 'unanswered'],
    ['no last day', { ...met, validTo: null }, 'met'],
    ['the last day is today', { ...met, validTo: '2026-11-22' }, 'met'],
    ['the last day was yesterday', { ...met, validTo: '2026-11-21' }, 'expired'],
    ['does not apply', { ...met, result: 'notApplicable' as const, validTo: null }, 'notApplicable'],
  ])('%s', (_why, standing, figure) => {
    expect(figureOf(standing, '2026-11-22')).toBe(figure);
  });

  test('is the latest, whoever gave it and in whatever order they are read', () => {
    const row = fc.record({
      onDay: fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'),
      minute: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ minute }) => minute, minLength: 1 }), (rows) => {
        const all = rows.map(({ onDay, minute }) => ({ onDay, assessedAt: new Date(minute * 60_000) }));
        const latest = latestOf(all);
        expect(latest).toEqual(latestOf(all.toReversed()));
        for (const { onDay } of all) expect(onDay <= (latest?.onDay ?? '')).toBe(true);
      }),
    );
    expect(latestOf([])).toBeUndefined();
  });

  test('share met: half-met and unanswered are not met, what does not apply is left out', () => {
    const counts = countsOf(['met', 'met', 'partly', 'notMet', 'notApplicable', 'unanswered', 'expired']);
    expect(shareMet(counts)).toBe(2 / 6);
    expect(shareMet(countsOf(['notApplicable']))).toBeNull();
    expect(added(counts, counts).met).toBe(4);
    const { unanswered, ...answered } = counts;
    expect(countsIn(7, answered).unanswered).toBe(unanswered);
  });
});

describe('a self-assessment', () => {
  test('is never opened again once it is finished or given up', () => {
    for (const state of ['finished', 'discarded'] as const) {
      expect(selfAssessmentCommands.filter((each) => selfAssessmentWorkflow[state][each])).toEqual([]);
    }
    const at = new Date(0);
    expect(stateOf({ finishedAt: null, withdrawnAt: null })).toBe('underWay');
    expect(stateOf({ finishedAt: at, withdrawnAt: null })).toBe('finished');
    expect(stateOf({ finishedAt: null, withdrawnAt: at })).toBe('discarded');
  });

  test('is due a year after the last one', () => {
    expect(nextDue('2025-11-22')).toBe('2026-11-22');
    expect(nextDue(null)).toBeNull();
    expect([2024, 2025, 2026, 2027, 2028].map((year) => isAssessmentYear(year, '2026-11-22'))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test.each([
    [null, false],
    ['2026-11-21', false],
    ['2026-11-22', true],
    ['2027-01-21', true],
    ['2027-01-22', false],
  ])('an answer valid to %s ends soon: %s', (validTo, soon) => {
    expect(endsSoon(validTo, '2026-11-22')).toBe(soon);
  });
});

test('phases are told in their order, and what is in none last', () => {
  const rows = [
    { phase: null, figure: 'met' },
    { phase: 3, figure: 'met' },
    { phase: 1, figure: 'notMet' },
  ] as const;
  expect(byPhase(rows).map(({ phase }) => phase)).toEqual([1, 3, null]);
});

test('the ladder has a next step on all but the last, and a middle', () => {
  expect(([0, 3, 5] as const).map(nextStep)).toEqual([1, 4, null]);
  expect([medianStep([]), medianStep([4]), medianStep([0, 5]), medianStep([3, 1, 2])]).toEqual([
    null,
    4,
    0,
    2,
  ]);
});

import { describe, expect, test } from 'vitest';
import { builtInScale } from './built-in-scale.rules.ts';
import {
  acceptanceFault,
  acceptanceStanding,
  assessmentFault,
  commandFault,
  isReviewDue,
  latestOf,
  reviewAfterChange,
  riskCommandsFor,
  standingOf,
  yearAfter,
} from './risk.rules.ts';

const scale = builtInScale();
const nobody = { keeper: false, owner: false, director: false };
const at = (day: string) => new Date(`${day}T10:00:00Z`);
const today = '2026-11-23';

const assessed = (onDay: string, likelihood = 2, consequence = 2, made = onDay) => ({
  id: onDay,
  riskId: 'r',
  onDay,
  likelihood,
  consequence,
  targetLikelihood: null as number | null,
  targetConsequence: null as number | null,
  reason: 'x',
  by: 'p',
  at: at(made),
});

describe('what may be done with a risk', () => {
  test.each([
    [
      'a keeper of an open one',
      'open',
      { ...nobody, keeper: true },
      ['change', 'assess', 'link', 'close', 'withdraw'],
    ],
    ['its owner', 'open', { ...nobody, owner: true }, ['assess', 'accept']],
    ['the director', 'open', { ...nobody, director: true }, ['accept']],
    ['nobody in particular', 'open', nobody, []],
    ['a keeper of a closed one', 'closed', { ...nobody, keeper: true }, ['reopen', 'withdraw']],
    ['the owner of a closed one', 'closed', { ...nobody, owner: true }, []],
    ['a keeper of a withdrawn one', 'withdrawn', { ...nobody, keeper: true }, ['restore']],
  ] as const)('by %s', (_, state, hand, commands) => {
    expect(riskCommandsFor(state, hand)).toEqual(commands);
  });

  test('is told apart: never theirs to do, and not now', () => {
    const keeper = { ...nobody, keeper: true };
    expect(commandFault('open', 'accept', keeper)).toBe('forbidden');
    expect(commandFault('closed', 'assess', keeper)).toBe('riskClosed');
    expect(commandFault('withdrawn', 'change', keeper)).toBe('withdrawn');
    expect(commandFault('open', 'reopen', keeper)).toBe('riskOpen');
    expect(commandFault('open', 'restore', keeper)).toBe('notWithdrawn');
    expect(commandFault('open', 'assess', keeper)).toBeNull();
  });
});

describe('an assessment', () => {
  test.each([
    ['2026-11-23', '2027-11-23', null],
    ['2026-11-24', '2027-11-23', { field: 'onDay', code: 'inFuture' }],
    ['2026-01-31', '2026-12-01', { field: 'onDay', code: 'beforeLatest' }],
    ['2026-11-23', '2026-11-23', { field: 'nextReviewOn', code: 'dayNotAfter' }],
    ['2026-11-23', '2027-11-24', { field: 'nextReviewOn', code: 'overYearOn' }],
  ] as const)('of %s with its review on %s', (onDay, nextReviewOn, fault) => {
    expect(assessmentFault({ onDay, nextReviewOn, today, latestOn: '2026-02-01' })).toEqual(fault);
  });

  test('of a leap day holds until the last of February', () => {
    expect(yearAfter('2028-02-29')).toBe('2029-02-28');
    expect(yearAfter('2027-03-01')).toBe('2028-03-01');
  });

  test('in force is the latest by its day, and of a day the one made last', () => {
    const all = [
      assessed('2026-03-01'),
      assessed('2025-03-01', 4, 4, '2026-09-01'),
      assessed('2026-03-01', 3, 3, '2026-03-02'),
    ];
    expect(latestOf(all)).toMatchObject({ onDay: '2026-03-01', likelihood: 3 });
    expect(latestOf([])).toBeUndefined();
  });

  test('tells how it was before treatment, how it is, and what is aimed at', () => {
    const now = { ...assessed('2026-03-01', 3, 2), targetLikelihood: 1, targetConsequence: 2 };
    expect(standingOf([now, assessed('2024-03-01', 4, 4)])).toMatchObject({
      before: { onDay: '2024-03-01' },
      now: { onDay: '2026-03-01' },
      target: { likelihood: 1, consequence: 2 },
    });
    expect(standingOf([])).toBeNull();
  });
});

describe('an acceptance', () => {
  const asked = {
    untilOn: '2027-03-01',
    today,
    nextReviewOn: '2027-03-01',
    latest: assessed('2026-03-01', 3, 3),
    scale,
    isDirector: false,
  };
  test.each([
    ['holds until the next review', {}, null],
    ['is of what has been assessed', { latest: undefined }, 'riskNotAssessed'],
    ['is not of what is due for review', { nextReviewOn: today }, 'reviewDue'],
    ['does not outlast the next review', { untilOn: '2027-03-02' }, 'untilAfterReview'],
    ['is of a day to come', { untilOn: today }, 'dayNotAfter'],
    ['of a very high risk is not the owner’s', { latest: assessed('2026-03-01', 4, 4) }, 'directorOnly'],
    [
      'of a very high risk is the director’s',
      { latest: assessed('2026-03-01', 4, 4), isDirector: true },
      null,
    ],
  ] as const)('%s', (_, change, code) => {
    expect(acceptanceFault({ ...asked, ...change })).toEqual(code && { field: 'untilOn', code });
  });

  test('ends with its day, and with the next assessment', () => {
    const accepted = { untilOn: '2027-01-01', at: at('2026-06-01') };
    expect(acceptanceStanding([], assessed('2026-03-01'), today)).toBe('none');
    expect(acceptanceStanding([accepted], assessed('2026-03-01'), today)).toBe('inForce');
    expect(acceptanceStanding([accepted], assessed('2026-03-01'), '2027-01-01')).toBe('inForce');
    expect(acceptanceStanding([accepted], assessed('2026-03-01'), '2027-01-02')).toBe('ended');
    expect(acceptanceStanding([accepted], assessed('2026-07-01'), today)).toBe('ended');
  });
});

describe('a review', () => {
  test.each([
    [['scenario'], false, today],
    [['existingMeasures', 'title'], false, today],
    [['scenario'], true, '2027-01-01'],
    [['title', 'ownerPersonId'], false, '2027-01-01'],
  ])('after a change of %j, wording only %s, is due %s', (names, isWordingOnly, due) => {
    expect(reviewAfterChange(names, { nextReviewOn: '2027-01-01', today, isWordingOnly })).toBe(due);
  });

  test('that is late already stays as late', () => {
    const late = { nextReviewOn: '2026-01-01', today, isWordingOnly: false };
    expect(reviewAfterChange(['scenario'], late)).toBe('2026-01-01');
  });

  test('is due on its day, and where nobody has assessed the risk', () => {
    expect([isReviewDue(today, today), isReviewDue('2026-11-24', today), isReviewDue(null, today)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../test/processor-time.ts';
import { compareTexts } from './compare-texts.ts';
import { faultOfDecision, nextAfterDecision, revised } from './decision.rules.ts';
import {
  faultOfParent,
  gapsOf,
  inForceOn,
  isOverdue,
  mayCarryOut,
  nextRevisionAfter,
  standingOf,
  standsBelowChild,
} from './document.rules.ts';
import { draftCommandsFor, faultOfCommand } from './document-workflow.rules.ts';

const invalid = (field: string, code: string) => ({ ok: false, refusal: { invalid: [{ field, code }] } });

describe('the next revision', () => {
  test.each([
    ['2026-02-10', 12, '2027-02-10'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-05-31', 48, '2030-05-31'],
    ['2026-05-31', null, null],
  ])('after %s every %s months is %s', (day, rhythm, next) => {
    expect(nextRevisionAfter(day, rhythm)).toBe(next);
  });

  test('is in the month that the rhythm says, and later the longer the rhythm', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 119 }), (from, months) => {
        const next = nextRevisionAfter(from, months) ?? '';
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(next) - index(from)).toBe(months);
        expect((nextRevisionAfter(from, months + 1) ?? '') > next).toBe(true);
      }),
    );
  });

  test('is overdue from the day after, and never of a withdrawn document', () => {
    const due = { nextRevisionOn: '2026-11-22', withdrawnAt: null };
    expect([
      isOverdue(due, '2026-11-22'),
      isOverdue(due, '2026-11-23'),
      isOverdue({ ...due, withdrawnAt: new Date() }, '2026-11-23'),
      isOverdue({ ...due, nextRevisionOn: null }, '2026-11-23'),
    ]).toEqual([false, true, false, false]);
  });
});

describe('the version in force', () => {
  const version = (
    number: number,
    decidedOn: string | null,
    validFrom = decidedOn,
    validTo: string | null = null,
  ) => ({
    number,
    decidedOn,
    validFrom,
    validTo,
  });
  const versions = [
    version(4, null),
    version(3, '2026-10-01', '2027-01-01'),
    version(2, '2024-05-01', '2024-05-01', '2026-12-31'),
    version(1, '2020-05-01', '2020-05-01', '2024-04-30'),
  ];
  test.each([
    ['2019-12-31', undefined],
    ['2020-05-01', 1],
    ['2024-04-30', 1],
    ['2024-05-01', 2],
    ['2026-12-31', 2],
    ['2027-01-01', 3],
  ])('on %s is %s', (day, number) => {
    expect(inForceOn(versions, day)?.number).toBe(number);
  });

  test('is told from one that is coming, has ended or is not decided', () => {
    expect(versions.map((each) => standingOf(each, '2026-11-23'))).toEqual([
      'draft',
      'coming',
      'inForce',
      'ended',
    ]);
  });
});

describe('the pyramid', () => {
  const policy = { id: 'p', kind: 'policy', parentId: null } as const;
  const rules = { id: 'r', kind: 'rules', parentId: 'p' } as const;

  test('has nothing under what is below it, and may have its likes', () => {
    expect([
      mayCarryOut('guideline', 'policy'),
      mayCarryOut('rules', 'rules'),
      mayCarryOut('policy', 'routine'),
    ]).toEqual([true, true, false]);
    expect(faultOfParent({ id: null, kind: 'guideline' }, [rules, policy])).toBe('parentBelow');
    expect(faultOfParent({ id: null, kind: 'routine' }, [rules, policy])).toBeNull();
    expect([
      standsBelowChild('routine', ['rules']),
      standsBelowChild('guideline', ['rules', 'routine']),
    ]).toEqual([true, false]);
  });

  test('never goes round: no document carries out itself or what carries it out', () => {
    expect(faultOfParent({ id: 'r', kind: 'rules' }, [rules, policy])).toBe('parentIsOwn');
    expect(faultOfParent({ id: 'p', kind: 'policy' }, [{ ...rules, kind: 'policy' }, policy])).toBe(
      'parentIsOwn',
    );
  });
});

test('what a document lacks is named', () => {
  const bare = { ownerRole: null, ownerPersonId: null, rhythmMonths: null };
  expect(gapsOf(bare, false)).toEqual(['noOwner', 'noRhythm', 'neverDecided']);
  expect(gapsOf({ ...bare, ownerRole: 'Kommundirektör', rhythmMonths: 12 }, true)).toEqual([]);
});

describe('a decision', () => {
  const today = '2026-11-23';
  const decided = {
    decidedOn: '2026-11-10',
    decidedByBodyId: 'b',
    decidedByRole: null,
    validFrom: null,
    validTo: null,
  };
  const earlier = { decidedOn: '2025-03-01', validFrom: '2025-03-01' };

  test.each([
    ['of nobody', { decidedByBodyId: null }, 'decidedByBodyId', 'boardOrOffice'],
    ['of a board and an office', { decidedByRole: 'Kommundirektör' }, 'decidedByBodyId', 'boardOrOffice'],
    ['that is to come', { decidedOn: '2026-11-24' }, 'decidedOn', 'inFuture'],
    ['before the version it replaces', { decidedOn: '2025-02-28' }, 'decidedOn', 'beforeEarlierVersion'],
    ['that holds before it was made', { validFrom: '2026-11-09' }, 'validFrom', 'beforeDecision'],
    ['that ends before it holds', { validTo: '2026-11-09' }, 'validTo', 'versionEndsFirst'],
  ])('%s is not noted', (_what, facts, field, code) => {
    expect(faultOfDecision({ ...decided, ...facts }, earlier, today)).toEqual(invalid(field, code));
  });

  test('may come into force later, but after the one before', () => {
    expect(faultOfDecision({ ...decided, validFrom: '2027-01-01' }, earlier, today)).toBeNull();
    const coming = { decidedOn: '2026-10-01', validFrom: '2027-01-01' };
    expect(faultOfDecision(decided, coming, today)).toEqual(invalid('validFrom', 'beforeEarlierVersion'));
  });

  test('sets the next revision by the rhythm, else leaves one that is still ahead', () => {
    expect([
      nextAfterDecision({ rhythmMonths: 24, nextRevisionOn: '2026-01-01' }, '2026-11-10'),
      nextAfterDecision({ rhythmMonths: null, nextRevisionOn: '2026-01-01' }, '2026-11-10'),
      nextAfterDecision({ rhythmMonths: null, nextRevisionOn: '2027-01-01' }, '2026-11-10'),
    ]).toEqual(['2028-11-10', null, '2027-01-01']);
  });
});

describe('a revision', () => {
  const today = '2026-11-23';
  const quarterly = { rhythmMonths: 3, nextRevisionOn: '2026-10-01' };
  const inForce = { decidedOn: '2026-01-01' };
  const made = { onDay: '2026-11-20', outcome: 'unchanged', nextOn: null } as const;

  test('that changes nothing moves the next one by the rhythm', () => {
    expect(revised(made, quarterly, inForce, today)).toEqual({ ok: true, nextOn: '2027-02-20' });
    expect(revised({ ...made, nextOn: '2027-01-15' }, quarterly, inForce, today)).toEqual({
      ok: true,
      nextOn: '2027-01-15',
    });
  });

  test('that finds it wanting leaves it due', () => {
    expect(revised({ ...made, outcome: 'toBeChanged' }, quarterly, inForce, today)).toEqual({
      ok: true,
      nextOn: '2026-10-01',
    });
  });

  test.each([
    ['of what was never decided', made, quarterly, undefined, 'outcome', 'nothingInForce'],
    ['to come', { ...made, onDay: '2026-11-24' }, quarterly, inForce, 'onDay', 'inFuture'],
    ['before the decision', { ...made, onDay: '2025-12-31' }, quarterly, inForce, 'onDay', 'beforeDecision'],
    [
      'with a next one that has been',
      { ...made, nextOn: today },
      quarterly,
      inForce,
      'nextOn',
      'notAfterToday',
    ],
    ['without rhythm or next day', made, { ...quarterly, rhythmMonths: null }, inForce, 'nextOn', 'missing'],
  ])('%s is not noted', (_what, revision, document, version, field, code) => {
    expect(revised(revision, document, version, today)).toEqual(invalid(field, code));
  });
});

test('a version is begun once, corrected and thrown away as a draft, and decided by those who note decisions', () => {
  expect(draftCommandsFor('none', ['changes', 'notes'])).toEqual(['begin']);
  expect(draftCommandsFor('draft', ['changes'])).toEqual(['correct', 'throwAway']);
  expect(draftCommandsFor('draft', ['notes'])).toEqual(['decide']);
  expect([
    faultOfCommand('draft', 'begin'),
    faultOfCommand('none', 'decide'),
    faultOfCommand('draft', 'decide'),
  ]).toEqual(['draftThere', 'noDraft', null]);
});

describe('two versions of a text', () => {
  const shown = (before: string, after: string) =>
    compareTexts(before, after).map(({ kind, parts }) => [
      kind,
      parts.map((part) => `${part.kind[0]}:${part.text}`).join('|'),
    ]);

  test('differ word by word where a paragraph has been changed, and by whole paragraphs where one came or went', () => {
    expect(
      shown(
        'Syfte\nBehörigheter ses över en gång om året.\nLösenord byts varje kvartal.',
        'Syfte\nBehörigheter ses över två gånger om året.\n\nKonton utan ägare stängs.',
      ),
    ).toEqual([
      ['same', 's:Syfte'],
      ['changed', 's:Behörigheter ses över |r:en gång|a:två gånger|s: om året.'],
      ['removed', 'r:Lösenord byts varje kvartal.'],
      ['added', 'a:Konton utan ägare stängs.'],
    ]);
  });

  test('are the same whatever their spaces and empty lines', () => {
    expect(shown('Ett  två\n\n\ntre', ' Ett två \ntre')).toEqual([
      ['same', 's:Ett två'],
      ['same', 's:tre'],
    ]);
  });

  test('hold every word of both, in order', () => {
    const word = fc.constantFrom(
      'Konto',
      'behörighet',
      'ses',
      'över',
      'varje',
      'år',
      'av',
      'chefen',
      '.',
      '§ 4',
    );
    const paragraph = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const text = fc.array(paragraph, { maxLength: 12 }).map((paragraphs) => paragraphs.join('\n'));
    const plain = (words: string) => words.replaceAll(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after).flatMap((each) => each.parts);
        const of = (without: string) =>
          plain(parts.map((part) => (part.kind === without ? '' : part.text)).join(''));
        expect([of('added'), of('removed')]).toEqual([plain(before), plain(after)]);
      }),
    );
  });

  test('of hundreds of pages are compared in seconds', () => {
    const lines = Array.from(
      { length: 4000 },
      (_, index) => `Punkt ${index}: chefen ser över ${index * 7} konton.`,
    );
    const changed = lines.map((line, index) =>
      index % 3 === 0 ? line.replace('chefen', 'den ansvariga') : line,
    );
    const worked = processorTime();
    expect(
      compareTexts(lines.join('\n'), changed.join('\n')).filter(({ kind }) => kind === 'changed').length,
    ).toBe(1334);
    expect(worked()).toBeLessThan(5000);
  });
});

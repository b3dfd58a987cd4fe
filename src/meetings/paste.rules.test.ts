import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateInWords } from './date-in-words.rules.ts';
import { faultsOfMeeting } from './meeting.rules.ts';
import type { LineProblem } from './paste.model.ts';
import { readPasted } from './paste.rules.ts';

const known = { meetings: [], today: '2026-11-22' };

test.each([
  ['2027-05-13', '2027-05-13'],
  ['2027-5-3', '2027-05-03'],
  ['2027-05-13 00:00', '2027-05-13'],
  ['20270513', '2027-05-13'],
  ['13/5 2027', '2027-05-13'],
  ['13.5.2027', '2027-05-13'],
  ['13 maj 2027', '2027-05-13'],
  ['Torsdag 3 september 2027', '2027-09-03'],
  ['2027-02-30', null],
  ['v. 14', null],
  ['13 maj', null],
])('%s is read as %s', (text, day) => {
  expect(dateInWords(text)).toBe(day);
});

describe('a pasted list', () => {
  test('takes the columns from Excel in their usual order', () => {
    const [line] = readPasted('2027-02-10\t2027-01-27\t2027-02-01\t2027-02-17', known);
    expect(line?.meeting).toEqual({
      meetsOn: '2027-02-10',
      papersBy: '2027-01-27',
      preparedOn: '2027-02-01',
      adjustedBy: '2027-02-17',
    });
  });

  test('takes them in the order of its headings, and leaves columns that are about something else', () => {
    const text = 'Vecka\tBeredning\tHandlingsstopp\tSammanträde\n6\t2027-02-01\t2027-01-27\t2027-02-10';
    expect(readPasted(text, known)).toMatchObject([
      { number: 2, meeting: { meetsOn: '2027-02-10', papersBy: '2027-01-27', preparedOn: '2027-02-01' } },
    ]);
  });

  test.each<[string, LineProblem]>([
    ['ej bestämt 2027', 'notADate'],
    ['2027-02-10;2027-02-30', 'notADate'],
    ['2027-02-10;;;;2027-02-11', 'tooManyColumns'],
    [';2027-02-10', 'noMeetingDay'],
    ['2027-02-10;2027-02-11', 'afterMeeting'],
    ['2027-02-10;;;2027-02-09', 'beforeMeeting'],
    ['2027-02-10;;;2027-02-25', 'adjustedTooLate'],
  ])('%s is refused: %s', (text, problem) => {
    expect(readPasted(text, known)[0]?.problem).toBe(problem);
  });

  test('the same day twice is taken once', () => {
    const lines = readPasted('2027-02-10\n2027-02-10', known);
    expect(lines.map(({ problem }) => problem)).toEqual([null, 'twice']);
  });

  test('what the calendar has already is left, and new days for it are a change', () => {
    const meetings = [{ meetsOn: '2027-02-10', papersBy: '2027-01-27', preparedOn: null, adjustedBy: null }];
    const lines = readPasted('2027-02-10\n2027-03-10', { ...known, meetings });
    expect(lines.map(({ problem }) => problem)).toEqual(['thereAlready', null]);
    const [changed] = readPasted('2027-02-10;2027-01-26', { ...known, meetings });
    expect(changed).toMatchObject({ problem: null, notes: ['changes'], meeting: { papersBy: '2027-01-26' } });
  });

  test('a Saturday and a meeting of long ago are pointed out, not refused', () => {
    const notes = readPasted('2027-02-13\n2020-02-12', known).map((line) => line.notes);
    expect(notes).toEqual([['closedDay'], ['longAgo']]);
  });

  test('whatever is pasted, each line gets an answer, and what is taken has days that can be', () => {
    const cell = fc.constantFrom('2027-02-10', '2027-02-11', '13/5 2027', '', 'x', '2027-13-40');
    const line = fc.oneof(
      fc.string(),
      fc.array(cell, { maxLength: 5 }).map((cells) => cells.join('\t')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const read = readPasted(lines.join('\n'), known);
        const taken = read.filter(({ problem }) => problem === null);
        expect(taken.every(({ meeting }) => meeting && faultsOfMeeting(meeting).length === 0)).toBe(true);
        expect(new Set(taken.map(({ meeting }) => meeting?.meetsOn)).size).toBe(taken.length);
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { numberIn, openedWith, shownChosen, shownText } from './entry-form.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const sent = (fields: Record<string, string>, isStale: boolean) => ({ entered: form(fields), isStale });

test.each([
  ['2024', 2024],
  [' 2024 ', 2024],
  ['', null],
  ['i fjol', 'i fjol'],
  ['-1', '-1'],
  ['1e3', '1e3'],
])('the year %j is read as %j', (text, expected) => {
  expect(numberIn(form({ year: text }), 'year')).toBe(expected);
});

test('a form that is to be put right keeps what it was opened with, so that a change meanwhile is noticed', () => {
  const fields = { version: '1', 'was.firm': 'A', firm: 'B' };
  expect(openedWith(sent(fields, false), 'version', '2')).toBe('1');
  expect(openedWith(sent(fields, false), 'was.firm', 'C')).toBe('A');
  expect(shownText(sent(fields, false), 'firm', 'C')).toEqual({ value: 'B', isContested: false });
});

test('a form that comes back after somebody else saved is opened anew with what they saved', () => {
  const fields = { version: '1', 'was.firm': 'A', firm: 'B', 'was.title': 'T', title: 'T' };
  expect(openedWith(sent(fields, true), 'version', '2')).toBe('2');
  expect(openedWith(sent(fields, true), 'was.firm', 'C')).toBe('C');
  expect(shownText(sent(fields, true), 'firm', 'C')).toEqual({ value: 'B', isContested: true });
  expect(shownText(sent(fields, true), 'title', 'U')).toEqual({ value: 'U', isContested: false });
});

test('a tick that one never touched takes what the other saved, also where it was none', () => {
  expect(shownChosen(sent({ 'was.isSecurity': '' }, true), 'isSecurity', ['yes']).value).toEqual(['yes']);
  const ticked = { 'was.isSecurity': '', isSecurity: 'yes' };
  expect(shownChosen(sent(ticked, true), 'isSecurity', []).value).toEqual(['yes']);
});

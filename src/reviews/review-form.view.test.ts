import { expect, test } from 'vitest';
import {
  assignmentOf,
  auditChangeOf,
  documentChangeOf,
  faultsByField,
  rowChangeOf,
} from './review-form.view.ts';

test('line breaks of a form are those of the reading', () => {
  const fields = new URLSearchParams({ text: 'Att styrelsen\r\nbeslutar', comment: '' });
  expect(rowChangeOf(fields)).toMatchObject({ text: 'Att styrelsen\nbeslutar', comment: '', bodyIds: [] });
});

test('every ticked body counts, and a status only where it was asked for', () => {
  const fields = new URLSearchParams('bodyIds=a&bodyIds=b&text=x');
  expect(rowChangeOf(fields)).toMatchObject({ bodyIds: ['a', 'b'] });
  expect(rowChangeOf(fields)).not.toHaveProperty('status');
  expect(rowChangeOf(new URLSearchParams('status=red'))).toMatchObject({ status: 'red' });
});

test('the dates of an audit belong to their bodies, and a wrong one is told at its field', () => {
  const fields = new URLSearchParams({
    title: 'Granskning',
    year: '2024',
    'answerBy-a': '2027-01-31',
    'extendedTo-a': '',
    'answerBy-b': 'snart',
    'extendedTo-b': '2027-02-28',
  });
  expect(auditChangeOf(fields)).toMatchObject({
    included: false,
    year: 2024,
    auditId: null,
    matters: [
      { bodyId: 'a', answerBy: '2027-01-31', extendedTo: null },
      { bodyId: 'b', answerBy: 'snart', extendedTo: '2027-02-28' },
    ],
  });
  const wrong = (field: string) => faultsByField([{ field, code: 'malformed' }], fields)[0]?.field;
  expect(wrong('matters.1.answerBy')).toBe('answerBy-b');
  expect(wrong('matters.9.answerBy')).toBe('matters');
  expect(wrong('bodyIds.0')).toBe('bodyIds');
  expect(wrong('title')).toBe('title');
});

test('a year that is none is not taken for no year', () => {
  expect(auditChangeOf(new URLSearchParams('year=i+fjol')).year).toBeNaN();
  expect(auditChangeOf(new URLSearchParams('year=')).year).toBeNull();
});

test.each([
  ['auditors', { isFollowUp: true, madeBy: 'auditors' }],
  ['municipality', { isFollowUp: true, madeBy: 'municipality' }],
  ['audit', { isFollowUp: false }],
])('a document that is said to be %s', (kind, expected) => {
  const change = documentChangeOf(new URLSearchParams({ kind, title: 'T' }));
  expect(change).toMatchObject(expected);
  expect('madeBy' in change).toBe(kind !== 'audit');
});

test('a name is remembered only where that was ticked', () => {
  expect(assignmentOf(new URLSearchParams('name=SN&bodyId=a'))).toEqual({
    name: 'SN',
    bodyId: 'a',
    remember: false,
  });
  expect(assignmentOf(new URLSearchParams('name=SN&bodyId=a&remember=yes')).remember).toBe(true);
});

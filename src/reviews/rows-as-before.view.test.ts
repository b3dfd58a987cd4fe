import { expect, test } from 'vitest';
import { parseReviewFilter } from './review-filter.view.ts';
import { type ReviewPageData, rowsAsBefore } from './review-page.view.ts';

const moment = (minute: number) => new Date(`2026-11-22T09:${minute}:00Z`);
const since = moment(20);
const rows = [
  { key: 'untouched', changedBy: null, changedAt: null },
  { key: 'saved', changedBy: 'jag', changedAt: moment(21) },
  { key: 'mine earlier', changedBy: 'jag', changedAt: moment(10) },
  { key: 'mine in another window', changedBy: 'jag', changedAt: moment(30) },
  { key: 'by Lisa', changedBy: 'lisa', changedAt: moment(10) },
  { key: 'open form', changedBy: null, changedAt: null },
];
const asBefore = (query: Record<string, string> = {}, more: object = {}) => {
  const data = {
    review: { rows },
    requester: { personId: 'jag' },
    filter: parseReviewFilter(query),
    edit: 'open form',
    problem: null,
    ...more,
  } as unknown as ReviewPageData;
  return [...rowsAsBefore(data, { key: 'saved', since })];
};

test('what nobody has touched since the page was looked up stays as it is', () => {
  expect(asBefore()).toEqual(['untouched', 'mine earlier']);
});

test('nothing stays where the list itself may be another, or where something was not saved', () => {
  expect(asBefore({ state: 'unchecked' })).toEqual([]);
  expect(asBefore({}, { problem: {} })).toEqual([]);
});

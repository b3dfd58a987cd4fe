import { expect, test } from 'vitest';
import { type DateDoubt, doubtsOf } from './change-matter.rules.ts';

const today = '2026-11-22';
const clean = {
  letterDated: '2026-01-10',
  answerBy: '2026-04-30',
  extension: 'granted',
  extendedTo: '2026-05-31',
  boardMeeting: '2026-05-20',
  dispatchedOn: '2026-05-22',
  receivedOn: '2026-05-25',
} as const;

test('a matter in good order raises no doubt, nor does one that nothing is known of', () => {
  expect(doubtsOf(clean, today)).toEqual([]);
  const empty = Object.fromEntries(Object.keys(clean).map((name) => [name, null]));
  expect(doubtsOf({ ...clean, ...empty, extension: 'none' }, today)).toEqual([]);
});

test('everything on the same day is in order', () => {
  const sameDay = Object.fromEntries(Object.keys(clean).map((name) => [name, today]));
  expect(doubtsOf({ ...clean, ...sameDay, extension: 'granted' }, today)).toEqual([]);
});

test.each<[object, DateDoubt[]]>([
  [{ answerBy: '2026-01-09' }, ['answerByBeforeLetter']],
  [{ extendedTo: '2026-04-01' }, ['extendedToBeforeAnswerBy']],
  [{ boardMeeting: '2025-12-01' }, ['meetingBeforeLetter']],
  [{ dispatchedOn: '2026-05-19' }, ['dispatchedBeforeMeeting']],
  [{ dispatchedOn: '2026-01-01' }, ['dispatchedBeforeLetter', 'dispatchedBeforeMeeting']],
  [{ receivedOn: '2026-05-21' }, ['receivedBeforeDispatched']],
  [{ dispatchedOn: '2026-12-01', receivedOn: null }, ['dispatchedInFuture']],
  [{ extendedTo: null }, ['grantedWithoutDate']],
  [{ extension: 'none' }, ['extendedWithoutGrant']],
  [{ extension: 'requested' }, []],
  [{ extension: 'unclear' }, []],
])('%j raises %j', (change, doubts) => {
  expect(doubtsOf({ ...clean, ...change }, today)).toEqual(doubts);
});

test('a letter dated in the future is doubted', () => {
  const none = { ...clean, answerBy: null, extendedTo: null, boardMeeting: null, dispatchedOn: null };
  const matter = { ...none, extension: 'none', receivedOn: null, letterDated: '2026-11-23' } as const;
  expect(doubtsOf(matter, today)).toEqual(['letterInFuture']);
});

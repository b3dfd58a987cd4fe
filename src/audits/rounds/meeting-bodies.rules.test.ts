import { expect, test } from 'vitest';
import { bodiesToMeet, type MeetingWish, wishWithout } from './meeting-bodies.rules.ts';

const wish = { needs: true, sent: undefined, saved: [], addressed: ['a', 'b'] } as const;
const cases: [what: string, asked: Partial<MeetingWish>, kept: ReturnType<typeof bodiesToMeet>][] = [
  ['one of two that is chosen', { sent: ['b'] }, ['b']],
  ['all that are chosen, in order and once', { sent: ['b', 'a', 'b'] }, ['a', 'b']],
  ['those that were saved, where none are sent', { saved: ['b'] }, ['b']],
  ['none of those that were saved, where others are sent', { sent: ['a'], saved: ['b'] }, ['a']],
  ['nobody who is not addressed', { sent: ['a', 'c'] }, 'unknownBody'],
  ['nobody who is not addressed, though none is needed', { needs: false, sent: ['c'] }, 'unknownBody'],
  ['at least one of two', { sent: [] }, 'bodyNotChosen'],
  ['at least one of two, where none was saved', {}, 'bodyNotChosen'],
  ['at least one that is addressed still', { saved: ['c'] }, 'bodyNotChosen'],
  ['the only one, without choosing', { sent: [], addressed: ['a'] }, ['a']],
  ['nobody, where nobody is addressed', { sent: [], addressed: [] }, []],
  ['nobody, where no meeting is needed', { needs: false, sent: [] }, []],
  ['what was written, where no meeting is needed', { needs: false, sent: ['b'] }, ['b']],
];

test.each(cases)('the makers of a round meet %s', (_what, asked, kept) => {
  expect(bodiesToMeet({ ...wish, ...asked })).toEqual(kept);
});

const nothing = { needsMeeting: false, meetingReason: null, meetingBodyIds: [] };
const wanted = { needsMeeting: true, meetingReason: 'Svaren går isär', meetingBodyIds: ['a', 'b'] };

test.each([
  ['a body is chosen', nothing, { ...nothing, meetingBodyIds: ['a'] }, 'lost'],
  ['a reason is written', nothing, { ...nothing, meetingReason: 'Svaren går isär' }, 'lost'],
  ['another is chosen as it is taken back', wanted, { ...wanted, meetingBodyIds: ['c'] }, 'lost'],
  ['the only body that there is need not be chosen', wanted, { ...wanted, meetingBodyIds: [] }, 'takenBack'],
  ['it was never one', { ...wanted, needsMeeting: null }, wanted, 'lost'],
  ['it is taken back', wanted, { ...wanted, meetingBodyIds: ['b', 'a'] }, 'takenBack'],
  ['nothing is said of it', wanted, nothing, 'none'],
] as const)('where no meeting is said to be needed, and %s', (_what, was, now, becomes) => {
  expect(wishWithout(was, { ...now, needsMeeting: false })).toBe(becomes);
});

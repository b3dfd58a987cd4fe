import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysAfter,
  endOf,
  isUseNoted,
  lastDayFault,
  parseToken,
  tokenState,
  writeToken,
} from './api-token.rules.ts';

const at = (text: string) => new Date(text);

test.each([
  ['in force until the moment it ends', '2026-11-22T11:59:59Z', null, 'inForce'],
  ['expired from that moment', '2026-11-22T12:00:00Z', null, 'expired'],
  ['revoked at once', '2026-11-22T10:00:00Z', '2026-11-22T09:59:00Z', 'revoked'],
  ['revoked also after it would have expired', '2027-01-01T00:00:00Z', '2026-11-22T09:59:00Z', 'revoked'],
])('a token is %s', (_, now, revokedAt, expected) => {
  const token = {
    expiresAt: at('2026-11-22T12:00:00Z'),
    revokedAt: revokedAt === null ? null : at(revokedAt),
  };
  expect(tokenState(token, at(now))).toBe(expected);
});

test.each([
  ['2026-11-22', null],
  ['2027-02-20', null],
  ['2027-11-22', null],
  ['2027-11-23', 'tooFar'],
  ['2026-11-21', 'past'],
  ['2027-02-29', 'notADay'],
  ['i morgon', 'notADay'],
  ['', 'notADay'],
])('made on 2026-11-22, a token whose last day is %j: %s', (lastDay, fault) => {
  expect(lastDayFault(lastDay, '2026-11-22')).toBe(fault);
});

test.each([
  ['2026-11-22', '2026-11-22T23:00:00.000Z'],
  ['2026-07-01', '2026-07-01T22:00:00.000Z'],
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
])('a token with last day %s works until midnight in Sweden, %s', (lastDay, moment) => {
  expect(endOf(lastDay).toISOString()).toBe(moment);
});

test('90 days after a day is a day of the calendar', () => {
  expect(daysAfter('2026-11-22', 90)).toBe('2027-02-20');
});

test.each([
  ['never used', null, true],
  ['used a second ago', '2026-11-22T11:59:59Z', false],
  ['used 59 seconds ago', '2026-11-22T11:59:01Z', false],
  ['used a minute ago', '2026-11-22T11:59:00Z', true],
])('a use of a token %s is noted: %s', (_, lastUsed, noted) => {
  expect(isUseNoted(lastUsed === null ? null : at(lastUsed), at('2026-11-22T12:00:00Z'))).toBe(noted);
});

describe('the text of a token', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);
  const parts = fc.record({ organisationId: fc.uuid(), tokenId: fc.uuid(), secret });

  test('says again what was written', () => {
    fc.assert(
      fc.property(parts, (token) => {
        expect(parseToken(writeToken(token))).toEqual(token);
      }),
    );
  });

  test('is none of ours where a character is missing, added or changed in the frame', () => {
    const text = writeToken({
      organisationId: '7d1c0c1e-3a54-4f5b-9b35-0d7f0f3c9a11',
      tokenId: '4f0e3b77-52ab-4f0a-8f3a-0c5f7d2e6b90',
      secret: 'a'.repeat(43),
    });
    expect(parseToken(text)).not.toBeNull();
    for (const other of [
      text.slice(1),
      text.slice(0, -1),
      `${text}a`,
      text.toUpperCase(),
      ` ${text}`,
      `${text}\n`,
    ]) {
      expect(parseToken(other)).toBeNull();
    }
  });

  test('is none of ours for any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseToken(text)).toBeNull();
      }),
    );
  });
});

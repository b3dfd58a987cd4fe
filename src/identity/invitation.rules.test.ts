import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { invitationEnd, isUsable, parseInvitation, writeInvitation } from './invitation.rules.ts';

const made = new Date('2026-03-01T10:00:00Z');

describe('a link', () => {
  test.each([
    ['just made', made, null, true],
    ['a second before the week is over', new Date('2026-03-08T09:59:59Z'), null, true],
    ['when the week is over', new Date('2026-03-08T10:00:00Z'), null, false],
    ['used', made, made, false],
  ])('%s', (_what, now, usedAt, usable) => {
    expect(isUsable({ expiresAt: invitationEnd(made), usedAt }, now)).toBe(usable);
  });

  test('says where it is kept and what it proves', () => {
    const parts = {
      organisationId: randomUUID(),
      invitationId: randomUUID(),
      secret: randomBytes(32).toString('base64url'),
    };
    expect(parseInvitation(writeInvitation(parts))).toEqual(parts);
  });

  const secret = 'A'.repeat(43);
  test.each([
    '',
    '0',
    `${'g'.repeat(64)}${secret}`,
    `${'0'.repeat(64)}${secret}x`,
    `${'0'.repeat(64)}'; drop`,
  ])('%j is none', (text) => expect(parseInvitation(text)).toBeNull());
});

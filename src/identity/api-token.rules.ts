import { isCalendarDate } from '../shared/calendar-date.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { ApiToken, TokenParts } from './api-token.model.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Days that a token lives where nothing else is chosen, and at the most. */
export const lifetimeDays = { usual: 90, longest: 365 } as const;

/** How many characters a token's name may have. */
export const longestTokenName = 100;

export type TokenState = 'inForce' | 'expired' | 'revoked';

/** Whether a token works now. One that is both revoked and expired was revoked. */
export function tokenState(token: Pick<ApiToken, 'expiresAt' | 'revokedAt'>, now: Date): TokenState {
  if (token.revokedAt) return 'revoked';
  return token.expiresAt <= now ? 'expired' : 'inForce';
}

/** What is wrong with a last day (YYYY-MM-DD) for a token made today, null where nothing is. */
export function lastDayFault(lastDay: string, today: string): 'notADay' | 'past' | 'tooFar' | null {
  if (!isCalendarDate(lastDay)) return 'notADay';
  if (lastDay < today) return 'past';
  return lastDay > daysAfter(today, lifetimeDays.longest) ? 'tooFar' : null;
}

/** The day that so many days after today is, both YYYY-MM-DD. */
export function daysAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);
}

/** When a token whose last day this is stops working: midnight after it, in Sweden. */
export function endOf(lastDay: string): Date {
  const midnightInGreenwich = Date.parse(lastDay) + day;
  const summer = new Date(midnightInGreenwich - 2 * hour);
  return swedishDay(summer) > lastDay ? summer : new Date(midnightInGreenwich - hour);
}

/** The last day on which a token works that ends then, in Sweden. */
export function lastDayOf(expiresAt: Date): string {
  return swedishDay(new Date(expiresAt.getTime() - 1));
}

/** Whether a use is worth noting: the first, or the first in a minute. */
export function isUseNoted(lastUsedAt: Date | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= 60_000;
}

const written = /^stadga_([0-9a-f]{32})([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** The text that stands for a token: what a program sends, and what scanners for lost secrets recognise. */
export function writeToken({ organisationId, tokenId, secret }: TokenParts): string {
  return `stadga_${bare(organisationId)}${bare(tokenId)}_${secret}`;
}

/** The parts of a token's text; null where it is no token of ours. */
export function parseToken(text: string): TokenParts | null {
  const [, organisation, token, secret] = written.exec(text) ?? [];
  if (!organisation || !token || !secret) return null;
  return { organisationId: hyphenated(organisation), tokenId: hyphenated(token), secret };
}

const bare = (id: string) => id.replaceAll('-', '');
const hyphenated = (id: string) => id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

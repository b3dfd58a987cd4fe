import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

const cookie = 'recent';
const mostKept = 10;
const thirtyDays = 30 * 24 * 60 * 60;
const id = /^[0-9a-f-]{36}$/;

/**
 * Ids of the readings handed in from this browser, the latest first. Until there is a sign-in this is all that ties
 * a reading to a person; an id cannot be guessed, so a made-up cookie opens nothing.
 */
export function recentIds(c: Context): string[] {
  const kept = (getCookie(c, cookie) ?? '').split('.').filter((text) => id.test(text));
  return [...new Set(kept)].slice(0, mostKept);
}

export function rememberReading(c: Context, newId: string, secure: boolean): void {
  keep(c, [newId, ...recentIds(c).filter((known) => known !== newId)].slice(0, mostKept), secure);
}

export function forgetReading(c: Context, goneId: string, secure: boolean): void {
  keep(
    c,
    recentIds(c).filter((known) => known !== goneId),
    secure,
  );
}

function keep(c: Context, ids: string[], secure: boolean): void {
  setCookie(c, cookie, ids.join('.'), {
    path: '/',
    maxAge: thirtyDays,
    sameSite: 'Lax',
    httpOnly: true,
    secure,
  });
}

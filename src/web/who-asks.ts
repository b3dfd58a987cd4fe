import type { Context, MiddlewareHandler } from 'hono';
import type { App } from '../compose.ts';
import { findNewestOrganisation, findRequester } from '../identity/index.ts';
import { pageAddress } from './page-address.ts';

/** Says before every page who asks, and whose pages these are. */
export function identifyRequester(app: App): MiddlewareHandler {
  return async (c, next) => {
    const { session, cookies } = c.req.header('cookie')
      ? await app.signIn.findSession(c.req.raw.headers)
      : { session: null, cookies: [] };
    const found = session && (await findRequester(app, session.organisationId, session.personId));
    c.set('requester', found?.requester ?? null);
    c.set('session', found ? session : null);
    c.set('organisation', found?.organisation ?? (await findNewestOrganisation(app.database)));
    // Before the page: what signs in or out there comes after, and then counts.
    answerCookies(c, cookies);
    await next();
  };
}

/** Hands the browser the cookies of the sign-in library. */
export function answerCookies(c: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true });
}

/** What anybody may see; the rest is for those who have signed in. */
const open = /^\/(about|sign-in|set-up(\/.*)?|example\/.*|invitation\/.*|calendar\/.*)?$/;

/** Sends those who have not signed in to do so, and then back to what they asked for. */
export const signedInOnly: MiddlewareHandler = async (c, next) => {
  if (c.get('requester') || open.test(c.req.path)) return next();
  return c.redirect(`/sign-in?${new URLSearchParams({ to: pageAddress(c) })}`, 303);
};

import type { Context, MiddlewareHandler } from 'hono';
import type { App } from '../compose.ts';
import { authenticateToken, mayWrite, networkOf } from '../identity/index.ts';
import { clientAddress } from '../web/client-address.ts';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { FailedTokens } from './failed-tokens.rules.ts';
import { type ProblemCode, refuse } from './problem.ts';
import { readOnly } from './read-only.ts';

const codeOf = {
  unknown: 'tokenUnknown',
  expired: 'tokenExpired',
  revoked: 'tokenRevoked',
  personEnded: 'personEnded',
} as const satisfies Record<string, ProblemCode>;

/** Lets in only who shows a token in the Authorization header; cookies count for nothing here. */
export function requireToken(app: App): MiddlewareHandler {
  const failed = new FailedTokens();
  return async (c, next) => {
    const [, token] = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (!token) refuse('tokenMissing');
    const place = networkOf(clientAddress(c, app.publicOrigin !== undefined));
    const now = app.now().getTime();
    const seconds = failed.wait(place, now);
    if (seconds !== null) {
      c.header('Retry-After', String(seconds));
      refuse('tooManyTries');
    }
    const result = await authenticateToken(app, token);
    if (!result.ok) {
      failed.count(place, now);
      refuse(codeOf[result.refusal]);
    }
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isReading && !mayWrite(result.requester)) refuse('tokenReadsOnly');
    c.set('requester', result.requester);
    c.set('organisation', result.organisation);
    await next();
  };
}

/** What routes hand to use cases. A token that may only read gets a database in which nothing can be written. */
export function asked(app: App, c: Context): SignedInApp {
  const context = signedIn(app, c);
  return mayWrite(context.requester) ? context : { ...context, database: readOnly(context.database) };
}

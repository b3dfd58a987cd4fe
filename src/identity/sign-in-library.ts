import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { betterAuth } from 'better-auth/minimal';
import { z } from 'zod';
import type { LibraryConnection } from '../database/index.ts';
import { passwordLength } from './password.rules.ts';
import {
  signInAccounts,
  signInRateLimits,
  signInSessions,
  signInUsers,
  signInVerifications,
} from './sign-in.table.ts';

const minute = 60;

/** A session ends when nobody has used it for twelve hours; using it moves that on, at most every quarter. */
const session = { expiresIn: 12 * 60 * minute, updateAge: 15 * minute };

export interface LibrarySettings {
  readonly connection: LibraryConnection['connection'];
  readonly secret: string;
  /** The address that users see. Where it is https, cookies go over https only. */
  readonly publicOrigin: string | undefined;
  /** Hears of faults inside the library. Refused attempts are not faults. */
  onFault(message: string, error: unknown): void;
}

/** Begins a session for somebody whose right to it was shown in another way than by a password. */
const sessionsWithoutPassword = {
  id: 'sessions-without-password',
  endpoints: {
    beginSession: createAuthEndpoint(
      { method: 'POST', body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw new Error('A session was asked for somebody who cannot sign in');
        const begun = await internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session: begun, user });
        return { sessionId: begun.id };
      },
    ),
  },
};

/**
 * The sign-in library on our own tables. Only its functions are called: its addresses are not reachable,
 * so what it offers beyond these (signing up, changing e-mail) is not there for anybody.
 */
export function openLibrary({ connection, secret, publicOrigin, onFault }: LibrarySettings) {
  return betterAuth({
    secret,
    baseURL: publicOrigin ?? 'http://127.0.0.1',
    database: drizzleAdapter(connection, {
      provider: 'pg',
      schema: {
        user: signInUsers,
        session: signInSessions,
        account: signInAccounts,
        verification: signInVerifications,
        rateLimit: signInRateLimits,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    session,
    user: {
      additionalFields: {
        organisationId: { type: 'string', required: true, input: false },
        personId: { type: 'string', required: true, input: false },
      },
    },
    plugins: [sessionsWithoutPassword],
    advanced: {
      cookiePrefix: 'stadga',
      useSecureCookies: publicOrigin?.startsWith('https:') ?? false,
      ipAddress: { disableIpTracking: true },
    },
    // It counts requests to its own addresses only; ours are counted in sign-in-attempts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (_level, message, ...more: unknown[]) => onFault(message, more[0]),
    },
  });
}

export type Library = ReturnType<typeof openLibrary>;

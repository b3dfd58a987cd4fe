import { randomUUID } from 'node:crypto';
import { and, desc, eq, gt, ne } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Credential, OwnSession, SignInName } from './sign-in.model.ts';
import {
  signInAccounts as accounts,
  signInSessions as sessions,
  signInUsers as users,
} from './sign-in.table.ts';

/** How the sign-in library marks what is signed in with by e-mail and password. */
const byPassword = 'credential';

type Whose = Pick<SignInName, 'organisationId' | 'personId'>;

const ofPerson = ({ organisationId, personId }: Whose) =>
  and(eq(users.organisationId, organisationId), eq(users.personId, personId));

/** How the person signs in; undefined where they never could. */
export async function findCredential(
  transaction: Transaction,
  whose: Whose,
): Promise<Credential | undefined> {
  const [found] = await transaction
    .select({ userId: users.id, passwordHash: accounts.password })
    .from(users)
    .leftJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, byPassword)))
    .where(ofPerson(whose));
  return found;
}

/**
 * Lets the person sign in under this name and e-mail, or changes those where they can already. Gives the id that
 * their sessions are kept under; null where somebody else signs in with the e-mail.
 */
export async function saveSignInName(
  transaction: Transaction,
  { organisationId, personId, name, email }: SignInName,
  at: Date,
): Promise<string | null> {
  const [taken] = await transaction
    .select({ personId: users.personId })
    .from(users)
    .where(and(eq(users.email, email), ne(users.personId, personId)));
  if (taken) return null;
  const named = { name, email, updatedAt: at };
  const [kept] = await transaction
    .update(users)
    .set(named)
    .where(ofPerson({ organisationId, personId }))
    .returning({ id: users.id });
  if (kept) return kept.id;
  const [made] = await transaction
    .insert(users)
    .values({ id: randomUUID(), organisationId, personId, emailVerified: true, createdAt: at, ...named })
    .onConflictDoNothing()
    .returning({ id: users.id });
  return made?.id ?? null;
}

/** Keeps the hash of a password in place of the one there was. */
export async function savePassword(
  transaction: Transaction,
  userId: string,
  hash: string,
  at: Date,
): Promise<void> {
  const password = { password: hash, updatedAt: at };
  const changed = await transaction
    .update(accounts)
    .set(password)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, byPassword)))
    .returning({ id: accounts.id });
  if (changed.length > 0) return;
  const account = { id: randomUUID(), accountId: userId, providerId: byPassword, userId, createdAt: at };
  await transaction.insert(accounts).values({ ...account, ...password });
}

/** The sessions in force, the one used last first. */
export async function findSessions(
  transaction: Transaction,
  userId: string,
  now: Date,
): Promise<OwnSession[]> {
  const rows = await transaction
    .select()
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.updatedAt), sessions.id)
    .limit(100);
  return rows.map(({ id, createdAt, updatedAt, userAgent }) => ({
    id,
    begunAt: createdAt,
    usedAt: updatedAt,
    browser: userAgent ?? '',
  }));
}

/** Ends one session; false where it was none of theirs. */
export async function endSession(
  transaction: Transaction,
  userId: string,
  sessionId: string,
): Promise<boolean> {
  const ended = await transaction
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), eq(sessions.id, sessionId)))
    .returning({ id: sessions.id });
  return ended.length > 0;
}

/** Ends all sessions but one. */
export async function endOtherSessions(transaction: Transaction, userId: string, sessionId: string | null) {
  const others = sessionId === null ? undefined : ne(sessions.id, sessionId);
  await transaction.delete(sessions).where(and(eq(sessions.userId, userId), others));
}

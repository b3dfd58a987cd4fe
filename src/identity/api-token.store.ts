import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ApiToken } from './api-token.model.ts';
import { apiTokens } from './api-token.table.ts';

const columns = {
  id: apiTokens.id,
  personId: apiTokens.personId,
  name: apiTokens.name,
  scope: apiTokens.scope,
  createdAt: apiTokens.createdAt,
  expiresAt: apiTokens.expiresAt,
  lastUsedAt: apiTokens.lastUsedAt,
  revokedAt: apiTokens.revokedAt,
};

const ofToken = (organisationId: string, id: string) =>
  and(eq(apiTokens.organisationId, organisationId), eq(apiTokens.id, id));

/** Keeps a token; false where there is one with its id already, and then nothing is kept. */
export async function insertToken(
  transaction: Transaction,
  organisationId: string,
  token: ApiToken & { readonly hash: string },
): Promise<boolean> {
  const kept = await transaction
    .insert(apiTokens)
    .values({ organisationId, ...token })
    .onConflictDoNothing()
    .returning({ id: apiTokens.id });
  return kept.length === 1;
}

/** A token with the hash of its secret. */
export async function findToken(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<(ApiToken & { readonly hash: string }) | undefined> {
  const [token] = await transaction
    .select({ ...columns, hash: apiTokens.hash })
    .from(apiTokens)
    .where(ofToken(organisationId, id));
  return token;
}

/** A person's tokens, newest first; also those that no longer work. */
export async function findTokensOf(
  transaction: Transaction,
  organisationId: string,
  personId: string,
): Promise<ApiToken[]> {
  return transaction
    .select(columns)
    .from(apiTokens)
    .where(and(eq(apiTokens.organisationId, organisationId), eq(apiTokens.personId, personId)))
    .orderBy(desc(apiTokens.createdAt), apiTokens.id)
    .limit(200);
}

export async function saveRevoked(
  transaction: Transaction,
  organisationId: string,
  { id, revokedAt }: { readonly id: string; readonly revokedAt: Date },
): Promise<void> {
  await transaction.update(apiTokens).set({ revokedAt }).where(ofToken(organisationId, id));
}

/** Ends every token of a person that is not revoked yet, and tells which. */
export async function revokeAllOf(
  transaction: Transaction,
  organisationId: string,
  { personId, revokedAt }: { readonly personId: string; readonly revokedAt: Date },
): Promise<string[]> {
  const revoked = await transaction
    .update(apiTokens)
    .set({ revokedAt })
    .where(
      and(
        eq(apiTokens.organisationId, organisationId),
        eq(apiTokens.personId, personId),
        isNull(apiTokens.revokedAt),
      ),
    )
    .returning({ id: apiTokens.id });
  return revoked.map(({ id }) => id);
}

export async function saveUse(
  transaction: Transaction,
  organisationId: string,
  { id, lastUsedAt }: { readonly id: string; readonly lastUsedAt: Date },
): Promise<void> {
  await transaction.update(apiTokens).set({ lastUsedAt }).where(ofToken(organisationId, id));
}

import type { Role } from '../people/role.model.ts';
import type { AccountContext } from './account-context.ts';
import { inRequest } from './request-context.ts';
import { findBodyNames, findOwnDetails } from './requester.store.ts';
import type { OwnSession } from './sign-in.model.ts';
import { findCredential, findSessions } from './sign-in.store.ts';

/** A role with the name of the body it is held for; null for the whole organisation. */
interface OwnRole {
  readonly role: Role;
  readonly body: string | null;
}

export interface Account {
  readonly name: string;
  readonly email: string;
  /** Those in force today. */
  readonly roles: readonly OwnRole[];
  readonly sessions: readonly (OwnSession & { readonly isThis: boolean })[];
  /** False for the example's people, whom anyone may act as. */
  readonly hasPassword: boolean;
}

/** What a person sees of themselves. */
export async function showAccount(context: AccountContext): Promise<Account> {
  const { requester, session } = context;
  const { organisationId, personId } = requester;
  const now = context.now();
  return inRequest(context, async (transaction) => {
    const details = await findOwnDetails(transaction, organisationId, personId);
    const bodyIds = requester.roles.flatMap(({ bodyId }) => bodyId ?? []);
    const names = await findBodyNames(transaction, organisationId, bodyIds);
    const credential = await findCredential(transaction, requester);
    const sessions = await findSessions(transaction, session.userId, now);
    return {
      name: details?.name ?? '',
      email: details?.email ?? '',
      roles: requester.roles.map(({ role, bodyId }) => ({
        role,
        body: (bodyId && names.get(bodyId)) ?? null,
      })),
      sessions: sessions.map((one) => ({ ...one, isThis: one.id === session.id })),
      hasPassword: typeof credential?.passwordHash === 'string',
    };
  });
}

import type { Author } from '../change-log/index.ts';
import type { Database, Transaction } from '../database/index.ts';
import type { Requester } from './requester.model.ts';

/** What a use case needs of the world to answer one request. */
export interface RequestContext {
  readonly database: Database;
  readonly requester: Requester;
  now(): Date;
}

/** Runs the work in one transaction inside the requester's organisation. */
export function inRequest<T>(
  context: RequestContext,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return context.database.inOrganisation(context.requester.organisationId, work);
}

/** Who the change log says did it, and when. */
export function authorOf({ requester, now }: Pick<RequestContext, 'requester' | 'now'>): Author {
  const { organisationId, personId, tokenScope } = requester;
  return { organisationId, at: now(), actor: tokenScope === null ? 'person' : 'token', personId };
}

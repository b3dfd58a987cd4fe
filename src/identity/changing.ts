import { type Author, type Change, recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { type Changed, refuse } from '../shared/changed.ts';
import { mayWrite } from './api-token.policy.ts';
import { authorOf, inRequest, type RequestContext } from './request-context.ts';

/** One change, inside its transaction. */
export interface Changing extends RequestContext {
  readonly transaction: Transaction;
  readonly organisationId: string;
  readonly author: Author;
  /** Writes into the change log what has been changed. */
  record(...changes: Change[]): Promise<void>;
}

/** Runs a change in one transaction; a token made for reading gets nowhere. */
export async function changing<Outcome extends object, Fault extends string>(
  context: RequestContext,
  work: (change: Changing) => Promise<Changed<Outcome, Fault>>,
): Promise<Changed<Outcome, Fault>> {
  if (!mayWrite(context.requester)) return refuse('forbidden');
  const author = authorOf(context);
  return inRequest(context, (transaction) =>
    work({
      database: context.database,
      requester: context.requester,
      now: context.now,
      transaction,
      author,
      organisationId: context.requester.organisationId,
      record: (...changes) => recordChanges(transaction, author, changes),
    }),
  );
}

import { type Author, type Change, recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import type { Changed } from './change.model.ts';
import { refuse } from './change-input.rules.ts';

/** One change of the register, inside its transaction. */
export interface Changing extends RequestContext {
  readonly transaction: Transaction;
  readonly organisationId: string;
  readonly author: Author;
  /** Writes into the change log what has been changed. */
  record(...changes: Change[]): Promise<void>;
}

/** Runs a change in one transaction; a token made for reading gets nowhere. */
export async function changing<Outcome extends object>(
  context: RequestContext,
  work: (change: Changing) => Promise<Changed<Outcome>>,
): Promise<Changed<Outcome>> {
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

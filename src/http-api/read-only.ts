import type { Database } from '../database/index.ts';

/** A database in which nothing can be written, whatever a use case tries: for tokens that may only read. */
export function readOnly(database: Database): Database {
  return {
    ...database,
    inOrganisation: (organisationId, work) =>
      database.inOrganisation(organisationId, async (transaction) => {
        await transaction.setTransaction({ accessMode: 'read only' });
        return work(transaction);
      }),
  };
}

/** PostgreSQL's code for a write in a transaction that may only read. */
const readOnlyTransaction = '25006';

/** Whether the fault is that something was to be written there. */
export function triedToWrite(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === readOnlyTransaction) || triedToWrite(error.cause);
}

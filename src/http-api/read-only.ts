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

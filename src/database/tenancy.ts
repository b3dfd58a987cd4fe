import { sql } from 'drizzle-orm';
import { type AnyPgColumn, pgPolicy, pgRole } from 'drizzle-orm/pg-core';

/** The role the application works as: neither a superuser nor the tables' owner. Made by migration 0000. */
export const appRole = pgRole('stadga_app').existing();

/** Set for one transaction by `inOrganisation`; empty outside one, and then no row is seen. */
export const organisationSetting = 'stadga.organisation_id';

/** Row level security: a transaction sees and writes the rows of its own organisation, no others. */
export function ownRowsOnly(organisationId: AnyPgColumn) {
  const own = sql`${organisationId} = nullif(current_setting('stadga.organisation_id', true), '')::uuid`;
  return pgPolicy('own_rows_only', { as: 'permissive', for: 'all', to: appRole, using: own, withCheck: own });
}

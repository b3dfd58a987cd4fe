import { findRequester, type TokenScope } from '../../src/identity/index.ts';
import type { Role } from '../../src/people/role.model.ts';
import type { TestServer } from '../server.ts';
import { tokenOf } from './client.ts';

/** A token of somebody in the example municipality with this role. */
export async function tokenOfRole(
  server: TestServer,
  role: Role,
  scope: TokenScope = 'write',
): Promise<string> {
  const { database, app } = server;
  const [held] = await database.asOwner<{ id: string }>(
    'select person_id as id from role_assignment where role = $1 and to_date is null order by id limit 1',
    [role],
  );
  const found = await findRequester(app, database.organisationId, held?.id ?? '');
  if (!found) throw new Error(`Nobody is ${role}`);
  return tokenOf({ ...app, requester: found.requester }, scope);
}

import { findRequester, type TokenScope } from '../../src/identity/index.ts';
import type { Role } from '../../src/people/role.model.ts';
import type { TestServer } from '../server.ts';
import { tokenOf } from './client.ts';

/** A token of somebody in the example municipality with this role, in the body of this name where one is given. */
export async function tokenOfRole(
  server: TestServer,
  role: Role,
  scope: TokenScope = 'write',
  bodyName: string | null = null,
): Promise<string> {
  const { database, app } = server;
  const [held] = await database.asOwner<{ id: string }>(
    // By name, so that it is the same person in every run.
    `select a.person_id as id from role_assignment a join person p on p.id = a.person_id left join body b on b.id = a.body_id
      where a.role = $1 and a.to_date is null and ($2::text is null or b.name = $2) order by b.name, p.name limit 1`,
    [role, bodyName],
  );
  const found = await findRequester(app, database.organisationId, held?.id ?? '');
  if (!found) throw new Error(`Nobody is ${role}`);
  return tokenOf({ ...app, requester: found.requester }, scope);
}

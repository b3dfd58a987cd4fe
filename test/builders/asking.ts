import type { RequestContext } from '../../src/identity/index.ts';
import type { Role } from '../../src/people/role.model.ts';
import type { TestDatabase } from '../database.ts';

/** Somebody who is not in the database asks, with one role for the whole municipality; today is 1 March 2026. */
export function asking(
  { database, organisationId }: TestDatabase,
  role: Role,
  more: Partial<RequestContext['requester']> = {},
): RequestContext {
  return {
    database,
    requester: {
      organisationId,
      personId: '00000000-0000-4000-8000-000000000001',
      name: 'Asta Lundmark',
      roles: [{ role, bodyId: null, reaches: [] }],
      tokenScope: null,
      ...more,
    },
    now: () => new Date('2026-03-01T12:00:00Z'),
  };
}

/** An organisation beside the one there is. */
export async function anotherOrganisation(db: TestDatabase): Promise<string> {
  const [other] = await db.asOwner<{ id: string }>('insert into organisation default values returning id');
  return (other as { id: string }).id;
}

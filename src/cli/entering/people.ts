import { z } from 'zod';
import { bodyChange, newBodyEntry } from '../../organisation/body-entry.model.ts';
import { newPersonEntry, personChange, roleEnd, roleEntry } from '../../people/person-entry.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { ownVersion } from './versions.ts';

const withRoles = z.object({ roles: z.array(z.object({ id: z.string(), toDate: z.string().nullable() })) });

/** The last day that stands there now. */
async function lastDaySeen(server: Server, path: string, sent: Sent): Promise<Sent> {
  const [, person = '', roleId] = /^(\/people\/[^/]+)\/roles\/([^/]+)/.exec(path) ?? [];
  const { value } = await server.get(person, withRoles);
  return { seen: value.roles.find(({ id }) => id === roleId)?.toDate ?? null, ...sent };
}

export const peopleChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/people', schema: newPersonEntry },
  { name: 'change', method: 'PATCH', path: '/people/{id}', schema: personChange, complete: ownVersion },
  { name: 'assign-role', method: 'POST', path: '/people/{id}/roles', schema: roleEntry },
  {
    name: 'end-role',
    method: 'POST',
    path: '/people/{id}/roles/{roleId}/end',
    schema: roleEnd.omit({ seen: true }),
    complete: lastDaySeen,
    isVersioned: false,
  },
];

export const bodiesChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/bodies', schema: newBodyEntry },
  { name: 'change', method: 'PATCH', path: '/bodies/{id}', schema: bodyChange, complete: ownVersion },
];

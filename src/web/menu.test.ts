import { expect, test } from 'vitest';
import type { Requester } from '../identity/requester.model.ts';
import { type Role, roleNames, roles } from '../people/role.model.ts';
import { menuFor } from './menu.ts';

const as = (role: Role): Requester => ({
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Prov',
  tokenScope: null,
  roles: [{ role, bodyId: roles[role] && 'b', reaches: roles[role] ? ['b'] : [] }],
});
const namesFor = (role: Role) => menuFor(as(role)).map(({ name }) => name);

test.each(roleNames)('a %s has nine pages in the menu at most, what waits first', (role) => {
  expect(namesFor(role).length).toBeLessThanOrEqual(9);
  expect(namesFor(role)[0]).toBe('toDo');
});

test.each<[Role, string[]]>([
  ['auditCoordinator', ['matters', 'actions', 'measures', 'readings']],
  ['boardSecretary', ['matters', 'responses', 'actions', 'handovers']],
  ['electedAuditor', ['matters', 'handovers', 'measures']],
  ['controller', ['actions', 'measures']],
  ['actionOwner', ['actions', 'handovers']],
  ['administrator', ['organisation']],
  ['boardMember', []],
])('a %s is led to what that role works with', (role, own) => {
  const common = ['toDo', 'overview', 'recommendations', 'audits', 'year'];
  expect(namesFor(role).filter((name) => !common.includes(name))).toEqual(own);
});

test('somebody without a role has nothing but what waits', () => {
  expect(menuFor({ ...as('boardMember'), roles: [] }).map(({ to }) => to)).toEqual(['/']);
});

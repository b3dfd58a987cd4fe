import { expect, test } from 'vitest';
import type { Requester } from '../identity/requester.model.ts';
import { type Role, roleNames, roles } from '../people/role.model.ts';
import { menuFor, menuInRow } from './menu.ts';

const as = (role: Role): Requester => ({
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Prov',
  tokenScope: null,
  roles: [{ role, bodyId: roles[role] && 'b', reaches: roles[role] ? ['b'] : [] }],
});
const namesFor = (role: Role) => menuFor(as(role)).map(({ name }) => name);

test.each(roleNames)('a %s has seven pages in the line of the menu at most, what waits first', (role) => {
  const { row, more } = menuInRow(as(role));
  expect(row.length).toBeLessThanOrEqual(7);
  expect(row[0]?.name).toBe('toDo');
  expect([...row, ...more].map(({ name }) => name)).toEqual(namesFor(role));
  expect(more).not.toHaveLength(1);
});

test.each<[Role, string[]]>([
  ['auditCoordinator', ['matters', 'actions', 'measures', 'papers', 'readings']],
  ['boardSecretary', ['matters', 'responses', 'actions', 'handovers', 'papers']],
  ['electedAuditor', ['matters', 'handovers', 'measures']],
  ['controller', ['actions', 'measures', 'papers']],
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

import { expect, test } from 'vitest';
import type { Requester } from '../identity/requester.model.ts';
import { type Role, roleNames, roles } from '../people/role.model.ts';
import { menuInRow } from './menu.ts';

const as = (role: Role): Requester => ({
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Prov',
  tokenScope: null,
  roles: [{ role, bodyId: roles[role] && 'b', reaches: roles[role] ? ['b'] : [] }],
});
const namesIn = (part: 'row' | 'more', role: Role) => menuInRow(as(role))[part].map(({ name }) => name);
const namesFor = (role: Role) => [...namesIn('row', role), ...namesIn('more', role)];

test.each(roleNames)('a %s has seven pages in the line of the menu at most, what waits first', (role) => {
  const { row, more } = menuInRow(as(role));
  expect(row.length).toBeLessThanOrEqual(7);
  expect(row[0]?.name).toBe('toDo');
  expect(new Set(namesFor(role)).size).toBe(row.length + more.length);
  expect(more).not.toHaveLength(1);
});

test.each<[Role, string[]]>([
  ['auditCoordinator', ['matters', 'actions', 'measures', 'papers', 'readings']],
  ['boardSecretary', ['matters', 'responses', 'actions', 'handovers', 'papers']],
  ['electedAuditor', ['matters', 'handovers', 'measures']],
  ['controller', ['actions', 'measures', 'papers']],
  ['actionOwner', ['actions', 'handovers']],
  ['administrator', ['organisation']],
  ['boardMember', ['responses']],
])('a %s is led to what that role works with', (role, own) => {
  const common = ['toDo', 'overview', 'recommendations', 'audits', 'year'];
  expect(namesFor(role).filter((name) => !common.includes(name))).toEqual(own);
});

test.each<[Role, string[], string[]]>([
  [
    'boardSecretary',
    ['toDo', 'recommendations', 'audits', 'matters', 'responses', 'actions'],
    ['overview', 'handovers', 'papers', 'year'],
  ],
  [
    'director',
    ['toDo', 'recommendations', 'audits', 'matters', 'responses', 'actions'],
    ['overview', 'handovers', 'papers', 'year'],
  ],
  [
    'auditCoordinator',
    ['toDo', 'overview', 'recommendations', 'audits', 'matters', 'actions'],
    ['measures', 'papers', 'year', 'readings'],
  ],
])('what a %s opens each day stands in the line', (role, row, more) => {
  expect([namesIn('row', role), namesIn('more', role)]).toEqual([row, more]);
});

test('somebody without a role has nothing but what waits', () => {
  const { row, more } = menuInRow({ ...as('boardMember'), roles: [] });
  expect([...row, ...more].map(({ to }) => to)).toEqual(['/']);
});

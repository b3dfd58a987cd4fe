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
const namesFor = (role: Role) => {
  const { row, folds } = menuInRow(as(role));
  return {
    row: row.map(({ name }) => name),
    folds: folds.map(({ name, links }) => [name, links.map((link) => link.name)]),
  };
};

test.each(roleNames)('a %s has six pages in the line of the menu at most, what waits first', (role) => {
  const { row, folds } = menuInRow(as(role));
  const all = [...row, ...folds.flatMap(({ links }) => links)];
  expect(row.length).toBeLessThanOrEqual(6);
  expect(row[0]?.name).toBe('toDo');
  expect(new Set(all.map(({ to }) => to)).size).toBe(all.length);
  for (const { links } of folds) expect(links.length).toBeGreaterThan(1);
});

const read = ['documents', 'guideline'];
const led = [...read, 'controlPlans', 'indicators', 'yearWheel', 'forum', 'introductionPlan'];
const managed = ['compliance', 'risks', 'exceptions', 'assets', ...led];

test.each<[Role, string[], (string | string[])[][]]>([
  [
    'auditCoordinator',
    ['toDo', 'overview', 'recommendations', 'audits', 'matters'],
    [
      ['more', ['actions', 'measures', 'papers', 'year', 'readings']],
      ['management', [...read, 'controlPlans']],
    ],
  ],
  [
    'boardSecretary',
    ['toDo', 'recommendations', 'audits', 'matters', 'responses'],
    [
      ['more', ['overview', 'actions', 'handovers', 'papers', 'year']],
      ['management', managed],
    ],
  ],
  [
    'securityCoordinator',
    ['toDo', 'compliance', 'risks', 'exceptions', 'assets'],
    [
      ['more', led],
      ['followUp', ['overview', 'recommendations', 'audits', 'actions', 'handovers', 'year']],
    ],
  ],
  [
    'securityOfficer',
    ['toDo', 'compliance', 'risks', 'exceptions', 'assets'],
    [
      ['more', [...led, 'managementReports']],
      [
        'followUp',
        [
          'overview',
          'recommendations',
          'audits',
          'matters',
          'actions',
          'measures',
          'papers',
          'year',
          'readings',
        ],
      ],
    ],
  ],
  [
    'electedAuditor',
    ['toDo', 'overview', 'recommendations', 'audits', 'matters'],
    [
      ['more', ['handovers', 'measures', 'year']],
      ['management', read],
    ],
  ],
  [
    'boardMember',
    ['toDo', 'overview', 'recommendations', 'audits', 'responses', 'year'],
    [['management', managed]],
  ],
  [
    'administrator',
    ['toDo', 'overview', 'recommendations', 'audits', 'year', 'organisation'],
    [['management', read]],
  ],
])('a %s is led to what that role works with, what is opened each day in the line', (role, row, folds) => {
  expect(namesFor(role)).toEqual({ row, folds });
});

test('somebody without a role has nothing but what waits', () => {
  const { row, folds } = menuInRow({ ...as('boardMember'), roles: [] });
  expect([row.map(({ to }) => to), folds]).toEqual([['/'], []]);
});

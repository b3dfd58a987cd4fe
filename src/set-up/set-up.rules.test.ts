import { describe, expect, test } from 'vitest';
import { faultsOfSetUp, planBodies } from './set-up.rules.ts';
import { standardBodies } from './standard-bodies.model.ts';

const entry = {
  name: 'Lindvikens kommun',
  organisationNumber: '212000-9911',
  bodies: [{ board: 'Socialnämnden', administration: 'Socialförvaltningen' }],
  personName: 'Asta Lundmark',
  email: 'asta@lindviken.example',
  coordinates: true,
};
const faults = (...bodies: [string, string][]) =>
  faultsOfSetUp({
    ...entry,
    bodies: bodies.map(([board, administration]) => ({ board, administration })),
  });

describe('bodies', () => {
  test('an administration that works for two boards is made once and tied to both', () => {
    const plan = planBodies([
      { board: 'Kommunstyrelsen', administration: 'Kontoret' },
      { board: '', administration: '' },
      { board: 'Valnämnden', administration: 'kontoret' },
      { board: 'Jävsnämnden', administration: '' },
    ]);
    expect(plan).toEqual({
      boards: ['Kommunstyrelsen', 'Valnämnden', 'Jävsnämnden'],
      administrations: ['Kontoret'],
      ties: [
        { board: 0, administration: 0 },
        { board: 1, administration: 0 },
      ],
    });
  });

  test('the standard list can be used as it stands', () => {
    expect(faultsOfSetUp({ ...entry, bodies: [...standardBodies] })).toEqual([]);
    expect(planBodies([...standardBodies])).toMatchObject({
      boards: { length: 9 },
      administrations: { length: 8 },
    });
  });
});

test.each([
  ['no board', [], [{ field: 'bodies', code: 'noBoard' }]],
  ['only empty rows', [['', '']], [{ field: 'bodies', code: 'noBoard' }]],
  [
    'a board twice',
    [
      ['Valnämnden', ''],
      ['valnämnden', ''],
    ],
    [{ field: 'bodies.1.board', code: 'sameBoard' }],
  ],
  [
    'an administration alone',
    [
      ['A', ''],
      ['', 'B'],
    ],
    [{ field: 'bodies.1.board', code: 'boardMissing' }],
  ],
  [
    'a name for both',
    [
      ['A', 'B'],
      ['B', 'C'],
    ],
    [{ field: 'bodies.1.board', code: 'boardAndAdministration' }],
  ],
  [
    'the council, which is there anyway',
    [
      ['A', ''],
      ['kommunfullmäktige', ''],
    ],
    [{ field: 'bodies.1.board', code: 'sameBoard' }],
  ],
  ['a board without an administration', [['A', '']], []],
] as const)('%s', (_what, rows, expected) => {
  expect(faults(...rows.map(([board, administration]): [string, string] => [board, administration]))).toEqual(
    expected,
  );
});

test('a number that does not check is told at its field', () => {
  expect(faultsOfSetUp({ ...entry, organisationNumber: '212000-9912' })).toEqual([
    { field: 'organisationNumber', code: 'notAnOrganisationNumber' },
  ]);
});

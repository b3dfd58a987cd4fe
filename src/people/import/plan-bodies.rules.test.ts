import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../shared/folded.ts';
import { aBody, tableOfRows, today } from './lists.fixture.ts';
import { planBodies } from './plan-bodies.rules.ts';

const bodies = [
  aBody('sn', 'board', 'Socialnämnden', { aliases: ['SN'], tiedTo: ['sf'] }),
  aBody('sf', 'administration', 'Socialförvaltningen', { tiedTo: ['sn'] }),
  aBody('old', 'board', 'Omsorgsnämnden', { endedOn: '2025-01-01' }),
];
const columns = ['kind', 'name', 'aliases', 'administrations'] as const;
const table = (rows: readonly (readonly string[])[]) => tableOfRows(columns, rows);
/** Rows as "kind|name|aliases|administrations", from line 2. */
const plan = (...rows: string[]) => planBodies(table(rows.map((row) => row.split('|'))), { bodies, today });

test('new bodies are tied to each other whatever their order, and to those that are here', () => {
  const { steps, problems, entries } = plan(
    'Nämnd|Skolnämnden|SKN;Utbildningsnämnden|skolförvaltningen; Socialförvaltningen',
    'Förvaltning|Skolförvaltningen||',
  );
  expect(problems).toEqual([]);
  expect(entries.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(steps.newBodies).toEqual([
    { kind: 'board', name: 'Skolnämnden', aliases: ['SKN', 'Utbildningsnämnden'] },
    { kind: 'administration', name: 'Skolförvaltningen', aliases: [] },
  ]);
  expect(steps.newTies).toEqual([
    { board: 'skolnämnden', administration: 'skolförvaltningen' },
    { board: 'skolnämnden', administration: 'socialförvaltningen' },
  ]);
});

test('what is here keeps what the list does not mention, and gets what it does', () => {
  const { entries, steps } = plan('|SOCIALNÄMNDEN|Sociala nämnden; sn|Socialförvaltningen');
  expect(entries).toMatchObject([
    { outcome: 'changed', name: 'Socialnämnden', cells: [{ before: 'SN', after: 'SN; Sociala nämnden' }] },
  ]);
  expect(steps).toMatchObject({
    newBodies: [],
    newTies: [],
    changedBodies: [{ after: { aliases: ['SN', 'Sociala nämnden'] } }],
  });
});

test.each<[string, string[], string[]]>([
  ['no name', ['Nämnd|||'], ['2 name missing']],
  ['a new body without a kind', ['|Valnämnden||'], ['2 kind missing']],
  ['a kind that is none', ['Klubb|Valnämnden||'], ['2 kind unknownKind Klubb']],
  ['another kind than it is', ['Bolag|Socialnämnden||'], ['2 kind kindDiffers Bolag']],
  ['a name that is the other name of something', ['Nämnd|sn||'], ['2 name isOtherName Socialnämnden']],
  [
    'an other name that is the name of something',
    ['Nämnd|Valnämnden|socialnämnden|'],
    ['2 aliases nameOfAnother socialnämnden'],
  ],
  [
    'an other name that is a name in the list',
    ['Nämnd|Valnämnden|Skolnämnden|', 'Nämnd|Skolnämnden||'],
    ['2 aliases nameOfAnother Skolnämnden'],
  ],
  ['the same name twice', ['Nämnd|Valnämnden||', 'Nämnd|valnämnden|VN|'], ['3 name contradicts 2']],
  [
    'the same name again after a row that cannot be taken',
    ['|Valnämnden||', 'Nämnd|Valnämnden||'],
    ['2 kind missing', '3 name contradicts 2'],
  ],
  ['a body that has ended', ['|Omsorgsnämnden|ON|'], ['2 name bodyHasEnded Omsorgsnämnden']],
  ['a name that is too long', [`Nämnd|${'x'.repeat(201)}||`], [`2 name tooLong ${'x'.repeat(201)}`]],
  [
    'an administration that is none',
    ['Nämnd|Valnämnden||Valförvaltningen'],
    ['2 administrations unknownBody Valförvaltningen'],
  ],
  [
    'a board as administration',
    ['Nämnd|Valnämnden||Socialnämnden'],
    ['2 administrations notAnAdministration Socialnämnden'],
  ],
  [
    'a company with an administration',
    ['Bolag|Lindvikens Energi AB||Socialförvaltningen'],
    ['2 administrations cannotBeTied Socialförvaltningen'],
  ],
])('%s', (_case, rows, expected) => {
  const { problems } = plan(...rows);
  expect(
    problems.map(({ line, column, code, found }) => `${line} ${column} ${code} ${found}`.trim()),
  ).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  [
    'kind and administration',
    ['Klubb|Valnämnden||Ingen; Inte heller'],
    [
      '2 kind unknownKind Klubb',
      '2 administrations unknownBody Ingen',
      '2 administrations unknownBody Inte heller',
    ],
  ],
  [
    'kind, name and other name',
    [`|${'x'.repeat(201)}|${'y'.repeat(201)}|`],
    [`2 name tooLong ${'x'.repeat(201)}`, '2 kind missing', `2 aliases tooLong ${'y'.repeat(201)}`],
  ],
])('of a row with %s wrong, all of it is told', (_case, rows, expected) => {
  const told = plan(...rows).problems.map(({ line, column, code, found }) =>
    `${line} ${column} ${code} ${found}`.trim(),
  );
  expect(told.sort()).toEqual(expected.sort());
});

test('a row with anything wrong is left out whole', () => {
  const { entries, steps } = plan('Nämnd|Valnämnden|VN|Ingen', '|Socialnämnden|Sociala|Ingen');
  expect(entries).toEqual([]);
  expect(steps).toEqual({ newBodies: [], changedBodies: [], newTies: [] });
});

test('a row that names an administration whose row is left out is left out too', () => {
  const { entries, problems } = plan(
    'Nämnd|Valnämnden||Nya kontoret',
    'Förvaltning|Nya kontoret||Socialförvaltningen',
  );
  expect(entries).toEqual([]);
  expect(problems).toMatchObject([
    { line: 2, code: 'leftOutToo', found: '3' },
    { line: 3, code: 'cannotBeTied' },
  ]);
});

const name = fc.constantFrom(
  '',
  'Socialnämnden',
  'SN',
  'Valnämnden',
  'VALNÄMNDEN',
  'Skolförvaltningen',
  'Omsorgsnämnden',
  'x'.repeat(300),
);
const names = fc
  .array(fc.oneof(name, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 4 })
  .map((all) => all.join(';'));
const messyTable = fc.array(
  fc.tuple(
    fc.constantFrom('', 'Nämnd', 'förvaltning', 'company', 'Klubb'),
    fc.oneof(name, fc.string({ unit: 'binary', maxLength: 10 })),
    names,
    names,
  ),
  { maxLength: 12 },
);

test('a list that has been brought in changes nothing the second time, nor gives a name to two', () => {
  fc.assert(
    fc.property(messyTable, (rows) => {
      const lines = table(rows);
      const { steps } = planBodies(lines, { bodies, today });
      const aliases = new Map(steps.changedBodies.map(({ after }) => [after.id, after.aliases]));
      const there = [
        ...bodies.map((body) => ({ ...body, aliases: aliases.get(body.id) ?? body.aliases })),
        ...steps.newBodies.map((body) =>
          aBody(folded(body.name), body.kind, body.name, { aliases: body.aliases }),
        ),
      ];
      const idOf = new Map(there.map((body) => [folded(body.name), body.id]));
      const after = there.map((body) => ({
        ...body,
        tiedTo: [
          ...body.tiedTo,
          ...steps.newTies.flatMap(({ board, administration }) =>
            board === folded(body.name) ? [idOf.get(administration) ?? ''] : [],
          ),
        ],
      }));
      expect(planBodies(lines, { bodies: after, today }).steps).toEqual({
        newBodies: [],
        changedBodies: [],
        newTies: [],
      });
      expect(new Set(after.map((body) => folded(body.name))).size).toBe(after.length);
    }),
    { numRuns: 700 },
  );
});

test('every row is taken or left out, and what is left out leaves nothing behind', () => {
  fc.assert(
    fc.property(messyTable, (rows) => {
      const lines = table(rows);
      const whole = planBodies(lines, { bodies, today });
      const leftOut = new Set(whole.problems.map(({ line }) => line));
      const right = lines.filter(({ line }) => !leftOut.has(line));
      expect(whole.entries.map(({ line }) => line)).toEqual(right.map(({ line }) => line));
      expect(planBodies(right, { bodies, today })).toEqual({ ...whole, problems: [] });
    }),
    { numRuns: 700 },
  );
});

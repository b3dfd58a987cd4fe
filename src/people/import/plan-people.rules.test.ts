import { expect, test } from 'vitest';
import type { RoleAssignment } from '../person.model.ts';
import type { TableLine } from './import.model.ts';
import { asta, astaIsSecretary, known, peopleColumns, tableOfRows, today } from './lists.fixture.ts';
import { planPeople } from './plan-people.rules.ts';

/** Rows as "name|email|title|role|body|from|to", from line 2. */
const lines = (...rows: string[]) =>
  tableOfRows(
    peopleColumns,
    rows.map((row) => row.split('|')),
  );
const problemsOf = (rows: TableLine[], what = known()) =>
  planPeople(rows, what).problems.map(({ line, column, code, found }) =>
    `${line} ${column} ${code} ${found}`.trim(),
  );

test('a new person with a role', () => {
  const { entries, problems, steps } = planPeople(
    lines('Bo Ekhage|Bo.Ek@L.example|Kanslichef|Nämndsekreterare|sn|2026-04-01|'),
    known(),
  );
  const role = { role: 'boardSecretary', bodyId: 'sn', fromDate: '2026-04-01', toDate: null };
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([
    {
      line: 2,
      name: 'Bo Ekhage',
      outcome: 'new',
      cells: [
        { column: 'name', before: null, after: 'Bo Ekhage' },
        { column: 'email', before: null, after: 'bo.ek@l.example' },
        { column: 'title', before: null, after: 'Kanslichef' },
        { is: 'newRole', ...role },
      ],
    },
  ]);
  expect(steps.newPeople).toEqual([{ name: 'Bo Ekhage', email: 'bo.ek@l.example', title: 'Kanslichef' }]);
  expect(steps.newRoles).toEqual([{ email: 'bo.ek@l.example', personId: null, ...role }]);
});

test('a person with several rows is one person with several roles', () => {
  const { entries, steps } = planPeople(
    lines(
      'Bo Ekhage|bo@l.example|||||',
      '|bo@l.example||registrar|||',
      '|BO@l.example||Anställd|Socialförvaltningen||',
    ),
    known(),
  );
  expect(entries).toHaveLength(1);
  expect(steps.newRoles.map(({ role, fromDate }) => `${role} ${fromDate}`)).toEqual([
    `registrar ${today}`,
    `employee ${today}`,
  ]);
});

test.each<[string, string, object[]]>([
  ['the same again', 'Asta Lundmark|asta@l.example|Jurist|Nämndsekreterare|Socialnämnden|2024-01-01|', []],
  ['only the e-mail', '|asta@l.example|||||', []],
  ['the same role without days', '|asta@l.example||Sekreterare|SN||', []],
  [
    'another title',
    '|asta@l.example|Kanslichef||||',
    [{ column: 'title', before: 'Jurist', after: 'Kanslichef' }],
  ],
  [
    'a last day',
    '|asta@l.example||Sekreterare|SN||2026-12-31',
    [{ is: 'roleDays', after: { toDate: '2026-12-31' } }],
  ],
  [
    'a last day that has been',
    '|asta@l.example||Sekreterare|SN||2025-12-31',
    [{ is: 'roleDays', after: { fromDate: '2024-01-01', toDate: '2025-12-31' } }],
  ],
  [
    'another first day',
    '|asta@l.example||Sekreterare|SN|2023-06-01|',
    [{ is: 'roleDays', after: { fromDate: '2023-06-01' } }],
  ],
  [
    'the role for another body',
    '|asta@l.example||Anställd|Socialförvaltningen||',
    [{ is: 'newRole', role: 'employee' }],
  ],
])('of somebody who is here, %s', (_case, row, cells) => {
  const { entries, problems } = planPeople(lines(row), known());
  expect(problems).toEqual([]);
  expect(entries).toMatchObject([{ outcome: cells.length > 0 ? 'changed' : 'unchanged', cells }]);
});

test.each<[string, string[], string[]]>([
  ['no e-mail', ['Bo Ekhage||||||'], ['2 email missing']],
  ['an e-mail that is none', ['Bo Ekhage|bo|||||'], ['2 email notAnAddress bo']],
  [
    'a new person without a name',
    ['|bo@l.example|||||', '|bo@l.example||registrar|||'],
    ['2 name missing', '3 email leftOutToo 2'],
  ],
  [
    'a name that is too long',
    [`${'x'.repeat(201)}|bo@l.example|||||`],
    [`2 name tooLong ${'x'.repeat(201)}`],
  ],
  [
    'two names for one address',
    ['Bo Ekhage|bo@l.example|||||', 'Bo Al|bo@l.example|||||'],
    ['3 name contradicts 2'],
  ],
  ['a role that is none', ['|asta@l.example||Kung|||'], ['2 role unknownRole Kung']],
  ['a body and no role', ['|asta@l.example|||SN||'], ['2 role roleMissing']],
  ['a body that is none', ['|asta@l.example||Sekreterare|Valnämnden||'], ['2 body unknownBody Valnämnden']],
  ['a role that needs a body', ['|asta@l.example||Förvaltningschef|||'], ['2 body bodyMissing']],
  ['a role for the wrong kind', ['|asta@l.example||Förvaltningschef|SN||'], ['2 body wrongKindOfBody SN']],
  ['a role for all with a body', ['|asta@l.example||Registrator|SN||'], ['2 body bodyNotWanted SN']],
  [
    'a body that has ended',
    ['|asta@l.example||Ledamot|Omsorgsnämnden||'],
    ['2 body bodyHasEnded Omsorgsnämnden'],
  ],
  [
    'days that are none',
    ['|asta@l.example||Registrator||i går|31/12'],
    ['2 from notADate i går', '2 to notADate 31/12'],
  ],
  [
    'days that run backwards',
    ['|asta@l.example||Registrator||2026-05-01|2026-04-01'],
    ['2 to endsBeforeStart 2026-04-01'],
  ],
  ['an expert for ever', ['Bo Ekhage|bo.ek@l.example||Sakkunnigt biträde|||'], ['2 to lastDayMissing']],
  [
    'an auditor who works here',
    ['|asta@l.example||Förtroendevald revisor|||'],
    ['2 role auditorsApart Förtroendevald revisor'],
  ],
  [
    'the same role twice with other days',
    ['|asta@l.example||Registrator||2026-04-01|', '|asta@l.example||Registrator||2026-05-01|'],
    ['3 role contradicts 2'],
  ],
  [
    'the same row twice',
    ['|asta@l.example||Registrator||2026-04-01|', '|asta@l.example||Registrator||2026-04-01|'],
    [],
  ],
])('%s', (_case, rows, expected) => {
  expect(problemsOf(lines(...rows))).toEqual(expected);
});

test('a row with anything wrong is left out whole', () => {
  const rows = lines('|asta@l.example|Kanslichef|Kung|||', 'Bo Ekhage|bo@l.example||Kung|||');
  const { entries, problems, steps } = planPeople(rows, known());
  expect(entries).toEqual([]);
  expect(steps).toEqual({ newPeople: [], changedPeople: [], newRoles: [], changedRoles: [] });
  expect(problems.map(({ line }) => line)).toEqual([2, 3]);
});

test('the other rows of somebody with a faulty row are taken', () => {
  const rows = lines(
    'Bo Ekhage|bo@l.example||Registrator|||',
    'Bo Ekhage|bo@l.example|Jurist|Kung|||',
    '|bo@l.example||Controller|||',
  );
  const { entries, steps } = planPeople(rows, known());
  expect(entries).toMatchObject([{ line: 2, lines: [2, 4], outcome: 'new' }]);
  expect(steps.newPeople).toEqual([{ name: 'Bo Ekhage', email: 'bo@l.example', title: null }]);
  expect(steps.newRoles.map(({ role }) => role)).toEqual(['registrar', 'controller']);
});

test.each<[string, string[], string[]]>([
  [
    'a name and a role',
    [`${'x'.repeat(201)}|bo@l.example||Kung|||`],
    [`2 name tooLong ${'x'.repeat(201)}`, '2 role unknownRole Kung'],
  ],
  ['an e-mail and a role', ['Bo|bo||Kung|||'], ['2 email notAnAddress bo', '2 role unknownRole Kung']],
  [
    'no name and no role that is one',
    ['|bo@l.example||Kung|||'],
    ['2 name missing', '2 role unknownRole Kung'],
  ],
  [
    'a role, a body and both days',
    ['|asta@l.example||Kung|Ingen|snart|sen|'],
    ['2 role unknownRole Kung', '2 body unknownBody Ingen', '2 from notADate snart', '2 to notADate sen'],
  ],
  [
    'a role, and days that run backwards',
    ['|asta@l.example||Kung||2026-05-01|2026-04-01'],
    ['2 role unknownRole Kung', '2 to endsBeforeStart 2026-04-01'],
  ],
  [
    'a first day, and a body for a role that has none',
    ['|asta@l.example||Registrator|SN|snart|'],
    ['2 from notADate snart', '2 body bodyNotWanted SN'],
  ],
  [
    'name, title and role that contradict another row',
    [
      'Bo Ekhage|bo@l.example|Jurist|Registrator||2026-04-01|',
      'Bo Al|bo@l.example|Kanslichef|Registrator||2026-05-01|',
    ],
    ['3 name contradicts 2', '3 title contradicts 2', '3 role contradicts 2'],
  ],
])('of a row with %s wrong, all of it is told', (_case, rows, expected) => {
  expect(problemsOf(lines(...rows))).toEqual(expected);
});

test('a row that needs the name of a row that is left out is left out too', () => {
  const rows = lines('Bo Ekhage|bo@l.example||Kung|||', '|bo@l.example||Registrator|||');
  expect(problemsOf(rows)).toEqual(['2 role unknownRole Kung', '3 email leftOutToo 2']);
  expect(planPeople(rows, known()).entries).toEqual([]);
});

test('somebody who has ended is not brought back by a list', () => {
  const ended = known({ people: [{ ...asta, endedOn: today }] });
  expect(problemsOf(lines('|asta@l.example|Kanslichef||||'), ended)).toEqual([
    '2 email personHasEnded asta@l.example',
  ]);
});

test('a new person with the name of somebody here is pointed out', () => {
  const namesakes = [{ name: 'BO EKHAGE', email: 'bo.ek@annan.example' }];
  const { entries } = planPeople(lines('Bo Ekhage|bo@l.example|||||'), known({ namesakes }));
  expect(entries[0]?.namesake).toBe('bo.ek@annan.example');
});

test('the last administrator keeps the role, and the rest of the list is taken', () => {
  const role: RoleAssignment = { ...astaIsSecretary, id: 'r2', role: 'administrator', bodyId: null };
  const what = known({ roles: [role], administrators: [{ ...role, endedOn: null }] });
  const rows = lines(
    '|asta@l.example|Kanslichef|Administratör|||2026-12-31',
    '|asta@l.example||Administratör|||2026-12-31',
    'Bo Ekhage|bo@l.example|||||',
  );
  const plan = planPeople(rows, what);
  expect(problemsOf(rows, what)).toEqual([
    '2 to lastAdministrator 2026-12-31',
    '3 to lastAdministrator 2026-12-31',
  ]);
  expect(plan.steps).toMatchObject({
    changedRoles: [],
    changedPeople: [],
    newPeople: [{ name: 'Bo Ekhage' }],
  });
  const handedOver = lines(
    '|asta@l.example||Administratör|||2026-12-31',
    'Bo Ekhage|bo@l.example||Administratör||2027-01-01|',
  );
  expect(problemsOf(handedOver, what)).toEqual([]);
});

test('who takes office when the last administrator leaves does not, where the administrator may not leave', () => {
  const role: RoleAssignment = { ...astaIsSecretary, id: 'r2', role: 'administrator', bodyId: null };
  const what = known({ roles: [role], administrators: [{ ...role, endedOn: null }] });
  const rows = lines(
    '|asta@l.example||Administratör|||2026-12-31',
    '|asta@l.example||Förtroendevald revisor||2027-01-01|',
  );
  expect(problemsOf(rows, what)).toEqual([
    '2 to lastAdministrator 2026-12-31',
    '3 role auditorsApart Förtroendevald revisor',
  ]);
});

test('which role a row without a first day speaks of is known by the rows that tell one, wherever they stand', () => {
  const what = known({});
  const rows = lines(
    '|asta@l.example||Registrator|||2025-12-31',
    '|asta@l.example||Registrator||2024-01-01|',
  );
  expect(problemsOf(rows, what)).toEqual(problemsOf(rows.toReversed(), what));
  expect(problemsOf(rows, what)).toEqual(['2 role contradicts 3']);
});

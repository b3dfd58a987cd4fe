import { expect, test } from 'vitest';
import { rowsLeftOut } from './faulty-rows.rules.ts';
import { known, peopleColumns, tableOfRows } from './lists.fixture.ts';
import { planPeople } from './plan-people.rules.ts';
import { repeatsIn } from './preview.view.ts';

const planOf = (...rows: string[]) =>
  planPeople(
    tableOfRows(
      peopleColumns,
      rows.map((row) => row.split('|')),
    ),
    known(),
  );

test('a row that says nothing new is told with the row that it repeats; one with another role is not', () => {
  const { entries } = planOf(
    'Bo Ek|bo@l.example|Jurist|Registrator',
    'Bo Ek|BO@l.example||Controller',
    'bo ek|bo@l.example||Registrator',
    '|bo@l.example||Controller',
  );
  expect(entries).toMatchObject([
    {
      lines: [2, 3, 4, 5],
      repeats: [
        { line: 4, of: 2 },
        { line: 5, of: 3 },
      ],
    },
  ]);
});

test('rows taken, left out and repeated are all the rows of the list', () => {
  const plan = planOf(
    'Bo Ek|bo@l.example|Jurist|Registrator',
    'Bo Ek|bo@l.example|Jurist|Registrator',
    'Bo Ek|bo@l.example||Controller',
    'Ida Ek|ida@l.example||Kung',
    '|asta@l.example|||',
  );
  expect({ ...repeatsIn(plan.entries), leftOut: rowsLeftOut(plan.problems) }).toEqual({
    taken: 3,
    leftOut: 1,
    repeats: [{ line: 3, of: 2 }],
  });
});

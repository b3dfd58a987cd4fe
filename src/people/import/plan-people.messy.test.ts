import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Person, RoleAssignment } from '../person.model.ts';
import { astaIsSecretary, known, peopleColumns, tableOfRows } from './lists.fixture.ts';
import { type KnownPeople, planPeople } from './plan-people.rules.ts';

const cell = (...values: string[]) => fc.constantFrom('', ...values);
const messyRow = fc.tuple(
  cell('Bo Ekhage', 'Asta Lundmark', 'x'.repeat(300), '\u202E\0', '=1+1'),
  cell('asta@l.example', 'bo@l.example', 'ASTA@L.EXAMPLE', 'inte en adress'),
  cell('Jurist', 'Kanslichef'),
  cell('Registrator', 'Nämndsekreterare', 'Administratör', 'auditExpert', 'Kung', 'Anställd'),
  cell('SN', 'Socialförvaltningen', 'Omsorgsnämnden', 'Ingen'),
  cell('2024-01-01', '2026-04-01', '2027-01-01', 'snart'),
  cell('2025-12-31', '2026-12-31', 'aldrig'),
);
const anyString = fc.tuple(...peopleColumns.map(() => fc.string({ unit: 'binary', maxLength: 30 })));
const messyTable = fc.array(
  fc.oneof({ weight: 9, arbitrary: messyRow }, { weight: 1, arbitrary: anyString }),
  { maxLength: 12 },
);
/** What is here once the plan has been saved. */
function applied(what: KnownPeople, { steps }: ReturnType<typeof planPeople>): KnownPeople {
  const added = steps.newPeople.map(
    (person): Person => ({ ...person, id: person.email, endedOn: null, version: 1 }),
  );
  const changed = new Map(steps.changedPeople.map(({ after }) => [after.id, after]));
  const people = [...what.people.map((person) => changed.get(person.id) ?? person), ...added];
  const days = new Map(steps.changedRoles.map(({ after }) => [after.id, after]));
  const roles = [
    ...what.roles.map((role) => days.get(role.id) ?? role),
    ...steps.newRoles.map(
      ({ email, personId, ...role }, index): RoleAssignment => ({
        ...role,
        id: `new ${index} ${email}`,
        personId: personId ?? email,
      }),
    ),
  ];
  const administrators = roles
    .filter(({ role }) => role === 'administrator')
    .map((role) => ({ ...role, endedOn: null }));
  return { ...what, people, roles, administrators };
}

/** Asta as the only administrator, or as none. */
const anyRegister = fc.boolean().map((administers) => {
  const role: RoleAssignment = { ...astaIsSecretary, id: 'r2', role: 'administrator', bodyId: null };
  return administers
    ? known({ roles: [astaIsSecretary, role], administrators: [{ ...role, endedOn: null }] })
    : known();
});

test('every row is part of one person or left out, and never both', () => {
  fc.assert(
    fc.property(messyTable, anyRegister, (rows, what) => {
      const table = tableOfRows(peopleColumns, rows);
      const { entries, problems } = planPeople(table, what);
      const taken = entries.flatMap(({ lines }) => lines);
      const leftOut = [...new Set(problems.map(({ line }) => line))];
      expect([...taken, ...leftOut].sort((one, other) => one - other)).toEqual(table.map(({ line }) => line));
      expect(entries.every(({ line, lines }) => line === lines[0])).toBe(true);
    }),
    { numRuns: 700 },
  );
});

test('nothing of a row that is left out is saved: without those rows the list comes to the same', () => {
  fc.assert(
    fc.property(messyTable, anyRegister, (rows, what) => {
      const table = tableOfRows(peopleColumns, rows);
      const plan = planPeople(table, what);
      const leftOut = new Set(plan.problems.map(({ line }) => line));
      const right = planPeople(
        table.filter(({ line }) => !leftOut.has(line)),
        what,
      );
      expect(right).toEqual({ ...plan, problems: [] });
    }),
    { numRuns: 700 },
  );
});

test('a list that has been brought in changes nothing the second time, nor breaks a rule', () => {
  fc.assert(
    fc.property(messyTable, anyRegister, (rows, what) => {
      const table = tableOfRows(peopleColumns, rows);
      const after = applied(what, planPeople(table, what));
      const again = planPeople(table, after);
      expect(again.steps).toEqual({ newPeople: [], changedPeople: [], newRoles: [], changedRoles: [] });
      expect(again.entries.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
      const emails = after.people.map(({ email }) => email);
      expect(new Set(emails).size).toBe(emails.length);
    }),
    { numRuns: 700 },
  );
});

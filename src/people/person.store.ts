import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { NewPerson, NewRoleAssignment, Person, RoleAssignment } from './person.model.ts';
import { people, roleAssignments } from './person.table.ts';

/** PostgreSQL takes 65,535 values in a statement; a person has 7. */
const rowsAtATime = 5_000;

function withoutOrganisation<Row extends { organisationId: string }>(row: Row) {
  const { organisationId: _, ...own } = row;
  return own;
}

/** Puts people in, in one statement, and gives them back as they were saved, in the same order. */
export async function insertPeople(
  transaction: Transaction,
  organisationId: string,
  entered: readonly NewPerson[],
): Promise<Person[]> {
  const saved: Person[] = [];
  for (let start = 0; start < entered.length; start += rowsAtATime) {
    const rows = entered
      .slice(start, start + rowsAtATime)
      .map((person) => ({ ...person, email: person.email.toLowerCase(), organisationId }));
    saved.push(...(await transaction.insert(people).values(rows).returning()).map(withoutOrganisation));
  }
  return saved;
}

/** Gives people roles, in one statement. */
export async function insertRoleAssignments(
  transaction: Transaction,
  organisationId: string,
  entered: readonly NewRoleAssignment[],
): Promise<RoleAssignment[]> {
  const saved: RoleAssignment[] = [];
  for (let start = 0; start < entered.length; start += rowsAtATime) {
    const rows = entered.slice(start, start + rowsAtATime).map((role) => ({ ...role, organisationId }));
    saved.push(
      ...(await transaction.insert(roleAssignments).values(rows).returning()).map(withoutOrganisation),
    );
  }
  return saved;
}

/** The names of these people, for histories and "changed by"; ended ones too. Who is not known is left out. */
export async function findPeopleNames(
  transaction: Transaction,
  organisationId: string,
  ids: Iterable<string | null>,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await transaction
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.organisationId, organisationId), inArray(people.id, wanted)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import { and, eq, inArray, or } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { boardAdministrations, bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { people, roleAssignments } from '../people/person.table.ts';

/** The person with their organisation, in one query. */
export async function findPersonHere(transaction: Transaction, organisationId: string, personId: string) {
  const [found] = await transaction
    .select({
      person: { id: people.id, name: people.name, endedOn: people.endedOn },
      organisation: { name: organisations.name, isExample: organisations.isExample },
    })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(people.organisationId, organisationId), eq(people.id, personId)));
  return found;
}

/** All the roles that a person has, had or will have, and the ties of the bodies they are for, in one query. */
export async function findRolesWithTies(transaction: Transaction, organisationId: string, personId: string) {
  const rows = await transaction
    .select({
      id: roleAssignments.id,
      role: roleAssignments.role,
      bodyId: roleAssignments.bodyId,
      fromDate: roleAssignments.fromDate,
      toDate: roleAssignments.toDate,
      boardId: boardAdministrations.boardId,
      administrationId: boardAdministrations.administrationId,
    })
    .from(roleAssignments)
    .leftJoin(
      boardAdministrations,
      and(
        eq(boardAdministrations.organisationId, roleAssignments.organisationId),
        or(
          eq(boardAdministrations.boardId, roleAssignments.bodyId),
          eq(boardAdministrations.administrationId, roleAssignments.bodyId),
        ),
      ),
    )
    .where(and(eq(roleAssignments.organisationId, organisationId), eq(roleAssignments.personId, personId)));
  const ties = rows.flatMap(({ boardId, administrationId }) =>
    boardId && administrationId ? [{ boardId, administrationId }] : [],
  );
  return { assignments: [...new Map(rows.map((row) => [row.id, row])).values()], ties };
}

/** What signed-out pages say whose they are. */
export async function findOrganisationShown(transaction: Transaction, organisationId: string) {
  const [found] = await transaction
    .select({ name: organisations.name, isExample: organisations.isExample })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return found ?? { name: null, isExample: false };
}

/** What a person reads about themselves; undefined where there is no such person. */
export async function findOwnDetails(transaction: Transaction, organisationId: string, personId: string) {
  const [found] = await transaction
    .select({ name: people.name, email: people.email })
    .from(people)
    .where(and(eq(people.organisationId, organisationId), eq(people.id, personId)));
  return found;
}

/** Names of bodies, by id. */
export async function findBodyNames(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .select({ id: bodies.id, name: bodies.name })
    .from(bodies)
    .where(and(eq(bodies.organisationId, organisationId), inArray(bodies.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import { and, asc, eq, gt, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { bodies } from '../organisation/body.table.ts';
import { people, roleAssignments } from '../people/person.table.ts';
import type { Role } from '../people/role.model.ts';

/** One of the example's people, with what they do there today. */
export interface ExamplePerson {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly roles: readonly { readonly role: Role; readonly body: string | null }[];
}

/** Everybody who has not ended and has a role today, in the order they were put in, in one query. */
export async function findPeopleToActAs(
  transaction: Transaction,
  organisationId: string,
  today: string,
): Promise<ExamplePerson[]> {
  const { fromDate, toDate } = roleAssignments;
  const rows = await transaction
    .select({
      id: people.id,
      name: people.name,
      title: people.title,
      role: roleAssignments.role,
      body: bodies.name,
    })
    .from(people)
    .innerJoin(
      roleAssignments,
      and(eq(roleAssignments.organisationId, people.organisationId), eq(roleAssignments.personId, people.id)),
    )
    .leftJoin(
      bodies,
      and(eq(bodies.organisationId, people.organisationId), eq(bodies.id, roleAssignments.bodyId)),
    )
    .where(
      and(
        eq(people.organisationId, organisationId),
        or(isNull(people.endedOn), gt(people.endedOn, today)),
        lte(fromDate, today),
        or(isNull(toDate), gte(toDate, today)),
      ),
    )
    .orderBy(
      sql`${people.name} collate "sv-x-icu"`,
      asc(people.id),
      asc(roleAssignments.role),
      asc(bodies.name),
    )
    .limit(1_000);
  const found = new Map<string, ExamplePerson & { roles: { role: Role; body: string | null }[] }>();
  for (const { id, name, title, role, body } of rows) {
    const person = found.get(id) ?? { id, name, title, roles: [] };
    person.roles.push({ role, body });
    found.set(id, person);
  }
  return [...found.values()];
}

import { and, eq, gte, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { NewRoleAssignment, RoleAssignment } from './person.model.ts';
import { people, roleAssignments } from './person.table.ts';

/** PostgreSQL takes 65,535 values in a statement; a role that is held has 7. */
const rowsAtATime = 5_000;

function roleOf(row: typeof roleAssignments.$inferSelect): RoleAssignment {
  const { organisationId: _, ...role } = row;
  return role;
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
    saved.push(...(await transaction.insert(roleAssignments).values(rows).returning()).map(roleOf));
  }
  return saved;
}

/** Saves the days of roles as they now are, in one statement. */
export async function updateRoleDays(
  transaction: Transaction,
  organisationId: string,
  changed: readonly Pick<RoleAssignment, 'id' | 'fromDate' | 'toDate'>[],
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.execute(sql`
    update role_assignment set from_date = now."fromDate", to_date = now."toDate"
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as now(id uuid, "fromDate" date, "toDate" date)
    where role_assignment.organisation_id = ${organisationId} and role_assignment.id = now.id`);
}

/** Takes away a role that was never held. */
export async function deleteRole(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<void> {
  await transaction
    .delete(roleAssignments)
    .where(and(eq(roleAssignments.organisationId, organisationId), eq(roleAssignments.id, id)));
}

/** The roles that these people have, have had or will have; the latest first. */
export async function findRolesOf(
  transaction: Transaction,
  organisationId: string,
  personIds: readonly string[],
): Promise<RoleAssignment[]> {
  if (personIds.length === 0) return [];
  const rows = await transaction
    .select()
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.organisationId, organisationId),
        inArray(roleAssignments.personId, [...personIds]),
      ),
    )
    .orderBy(sql`${roleAssignments.fromDate} desc`, roleAssignments.id);
  return rows.map(roleOf);
}

/** Who administers the municipality on the day (YYYY-MM-DD) or later. */
export async function findAdministrators(
  transaction: Transaction,
  organisationId: string,
  day: string,
): Promise<(RoleAssignment & { readonly endedOn: string | null })[]> {
  const rows = await transaction
    .select({ role: roleAssignments, endedOn: people.endedOn })
    .from(roleAssignments)
    .innerJoin(
      people,
      and(eq(people.organisationId, roleAssignments.organisationId), eq(people.id, roleAssignments.personId)),
    )
    .where(
      and(
        eq(roleAssignments.organisationId, organisationId),
        eq(roleAssignments.role, 'administrator'),
        or(isNull(roleAssignments.toDate), gte(roleAssignments.toDate, day)),
      ),
    );
  return rows.map(({ role, endedOn }) => ({ ...roleOf(role), endedOn }));
}

/** Whether somebody works here on the day, in another office than the auditors'. @param today YYYY-MM-DD */
export async function worksOn(
  transaction: Transaction,
  organisationId: string,
  personId: string,
  today: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from person p where p.organisation_id = ${organisationId} and p.id = ${personId}
      and coalesce(p.ended_on, 'infinity') > ${today} and exists (select from role_assignment ra
        where ra.organisation_id = p.organisation_id and ra.person_id = p.id and ra.from_date <= ${today}
          and coalesce(ra.to_date, 'infinity') >= ${today} and ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor'))`);
  return rows.length > 0;
}

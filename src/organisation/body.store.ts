import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { people, roleAssignments } from '../people/person.table.ts';
import type { Role } from '../people/role.model.ts';
import type { BoardAdministration, Body, NewBody, TiedBody } from './body.model.ts';
import { boardAdministrations, bodies } from './body.table.ts';

/** PostgreSQL takes 65,535 values in a statement; a body has 7. */
const rowsAtATime = 5_000;

function bodyOf(row: typeof bodies.$inferSelect): Body {
  const { organisationId: _, ...body } = row;
  return body;
}

/**
 * Lets one transaction at a time change bodies, people and roles of an organisation. What spans many rows (names that
 * are taken, the last administrator) is decided inside, so that two changes at once cannot both be right.
 */
export async function holdOrganisation(transaction: Transaction, organisationId: string): Promise<void> {
  const name = `organisation ${organisationId}`;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** Puts bodies in, in one statement, and gives them back as they were saved, in the same order. */
export async function insertBodies(
  transaction: Transaction,
  organisationId: string,
  entered: readonly NewBody[],
): Promise<Body[]> {
  const saved: Body[] = [];
  for (let start = 0; start < entered.length; start += rowsAtATime) {
    const rows = entered
      .slice(start, start + rowsAtATime)
      .map((body) => ({ ...body, organisationId, aliases: [...(body.aliases ?? [])] }));
    saved.push(...(await transaction.insert(bodies).values(rows).returning()).map(bodyOf));
  }
  return saved;
}

/** Saves bodies as they now are, versions too, in one statement. Ties are apart. */
export async function updateBodies(
  transaction: Transaction,
  organisationId: string,
  changed: readonly Body[],
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.execute(sql`
    update body set kind = now.kind, name = now.name, aliases = now.aliases, ended_on = now."endedOn", version = now.version
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as now(id uuid, kind text, name text, aliases text[], "endedOn" date, version integer)
    where body.organisation_id = ${organisationId} and body.id = now.id`);
}

/** Ties boards to administrations, in one statement; a tie that is there already stays as it is. */
export async function insertTies(
  transaction: Transaction,
  organisationId: string,
  ties: readonly BoardAdministration[],
): Promise<void> {
  if (ties.length === 0) return;
  await transaction
    .insert(boardAdministrations)
    .values(ties.map((tie) => ({ ...tie, organisationId })))
    .onConflictDoNothing();
}

/** Takes away the ties between a body and these others. */
export async function deleteTies(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
  others: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  const { boardId, administrationId } = boardAdministrations;
  await transaction
    .delete(boardAdministrations)
    .where(
      and(
        eq(boardAdministrations.organisationId, organisationId),
        or(
          and(eq(boardId, bodyId), inArray(administrationId, [...others])),
          and(eq(administrationId, bodyId), inArray(boardId, [...others])),
        ),
      ),
    );
}

const boardFirst = sql`array_position(
  array['council', 'board', 'administration', 'centralFunction', 'company'], ${bodies.kind})`;

/** Columns in full: in a query of one table they would be written without it, and mean the tie's own. */
const tiedTo = sql<string[]>`array(
  select case when tie.board_id = body.id then tie.administration_id else tie.board_id end
  from board_administration tie
  where tie.organisation_id = body.organisation_id and (tie.board_id = body.id or tie.administration_id = body.id)
  order by 1)`;

/** Every body, ended ones too, with its ties: by kind, then by name as Swedish sorts it. */
export async function findBodies(transaction: Transaction, organisationId: string): Promise<TiedBody[]> {
  const rows = await transaction
    .select({ body: bodies, tiedTo })
    .from(bodies)
    .where(eq(bodies.organisationId, organisationId))
    .orderBy(boardFirst, sql`${bodies.name} collate "sv-x-icu"`, bodies.id);
  return rows.map((row) => ({ ...bodyOf(row.body), tiedTo: row.tiedTo }));
}

/** How many people hold a role on the day (YYYY-MM-DD) for each body; those for whom nobody does are left out. */
export async function countPeopleOfBodies(
  transaction: Transaction,
  organisationId: string,
  day: string,
): Promise<Map<string, number>> {
  const { rows } = await transaction.execute<{ id: string; people: number }>(sql`
    select ${roleAssignments.bodyId} as id, count(distinct ${people.id})::int as people
    from ${roleAssignments} join ${people}
      on ${people.organisationId} = ${roleAssignments.organisationId} and ${people.id} = ${roleAssignments.personId}
    where ${roleAssignments.organisationId} = ${organisationId} and ${roleAssignments.bodyId} is not null
      and ${roleAssignments.fromDate} <= ${day} and coalesce(${roleAssignments.toDate}, 'infinity') >= ${day}
      and coalesce(${people.endedOn}, 'infinity') > ${day}
    group by 1`);
  return new Map(rows.map(({ id, people: count }) => [id, count]));
}

/** The roles that somebody holds, has held or will hold for a body. */
export async function findRolesForBody(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
): Promise<Role[]> {
  const rows = await transaction
    .selectDistinct({ role: roleAssignments.role })
    .from(roleAssignments)
    .where(and(eq(roleAssignments.organisationId, organisationId), eq(roleAssignments.bodyId, bodyId)));
  return rows.map(({ role }) => role);
}

/**
 * Whether the body is one that has work of its own today: there is one of that id, it is not the council, and it has not
 * ended.
 *
 * @param today YYYY-MM-DD
 */
export async function isBodyThere(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
  today: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from body where organisation_id = ${organisationId} and id = ${bodyId} and kind <> 'council'
      and coalesce(ended_on, 'infinity') > ${today}`);
  return rows.length > 0;
}

import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { BoardAdministration, Body, NewBody, TiedBody } from './body.model.ts';
import { boardAdministrations, bodies } from './body.table.ts';

/** PostgreSQL takes 65,535 values in a statement; a body has 7. */
const rowsAtATime = 5_000;

function bodyOf(row: typeof bodies.$inferSelect): Body {
  const { organisationId: _, ...body } = row;
  return body;
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

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Action, ActionNote, ActionRecommendation, MovedDate } from './action.model.ts';
import { actionDates, actionNotes, actionRecommendations, actions } from './action.table.ts';

const isAction = (organisationId: string, id: string) =>
  and(eq(actions.organisationId, organisationId), eq(actions.id, id));

/** False where there is one of that id already. */
export async function insertAction(
  transaction: Transaction,
  organisationId: string,
  row: Omit<Action, 'withdrawnAt' | 'version'>,
): Promise<boolean> {
  const added = await transaction
    .insert(actions)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: actions.id });
  return added.length > 0;
}

/** The action, held until the transaction ends. */
export async function lockAction(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Action | undefined> {
  const [row] = await transaction.select().from(actions).where(isAction(organisationId, id)).for('update');
  if (!row) return undefined;
  const { organisationId: _, ...action } = row;
  return action;
}

/** Every change gives it a new version. */
export async function updateAction(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Action, 'id' | 'bodyId' | 'madeAt' | 'version'>> = {},
): Promise<void> {
  await transaction
    .update(actions)
    .set({ ...facts, version: sql`${actions.version} + 1` })
    .where(isAction(organisationId, id));
}

/** The recommendations that it serves, with what decides who may see it. */
export async function findServed(
  transaction: Transaction,
  organisationId: string,
  actionId: string,
): Promise<(ActionRecommendation & { isSecurity: boolean })[]> {
  const { rows } = await transaction.execute<
    ActionRecommendation & { isSecurity: boolean } & Record<string, unknown>
  >(
    sql`select ar.action_id as "actionId", ar.recommendation_id as "recommendationId", ar.body_id as "bodyId",
      au.is_security as "isSecurity"
    from action_recommendation ar
    join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where ar.organisation_id = ${organisationId} and ar.action_id = ${actionId}`,
  );
  return rows;
}

/** Whether it serves something of the management system, whose security officer follows it. */
export async function servesManagement(
  transaction: Transaction,
  organisationId: string,
  actionId: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(
    sql`select from action_of where organisation_id = ${organisationId} and action_id = ${actionId} limit 1`,
  );
  return rows.length > 0;
}

export async function insertServed(
  transaction: Transaction,
  organisationId: string,
  rows: readonly ActionRecommendation[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insert(actionRecommendations)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing();
}

export async function deleteServed(
  transaction: Transaction,
  organisationId: string,
  rows: readonly ActionRecommendation[],
): Promise<void> {
  for (const { actionId, recommendationId, bodyId } of rows) {
    await transaction
      .delete(actionRecommendations)
      .where(
        and(
          eq(actionRecommendations.organisationId, organisationId),
          eq(actionRecommendations.actionId, actionId),
          eq(actionRecommendations.recommendationId, recommendationId),
          eq(actionRecommendations.bodyId, bodyId),
        ),
      );
  }
}

export async function insertNote(
  transaction: Transaction,
  organisationId: string,
  note: ActionNote,
): Promise<void> {
  await transaction.insert(actionNotes).values({ ...note, organisationId });
}

export async function insertMovedDate(
  transaction: Transaction,
  organisationId: string,
  moved: MovedDate,
): Promise<void> {
  await transaction.insert(actionDates).values({ ...moved, organisationId });
}

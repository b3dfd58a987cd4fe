import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Exception } from './exception.model.ts';
import { exceptions } from './exception.table.ts';

const isException = (organisationId: string, id: string) =>
  and(eq(exceptions.organisationId, organisationId), eq(exceptions.id, id));

type New = Omit<
  Exception,
  'version' | 'state' | 'decidedBy' | 'decidedOn' | 'decisionReason' | 'endedOn' | 'endedReason'
>;

/** False where there is one of that id already, or the earlier one has been renewed. */
export async function insertException(
  transaction: Transaction,
  organisationId: string,
  row: New,
): Promise<boolean> {
  const added = await transaction
    .insert(exceptions)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: exceptions.id });
  return added.length > 0;
}

/** The exception, held until the transaction ends. */
export async function lockException(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Exception | undefined> {
  const [row] = await transaction
    .select()
    .from(exceptions)
    .where(isException(organisationId, id))
    .for('update');
  if (!row) return undefined;
  const { organisationId: _, words: __, ...exception } = row;
  return exception;
}

/** Every change gives it a new version. */
export async function updateException(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Exception, 'id' | 'bodyId' | 'version' | 'renewsId'>>,
): Promise<void> {
  await transaction
    .update(exceptions)
    .set({ ...facts, version: sql`${exceptions.version} + 1` })
    .where(isException(organisationId, id));
}

/** Whether somebody has asked for a renewal that has not been declined. */
export async function isRenewed(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from exception where organisation_id = ${organisationId} and renews_id = ${id}::uuid and state <> 'declined' limit 1`);
  return rows.length > 0;
}

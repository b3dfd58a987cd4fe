import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Duty, DutyEvent } from './duty.model.ts';
import { duties, dutyEvents } from './duty.table.ts';

const isDuty = (organisationId: string, id: string) =>
  and(eq(duties.organisationId, organisationId), eq(duties.id, id));

type New = Omit<Duty, 'version' | 'withdrawnAt'>;

/** False where there is one of that id already. Nothing is put in twice. */
export async function insertDuties(
  transaction: Transaction,
  organisationId: string,
  rows: readonly New[],
): Promise<boolean> {
  if (rows.length === 0) return true;
  const added = await transaction
    .insert(duties)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing()
    .returning({ id: duties.id });
  return added.length === rows.length;
}

/** The duty, held until the transaction ends. */
export async function lockDuty(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Duty | undefined> {
  const [row] = await transaction.select().from(duties).where(isDuty(organisationId, id)).for('update');
  if (!row) return undefined;
  const { organisationId: _, ...duty } = row;
  return duty;
}

/** Every change gives it a new version. */
export async function updateDuty(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Duty, 'id' | 'bodyId' | 'version'>>,
): Promise<void> {
  await transaction
    .update(duties)
    .set({ ...facts, version: sql`${duties.version} + 1` })
    .where(isDuty(organisationId, id));
}

export async function insertDutyEvents(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Omit<DutyEvent, 'id'>[],
): Promise<void> {
  if (rows.length > 0)
    await transaction.insert(dutyEvents).values(rows.map((row) => ({ ...row, organisationId })));
}

/** Keeps two from giving the same body its first duties at the same moment; then whether it has any. */
export async function holdWheel(
  transaction: Transaction,
  organisationId: string,
  bodyId: string | null,
): Promise<{ readonly hasDuties: boolean }> {
  await transaction.execute(sql`
    select pg_advisory_xact_lock(hashtextextended(${`duties ${organisationId} ${bodyId ?? ''}`}, 0))`);
  const { rows } = await transaction.execute(sql`
    select from duty where organisation_id = ${organisationId} and body_id is not distinct from ${bodyId}::uuid
      and withdrawn_at is null limit 1`);
  return { hasDuties: rows.length > 0 };
}

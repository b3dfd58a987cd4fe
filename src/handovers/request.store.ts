import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { AuditorRequest } from './handover.model.ts';
import { auditorRequests } from './handover.table.ts';

const isRequest = (organisationId: string, id: string) =>
  and(eq(auditorRequests.organisationId, organisationId), eq(auditorRequests.id, id));

export async function insertRequest(
  transaction: Transaction,
  organisationId: string,
  request: Omit<typeof auditorRequests.$inferInsert, 'organisationId'>,
): Promise<void> {
  await transaction.insert(auditorRequests).values({ organisationId, ...request });
}

/** The request, held against other changes. */
export async function lockRequest(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<AuditorRequest | undefined> {
  const [row] = await transaction
    .select()
    .from(auditorRequests)
    .where(isRequest(organisationId, id))
    .for('update');
  if (!row) return undefined;
  const { organisationId: _, ...request } = row;
  return request;
}

export async function updateRequest(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<AuditorRequest, 'withdrawnAt' | 'answer' | 'answeredBy' | 'answeredAt'>>,
): Promise<void> {
  await transaction
    .update(auditorRequests)
    .set({ ...facts, version: sql`${auditorRequests.version} + 1` })
    .where(isRequest(organisationId, id));
}

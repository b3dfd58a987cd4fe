import { and, eq } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../database/index.ts';
import { audits, matters } from '../audit.table.ts';
import {
  addressees,
  assessments,
  readResponses,
  recommendations,
} from '../recommendations/recommendation.table.ts';
import { followUpAudits, followUps } from '../rounds/follow-up.table.ts';
import type { RegisterEntry } from './entry.model.ts';

/** PostgreSQL takes 65,535 values in a statement; no table here has more than 30 columns. */
const rowsAtATime = 2_000;

async function insertRows<Table extends PgTable>(
  transaction: Transaction,
  table: Table,
  rows: readonly Table['$inferInsert'][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    await transaction.insert(table).values(rows.slice(start, start + rowsAtATime));
  }
}

/** Puts new rows into the register, a statement for each kind. */
export async function insertEntryRows(
  transaction: Transaction,
  organisationId: string,
  entry: RegisterEntry,
): Promise<void> {
  const own = <Row extends object>(rows: readonly Row[] = []) =>
    rows.map((row) => ({ ...row, organisationId }));
  await insertRows(
    transaction,
    audits,
    own(entry.audits).map((audit) => ({ ...audit, questions: [...audit.questions] })),
  );
  // What is written here is filled in before it is closed: afterwards the database takes nothing more into it.
  await insertRows(
    transaction,
    followUps,
    own(entry.followUps).map(({ closedAt, ...round }) => ({
      ...round,
      closedAt: round.sourceDraftId === null ? null : (closedAt ?? round.enteredAt),
    })),
  );
  await insertRows(transaction, followUpAudits, own(entry.followUpAudits));
  await insertRows(
    transaction,
    matters,
    own(entry.matters).map((matter) => ({ isAudited: matter.recipient === 'answer', ...matter })),
  );
  await insertRows(transaction, recommendations, own(entry.recommendations));
  await insertRows(transaction, addressees, own(entry.addressees));
  await insertRows(
    transaction,
    assessments,
    own(entry.assessments).map(({ interpretation, ...assessment }) => ({
      ...assessment,
      interpreted: interpretation?.colour ?? null,
      interpretedBy: interpretation?.by ?? null,
      interpretedAt: interpretation?.at ?? null,
      interpretedReason: interpretation?.reason ?? null,
    })),
  );
  await insertRows(transaction, readResponses, own(entry.responses));
  for (const { id, closedAt, sourceDraftId } of entry.followUps ?? []) {
    if (!closedAt || sourceDraftId !== null) continue;
    await transaction
      .update(followUps)
      .set({ closedAt })
      .where(and(eq(followUps.organisationId, organisationId), eq(followUps.id, id)));
  }
}

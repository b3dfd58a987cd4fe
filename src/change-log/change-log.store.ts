import type { Transaction } from '../database/index.ts';
import { changeLog } from './change-log.table.ts';

/** Who did something. Nobody signs in yet: people are `anonymous`, jobs are `system`. */
export type Actor = 'anonymous' | 'system';

/** One change: what it was about, what happened, and what it was before and after. Never secret content. */
export interface Change {
  readonly organisationId: string;
  readonly at: Date;
  readonly actor: Actor;
  readonly noun: string;
  readonly nounId: string;
  readonly verb: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** Writes the change in the same transaction as the change itself: either both are kept or neither. */
export async function recordChange(transaction: Transaction, change: Change): Promise<void> {
  await transaction.insert(changeLog).values(change);
}

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { HandlingSituation } from './classification.model.ts';
import { handlingRules } from './classification.table.ts';

/** The organisation's own words for a situation and a level. */
export interface OwnHandlingRule {
  readonly level: number;
  readonly situation: HandlingSituation;
  readonly text: string;
  readonly version: number;
}

/** @param lock held against other changes */
export async function findOwnRules(
  transaction: Transaction,
  organisationId: string,
  { lock = false } = {},
): Promise<OwnHandlingRule[]> {
  const query = transaction
    .select({
      level: handlingRules.level,
      situation: handlingRules.situation,
      text: handlingRules.text,
      version: handlingRules.version,
    })
    .from(handlingRules)
    .where(eq(handlingRules.organisationId, organisationId))
    .orderBy(handlingRules.level, handlingRules.situation);
  return lock ? query.for('update') : query;
}

export async function saveRule(
  transaction: Transaction,
  organisationId: string,
  { level, situation, text }: Omit<OwnHandlingRule, 'version'>,
): Promise<void> {
  await transaction
    .insert(handlingRules)
    .values({ organisationId, level, situation, text })
    .onConflictDoUpdate({
      target: [handlingRules.organisationId, handlingRules.level, handlingRules.situation],
      set: { text, version: sql`${handlingRules.version} + 1` },
    });
}

/** Lets the built-in words hold again. */
export async function dropRule(
  transaction: Transaction,
  organisationId: string,
  { level, situation }: Pick<OwnHandlingRule, 'level' | 'situation'>,
): Promise<void> {
  await transaction
    .delete(handlingRules)
    .where(
      and(
        eq(handlingRules.organisationId, organisationId),
        eq(handlingRules.level, level),
        eq(handlingRules.situation, situation),
      ),
    );
}

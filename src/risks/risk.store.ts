import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Risk, RiskAcceptance, RiskAssessment } from './risk.model.ts';
import { riskAcceptances, riskAssessments, risks } from './risk.table.ts';

const isRisk = (organisationId: string, id: string) =>
  and(eq(risks.organisationId, organisationId), eq(risks.id, id));

/** False where there is one of that id already. */
export async function insertRisk(
  transaction: Transaction,
  organisationId: string,
  { aspects, ...row }: Omit<Risk, 'withdrawnAt' | 'version' | 'closedOn' | 'closedReason'>,
): Promise<boolean> {
  const added = await transaction
    .insert(risks)
    .values({ ...row, aspects: [...aspects], organisationId })
    .onConflictDoNothing()
    .returning({ id: risks.id });
  return added.length > 0;
}

/** The risk, held until the transaction ends. */
export async function lockRisk(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Risk | undefined> {
  const [row] = await transaction.select().from(risks).where(isRisk(organisationId, id)).for('update');
  if (!row) return undefined;
  const { organisationId: _, words: __, ...risk } = row;
  return risk;
}

/** Every change gives it a new version. */
export async function updateRisk(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { aspects, ...facts }: Partial<Omit<Risk, 'id' | 'bodyId' | 'madeAt' | 'version'>> = {},
): Promise<void> {
  await transaction
    .update(risks)
    .set({ ...facts, ...(aspects && { aspects: [...aspects] }), version: sql`${risks.version} + 1` })
    .where(isRisk(organisationId, id));
}

export async function insertAssessment(
  transaction: Transaction,
  organisationId: string,
  row: RiskAssessment,
): Promise<void> {
  await transaction.insert(riskAssessments).values({ ...row, organisationId });
}

export async function insertAcceptance(
  transaction: Transaction,
  organisationId: string,
  row: RiskAcceptance,
): Promise<void> {
  await transaction.insert(riskAcceptances).values({ ...row, organisationId });
}

/** Every assessment of the risk, the first first. */
export async function findAssessments(
  transaction: Transaction,
  organisationId: string,
  riskId: string,
): Promise<RiskAssessment[]> {
  const rows = await transaction
    .select()
    .from(riskAssessments)
    .where(and(eq(riskAssessments.organisationId, organisationId), eq(riskAssessments.riskId, riskId)))
    .orderBy(asc(riskAssessments.onDay), asc(riskAssessments.at));
  return rows.map(ownFacts);
}

/** Every acceptance of the risk, the first first. */
export async function findAcceptances(
  transaction: Transaction,
  organisationId: string,
  riskId: string,
): Promise<RiskAcceptance[]> {
  const rows = await transaction
    .select()
    .from(riskAcceptances)
    .where(and(eq(riskAcceptances.organisationId, organisationId), eq(riskAcceptances.riskId, riskId)))
    .orderBy(asc(riskAcceptances.onDay), asc(riskAcceptances.at));
  return rows.map(ownFacts);
}

function ownFacts<Row extends { organisationId: string }>(row: Row): Omit<Row, 'organisationId'> {
  const { organisationId: _, ...facts } = row;
  return facts;
}

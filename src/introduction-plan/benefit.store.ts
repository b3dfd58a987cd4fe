import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Benefit, BenefitOutcome, NotedOutcome } from './benefit.model.ts';
import { benefitOutcomes, benefits } from './introduction-plan.table.ts';

const isBenefit = (organisationId: string, id: string) =>
  and(eq(benefits.organisationId, organisationId), eq(benefits.id, id));

/** A benefit as the list shows it: with its last outcomes, the latest first. */
export interface FoundBenefit extends Benefit {
  readonly outcomes: readonly NotedOutcome[];
}

/** More than anybody measures; so many outcomes tell which way it goes. */
const mostBenefits = 200;

/** The benefits in their order, with the last outcomes of each. One statement. @param id one of them; null for all */
export async function findBenefits(
  transaction: Transaction,
  organisationId: string,
  { id = null, most = 2 }: { id?: string | null; most?: number } = {},
): Promise<FoundBenefit[]> {
  // Of a day, what was noted last corrects what was noted before.
  const last = sql`select coalesce(json_agg(json_build_object('onDay', l.on_day::text, 'outcome', l.outcome, 'byName', l.name,
      'at', to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by l.on_day desc), '[]'::json)
    from (select distinct on (o.on_day) o.on_day, o.outcome, o.at, p.name from benefit_outcome o
      left join person p on p.organisation_id = o.organisation_id and p.id = o.by_person
      where o.organisation_id = b.organisation_id and o.benefit_id = b.id
      order by o.on_day desc, o.at desc, o.id limit ${most}) l`;
  const { rows } = await transaction.execute<Told>(sql`
    select b.id, b.position, b.name, b.measure, b.indicator_id as "indicatorId", b.baseline,
      b.baseline_on::text as "baselineOn", b.target, b.owner_role as "ownerRole", b.withdrawn_at as "withdrawnAt", b.version,
      (${last}) as outcomes
    from benefit b where b.organisation_id = ${organisationId} and ${id === null ? sql`true` : sql`b.id = ${id}::uuid`}
    order by b.position, b.id limit ${mostBenefits}`);
  return rows.map(({ withdrawnAt, outcomes, ...row }) => ({
    ...row,
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
    outcomes: outcomes.map((each) => ({ ...each, at: new Date(each.at) })),
  }));
}

type Told = Omit<FoundBenefit, 'withdrawnAt' | 'outcomes'> & {
  readonly withdrawnAt: string | Date | null;
  readonly outcomes: readonly (Omit<NotedOutcome, 'at'> & { readonly at: string })[];
} & Record<string, unknown>;

/** The benefit, held until the transaction ends. */
export async function lockBenefit(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Benefit | undefined> {
  const [row] = await transaction.select().from(benefits).where(isBenefit(organisationId, id)).for('update');
  if (!row) return undefined;
  const { organisationId: _, ...benefit } = row;
  return benefit;
}

/** The place after the last; 1 where there is none. */
export async function nextPosition(transaction: Transaction, organisationId: string): Promise<number> {
  const [row] = await transaction
    .select({ position: benefits.position })
    .from(benefits)
    .where(eq(benefits.organisationId, organisationId))
    .orderBy(desc(benefits.position))
    .limit(1);
  return (row?.position ?? 0) + 1;
}

/** False where there is one of that id already. */
export async function insertBenefits(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Omit<Benefit, 'version' | 'withdrawnAt'>[],
): Promise<boolean> {
  const added = await transaction
    .insert(benefits)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing()
    .returning({ id: benefits.id });
  return added.length === rows.length;
}

/** Every change gives it a new version. */
export async function updateBenefit(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Benefit, 'id' | 'version'>>,
): Promise<void> {
  await transaction
    .update(benefits)
    .set({ ...facts, version: sql`${benefits.version} + 1` })
    .where(isBenefit(organisationId, id));
}

/** False where there is one of that id already. */
export async function insertOutcome(
  transaction: Transaction,
  organisationId: string,
  row: BenefitOutcome,
): Promise<boolean> {
  const added = await transaction
    .insert(benefitOutcomes)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: benefitOutcomes.id });
  return added.length > 0;
}

/** Whether there is such an indicator in use. */
export async function isIndicatorThere(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from indicator where organisation_id = ${organisationId} and id = ${id}::uuid and withdrawn_at is null`);
  return rows.length > 0;
}

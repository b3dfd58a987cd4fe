import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { YearlyReport, YearlyReportBody } from './yearly-report.model.ts';
import { yearlyReportBodies, yearlyReports } from './yearly-report.table.ts';

/** A report with the names in it. */
export interface ReportFound extends YearlyReport {
  readonly companyName: string | null;
  readonly bodies: readonly (YearlyReportBody & { readonly bodyName: string })[];
}

/** One that speaks of no body has been taken out: the change log has its words. */
const found = (organisationId: string) => sql`
  select y.id, y.company_id as "companyId", c.name as "companyName", y.year, y.dated::text, y.statement, y.version,
    y.registry_number as "registryNumber",
    coalesce((select jsonb_agg(jsonb_build_object('bodyId', yb.body_id, 'bodyName', b.name, 'advice', yb.advice,
        'remark', yb.remark, 'decision', yb.decision, 'decisionRemark', yb.decision_remark,
        'decidedOn', yb.decided_on, 'minuteItem', yb.minute_item) order by b.name collate "sv-x-icu", b.id)
      from yearly_report_body yb
      join body b on b.organisation_id = yb.organisation_id and b.id = yb.body_id
      where yb.organisation_id = y.organisation_id and yb.yearly_report_id = y.id), '[]') as bodies
  from yearly_report y
  left join body c on c.organisation_id = y.organisation_id and c.id = y.company_id
  where y.organisation_id = ${organisationId} and exists (select from yearly_report_body kept
    where kept.organisation_id = y.organisation_id and kept.yearly_report_id = y.id)`;

/** Every report, the latest year first: a municipality makes one a year, and one for each company. */
export async function findReports(transaction: Transaction, organisationId: string): Promise<ReportFound[]> {
  const { rows } = await transaction.execute<ReportFound & Record<string, unknown>>(
    sql`${found(organisationId)} order by y.year desc, c.name collate "sv-x-icu" nulls first, y.id limit 2000`,
  );
  return rows;
}

/** @param lock held against other changes */
export async function findReport(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { lock = false } = {},
): Promise<ReportFound | undefined> {
  const { rows } = await transaction.execute<ReportFound & Record<string, unknown>>(
    sql`${found(organisationId)} and y.id = ${id} ${lock ? sql`for update of y` : sql``}`,
  );
  return rows[0];
}

/** The bodies that a report speaks of: the company, or every board of the municipality. */
export async function findReportedBodies(
  transaction: Transaction,
  organisationId: string,
  companyId: string | null,
): Promise<{ id: string; name: string }[]> {
  const which = companyId === null ? sql`kind = 'board'` : sql`kind = 'company' and id = ${companyId}`;
  const { rows } = await transaction.execute<{ id: string; name: string }>(sql`
    select id, name from body where organisation_id = ${organisationId} and ${which} and ended_on is null
    order by name collate "sv-x-icu", id`);
  return rows;
}

export async function insertReport(
  transaction: Transaction,
  organisationId: string,
  { bodies, ...report }: Omit<YearlyReport, 'version'>,
): Promise<void> {
  await transaction.insert(yearlyReports).values({ organisationId, ...report });
  const rows = bodies.map((body) => ({ organisationId, yearlyReportId: report.id, ...body }));
  if (rows.length > 0) await transaction.insert(yearlyReportBodies).values(rows);
}

export async function updateReport(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<YearlyReport, 'dated' | 'registryNumber' | 'statement'>>,
): Promise<void> {
  await transaction
    .update(yearlyReports)
    .set({ ...facts, version: sql`${yearlyReports.version} + 1` })
    .where(and(eq(yearlyReports.organisationId, organisationId), eq(yearlyReports.id, id)));
}

export async function saveBody(
  transaction: Transaction,
  organisationId: string,
  yearlyReportId: string,
  { bodyId, ...facts }: Partial<YearlyReportBody> & Pick<YearlyReportBody, 'bodyId'>,
): Promise<void> {
  await transaction
    .insert(yearlyReportBodies)
    .values({ organisationId, yearlyReportId, bodyId, ...facts })
    .onConflictDoUpdate({
      target: [
        yearlyReportBodies.organisationId,
        yearlyReportBodies.yearlyReportId,
        yearlyReportBodies.bodyId,
      ],
      set: facts,
    });
}

/** Takes a report out: without its bodies it is found no more. */
export async function removeBodies(
  transaction: Transaction,
  organisationId: string,
  yearlyReportId: string,
): Promise<void> {
  await transaction
    .delete(yearlyReportBodies)
    .where(
      and(
        eq(yearlyReportBodies.organisationId, organisationId),
        eq(yearlyReportBodies.yearlyReportId, yearlyReportId),
      ),
    );
}

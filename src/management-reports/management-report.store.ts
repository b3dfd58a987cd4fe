import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ManagementReport, ManagementReportKind } from './management-report.model.ts';
import { managementReports } from './management-report.table.ts';

const isOne = (organisationId: string, id: string) =>
  and(
    eq(managementReports.organisationId, organisationId),
    eq(managementReports.id, id),
    isNull(managementReports.withdrawnAt),
  );

/** The report, if it has not been thrown away. */
export async function findReportRow(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ManagementReport | undefined> {
  const [row] = await transaction.select().from(managementReports).where(isOne(organisationId, id));
  return row;
}

/** The same, held against other changes of it. */
export async function lockReport(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ManagementReport | undefined> {
  const [row] = await transaction
    .select()
    .from(managementReports)
    .where(isOne(organisationId, id))
    .for('update');
  return row;
}

/** What a report is begun with. */
export type NewReportRow = Pick<
  ManagementReport,
  'id' | 'kind' | 'language' | 'since' | 'until' | 'registryNumber' | 'madeBy'
>;

export async function insertReport(
  transaction: Transaction,
  organisationId: string,
  report: NewReportRow,
): Promise<void> {
  await transaction.insert(managementReports).values({ organisationId, ...report });
}

/** Changes it, as its next version. */
export async function updateReport(
  transaction: Transaction,
  organisationId: string,
  id: string,
  change: Partial<Omit<ManagementReport, 'id' | 'version' | 'files'>> & {
    files?: NonNullable<ManagementReport['files']>[number][];
  },
): Promise<void> {
  await transaction
    .update(managementReports)
    .set({ ...change, version: sql`${managementReports.version} + 1` })
    .where(isOne(organisationId, id));
}

/** The last day that an issued report of the kind tells of; null before the first. One statement. */
export async function findLastUntil(
  transaction: Transaction,
  organisationId: string,
  kind: ManagementReportKind,
): Promise<string | null> {
  const [row] = await transaction
    .select({ until: managementReports.until })
    .from(managementReports)
    .where(
      and(
        eq(managementReports.organisationId, organisationId),
        eq(managementReports.kind, kind),
        eq(managementReports.state, 'issued'),
      ),
    )
    .orderBy(desc(managementReports.until))
    .limit(1);
  return row?.until ?? null;
}

/** The bodies that answer for the whole municipality under the guidelines in force. One statement. */
export async function findMunicipalityBodies(
  transaction: Transaction,
  organisationId: string,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select distinct g.municipality_body_id as id from guideline g
    join guideline_version v on v.organisation_id = g.organisation_id and v.guideline_id = g.id and v.state = 'inForce'
    where g.organisation_id = ${organisationId} and g.withdrawn_at is null and g.municipality_body_id is not null`);
  return rows.map(({ id }) => id);
}

/** Names of people by their ids. One statement. */
export async function findNames(
  transaction: Transaction,
  organisationId: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await transaction.execute<{ id: string; name: string }>(sql`
    select id, name from person where organisation_id = ${organisationId}
      and id = any(${sql.param(ids.filter((id) => id !== null))}::uuid[])`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

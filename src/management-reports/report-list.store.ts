import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ListedReport, ReportQuestion } from './report-list.model.ts';

const isListed = ({ organisationId, writes, kinds, filter }: ReportQuestion): SQL =>
  sql`r.organisation_id = ${organisationId} and r.withdrawn_at is null
    and ${writes ? sql`true` : sql`r.state = 'issued' and r.kind = any(${sql.param([...kinds])}::text[])`}
    and ${filter.kind === null ? sql`true` : sql`r.kind = ${filter.kind}`}`;

export async function countReports(transaction: Transaction, question: ReportQuestion): Promise<number> {
  const { rows } = await transaction.execute<{ count: number }>(
    sql`select count(*)::int as count from management_report r where ${isListed(question)}`,
  );
  return rows[0]?.count ?? 0;
}

/** Drafts first, then the latest; never what a report says. One statement. */
export async function findReportPage(
  transaction: Transaction,
  question: ReportQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedReport[]> {
  const { rows } = await transaction.execute<ListedReport & Record<string, unknown>>(sql`
    select r.id, r.kind, r.language, r.since::text, r.until::text, r.registry_number as "registryNumber", r.state,
      r.issued_at as "issuedAt", r.decided_on::text as "decidedOn", r.minute_item as "minuteItem", r.version,
      (select p.name from person p where p.organisation_id = r.organisation_id and p.id = r.issued_by) as "issuedByName"
    from management_report r where ${isListed(question)}
    order by (r.state = 'issued'), r.until desc, r.issued_at desc nulls last, r.id limit ${limit} offset ${offset}`);
  return rows.map((row) => ({ ...row, issuedAt: row.issuedAt && new Date(row.issuedAt) }));
}

import { and, asc, eq, sql } from 'drizzle-orm';
import { audits } from '../audits/audit.table.ts';
import type { Transaction } from '../database/index.ts';
import { reviewAudits } from '../reviews/review.table.ts';

/** An audit of a report that is not in the register. */
export interface ReportAudit {
  /** "audit-1-2". */
  readonly key: string;
  readonly documentKey: string;
  /** What the register says where it has the audit, else what the review says. */
  readonly isSecurity: boolean;
}

/** The audits of a draft and what each is about; none as long as its review has not begun. One query. */
export async function findReportAudits(
  transaction: Transaction,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
): Promise<ReportAudit[]> {
  return transaction
    .select({
      key: reviewAudits.key,
      documentKey: reviewAudits.documentKey,
      isSecurity: sql<boolean>`coalesce(${audits.isSecurity}, ${reviewAudits.isSecurity})`,
    })
    .from(reviewAudits)
    .leftJoin(
      audits,
      and(eq(audits.organisationId, reviewAudits.organisationId), eq(audits.id, reviewAudits.auditId)),
    )
    .where(and(eq(reviewAudits.organisationId, organisationId), eq(reviewAudits.draftId, draftId)))
    .orderBy(asc(reviewAudits.position));
}

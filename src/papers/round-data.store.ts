import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { PromiseData, RoundAssessment } from './paper-data.model.ts';
import { handedOver } from './trend-data.store.ts';

/** What a person may see of a round's assessments. */
export interface RoundQuestion {
  readonly organisationId: string;
  readonly followUpId: string;
  readonly auditIds: readonly string[];
  readonly all: boolean;
  readonly security: boolean;
  /** The bodies that may be seen, where not all may. */
  readonly visible: readonly string[];
  /** The bodies that they work for: of these even what has not been handed over. */
  readonly bodies: readonly string[];
  /** True for those who see the municipality's own only once the body has handed its answer over. */
  readonly onceDispatched: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly limit: number;
}

type Row<T> = T & Record<string, unknown>;
const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

export interface AssessmentRow extends RoundAssessment {
  readonly auditId: string;
  readonly recommendationId: string;
}

function seenOf(question: RoundQuestion) {
  const { all, security, visible } = question;
  const own = sql`x.body_id = any(${uuids(visible)})`;
  const ofBody = all ? sql`true` : security ? sql`(au.is_security or ${own})` : own;
  return sql`${ofBody} and (f.made_by <> 'municipality' or ${handedOver(question)})`;
}

/** The assessments of a round that may be seen. @returns at most `limit` + 1 */
export async function findRoundAssessments(
  transaction: Transaction,
  question: RoundQuestion,
): Promise<AssessmentRow[]> {
  const { organisationId, followUpId, auditIds, limit } = question;
  const { rows } = await transaction.execute<Row<AssessmentRow>>(sql`
    select r.audit_id as "auditId", r.id as "recommendationId", b.name as body, x.status, x.status = 'unknown' and x.status_from = 'person' as "isNotAssessable", x.done, x.remaining, x.comment,
      case when x.status = 'unknown' and x.interpreted is not null
        then jsonb_build_object('colour', x.interpreted, 'by', coalesce(p.name, '')) end as interpreted
    from assessment x
      join follow_up f on f.organisation_id = x.organisation_id and f.id = x.follow_up_id
      join recommendation r on r.organisation_id = x.organisation_id and r.id = x.recommendation_id and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
      left join person p on p.organisation_id = x.organisation_id and p.id = x.interpreted_by
    where x.organisation_id = ${organisationId} and x.follow_up_id = ${followUpId}
      and r.audit_id = any(${uuids(auditIds)}) and ${seenOf(question)}
    order by r.position, r.id, b.name collate "sv-x-icu"
    limit ${limit + 1}`);
  return rows;
}

export interface RoundRecommendation {
  readonly id: string;
  readonly auditId: string;
  readonly number: string | null;
  readonly text: string;
}

/** The recommendations of those audits that concern a body that may be seen. @returns at most `limit` + 1 */
export async function findRoundRecommendations(
  transaction: Transaction,
  { organisationId, auditIds, all, security, visible, limit }: RoundQuestion,
): Promise<RoundRecommendation[]> {
  const own = sql`exists (select from addressee a where a.organisation_id = r.organisation_id
    and a.recommendation_id = r.id and a.body_id = any(${uuids(visible)}))`;
  const seen = all ? sql`true` : security ? sql`(au.is_security or ${own})` : own;
  const { rows } = await transaction.execute<Row<RoundRecommendation>>(sql`
    select r.id, r.audit_id as "auditId", r.number, r.text
    from recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and r.audit_id = any(${uuids(auditIds)}) and r.withdrawn_at is null
      and ${seen}
    order by r.audit_id, r.position, r.id limit ${limit + 1}`);
  return rows;
}

/** What the round says became of promises, as far as it may be seen. */
export async function findRoundPromises(
  transaction: Transaction,
  question: RoundQuestion,
): Promise<(PromiseData & { readonly auditId: string })[]> {
  const { organisationId, followUpId, auditIds, limit } = question;
  const { rows } = await transaction.execute<Row<PromiseData & { auditId: string }>>(sql`
    select r.audit_id as "auditId", b.name as body, x.what, x.due_on as "dueOn", o.outcome, o.text, i.secrecy
    from promise_outcome o
      join follow_up f on f.organisation_id = o.organisation_id and f.id = o.follow_up_id
      join commitment x on x.organisation_id = o.organisation_id and x.id = o.commitment_id
      left join response_item i on i.organisation_id = x.organisation_id and i.id = x.item_id
      join recommendation r on r.organisation_id = x.organisation_id
        and r.id = coalesce(x.recommendation_id, i.recommendation_id)
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where o.organisation_id = ${organisationId} and o.follow_up_id = ${followUpId}
      and r.audit_id = any(${uuids(auditIds)}) and ${seenOf(question)}
    order by x.due_on nulls last, x.id limit ${limit}`);
  return rows;
}

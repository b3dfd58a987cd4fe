import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Assessment } from '../recommendations/recommendation.model.ts';
import { isShownAssessment, uuids } from '../register/register-conditions.store.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';

/** What a round says of one recommendation and body. */
export interface AssessmentListed
  extends Pick<
    Assessment,
    'id' | 'recommendationId' | 'bodyId' | 'status' | 'done' | 'remaining' | 'comment'
  > {
  readonly auditId: string;
  readonly number: string | null;
  readonly text: string;
  readonly bodyName: string;
  /** Unknown because its assessors say that it can't be assessed. */
  readonly isNotAssessable: boolean;
}

interface Question {
  readonly organisationId: string;
  readonly followUpId: string;
  /** Those of its audits that may be seen. */
  readonly auditIds: readonly string[];
  readonly scope: RegisterQuestion['scope'];
  readonly today: string;
  /** Who writes the draft sees all of it. */
  readonly isMaker: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** One page of a round's assessments, as far as they may be seen, in the order of the audits. */
export async function findAssessmentPage(
  transaction: Transaction,
  { organisationId, followUpId, auditIds, scope, today, isMaker, limit, offset }: Question,
): Promise<{ rows: AssessmentListed[]; all: number }> {
  const own = sql`s.body_id = any(${uuids(scope.visible)})`;
  const ofBody = scope.all ? sql`true` : scope.security ? sql`(au.is_security or ${own})` : own;
  const keeps = scope.security ? sql`au.is_security` : sql`false`;
  const seen = isMaker ? sql`true` : sql`${ofBody} and (${keeps} or ${isShownAssessment({ scope, today })})`;
  const { rows } = await transaction.execute<
    AssessmentListed & { all: number } & Record<string, unknown>
  >(sql`
    select s.id, s.recommendation_id as "recommendationId", s.body_id as "bodyId", b.name as "bodyName",
      r.audit_id as "auditId", r.number, r.text, s.status, s.done, s.remaining, s.comment,
      s.status = 'unknown' and s.status_from = 'person' as "isNotAssessable", count(*) over ()::int as "all"
    from assessment s
      join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
      join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id
        and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
    where s.organisation_id = ${organisationId} and s.follow_up_id = ${followUpId}
      and r.audit_id = any(${uuids(auditIds)}) and ${seen}
    order by au.year desc nulls last, au.title, au.id, r.position, r.id, b.name collate "sv-x-icu"
    limit ${limit} offset ${offset}`);
  return { rows, all: rows[0]?.all ?? 0 };
}

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Status } from '../../reading/reading.model.ts';
import type { FollowUpOfAudit } from './follow-up.model.ts';
import { followUpAudits, followUps } from './follow-up.table.ts';

const isRound = (organisationId: string, id: string) =>
  and(eq(followUps.organisationId, organisationId), eq(followUps.id, id));

/** Changes a draft; each change gives it a new version. */
export async function updateRound(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<typeof followUps.$inferInsert, 'organisationId' | 'id' | 'version'>>,
): Promise<void> {
  await transaction
    .update(followUps)
    .set({ ...facts, version: sql`${followUps.version} + 1` })
    .where(isRound(organisationId, id));
}

const isOfAudit = (organisationId: string, followUpId: string, auditId: string) =>
  and(
    eq(followUpAudits.organisationId, organisationId),
    eq(followUpAudits.followUpId, followUpId),
    eq(followUpAudits.auditId, auditId),
  );

/** What the round says of one audit as a whole. */
export async function findRoundOfAudit(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  auditId: string,
): Promise<FollowUpOfAudit | undefined> {
  const [row] = await transaction
    .select()
    .from(followUpAudits)
    .where(isOfAudit(organisationId, followUpId, auditId));
  if (!row) return undefined;
  const { organisationId: _, ...ofAudit } = row;
  return ofAudit;
}

export async function updateRoundOfAudit(
  transaction: Transaction,
  organisationId: string,
  { followUpId, auditId }: Pick<FollowUpOfAudit, 'followUpId' | 'auditId'>,
  facts: Partial<Pick<FollowUpOfAudit, 'assessment' | 'needsMeeting' | 'meetingReason'>> & {
    readonly meetingBodyIds?: string[];
  },
): Promise<void> {
  await transaction
    .update(followUpAudits)
    .set(facts)
    .where(isOfAudit(organisationId, followUpId, auditId));
}

/** An assessment as the recommendation's history tells of it when its round closes. */
export interface AssessmentToTell {
  readonly id: string;
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly status: Status;
  readonly done: string | null;
  readonly remaining: string | null;
  readonly comment: string | null;
}

/** What the round says of those addressees that are in the register. */
export async function findAssessmentsToTell(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
): Promise<AssessmentToTell[]> {
  const { rows } = await transaction.execute<AssessmentToTell & Record<string, unknown>>(sql`
    select s.id, s.recommendation_id as "recommendationId", s.body_id as "bodyId", s.status, s.done, s.remaining, s.comment
    from assessment s
      join addressee a on a.organisation_id = s.organisation_id and a.recommendation_id = s.recommendation_id
        and a.body_id = s.body_id
    where s.organisation_id = ${organisationId} and s.follow_up_id = ${followUpId}
    order by s.recommendation_id, s.body_id`);
  return rows;
}

import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Status } from '../reading/reading.model.ts';
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

/** Names of the bodies that the audit's recommendations are addressed to. @param company of a round of lay auditors */
export async function namesAddressed(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  company: string | null,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ name: string }>(sql`
    select distinct b.name from recommendation r
      join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where r.organisation_id = ${organisationId} and r.audit_id = ${auditId} and r.withdrawn_at is null
      and (${company}::uuid is null or b.id = ${company}::uuid)`);
  return rows.map(({ name }) => name);
}

export async function updateRoundOfAudit(
  transaction: Transaction,
  organisationId: string,
  { followUpId, auditId }: Pick<FollowUpOfAudit, 'followUpId' | 'auditId'>,
  facts: Partial<Pick<FollowUpOfAudit, 'assessment' | 'needsMeeting' | 'meetingReason'>>,
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

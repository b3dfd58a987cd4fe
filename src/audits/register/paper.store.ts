import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { isAudited } from '../matters/audited.table.ts';
import type { FollowUp } from '../rounds/follow-up.model.ts';
import type { Answer, AssessmentWords, AuditFacts } from './paper.model.ts';
import { uuids } from './register-conditions.store.ts';

export async function findAssessmentWords(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<AssessmentWords[]> {
  const { rows } = await transaction.execute<AssessmentWords & Record<string, unknown>>(sql`
    select s.id, s.follow_up_id as "followUpId", s.done, s.remaining, s.comment, f.dated
    from unnest(${uuids(ids)}) wanted(id)
      join assessment s on s.organisation_id = ${organisationId} and s.id = wanted.id
      join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id`);
  return rows;
}

/** The answers to these recommendations, in the order that they came into the register. */
export async function findAnswers(
  transaction: Transaction,
  organisationId: string,
  recommendationIds: readonly string[],
): Promise<Answer[]> {
  const { rows } = await transaction.execute<Answer & Record<string, unknown>>(sql`
    select a.recommendation_id as "recommendationId", a.body_id as "bodyId", coalesce(b.name, a.body_name) as "bodyName",
      a.text, a.to_whole_audit as "toWholeAudit", a.paraphrased,
      (select count(*)::int from addressee d where d.organisation_id = a.organisation_id
        and d.recommendation_id = a.recommendation_id) as addressed
    from unnest(${uuids(recommendationIds)}) wanted(id)
      join read_response a on a.organisation_id = ${organisationId} and a.recommendation_id = wanted.id
        and a.withdrawn_at is null
      left join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    order by a.recommendation_id, b.name nulls last, a.id`);
  return rows;
}

export async function findAuditFacts(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<AuditFacts[]> {
  const { rows } = await transaction.execute<AuditFacts & Record<string, unknown>>(sql`
    select au.id, au.title, au.year, au.assessment, au.questions, array(
      select b.name from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      where m.organisation_id = au.organisation_id and m.audit_id = au.id and ${isAudited}
      order by b.name collate "sv-x-icu") as "auditedBodies"
    from unnest(${uuids(ids)}) wanted(id)
      join audit au on au.organisation_id = ${organisationId} and au.id = wanted.id`);
  return rows;
}

/** What the letter of each matter was about: the audit's or the round's title. */
export async function findMatterTitles(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await transaction.execute<{ id: string; title: string }>(sql`
    select m.id, coalesce(au.title, f.title) as title
    from unnest(${uuids(ids)}) wanted(id)
      join matter m on m.organisation_id = ${organisationId} and m.id = wanted.id
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id`);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** The scales of these rounds, the newest first. */
export async function findScales(
  transaction: Transaction,
  organisationId: string,
  followUpIds: readonly string[],
): Promise<Pick<FollowUp, 'title' | 'scale'>[]> {
  const { rows } = await transaction.execute<Pick<FollowUp, 'title' | 'scale'> & Record<string, unknown>>(sql`
    select f.title, f.scale from unnest(${uuids(followUpIds)}) wanted(id)
      join follow_up f on f.organisation_id = ${organisationId} and f.id = wanted.id
    where jsonb_array_length(f.scale) > 0 order by f.dated desc nulls last, f.title, f.id`);
  return rows;
}

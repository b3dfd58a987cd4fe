import { type SQL, sql } from 'drizzle-orm';
import { isMatterSent, isWorkHandedOver } from '../audits/matters/handed-over.table.ts';

/** Whose history: what may be seen of which bodies. */
export interface ExportQuestion {
  readonly organisationId: string;
  /** The companies of a lay auditor; null for the municipality's auditors, who see every body. */
  readonly bodyIds: readonly string[] | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Of the bodies whose it is. */
export const within = ({ bodyIds }: ExportQuestion, column: SQL): SQL =>
  bodyIds === null ? sql`true` : sql`${column} = any(${uuids(bodyIds)})`;

/** Whether a body's way to its answer has been handed over, for the name `m` of the matter. */
export const sent = (today: string): SQL => isMatterSent(sql`m`, today);

/** Whether a body's work with a recommendation has, for the name of whatever tells which recommendation and body. */
const workSent = (of: SQL, today: string): SQL =>
  isWorkHandedOver({
    organisationId: sql`${of}.organisation_id`,
    recommendationId: sql`${of}.recommendation_id`,
    bodyId: sql`${of}.body_id`,
    today,
  });

/** The audits that may be seen: for a lay auditor those that concern the company. */
export function seenAudits(question: ExportQuestion): SQL {
  const { organisationId } = question;
  return sql`select au.id from audit au where au.organisation_id = ${organisationId} and au.withdrawn_at is null
    and (${question.bodyIds === null} or au.id in (
      select audit_id from matter mm where mm.organisation_id = ${organisationId} and ${within(question, sql`mm.body_id`)}
      union select r.audit_id from addressee a join recommendation r
        on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
        where a.organisation_id = ${organisationId} and ${within(question, sql`a.body_id`)}))`;
}

/**
 * Rounds of the auditors', for the name `f`: the closed ones, and the drafts of who asks. A lay auditor's rounds are
 * made for the company, the municipality's auditors' for no body.
 */
const auditorsRound = (question: ExportQuestion): SQL =>
  sql`(f.made_by = 'auditors' and (f.closed_at is not null or ${
    question.bodyIds === null ? sql`f.made_by_body_id is null` : within(question, sql`f.made_by_body_id`)
  }))`;

const municipalitysRound = sql`(f.made_by = 'municipality' and f.closed_at is not null and f.withdrawn_at is null)`;

/** The assessments that may be seen: ids of the auditors' own, and of the municipality's what is handed over. */
export function seenAssessments(question: ExportQuestion): SQL {
  const { organisationId, today } = question;
  return sql`select s.id from assessment s
    join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
    where s.organisation_id = ${organisationId} and ${within(question, sql`s.body_id`)}
      and (${auditorsRound(question)} or (${municipalitysRound}
        and ${workSent(sql`s`, today)}))`;
}

/** The rounds that may be seen: the auditors' own, and those in which something may be. */
export function seenRounds(question: ExportQuestion): SQL {
  const { organisationId } = question;
  const own = question.bodyIds === null ? sql`true` : within(question, sql`f.made_by_body_id`);
  return sql`select f.id from follow_up f where f.organisation_id = ${organisationId}
    and ((${auditorsRound(question)} and ${own}) or f.id in (select s.follow_up_id from assessment s
      where s.organisation_id = ${organisationId} and s.id in (${seenAssessments(question)})))`;
}

/**
 * Whether what a round says as a whole may be seen, for the name `f`: the auditors' own words, and the municipality's
 * once every body that it goes over has handed its part over. As `handedOverOfRound` in own-rounds.store.ts.
 */
export const seenWhole = ({ today }: ExportQuestion): SQL => sql`(f.made_by = 'auditors' or not exists (
  select from follow_up_audit wa
    join recommendation wr on wr.organisation_id = wa.organisation_id and wr.audit_id = wa.audit_id
      and wr.withdrawn_at is null
    join addressee a on a.organisation_id = wr.organisation_id and a.recommendation_id = wr.id
  where wa.organisation_id = f.organisation_id and wa.follow_up_id = f.id and not ${workSent(sql`a`, today)}))`;

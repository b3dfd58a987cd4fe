import { and, or, type SQL, sql } from 'drizzle-orm';
import { hasAsked } from '../body-work/asked.table.ts';
import { isMatterSent, isWorkHandedOver } from '../matters/handed-over.table.ts';
import type { RegisterQuestion } from './register-filter.model.ts';

/**
 * The conditions that lists, totals and downloads share. They are written for these names in a query:
 * `r` recommendation, `au` audit, `a` addressee, `m` the addressee's matter.
 */

export const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/**
 * Whether an addressee may be seen: one of the requester's own bodies, or one that has asked such a body to see to the
 * recommendation (a referral that is not returned or withdrawn).
 * @param isSecurity the audit's column
 * @param bodyId whose, where that is no addressee `a`
 */
export function isVisible(question: RegisterQuestion, isSecurity: SQL, bodyId?: SQL): SQL {
  const { scope } = question;
  if (scope.all) return sql`true`;
  const own = bodyId
    ? sql`${bodyId} = any(${uuids(scope.visible)})`
    : sql`(a.body_id = any(${uuids(scope.visible)}) or ${hasAsked({ organisationId: question.organisationId, bodies: scope.bodies })})`;
  return scope.security ? sql`(${isSecurity} or ${own})` : own;
}

/** Where whole rows are seen, or none of a row; else a row is seen as far as some of its addressees are. */
export const seesWholeRows = ({ scope }: RegisterQuestion): boolean =>
  scope.all || (scope.security && scope.visible.length === 0);

/** Whether the filter's choices of body, of its work and of its answer are this addressee's; those of status are `carries`. */
function isAskedFor(question: RegisterQuestion): SQL {
  const { filter, organisationId, today } = question;
  const { body, administration, state, answer } = filter;
  const conditions = [
    body && sql`a.body_id = ${body}::uuid`,
    administration &&
      sql`(a.body_id = ${administration}::uuid or a.body_id in (select board_id from board_administration
        where organisation_id = ${organisationId} and administration_id = ${administration}::uuid))`,
    state && sql`a.state = ${state}`,
    state && seesWork(question),
    answer && standsAs(answer, today),
  ];
  return and(...conditions.map((each) => each || undefined)) ?? sql`true`;
}

/** As `isUnreadColour` of an unknown one, for the name `s`: the colour of a file, not the assessors' own word. */
export const isUnread = sql`s.status_from is distinct from 'person'`;

const unknownAs = {
  undecided: sql`a.assessed = 'unknown' and s.interpreted_by is null and ${isUnread}`,
  interpreted: sql`a.assessed = 'unknown' and s.interpreted is not null`,
  leftUnknown: sql`a.assessed = 'unknown' and s.interpreted_by is not null and s.interpreted is null`,
  notAssessable: sql`a.assessed = 'unknown' and s.interpreted_by is null and not ${isUnread}`,
};

/** Whether an addressee carries the status that the filter asks for; `s` is its assessment. */
export function carries({ filter: { status, unknown } }: RegisterQuestion): SQL {
  const ofStatus = status === 'open' ? sql`a.assessed <> 'green'` : status && sql`a.assessed = ${status}`;
  return and(ofStatus ?? undefined, unknown ? unknownAs[unknown] : undefined) ?? sql`true`;
}

/** Whether everything that the filter chooses of bodies is this addressee's: what a row shows of them, and is ordered by. */
export const isChosenAddressee = (question: RegisterQuestion): SQL =>
  sql`(${isAskedFor(question)} and ${carries(question)}) is true`;

/** The addressees by which a row is judged, for the names `a` and `m`: those that may be seen and are asked for. */
export function counts(question: RegisterQuestion, isSecurity: SQL): SQL {
  const visible = seesWholeRows(question) ? sql`true` : isVisible(question, isSecurity);
  return sql`${visible} and ${isAskedFor(question)}`;
}

/** True where a row is judged by some of its addressees only, so that its stored status does not tell. */
export const isNarrow = (question: RegisterQuestion): boolean =>
  !seesWholeRows(question) || asksForBodies(question);

/** True where only rows that are addressed to somebody can be asked for. */
export const asksForBodies = ({ filter }: RegisterQuestion): boolean =>
  [filter.body, filter.administration, filter.state, filter.answer].some((choice) => choice !== null);

export const joinAssessment = sql`left join assessment s on s.organisation_id = a.organisation_id and s.id = a.assessment_id`;

export const joinMatter = sql`left join matter m on m.organisation_id = a.organisation_id and m.id = a.matter_id`;

/** As `dateInForce` in matter.rules.ts; a test holds the two together. */
export const dateInForce = sql`coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by)`;

/** As `answerStanding` in matter.rules.ts; a test holds the two together. */
export function standsAs(standing: NonNullable<RegisterQuestion['filter']['answer']>, today: string): SQL {
  const conditions = {
    forInformation: sql`m.recipient = 'information'`,
    noDate: sql`m.recipient = 'answer' and ${dateInForce} is null`,
    inTime: sql`m.recipient = 'answer' and m.received_on <= ${dateInForce}`,
    late: sql`m.recipient = 'answer' and m.received_on > ${dateInForce}`,
    due: sql`m.recipient = 'answer' and m.received_on is null and ${dateInForce} >= ${today}::date`,
    overdue: sql`m.recipient = 'answer' and m.received_on is null and ${dateInForce} < ${today}::date`,
  };
  return conditions[standing];
}

const isOwnBody = ({ scope }: Shown, bodyId: SQL): SQL | undefined =>
  scope.bodies.length > 0 ? sql`${bodyId} = any(${uuids(scope.bodies)})` : undefined;

/**
 * Whether a body's own work may be seen, for the name `a`: by the auditors once it has been handed over, and by those of
 * them who work for the body from the start.
 */
export function seesWork(question: Shown): SQL {
  if (question.scope.bodyWork === 'always') return sql`true`;
  const [organisationId, recommendationId] = [sql`a.organisation_id`, sql`a.recommendation_id`];
  const work = { organisationId, recommendationId, bodyId: sql`a.body_id`, today: question.today };
  return or(isOwnBody(question, work.bodyId), isWorkHandedOver(work)) as SQL;
}

/** The body's own work as far as the requester may see it: null until it has been handed over. */
export function shownWork(question: RegisterQuestion, column: SQL): SQL {
  return question.scope.bodyWork === 'always'
    ? column
    : sql`case when ${seesWork(question)} then ${column} end`;
}

/** Whether the body's own way to its answer may be seen, for the name `m` of the matter: once this answer is sent. */
function seesWay(question: Shown, bodyId: SQL): SQL {
  if (question.scope.bodyWork === 'always') return sql`true`;
  return or(isOwnBody(question, bodyId), isMatterSent(sql`m`, question.today)) as SQL;
}

/** What a matter says of the body's own way to its answer, as far as the requester may see it. */
export function shownWay(question: RegisterQuestion, column: SQL, bodyId: SQL = sql`m.body_id`): SQL {
  const { bodyWork } = question.scope;
  return bodyWork === 'always' ? column : sql`case when ${seesWay(question, bodyId)} then ${column} end`;
}

/**
 * The version of a matter, which tells how often the body has changed it: that of one that may not be seen stays 1.
 * Whoever keeps the register of audits about security needs it to change their matters.
 */
export function shownVersion(question: RegisterQuestion, isSecurity: SQL, bodyId: SQL): SQL {
  const { bodyWork, security } = question.scope;
  if (bodyWork === 'always') return sql`m.version`;
  const keeps = security ? isSecurity : undefined;
  return sql`case when ${or(seesWay(question, bodyId), keeps)} then m.version else 1 end`;
}

/**
 * Whether an assessment may be seen, for the names `s` assessment and `f` its round: the municipality's own reach the
 * auditors with the body's answer.
 */
export function isShownAssessment(question: Shown): SQL {
  if (question.scope.bodyWork === 'always') return sql`true`;
  return sql`(f.made_by <> 'municipality' or exists (select from addressee a
    where a.organisation_id = s.organisation_id and a.recommendation_id = s.recommendation_id and a.body_id = s.body_id
      and ${seesWork(question)}))`;
}

export interface Shown extends Pick<RegisterQuestion, 'today'> {
  readonly scope: Pick<RegisterQuestion['scope'], 'bodyWork' | 'bodies'>;
}

/**
 * Which rows the filter leaves by what the row itself says; its choices of bodies and of status need more than that.
 * A search stands in `found` (`withFound`).
 */
export function rowConditions(question: RegisterQuestion): SQL {
  const { filter, organisationId } = question;
  const { audit, from, to } = filter;
  return and(
    sql`r.organisation_id = ${organisationId} and r.withdrawn_at is null and au.withdrawn_at is null`,
    seesWholeRows(question) && !question.scope.all ? sql`au.is_security` : undefined,
    audit ? sql`r.audit_id = ${audit}::uuid` : undefined,
    from === null ? undefined : sql`au.year >= ${from}`,
    to === null ? undefined : sql`au.year <= ${to}`,
    // `is true` has the ids looked up in a hash table: joined, a common word would be looked up row by row.
    filter.q ? sql`(r.id in (select id from found)) is true` : undefined,
  ) as SQL;
}

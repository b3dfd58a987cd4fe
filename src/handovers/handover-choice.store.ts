import { type SQL, sql } from 'drizzle-orm';
import { pointOfPromise } from '../control-plans/promise-point.table.ts';
import type { Transaction } from '../database/index.ts';
import type { HandedAction, HandedFile, HandedWork, HandoverChoice } from './handover.model.ts';

/** More than anybody looks through. */
const mostChoices = 300;

/** What can be handed over for whom. */
export interface ChoiceQuestion {
  readonly bodyId: string;
  /** What it is about; null for everything of the body. */
  readonly recommendationId: string | null;
  /** Only this piece of evidence. */
  readonly evidenceId?: string;
}

/** The body's own, and what serves it. */
const mine = ({ bodyId }: ChoiceQuestion, own: SQL, serves: SQL) =>
  sql`(${own} = ${bodyId} or ${serves} = ${bodyId})`;

const belonging = sql`jsonb_build_object(
  'recommendationIds', coalesce(jsonb_agg(distinct r.id) filter (where r.id is not null), '[]'),
  'auditIds', coalesce(jsonb_agg(distinct r.audit_id) filter (where r.id is not null), '[]'))`;

type Found<Content> = { id: string; number: number | null; content: Content };

/** Every version of the evidence, newest first: of what it is about, and the documents that are about nothing in particular. */
export async function findEvidenceChoices(
  transaction: Transaction,
  organisationId: string,
  question: ChoiceQuestion,
): Promise<HandoverChoice[]> {
  const about = question.recommendationId;
  const { rows } = await transaction.execute<Found<HandedFile>>(sql`
    with places as (
      select o.evidence_id, o.body_id, o.noun = 'body' as is_loose, case o.noun when 'recommendation' then o.noun_id
          when 'action' then ar.recommendation_id else c.recommendation_id end as recommendation_id
      from evidence_of o
      left join action_recommendation ar on o.noun = 'action' and ar.organisation_id = o.organisation_id
        and ar.action_id = o.noun_id
      left join commitment c on o.noun = 'commitment' and c.organisation_id = o.organisation_id and c.id = o.noun_id
      where o.organisation_id = ${organisationId})
    select e.id, v.number, jsonb_build_object('title', e.title, 'shows', e.shows, 'effectiveOn', e.effective_on,
        'secrecy', e.secrecy->>'provision', 'sha256', v.sha256, 'fileName', v.file_name, 'mediaType', v.media_type,
        'bytes', v.bytes, 'url', v.url) || ${belonging} as content
    from evidence e
    join evidence_version v on v.organisation_id = e.organisation_id and v.evidence_id = e.id
    left join places p on p.evidence_id = e.id
    left join recommendation r on r.organisation_id = e.organisation_id and r.id = p.recommendation_id
    where e.organisation_id = ${organisationId} and e.withdrawn_at is null
      ${question.evidenceId === undefined ? sql`` : sql`and e.id = ${question.evidenceId}`}
      and ${mine(question, sql`e.body_id`, sql`p.body_id`)}
    group by e.organisation_id, e.id, v.evidence_id, v.number, v.sha256, v.file_name, v.media_type, v.bytes, v.url
    ${about === null ? sql`` : sql`having bool_or(p.is_loose or p.recommendation_id = ${about})`}
    order by e.added_at desc, e.id, v.number desc limit ${mostChoices}`);
  return rows.map(({ id, number, content }) => ({ noun: 'evidence', nounId: id, number, content }));
}

/** The actions as they stand now. */
export async function findActionChoices(
  transaction: Transaction,
  organisationId: string,
  question: ChoiceQuestion,
): Promise<HandoverChoice[]> {
  const about = question.recommendationId;
  const { rows } = await transaction.execute<Found<HandedAction>>(sql`
    select ac.id, null::int as number, jsonb_build_object('title', ac.title, 'description', ac.description,
        'ownerRole', ac.owner_role, 'ownerName', p.name, 'state', ac.state, 'dueOn', ac.due_on,
        'followUpOn', ac.follow_up_on, 'completedOn', ac.completed_on, 'secrecy', ac.secrecy->>'provision',
        'moved', (select count(*)::int from action_date d where d.organisation_id = ac.organisation_id
          and d.action_id = ac.id)) || ${belonging} as content
    from action ac
    left join person p on p.organisation_id = ac.organisation_id and p.id = ac.owner_person_id
    left join action_recommendation ar on ar.organisation_id = ac.organisation_id and ar.action_id = ac.id
    left join recommendation r on r.organisation_id = ac.organisation_id and r.id = ar.recommendation_id
    where ac.organisation_id = ${organisationId} and ac.withdrawn_at is null
      and ${mine(question, sql`ac.body_id`, sql`ar.body_id`)}
    group by ac.organisation_id, ac.id, p.name
    ${about === null ? sql`` : sql`having bool_or(ar.recommendation_id = ${about})`}
    order by ac.made_at desc, ac.id limit ${mostChoices}`);
  return rows.map(({ id, number, content }) => ({ noun: 'action', nounId: id, number, content }));
}

/** Where the body stands with the recommendations addressed to it. */
export async function findWorkChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyId, recommendationId }: ChoiceQuestion,
): Promise<HandoverChoice[]> {
  const { rows } = await transaction.execute<Found<HandedWork>>(sql`
    select r.id, null::int as number, jsonb_build_object('title', r.text, 'number', r.number, 'auditTitle', au.title,
        'state', a.state, 'verification', a.verification, 'minuteItem', a.minute_item, 'reason', w.reason,
        'completedOn', w.completed_on, 'secrecy', null,
        'controlPoints', (select coalesce(jsonb_agg(jsonb_build_object('what', c.what, 'controlPoint', point.told)
              order by c.position, c.id), '[]')
            from commitment c
              left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
              left join response re on re.organisation_id = c.organisation_id and re.id = i.response_id
              cross join lateral (select ${pointOfPromise(sql`c`)} as told) point
            where c.organisation_id = r.organisation_id and c.recommendation_id = r.id and c.body_id = a.body_id
              and c.withdrawn_at is null and point.told is not null
              and coalesce(re.state, 'decided') not in ('draft', 'ready')),
        'recommendationIds', jsonb_build_array(r.id), 'auditIds', jsonb_build_array(au.id)) as content
    from addressee a
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    left join lateral (select reason, completed_on from work_event w
      where w.organisation_id = a.organisation_id and w.recommendation_id = r.id and w.body_id = a.body_id
      order by w.nth desc limit 1) w on true
    where a.organisation_id = ${organisationId} and a.body_id = ${bodyId}
      and r.withdrawn_at is null and au.withdrawn_at is null
      ${recommendationId === null ? sql`` : sql`and r.id = ${recommendationId}`}
    order by au.year desc nulls last, au.id, r.position, r.id limit ${mostChoices}`);
  return rows.map(({ id, number, content }) => ({ noun: 'work', nounId: id, number, content }));
}

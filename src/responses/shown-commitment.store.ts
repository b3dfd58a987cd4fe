import { type SQL, sql } from 'drizzle-orm';
import { outcomesOf } from '../audits/promises/promise-outcome.table.ts';
import { pointOfPromise } from '../control-plans/promise-point.table.ts';
import type { Transaction } from '../database/index.ts';
import type { FoundCarrier, SeenOfCommitment } from './commitment-seen.model.ts';
import { pointInAnswer } from './control-point-told.table.ts';
import { successorsOf, wordsSame } from './repeated.table.ts';
import { uuids } from './response-conditions.store.ts';
import type { ShownCommitment } from './response-shown.model.ts';

export type FoundCommitment = Omit<ShownCommitment, 'standing' | 'carriedBy' | 'replacedBy'> &
  SeenOfCommitment & {
    readonly carriers: readonly FoundCarrier[];
    /** The responses that word the same promise. */
    readonly repeatedIn: readonly string[];
  };

/** What may be told of how promises stand. */
export interface Told {
  /**
   * Whether the bodies' actions, control points and the municipality's own rounds are told of, or what stood in the
   * answers and what the auditors found alone.
   */
  readonly inside: boolean;
}

/** Whether the wording that was judged stands in a response that has taken the place of that of the commitment `c`. */
const isLater = sql`exists (select from response_item here
    join response res on res.organisation_id = here.organisation_id and res.id = here.response_id
    join commitment w on w.organisation_id = here.organisation_id and w.id = found.commitment_id
    join response_item there on there.organisation_id = w.organisation_id and there.id = w.item_id
  where here.organisation_id = c.organisation_id and here.id = c.item_id
    and there.response_id in (select later.id from ${successorsOf(sql`res`)} later))`;

const finding = (of: 'found' | 'told'): SQL => {
  const row = sql.raw(of);
  return sql`jsonb_build_object('outcome', ${row}.outcome, 'madeBy', ${row}.made_by, 'dated', ${row}.dated)`;
};

const find = async (
  transaction: Transaction,
  organisationId: string,
  { inside }: Told,
  which: SQL,
): Promise<FoundCommitment[]> => {
  const madeBy = inside ? null : 'auditors';
  const actions = sql`(select jsonb_build_object('planned', count(*) filter (where ac.state = 'planned'),
      'underWay', count(*) filter (where ac.state = 'underWay'), 'done', count(*) filter (where ac.state = 'done'))
    from action ac where ac.organisation_id = c.organisation_id and ac.commitment_id = c.id and ac.withdrawn_at is null)`;
  const carriers = sql`coalesce((select jsonb_agg(jsonb_build_object('id', ac.id, 'title', ac.title, 'dueOn', ac.due_on, 'isDone', ac.state = 'done',
      'ownerIds', array_remove(array[ac.owner_person_id], null), 'bodyIds', ac.body_id || served.body_ids,
      'isSecurity', served.is_security) order by ac.made_at, ac.id)
    from action ac cross join lateral (
      select array_remove(array_agg(ar.body_id), null) as body_ids, coalesce(bool_or(au.is_security), false) as is_security
      from action_recommendation ar
        join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
        join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      where ar.organisation_id = ac.organisation_id and ar.action_id = ac.id) served
    where ac.organisation_id = c.organisation_id and ac.commitment_id = c.id and ac.withdrawn_at is null
      and ac.state <> 'cancelled'), '[]')`;
  const { rows } = await transaction.execute<FoundCommitment & Record<string, unknown>>(sql`
    select c.id, c.item_id as "itemId", c.read_response_id as "readResponseId", c.body_id as "bodyId", b.name as "bodyName",
      c.recommendation_id as "recommendationId", c.what, c.owner_role as "ownerRole", c.owner_person_id as "ownerPersonId",
      p.name as "ownerName", c.due_on as "dueOn", c.enters_control_plan as "entersControlPlan", ${inside ? pointOfPromise(sql`c`) : pointInAnswer} as "controlPoint",
      found.outcome, case when found.commitment_id <> c.id then jsonb_build_object('what', found.what, 'dueOn', found.due_on,
        'isLater', ${isLater}) end as judged,
      case when found.outcome = 'unknown' then jsonb_path_query_array(jsonb_build_array(${finding('found')}, ${finding('told')}),
        '$[*] ? (@.outcome != null)') else '[]' end as findings,
      ${inside ? actions : sql`null`} as actions, ${inside ? sql`said.state` : sql`null`} as work, ${carriers} as carriers,
      array(select i.response_id from commitment w join response_item i on i.organisation_id = w.organisation_id and i.id = w.item_id
        where ${wordsSame(sql`w`, sql`c`)} and w.withdrawn_at is null and w.id <> c.id) as "repeatedIn"
    from commitment c join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
      left join person p on p.organisation_id = c.organisation_id and p.id = c.owner_person_id
      left join addressee said on said.organisation_id = c.organisation_id
        and said.recommendation_id = c.recommendation_id and said.body_id = c.body_id
      left join lateral ${outcomesOf(sql`c`, { madeBy, most: 1 })} found on true
      left join lateral ${outcomesOf(sql`c`, { madeBy, most: 1, couldTell: true })} told on true
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null and ${which}
    order by c.position, c.due_on nulls last, c.id`);
  return rows;
};

/** The promises of these parts of responses. */
export const findPromisesOfItems = (
  transaction: Transaction,
  organisationId: string,
  told: Told,
  itemIds: readonly string[],
) => find(transaction, organisationId, told, sql`c.item_id = any(${uuids(itemIds)})`);

/** The promises that were taken out of these answers read from reports. */
export const findPromisesOfAnswers = (
  transaction: Transaction,
  organisationId: string,
  told: Told,
  readResponseIds: readonly string[],
) => find(transaction, organisationId, told, sql`c.read_response_id = any(${uuids(readResponseIds)})`);

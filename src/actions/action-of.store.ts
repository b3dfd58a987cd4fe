import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ActionNoun } from './action.model.ts';
import { actionsOf } from './action.table.ts';

/** Something of the management system that an action serves: a requirement, a system, a risk, an exception, a document, a control point, a decision of the forum. */
export interface ServedThing {
  readonly noun: ActionNoun;
  readonly nounId: string;
}

/** The same as it is found, with what decides who may know of it. */
export interface FoundThing extends ServedThing {
  /** Its words, name or title. */
  readonly words: string;
  /** Whose it is; null for what everybody may know of. */
  readonly bodyId: string | null;
  /** Those called to the meeting that it was decided at; null for what was decided at none. */
  readonly calledIds: readonly string[] | null;
}

const asked = (things: readonly ServedThing[]) => sql`
  select * from jsonb_to_recordset(${JSON.stringify(things)}::jsonb) as x("noun" text, "nounId" uuid)`;

const found = (organisationId: string, of: ReturnType<typeof sql>) => sql`
  select o.noun, o."nounId", coalesce(w.words, s.name, r.title, e.title, d.title, cp.control, i.title) as words,
    coalesce(s.body_id, r.body_id, e.body_id, cp.body_id) as "bodyId",
    case when o.noun = 'agendaItem' then array(select f.person_id from forum_participant f
      where f.organisation_id = ${organisationId} and f.meeting_id = i.meeting_id
      union select m.chair_person_id from forum_meeting m where m.organisation_id = ${organisationId}
        and m.id = i.meeting_id and m.chair_person_id is not null) end as "calledIds"
  from (${of}) o
  left join lateral (select ref || ' ' || text as words from requirement_wording
    where o.noun = 'requirement' and organisation_id = ${organisationId} and requirement_id = o."nounId"
    order by number desc limit 1) w on true
  left join "system" s on o.noun = 'system' and s.organisation_id = ${organisationId} and s.id = o."nounId"
  left join risk r on o.noun = 'risk' and r.organisation_id = ${organisationId} and r.id = o."nounId"
  left join exception e on o.noun = 'exception' and e.organisation_id = ${organisationId} and e.id = o."nounId"
  left join governing_document d on o.noun = 'document' and d.organisation_id = ${organisationId} and d.id = o."nounId"
  left join lateral (select own.control, p.body_id from control_point own
    join control_plan p on p.organisation_id = own.organisation_id and p.id = own.plan_id and p.state <> 'draft'
    where o.noun = 'controlPoint' and own.organisation_id = ${organisationId} and own.id = o."nounId") cp on true
  left join agenda_item i on o.noun = 'agendaItem' and i.organisation_id = ${organisationId} and i.id = o."nounId"
  where coalesce(w.words, s.name, r.title, e.title, d.title, cp.control, i.title) is not null
  order by o.noun, words, o."nounId"`;

/** These things as they are now; those that there are none of are left out. One statement. */
export async function findThings(
  transaction: Transaction,
  organisationId: string,
  things: readonly ServedThing[],
): Promise<FoundThing[]> {
  if (things.length === 0) return [];
  const { rows } = await transaction.execute<FoundThing & Record<string, unknown>>(
    found(organisationId, asked(things)),
  );
  return rows;
}

/** What of the management system an action serves. One statement. */
export async function findThingsOf(
  transaction: Transaction,
  organisationId: string,
  actionId: string,
): Promise<FoundThing[]> {
  const of = sql`select noun, noun_id as "nounId" from action_of
    where organisation_id = ${organisationId} and action_id = ${actionId}`;
  const { rows } = await transaction.execute<FoundThing & Record<string, unknown>>(found(organisationId, of));
  return rows;
}

/** The actions that serve the thing and are not marked, held until the transaction ends. One statement. */
export async function lockUnmarked(
  transaction: Transaction,
  organisationId: string,
  { noun, nounId }: ServedThing,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select a.id from action a where a.organisation_id = ${organisationId} and a.secrecy is null and a.id in (
      select action_id from action_of where organisation_id = ${organisationId} and noun = ${noun} and noun_id = ${nounId}::uuid)
    order by a.id for update`);
  return rows.map(({ id }) => id);
}

export async function insertThingsOf(
  transaction: Transaction,
  organisationId: string,
  actionId: string,
  things: readonly ServedThing[],
): Promise<void> {
  if (things.length === 0) return;
  await transaction
    .insert(actionsOf)
    .values(things.map(({ noun, nounId }) => ({ organisationId, actionId, noun, nounId })))
    .onConflictDoNothing();
}

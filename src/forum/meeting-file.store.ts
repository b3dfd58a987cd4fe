import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { AgendaItem, DecisionActionState, FollowedDecision, MeetingInputs } from './forum.model.ts';

/** An item with the actions of its decision. */
export interface ShownItem extends AgendaItem {
  readonly actions: readonly DecisionActionState[];
}

/** Somebody who is called. */
export interface Called {
  readonly personId: string;
  readonly name: string;
  readonly title: string | null;
  readonly wasPresent: boolean | null;
}

/** The actions of the decision on the item `i`, the first to be done first. */
const actionsOfItem = (organisationId: string): SQL => sql`coalesce((select jsonb_agg(jsonb_build_object(
    'id', a.id, 'title', a.title, 'state', a.state, 'dueOn', a.due_on, 'completedOn', a.completed_on,
    'ownerName', p.name, 'ownerTitle', coalesce(a.owner_role, p.title), 'bodyName', b.name, 'secrecy', a.secrecy)
    order by a.due_on nulls last, a.id)
  from action_of o
  join action a on a.organisation_id = o.organisation_id and a.id = o.action_id and a.withdrawn_at is null
  join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
  left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
  where o.organisation_id = ${organisationId} and o.noun = 'agendaItem' and o.noun_id = i.id), '[]')`;

/** The agenda of a meeting in its order, with what its decisions have led to. One statement. */
export async function findShownItems(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
): Promise<ShownItem[]> {
  const { rows } = await transaction.execute<ShownItem & Record<string, unknown>>(sql`
    select i.id, i.meeting_id as "meetingId", i.position, i.title, i.background, i.noun, i.noun_id as "nounId", i.note,
      i.decision, i.secrecy, i.version, ${actionsOfItem(organisationId)} as actions
    from agenda_item i where i.organisation_id = ${organisationId} and i.meeting_id = ${meetingId}::uuid
    order by i.position, i.id`);
  return rows;
}

/** Who is called to a meeting, by name. One statement. */
export async function findCalled(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
): Promise<Called[]> {
  const { rows } = await transaction.execute<Called & Record<string, unknown>>(sql`
    select f.person_id as "personId", p.name, p.title, f.was_present as "wasPresent" from forum_participant f
    join person p on p.organisation_id = f.organisation_id and p.id = f.person_id
    where f.organisation_id = ${organisationId} and f.meeting_id = ${meetingId}::uuid
    order by p.name collate "sv-x-icu", p.id`);
  return rows;
}

/** So many earlier decisions are followed up at one meeting at most. */
export const mostFollowed = 60;

/**
 * What stands on a meeting's agenda by itself: what earlier meetings have decided, as far as it is still to be done, was
 * done after the latest meeting of the same kind, or was decided at that one. One statement.
 */
export async function findFollowed(
  transaction: Transaction,
  organisationId: string,
  meeting: { readonly id: string; readonly kind: string; readonly onDay: string },
): Promise<FollowedDecision[]> {
  const { rows } = await transaction.execute<FollowedDecision & Record<string, unknown>>(sql`
    with earlier as (select m.id, m.kind, m.on_day,
        row_number() over (partition by m.kind order by m.on_day desc, m.closed_at desc, m.id) as nth
      from forum_meeting m where m.organisation_id = ${organisationId} and m.state = 'closed' and m.withdrawn_at is null
        and m.on_day <= ${meeting.onDay}::date and m.id <> ${meeting.id}::uuid),
    last as (select on_day, id from earlier where kind = ${meeting.kind} and nth = 1)
    select i.id as "itemId", e.id as "meetingId", e.kind, e.on_day::text as "onDay", i.title, i.noun, i.decision, i.secrecy,
      ${actionsOfItem(organisationId)} as actions
    from earlier e join agenda_item i on i.organisation_id = ${organisationId} and i.meeting_id = e.id
    where i.decision is not null and (e.id = (select id from last) or exists (select from action_of o
      join action a on a.organisation_id = o.organisation_id and a.id = o.action_id and a.withdrawn_at is null
      where o.organisation_id = ${organisationId} and o.noun = 'agendaItem' and o.noun_id = i.id
        and (a.state in ('planned', 'underWay') or a.completed_on >= coalesce((select on_day from last), '-infinity'))))
    order by e.on_day, i.position, i.id limit ${mostFollowed}`);
  return rows;
}

/** The day of the latest closed meeting of the kind before a day; null where there is none. One statement. */
export async function findDayBefore(
  transaction: Transaction,
  organisationId: string,
  { kind, onDay, id }: { readonly kind: string; readonly onDay: string; readonly id: string },
): Promise<string | null> {
  const { rows } = await transaction.execute<{ day: string | null }>(sql`
    select max(on_day)::text as day from forum_meeting where organisation_id = ${organisationId} and kind = ${kind}
      and state = 'closed' and withdrawn_at is null and on_day < ${onDay}::date and id <> ${id}::uuid`);
  return rows[0]?.day ?? null;
}

/** What a closed meeting had before it. One statement. */
export async function findInputs(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
): Promise<MeetingInputs | null> {
  const { rows } = await transaction.execute<{ inputs: MeetingInputs | null }>(sql`
    select inputs from forum_meeting where organisation_id = ${organisationId} and id = ${meetingId}::uuid`);
  return rows[0]?.inputs ?? null;
}

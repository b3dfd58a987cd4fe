import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Movement, MovementAsked } from './management-state.model.ts';

/** What has happened within a period, of the bodies whose part of the management system may be read. One statement. */
export async function findMovement(
  transaction: Transaction,
  { organisationId, scope, since, onDay }: MovementAsked,
): Promise<Movement> {
  const isRead = (body: SQL) =>
    scope.all ? sql`true` : sql`${body} = any(${sql.param([...scope.bodies])}::uuid[])`;
  const within = (day: SQL) => sql`${day} between ${since}::date and ${onDay}::date`;
  const swedish = (at: SQL) => sql`(${at} at time zone 'Europe/Stockholm')::date`;
  const { rows } = await transaction.execute<Movement & Record<string, unknown>>(sql`select
    (select count(*)::int from risk r where r.organisation_id = ${organisationId} and r.withdrawn_at is null
      and ${isRead(sql`r.body_id`)} and ${within(swedish(sql`r.made_at`))}) as "risksAdded",
    (select count(*)::int from risk r where r.organisation_id = ${organisationId} and r.withdrawn_at is null
      and ${isRead(sql`r.body_id`)} and ${within(sql`r.closed_on`)}) as "risksClosed",
    (select count(*)::int from risk_acceptance c
      join risk r on r.organisation_id = c.organisation_id and r.id = c.risk_id and r.withdrawn_at is null
      where c.organisation_id = ${organisationId} and ${isRead(sql`r.body_id`)} and ${within(sql`c.on_day`)}) as "risksAccepted",
    (select count(*)::int from exception e where e.organisation_id = ${organisationId}
      and e.state in ('approved', 'ended') and ${isRead(sql`e.body_id`)} and ${within(sql`e.decided_on`)}) as "exceptionsApproved",
    (select count(*)::int from exception e where e.organisation_id = ${organisationId} and ${isRead(sql`e.body_id`)}
      and (e.state = 'ended' and ${within(sql`e.ended_on`)}
        or e.state = 'approved' and e.until_on < ${onDay}::date and ${within(sql`e.until_on`)})) as "exceptionsEnded",
    (select count(*)::int from action a where a.organisation_id = ${organisationId} and a.withdrawn_at is null
      and a.state = 'done' and ${within(sql`a.completed_on`)} and ${isRead(sql`a.body_id`)}
      and a.id in (select action_id from action_of where organisation_id = ${organisationId})) as "actionsDone",
    (select count(*)::int from document_version v
      join governing_document d on d.organisation_id = v.organisation_id and d.id = v.document_id and d.withdrawn_at is null
      where v.organisation_id = ${organisationId} and ${within(sql`v.decided_on`)}) as "documentsDecided"`);
  return rows[0] ?? nothing;
}

const nothing: Movement = {
  risksAdded: 0,
  risksClosed: 0,
  risksAccepted: 0,
  exceptionsApproved: 0,
  exceptionsEnded: 0,
  actionsDone: 0,
  documentsDecided: 0,
};

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { dateInForce, uuids } from './first-of-each.store.ts';
import type { MatterOnItsWay } from './matter-way.model.ts';
import type { Question } from './question.model.ts';

/** More matters than this are under way in no municipality. */
const most = 400;

/**
 * The matters that wait for an answer in the bodies whose minutes or answers are the requester's; for the registrar
 * those of every body that are decided. The earliest date first. One statement.
 */
export async function findMattersOnTheirWay(
  transaction: Transaction,
  { organisationId, part }: Question,
): Promise<MatterOnItsWay[]> {
  const own = [...new Set([...part.decidesFor, ...part.minutesOf])];
  if (own.length === 0 && !part.registers) return [];
  const { rows } = await transaction.execute<Record<keyof MatterOnItsWay, unknown>>(sql`
    select m.id, m.audit_id as "auditId", m.follow_up_id as "followUpId", m.body_id as "bodyId", m.recipient,
      m.registry_number as "registryNumber", m.letter_dated::text as "letterDated", m.answer_by::text as "answerBy",
      m.extension, m.extended_to::text as "extendedTo", m.board_meeting::text as "boardMeeting",
      m.minute_item as "minuteItem", m.dispatched_on::text as "dispatchedOn", m.received_on::text as "receivedOn", m.version,
      b.name as "bodyName", coalesce(au.title, f.title) as about,
      case when m.body_id = any(${uuids(part.reaches)}) or rs.state not in ('draft', 'ready') then rs.id end as "responseId"
    from matter m
      join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
      left join lateral (select rs.id, rs.state from response_matter rm
          join response rs on rs.organisation_id = rm.organisation_id and rs.id = rm.response_id
        where rm.organisation_id = m.organisation_id and rm.matter_id = m.id and rs.withdrawn_at is null
        order by rs.made_at desc limit 1) rs on true
    where m.organisation_id = ${organisationId} and m.recipient = 'answer' and m.received_on is null
      and au.withdrawn_at is null and f.withdrawn_at is null
      and (m.body_id = any(${uuids(own)}) or (${part.registers} and m.minute_item is not null))
    order by ${dateInForce}, m.id limit ${most}`);
  return rows as unknown as MatterOnItsWay[];
}

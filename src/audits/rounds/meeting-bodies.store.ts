import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';

/** A body that the makers of a round may meet about an audit. */
export interface BodyToMeet {
  readonly id: string;
  readonly name: string;
}

/** For the names `f` round, `fa` its audit and `b`: the audit is addressed to the body; of lay auditors their company alone. */
const canBeMet = sql`b.organisation_id = fa.organisation_id
  and (f.made_by <> 'auditors' or f.made_by_body_id is null or f.made_by_body_id = b.id)
  and exists (select from recommendation ar
    join addressee ad on ad.organisation_id = ar.organisation_id and ad.recommendation_id = ar.id
    where ar.organisation_id = fa.organisation_id and ar.audit_id = fa.audit_id and ar.withdrawn_at is null
      and ad.body_id = b.id)`;

/** Whom the makers can choose among, for the names `f` and `fa`, as `BodyToMeet`s. */
export const bodiesToChoose = sql`(select coalesce(jsonb_agg(
    jsonb_build_object('id', b.id, 'name', b.name) order by b.name collate "sv-x-icu"), '[]')
  from body b where ${canBeMet})`;

/** Names of those whom they have chosen, for the name `fa`. */
export const namesChosen = sql`array(select b.name from body b
  where b.organisation_id = fa.organisation_id and b.id = any(fa.meeting_body_ids) order by b.name collate "sv-x-icu")`;

const roundOverAudit = sql`follow_up_audit fa
  join follow_up f on f.organisation_id = fa.organisation_id and f.id = fa.follow_up_id`;

/** Ids of the bodies that the makers of a round can choose among for one audit. */
export async function findBodiesToChoose(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  auditId: string,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select b.id from ${roundOverAudit} join body b on ${canBeMet}
    where fa.organisation_id = ${organisationId} and fa.follow_up_id = ${followUpId} and fa.audit_id = ${auditId}`);
  return rows.map(({ id }) => id);
}

/** What a round wants to meet somebody about, and who is told of it when the round closes. */
export interface MeetingToTell {
  readonly auditId: string;
  readonly auditTitle: string;
  readonly reason: string | null;
  /** Names of the bodies that are told. */
  readonly told: readonly string[];
  /** Nobody who was chosen is addressed any more, but somebody else is. */
  readonly isToChoose: boolean;
}

/** The meetings that a round wants, audit by audit. Without a choice all that are addressed are told, as `meetings` of to-do tells them. */
export async function findMeetingsToTell(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
): Promise<MeetingToTell[]> {
  const { rows } = await transaction.execute<Omit<MeetingToTell, 'isToChoose'> & { canBeMet: boolean }>(sql`
    select au.id as "auditId", au.title as "auditTitle", fa.meeting_reason as reason,
      array(select b.name from body b where ${canBeMet}
        and (fa.meeting_body_ids = '{}' or b.id = any(fa.meeting_body_ids)) order by b.name collate "sv-x-icu") as told,
      exists (select from body b where ${canBeMet}) as "canBeMet"
    from ${roundOverAudit}
      join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id and au.withdrawn_at is null
    where fa.organisation_id = ${organisationId} and fa.follow_up_id = ${followUpId} and fa.needs_meeting
    order by au.year desc nulls last, au.title collate "sv-x-icu", au.id`);
  return rows.map(({ canBeMet: anybody, ...meeting }) => ({
    ...meeting,
    isToChoose: anybody && meeting.told.length === 0,
  }));
}

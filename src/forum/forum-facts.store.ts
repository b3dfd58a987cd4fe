import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Those of the people who work here on the day, in another office than the auditors'. @param today YYYY-MM-DD */
export async function findWorking(
  transaction: Transaction,
  organisationId: string,
  personIds: readonly string[],
  today: string,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select p.id from person p where p.organisation_id = ${organisationId} and p.id = any(${uuids(personIds)})
      and coalesce(p.ended_on, 'infinity') > ${today} and exists (select from role_assignment ra
        where ra.organisation_id = p.organisation_id and ra.person_id = p.id and ra.from_date <= ${today}
          and coalesce(ra.to_date, 'infinity') >= ${today} and ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor'))`);
  return rows.map(({ id }) => id);
}

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  /** Works with the protection of information, or was called to the latest meeting: comes first. */
  readonly isNear: boolean;
  /** Was called to the latest meeting. */
  readonly wasCalled: boolean;
}

/**
 * Who can be called to a meeting: those who have a duty here today, those already called, the nearest first; at most 500.
 * One statement. @param today YYYY-MM-DD
 */
export async function findPeopleToCall(
  transaction: Transaction,
  organisationId: string,
  { also, today }: { also: readonly string[]; today: string },
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    with latest as (select id from forum_meeting where organisation_id = ${organisationId} and withdrawn_at is null
      order by on_day desc, id limit 1),
    choice as (select p.id, p.name, p.title, exists (select from forum_participant f join latest on latest.id = f.meeting_id
        where f.organisation_id = ${organisationId} and f.person_id = p.id) as "wasCalled",
      p.id = any(${uuids(also)}) or exists (select from role_assignment ra where ra.organisation_id = ${organisationId}
        and ra.person_id = p.id and ra.role in ('securityOfficer', 'securityCoordinator', 'dataProtectionOfficer')
        and ra.from_date <= ${today} and coalesce(ra.to_date, 'infinity') >= ${today}) as "worksNear"
    from person p where p.organisation_id = ${organisationId} and (p.id = any(${uuids(also)}) or (
      coalesce(p.ended_on, 'infinity') > ${today} and exists (select from role_assignment ra
        where ra.organisation_id = ${organisationId} and ra.person_id = p.id and ra.from_date <= ${today}
          and coalesce(ra.to_date, 'infinity') >= ${today}
          and ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor', 'boardMember', 'employee')))))
    select id, name, title, "wasCalled", "worksNear" or "wasCalled" as "isNear" from choice
    order by "worksNear" or "wasCalled" desc, name collate "sv-x-icu", id limit 500`);
  return rows;
}

/** Who can own an action: those with a duty here today; at most 1,000. One statement. @param today YYYY-MM-DD */
export async function findOwners(
  transaction: Transaction,
  organisationId: string,
  { near, today }: { near: readonly string[]; today: string },
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title, p.id = any(${uuids(near)}) as "isNear", false as "wasCalled" from person p
    where p.organisation_id = ${organisationId} and coalesce(p.ended_on, 'infinity') > ${today}
      and exists (select from role_assignment ra where ra.organisation_id = ${organisationId} and ra.person_id = p.id
        and ra.from_date <= ${today} and coalesce(ra.to_date, 'infinity') >= ${today}
        and ra.role in ('director', 'actionOwner', 'securityCoordinator', 'securityOfficer', 'dataProtectionOfficer'))
    order by "isNear" desc, p.name collate "sv-x-icu", p.id limit 1000`);
  return rows;
}

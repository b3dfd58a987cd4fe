import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ExceptedThings, PersonChoice, ThingChoice } from './exception-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** What is excepted, as far as it is there. One statement. */
export async function findExcepted(
  transaction: Transaction,
  organisationId: string,
  asked: { requirementId: string | null; systemId: string | null; assetId: string | null },
): Promise<ExceptedThings> {
  const { rows } = await transaction.execute<ExceptedThings & Record<string, unknown>>(sql`
    select exists (select from requirement where organisation_id = ${organisationId} and id = ${asked.requirementId}::uuid) as requirement,
      (select jsonb_build_object('bodyId', body_id, 'managerPersonId', manager_person_id, 'ownerPersonId', owner_person_id)
        from "system" where organisation_id = ${organisationId} and id = ${asked.systemId}::uuid and withdrawn_at is null) as system,
      (select jsonb_build_object('bodyId', body_id, 'managerPersonId', manager_person_id, 'ownerPersonId', owner_person_id)
        from information_asset where organisation_id = ${organisationId} and id = ${asked.assetId}::uuid and withdrawn_at is null) as asset`);
  return rows[0] ?? { requirement: false, system: null, asset: null };
}

/** The system's manager; null where there is none. */
export async function findManagerOf(
  transaction: Transaction,
  organisationId: string,
  systemId: string | null,
): Promise<string | null> {
  if (systemId === null) return null;
  const { rows } = await transaction.execute<{ id: string | null }>(sql`
    select manager_person_id as id from "system" where organisation_id = ${organisationId} and id = ${systemId}::uuid`);
  return rows[0]?.id ?? null;
}

/** Everybody who works here today with a duty, for choosing the information owner. The first 1,000. */
export async function findOwnerChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyIds, today }: { bodyIds: readonly string[]; today: string },
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title, bool_or(ra.body_id = any(${uuids(bodyIds)})) as "isNear" from person p
    join role_assignment ra on ra.organisation_id = p.organisation_id and ra.person_id = p.id and ra.from_date <= ${today}
      and coalesce(ra.to_date, 'infinity') >= ${today}
      and ra.role in ('director', 'actionOwner', 'securityCoordinator', 'securityOfficer')
    where p.organisation_id = ${organisationId} and coalesce(p.ended_on, 'infinity') > ${today}
    group by p.id, p.name, p.title
    order by bool_or(ra.body_id = any(${uuids(bodyIds)})) desc nulls last, p.name collate "sv-x-icu", p.id limit 1000`);
  return rows;
}

interface ThingQuestion {
  readonly organisationId: string;
  readonly personId: string;
  readonly all: boolean;
  readonly bodies: readonly string[];
}

/** What an exception can be from: requirements in force, and systems and assets that the requester may know of. One statement. */
export async function findThingChoices(
  transaction: Transaction,
  { organisationId, personId, all, bodies }: ThingQuestion,
): Promise<{ requirements: ThingChoice[]; systems: ThingChoice[]; assets: ThingChoice[] }> {
  const own = sql`x.organisation_id = ${organisationId} and x.withdrawn_at is null`;
  const seen = all
    ? sql`true`
    : sql`(x.body_id = any(${uuids(bodies)}) or ${personId}::uuid in (x.owner_person_id, x.manager_person_id))`;
  const listOf = (from: SQL) => sql`coalesce((select jsonb_agg(to_jsonb(t)) from (${from}) t), '[]')`;
  const thing = (table: SQL) => sql`select x.id, x.name as text, b.name as about from ${table} x
    join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where ${own} and ${seen} order by x.name collate "sv-x-icu", x.id limit 500`;
  const { rows } = await transaction.execute<{
    requirements: ThingChoice[];
    systems: ThingChoice[];
    assets: ThingChoice[];
  }>(sql`select ${listOf(sql`select x.requirement_id as id, x.ref || ' ' || left(x.text, 140) as text, x.chapter_title as about
      from requirement_wording x
      join guideline_version v on v.organisation_id = x.organisation_id and v.guideline_id = x.guideline_id
        and v.number = x.number and v.state = 'inForce'
      join guideline g on g.organisation_id = x.organisation_id and g.id = x.guideline_id and g.withdrawn_at is null
      where x.organisation_id = ${organisationId} and x.kind = 'measure' order by g.title, x.position limit 1000`)} as requirements,
    ${listOf(thing(sql`"system"`))} as systems, ${listOf(thing(sql`information_asset`))} as assets`);
  return rows[0] ?? { requirements: [], systems: [], assets: [] };
}

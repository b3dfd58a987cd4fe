import { type SQL, sql } from 'drizzle-orm';

/**
 * The class that each system with a decided class of its own is held to, as system_id, confidentiality, integrity and
 * availability: in each aspect the higher of what is decided and of what it inherits, as `inheritedClasses` and
 * `classInForce` tell one by one; a test holds the two together. What has been withdrawn is left out.
 */
export const classesInForce = (organisationId: string): SQL => sql`(
  with recursive decided as (
    select distinct on (c.asset_id, c.system_id) c.asset_id, c.system_id, c.confidentiality, c.integrity, c.availability
    from classification c where c.organisation_id = ${organisationId} and c.decided_on is not null and c.withdrawn_at is null
    order by c.asset_id, c.system_id, c.decided_on desc, c.assessed_at desc, c.id desc
  ), live as (
    select id from "system" where organisation_id = ${organisationId} and withdrawn_at is null
  ), source as (
    select system_id as id, confidentiality, integrity, availability from decided where system_id is not null
    union all select h.system_id, d.confidentiality, d.integrity, d.availability from decided d
      join information_asset a on a.organisation_id = ${organisationId} and a.id = d.asset_id and a.withdrawn_at is null
      join asset_in_system h on h.organisation_id = a.organisation_id and h.asset_id = a.id
  ), leads as (
    select x.aspect, x.from_id, x.to_id from system_dependency d cross join lateral (
      select 'availability' as aspect, d.system_id as from_id, d.depends_on_id as to_id where d.kind = 'needs'
      union all select data.aspect, d.depends_on_id, d.system_id from (values ('confidentiality'), ('integrity')) data(aspect)
        where d.kind = 'dataFlow') x
    where d.organisation_id = ${organisationId} and x.to_id in (select id from live)
  ), reached as (
    select s.id, x.aspect, x.level from source s join live on live.id = s.id cross join lateral (values
      ('confidentiality', s.confidentiality), ('integrity', s.integrity), ('availability', s.availability)) x(aspect, level)
    union select l.to_id, r.aspect, r.level from reached r join leads l on l.aspect = r.aspect and l.from_id = r.id
  )
  select id as system_id, max(level) filter (where aspect = 'confidentiality') as confidentiality,
    max(level) filter (where aspect = 'integrity') as integrity, max(level) filter (where aspect = 'availability') as availability
  from reached where id in (select system_id from decided) group by id)`;

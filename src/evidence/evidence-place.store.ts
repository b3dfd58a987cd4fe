import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { AskedPlace, EvidencePlace } from './evidence-place.model.ts';

/** The things that evidence is about. @param of gives evidence_id, noun, noun_id and body_id */
const placesFrom = (organisationId: string, of: SQL) => sql`
  select o.evidence_id as "evidenceId", o.noun, o.noun_id as "nounId", b.id as "bodyId", b.name as "bodyName",
    coalesce(r.text, a.title, c.what, w.words, b.name) as words, w.level,
    coalesce(r.id, c.recommendation_id) as "recommendationId", r.number,
    (case o.noun when 'action' then a.withdrawn_at is not null
      when 'commitment' then c.withdrawn_at is not null else false end)
      or r.withdrawn_at is not null or au.withdrawn_at is not null as "isGone",
    coalesce(re.state in ('draft', 'ready'), false) as "isDraft",
    coalesce(au.is_security, served.security, false) as "isSecurity",
    array_remove(array[b.id] || served.bodies, null) as "bodyIds",
    array_remove(array[a.owner_person_id], null) as "ownerIds"
  from (${of}) as o
  left join action a on o.noun = 'action' and a.organisation_id = ${organisationId} and a.id = o.noun_id
  left join commitment c on o.noun = 'commitment' and c.organisation_id = ${organisationId} and c.id = o.noun_id
  left join addressee ad on o.noun = 'recommendation' and ad.organisation_id = ${organisationId}
    and ad.recommendation_id = o.noun_id and ad.body_id = o.body_id
  left join recommendation r on r.organisation_id = ${organisationId}
    and r.id = coalesce(ad.recommendation_id, c.recommendation_id)
  left join audit au on au.organisation_id = ${organisationId} and au.id = r.audit_id
  left join response_item i on i.organisation_id = ${organisationId} and i.id = c.item_id
  left join response re on re.organisation_id = ${organisationId} and re.id = i.response_id
  left join lateral (
    select array_agg(ar.body_id) as bodies, bool_or(sau.is_security) as security
    from action_recommendation ar
    join recommendation sr on sr.organisation_id = ar.organisation_id and sr.id = ar.recommendation_id
    join audit sau on sau.organisation_id = sr.organisation_id and sau.id = sr.audit_id
    where ar.organisation_id = ${organisationId} and ar.action_id = a.id
  ) served on true
  left join lateral (select ref || ' ' || text as words, level from requirement_wording
    where o.noun = 'requirement' and organisation_id = ${organisationId} and requirement_id = o.noun_id
    order by number desc limit 1) w on true
  join body b on b.organisation_id = ${organisationId} and b.id = coalesce(ad.body_id, a.body_id, c.body_id,
    case when o.noun = 'body' then o.noun_id when w.words is not null then o.body_id end)`;

type PlaceRow = EvidencePlace & { readonly evidenceId: string | null };

/** The thing as it is now; undefined where there is none, or no such addressee of it. */
export async function findPlace(
  transaction: Transaction,
  organisationId: string,
  { noun, nounId, bodyId = null }: AskedPlace,
): Promise<EvidencePlace | undefined> {
  const asked = sql`select null::uuid as evidence_id, ${noun}::text as noun, ${nounId}::uuid as noun_id,
    ${bodyId}::uuid as body_id`;
  const { rows } = await transaction.execute<PlaceRow & Record<string, unknown>>(
    placesFrom(organisationId, asked),
  );
  return rows[0] && placeOf(rows[0]);
}

/** What each of these pieces of evidence is about, in one statement. */
export async function findPlacesOf(
  transaction: Transaction,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<Map<string, EvidencePlace[]>> {
  const of = sql`select * from evidence_of where organisation_id = ${organisationId}
    and evidence_id = any(${sql.param([...evidenceIds])}::uuid[])`;
  const { rows } = await transaction.execute<PlaceRow & Record<string, unknown>>(
    sql`${placesFrom(organisationId, of)} order by o.noun desc, words`,
  );
  const places = new Map<string, EvidencePlace[]>(evidenceIds.map((id) => [id, []]));
  for (const row of rows) places.get(row.evidenceId ?? '')?.push(placeOf(row));
  return places;
}

function placeOf(row: PlaceRow): EvidencePlace {
  const { evidenceId: _, ...place } = row;
  return place;
}

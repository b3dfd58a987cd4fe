import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ExchangeKind, SavedRow } from './exchange.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** A saved row with what decides who may know of it. */
export interface FoundRow extends SavedRow {
  readonly bodyIds: readonly string[];
  readonly isSecurity: boolean;
  readonly ownerIds: readonly string[];
}

interface Found {
  id: string;
  version: number;
  values: Record<string, string | null>;
  bodyIds: string[];
  isSecurity: boolean;
  ownerIds: string[];
}

const rowsOf = (rows: readonly Found[]): FoundRow[] =>
  rows.map((row) => ({
    ...row,
    values: Object.fromEntries(Object.entries(row.values).map(([name, value]) => [name, value ?? ''])),
  }));

/** These recommendations, as far as they stand in the register. One statement. */
export async function findRecommendationRows(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<FoundRow[]> {
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    select r.id, r.version, au.is_security as "isSecurity", coalesce(a.ids, '{}') as "bodyIds", '{}'::text[] as "ownerIds",
      jsonb_build_object('number', r.number, 'text', r.text, 'group', r.group_title, 'bodies', a.names, 'audit', au.title, 'auditId', au.id) as values
    from recommendation r
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      left join lateral (
        select array_agg(b.id::text) as ids, string_agg(b.name, '; ' order by b.name) as names
        from addressee a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
        where a.organisation_id = r.organisation_id and a.recommendation_id = r.id) a on true
    where r.organisation_id = ${organisationId} and r.id = any(${uuids(ids)}) and r.withdrawn_at is null and au.withdrawn_at is null`);
  return rowsOf(rows);
}

/** These actions. What is marked as secret is not taken out into files, so it is not among them. One statement. */
export async function findActionRows(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<FoundRow[]> {
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    select x.id, x.version, coalesce(s.is_security, false) as "isSecurity",
      array_append(coalesce(s.bodies, '{}'), x.body_id::text) as "bodyIds", array_remove(array[x.owner_person_id::text], null) as "ownerIds",
      jsonb_build_object('title', x.title, 'description', x.description, 'ownerRole', x.owner_role, 'dueOn', x.due_on::text,
        'followUpOn', x.follow_up_on::text, 'costSek', x.cost_sek::text, 'state', x.state, 'completedOn', x.completed_on::text,
        'body', b.name, 'serves', s.ids, 'about', s.about) as values
    from action x
      join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
      left join lateral (
        select bool_or(au.is_security) as is_security, array_agg(ar.body_id::text) as bodies,
          string_agg(r.id::text, ' ' order by r.id) as ids,
          string_agg(coalesce(r.number || '. ', '') || left(r.text, 200), E'\n' order by r.id) as about
        from action_recommendation ar
          join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
          join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
        where ar.organisation_id = x.organisation_id and ar.action_id = x.id) s on true
    where x.organisation_id = ${organisationId} and x.id = any(${uuids(ids)}) and x.withdrawn_at is null and x.secrecy is null`);
  return rowsOf(rows);
}

/** These risks. One statement. */
export async function findRiskRows(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<FoundRow[]> {
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    select x.id, x.version, false as "isSecurity", array[x.body_id::text] as "bodyIds",
      array_remove(array[x.owner_person_id::text], null) as "ownerIds",
      jsonb_build_object('risk', x.title, 'scenario', x.scenario, 'source', x.source, 'aspects', array_to_string(x.aspects, ' '),
        'existingMeasures', x.existing_measures, 'likelihood', l.likelihood::text, 'consequence', l.consequence::text,
        'treatment', x.treatment, 'treatmentNote', x.treatment_note, 'riskOwnerRole', x.owner_role, 'riskOwner', p.name,
        'register', b.name, 'assessedOn', l.on_day::text, 'nextReviewOn', x.next_review_on::text) as values
    from risk x
      join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
      left join person p on p.organisation_id = x.organisation_id and p.id = x.owner_person_id
      left join lateral (select likelihood, consequence, on_day from risk_assessment a
        where a.organisation_id = x.organisation_id and a.risk_id = x.id order by a.on_day desc, a.at desc limit 1) l on true
    where x.organisation_id = ${organisationId} and x.id = any(${uuids(ids)}) and x.withdrawn_at is null`);
  return rowsOf(rows);
}

/** Ids of what has one of these titles or texts, in lower case. One statement. */
export async function findIdsAlike(
  transaction: Transaction,
  organisationId: string,
  kind: ExchangeKind,
  words: readonly string[],
): Promise<string[]> {
  if (words.length === 0) return [];
  const asked = sql`${sql.param([...words])}::text[]`;
  const { rows } = await transaction.execute<{ id: string }>(
    {
      actions: sql`select id from action where organisation_id = ${organisationId} and withdrawn_at is null
          and lower(title) = any(${asked})`,
      recommendations: sql`select id from recommendation where organisation_id = ${organisationId} and withdrawn_at is null
          and lower(text) = any(${asked})`,
      risks: sql`select id from risk where organisation_id = ${organisationId} and withdrawn_at is null
          and lower(title) = any(${asked})`,
    }[kind],
  );
  return rows.map(({ id }) => id);
}

/** Titles of these audits by id; for rows that were let through, whose reader may know of them. One statement. */
export async function findAuditTitles(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const { rows } = await transaction.execute<{ id: string; title: string }>(
    sql`select id, title from audit where organisation_id = ${organisationId} and id = any(${uuids(ids)})`,
  );
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}

/** Ids of bodies by their names in lower case. One statement. */
export async function findBodyIds(
  transaction: Transaction,
  organisationId: string,
): Promise<Map<string, string>> {
  const { rows } = await transaction.execute<{ id: string; name: string; aliases: string[] }>(
    sql`select id, name, aliases from body where organisation_id = ${organisationId}`,
  );
  const named = rows.flatMap(({ id, aliases }) =>
    (aliases ?? []).map((alias): [string, string] => [alias, id]),
  );
  const own = rows.map(({ id, name }): [string, string] => [name, id]);
  return new Map([...named, ...own].map(([name, id]) => [name.toLowerCase().trim(), id]));
}

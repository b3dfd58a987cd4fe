import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { bodiesOf } from './promise-link.store.ts';

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}
export interface RiskChoice {
  readonly id: string;
  readonly title: string;
  readonly bodyId: string;
  readonly bodyName: string;
}

/** Everybody who works here today with a duty, those of the body and its administrations first; the first 1,000. */
export async function findPersonChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyId, today }: { bodyId: string; today: string },
): Promise<PersonChoice[]> {
  const isNear = sql`bool_or(ra.body_id in (${bodiesOf(organisationId, bodyId)}))`;
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title from person p
    join role_assignment ra on ra.organisation_id = p.organisation_id and ra.person_id = p.id
      and ra.from_date <= ${today}::date and coalesce(ra.to_date, 'infinity') >= ${today}::date
      and ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor', 'boardMember')
    where p.organisation_id = ${organisationId} and coalesce(p.ended_on, 'infinity') > ${today}::date
    group by p.id, p.name, p.title
    order by ${isNear} desc nulls last, p.name collate "sv-x-icu", p.id limit 1000`);
  return rows;
}

/** The open risks of the body and of those that it is tied to; the first 500. */
export async function findRiskChoices(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
): Promise<RiskChoice[]> {
  const { rows } = await transaction.execute<RiskChoice & Record<string, unknown>>(sql`
    select x.id, x.title, x.body_id as "bodyId", b.name as "bodyName" from risk x
      join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and x.closed_on is null
      and x.body_id in (${bodiesOf(organisationId, bodyId)})
    order by x.title collate "sv-x-icu", x.id limit 500`);
  return rows;
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** How a unit was last found to meet a requirement. Days are YYYY-MM-DD. */
export interface StandingOfUnit {
  readonly bodyId: string;
  readonly bodyName: string;
  readonly systemId: string | null;
  readonly systemName: string | null;
  readonly result: 'met' | 'partly' | 'notMet' | 'notApplicable';
  readonly onDay: string;
  readonly validTo: string | null;
}

/** More than a municipality's administrations and companies; of systems, those that meet it least come first. */
const mostStandings = 200;

/**
 * How the units that somebody reads meet a requirement. What is met for the whole municipality, and by central IT, is
 * inherited, and so read by everybody who reads some body's.
 */
export async function findStandings(
  transaction: Transaction,
  organisationId: string,
  scope: { readonly all: boolean; readonly bodies: readonly string[] },
  requirementId: string,
): Promise<StandingOfUnit[]> {
  const isRead = scope.all
    ? sql`true`
    : sql`(s.level in ('municipality', 'centralIt') or s.body_id = any(${sql.param([...scope.bodies])}::uuid[]))`;
  const { rows } = await transaction.execute<StandingOfUnit & Record<string, unknown>>(sql`
    select s.body_id as "bodyId", b.name as "bodyName", s.system_id as "systemId", sy.name as "systemName",
      s.result, s.on_day::text as "onDay", s.valid_to::text as "validTo"
    from compliance_standing s
      join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
      left join "system" sy on sy.organisation_id = s.organisation_id and sy.id = s.system_id
    where s.organisation_id = ${organisationId} and s.requirement_id = ${requirementId} and ${isRead}
    order by array_position(array['notMet', 'partly', 'met', 'notApplicable'], s.result),
      coalesce(sy.name, b.name) collate "sv-x-icu", s.body_id limit ${mostStandings}`);
  return rows;
}

import { sql } from 'drizzle-orm';
import type { ActionState } from '../actions/action.model.ts';
import type { Transaction } from '../database/index.ts';
import type { Unit } from './compliance.model.ts';

/** An action for a gap, as it is listed at the requirement. */
export interface GapAction {
  readonly id: string;
  readonly title: string;
  readonly state: ActionState;
  readonly dueOn: string | null;
  readonly ownerName: string | null;
}

/** The actions for a requirement of a unit, what is to be done first. One statement. */
export async function findActionsFor(
  transaction: Transaction,
  organisationId: string,
  { bodyId, systemId }: Pick<Unit, 'bodyId' | 'systemId'>,
  requirementId: string,
): Promise<GapAction[]> {
  const ofSystem = sql`exists (select from action_of s where s.organisation_id = a.organisation_id
    and s.action_id = a.id and s.noun = 'system' ${systemId === null ? sql`` : sql`and s.noun_id = ${systemId}`})`;
  const { rows } = await transaction.execute<GapAction & Record<string, unknown>>(sql`
    select a.id, a.title, a.state, a.due_on::text as "dueOn", p.name as "ownerName"
    from action_of o
    join action a on a.organisation_id = o.organisation_id and a.id = o.action_id and a.withdrawn_at is null
    left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
    where o.organisation_id = ${organisationId} and o.noun = 'requirement' and o.noun_id = ${requirementId}
      and a.body_id = ${bodyId} and ${systemId === null ? sql`not ${ofSystem}` : ofSystem}
    order by a.state in ('done', 'cancelled'), a.due_on nulls last, a.id limit 200`);
  return rows;
}

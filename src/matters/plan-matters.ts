import type { Matter } from '../audits/audit.model.ts';
import { dateInForce } from '../audits/index.ts';
import type { Transaction } from '../database/index.ts';
import { findMeetings, findRoutinesOf } from '../meetings/index.ts';
import { findEventsOf } from './matter-event.store.ts';
import type { MatterEvent } from './matter-way.model.ts';
import type { WayPlan } from './plan.model.ts';
import { planMatter } from './plan.rules.ts';

/** A matter's plan with the steps that it is made from. */
export interface Planned {
  readonly plan: WayPlan;
  readonly events: readonly MatterEvent[];
}

/**
 * The plans of some matters, by their ids: three statements, however many they are. Which of them the requester may
 * know of, the caller has asked. @param today YYYY-MM-DD
 */
export async function planMatters(
  transaction: Transaction,
  organisationId: string,
  matters: readonly Matter[],
  today: string,
): Promise<ReadonlyMap<string, Planned>> {
  const bodyIds = [...new Set(matters.map(({ bodyId }) => bodyId))];
  const events = await findEventsOf(
    transaction,
    organisationId,
    matters.map(({ id }) => id),
  );
  const meetings = await findMeetings(transaction, organisationId, bodyIds);
  const routines = await findRoutinesOf(transaction, organisationId, bodyIds);
  const planned = matters.map((matter): [string, Planned] => {
    const own = events.get(matter.id) ?? [];
    const routine = routines.get(matter.bodyId);
    if (!routine) throw new Error(`No routine for the body ${matter.bodyId}`);
    const plan = planMatter({
      matter,
      inForce: dateInForce(matter),
      events: own,
      meetings: meetings.filter(({ bodyId }) => bodyId === matter.bodyId),
      routine,
      today,
    });
    return [matter.id, { plan, events: own }];
  });
  return new Map(planned);
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { uuids } from '../register/register-conditions.store.ts';
import type { WorkStep } from './recommendation-detail.model.ts';

/**
 * Whose steps are seen, and of which bodies the evidence is seen as it is now: of the others what they have handed over,
 * and what the requester's own bodies have shown them.
 */
interface SeenWork {
  readonly bodyIds: readonly string[];
  readonly fromTheStart: readonly string[];
  /** The bodies that the requester works for. */
  readonly own: readonly string[];
}

/** Each step of these bodies' work with a recommendation, newest first, with its evidence by name. One statement. */
export async function findWorkSteps(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
  { bodyIds, fromTheStart, own }: SeenWork,
): Promise<WorkStep[]> {
  const isOpen = sql`(step.body_id = any(${uuids(fromTheStart)}) or evidence.body_id = any(${uuids(own)}))`;
  const { rows } = await transaction.execute<
    Omit<WorkStep, 'at'> & Record<string, unknown> & { at: string }
  >(sql`
    select step.id, step.body_id as "bodyId", body.name as "bodyName", step.command, step.state, step.verification,
      step.reason, step.minute_item as "minuteItem", step.decided_on as "decidedOn", step.completed_on as "completedOn",
      person.name as by, step.at,
      coalesce((select jsonb_agg(jsonb_build_object('evidenceId', seen.evidence_id, 'number', seen.number,
            'handoverId', handed.id, 'title', coalesce(handed.title, evidence.title))
          order by evidence.added_at, evidence.id)
        from work_event_evidence seen
          join evidence on evidence.organisation_id = seen.organisation_id and evidence.id = seen.evidence_id
          left join lateral (select handover.id, item.content->>'title' as title
            from handover_item item join handover on handover.organisation_id = item.organisation_id and handover.id = item.handover_id
            where not ${isOpen} and item.organisation_id = seen.organisation_id and item.noun = 'evidence'
              and item.noun_id = seen.evidence_id and item.number = seen.number
              and handover.body_id = step.body_id
            order by handover.handed_at, handover.id limit 1) handed on true
        where seen.organisation_id = step.organisation_id and seen.work_event_id = step.id
          and (${isOpen} or handed.id is not null)), '[]') as evidence
    from work_event step
      join body on body.organisation_id = step.organisation_id and body.id = step.body_id
      left join person on person.organisation_id = step.organisation_id and person.id = step.by_person
    where step.organisation_id = ${organisationId} and step.recommendation_id = ${recommendationId}
      and step.body_id = any(${uuids(bodyIds)})
    order by step.nth desc`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

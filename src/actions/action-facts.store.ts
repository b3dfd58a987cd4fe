import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** An addressed body of a recommendation that an action is to serve, with who else has taken it on. */
export interface ServedFacts {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly state: string;
  /** The bodies that have accepted to see to it. */
  readonly acceptedBy: readonly string[];
  /** Whether something serves it already. */
  readonly hasActions: boolean;
  /** Date of its audit: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly auditDated: string | null;
}

/**
 * Holds recommendations until the transaction ends, in one order. Whoever plans for the same ones waits here, before a
 * row of theirs refers to them: two that did would wait for each other when they let the work follow.
 */
export async function holdServed(
  transaction: Transaction,
  organisationId: string,
  recommendationIds: readonly string[],
): Promise<void> {
  if (recommendationIds.length === 0) return;
  await transaction.execute(sql`
    select from recommendation where organisation_id = ${organisationId} and id = any(${uuids(recommendationIds)})
    order by id for update`);
}

/** The addressees among these that stand in the register; others are left out. */
export async function findServedFacts(
  transaction: Transaction,
  organisationId: string,
  recommendationIds: readonly string[],
): Promise<ServedFacts[]> {
  if (recommendationIds.length === 0) return [];
  const { rows } = await transaction.execute<ServedFacts & Record<string, unknown>>(sql`
    select ad.recommendation_id as "recommendationId", ad.body_id as "bodyId", ad.state,
      array(select f.to_body_id from referral f where f.organisation_id = ad.organisation_id
        and f.recommendation_id = ad.recommendation_id and f.from_body_id = ad.body_id
        and f.state = 'accepted') as "acceptedBy", coalesce(au.dated, au.year::text) as "auditDated",
      exists(select from action_recommendation ar
        join action a on a.organisation_id = ar.organisation_id and a.id = ar.action_id and a.withdrawn_at is null
        where ar.organisation_id = ad.organisation_id and ar.recommendation_id = ad.recommendation_id
          and ar.body_id = ad.body_id) as "hasActions"
    from addressee ad
    join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where ad.organisation_id = ${organisationId} and ad.recommendation_id = any(${uuids(recommendationIds)})
      and r.withdrawn_at is null and au.withdrawn_at is null`);
  return rows;
}

/** A commitment that an action can carry out. */
export interface CommitmentFacts {
  readonly id: string;
  readonly bodyId: string;
  readonly recommendationId: string | null;
  readonly what: string;
  readonly ownerRole: string | null;
  readonly ownerPersonId: string | null;
  readonly dueOn: string | null;
}

/** The commitment where it stands in a decided answer, or in one read from a report; a draft's is not there. */
export async function findCommitment(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<CommitmentFacts | undefined> {
  const { rows } = await transaction.execute<CommitmentFacts & Record<string, unknown>>(sql`
    select c.id, c.body_id as "bodyId", c.recommendation_id as "recommendationId", c.what,
      c.owner_role as "ownerRole", c.owner_person_id as "ownerPersonId", c.due_on as "dueOn"
    from commitment c
    left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
    left join response re on re.organisation_id = c.organisation_id and re.id = i.response_id
    where c.organisation_id = ${organisationId} and c.id = ${id} and c.withdrawn_at is null
      and coalesce(re.state, 'decided') not in ('draft', 'ready')`);
  return rows[0];
}

/** A referral that has been accepted: who has promised whom to see to what. */
export interface AcceptedReferral {
  readonly id: string;
  readonly recommendationId: string;
  readonly fromBodyId: string;
  readonly toBodyId: string;
  /** The person who accepted it. */
  readonly acceptedBy: string | null;
}

export async function findAcceptedReferral(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<AcceptedReferral | undefined> {
  const { rows } = await transaction.execute<AcceptedReferral & Record<string, unknown>>(sql`
    select id, recommendation_id as "recommendationId", from_body_id as "fromBodyId", to_body_id as "toBodyId",
      answered_by as "acceptedBy"
    from referral where organisation_id = ${organisationId} and id = ${id} and state = 'accepted'`);
  return rows[0];
}

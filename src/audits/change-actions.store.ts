import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { bodies } from '../organisation/body.table.ts';
import { audits } from './audit.table.ts';
import { hasOwnedAction } from './body-work/owned-action.store.ts';
import type { OpenAction } from './change-actions.model.ts';
import type { Addressee, Assessment, Recommendation } from './recommendations/recommendation.model.ts';
import { addressees, assessments, recommendations } from './recommendations/recommendation.table.ts';
import type { FollowUp } from './rounds/follow-up.model.ts';
import { followUpAudits, followUps } from './rounds/follow-up.table.ts';

export interface ActionsRow extends Pick<Recommendation, 'id' | 'auditId' | 'version' | 'withdrawnAt'> {
  readonly number: string | null;
  readonly text: string;
  readonly group: string | null;
  readonly auditTitle: string;
  readonly isSecurity: boolean;
  readonly auditWithdrawnAt: Date | null;
}

/** The recommendation with what decides who may do what with it. */
export async function findRecommendationRow(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ActionsRow | undefined> {
  const [row] = await transaction
    .select({
      id: recommendations.id,
      auditId: recommendations.auditId,
      version: recommendations.version,
      withdrawnAt: recommendations.withdrawnAt,
      number: recommendations.number,
      text: recommendations.text,
      group: recommendations.group,
      auditTitle: audits.title,
      isSecurity: audits.isSecurity,
      auditWithdrawnAt: audits.withdrawnAt,
    })
    .from(recommendations)
    .innerJoin(audits, and(eq(audits.organisationId, organisationId), eq(audits.id, recommendations.auditId)))
    .where(and(eq(recommendations.organisationId, organisationId), eq(recommendations.id, id)));
  return row;
}

export interface AddresseeRow extends Pick<Addressee, 'bodyId' | 'version' | 'state'> {
  readonly bodyName: string;
  readonly hasReported: boolean;
  readonly ownsAction: boolean;
  readonly hasAssessments: boolean;
  readonly openActions: readonly OpenAction[];
  readonly latest:
    | (Pick<
        Assessment,
        'id' | 'status' | 'statusFrom' | 'done' | 'remaining' | 'comment' | 'proposed' | 'askedOn' | 'place'
      > &
        Pick<FollowUp, 'madeBy' | 'madeByBodyId' | 'sourceDraftId' | 'closedAt'> & {
          readonly interpretedBy: string | null;
        })
    | null;
}

/** The addressees of a recommendation with their latest assessment. @param personId whose reports are looked for */
export async function findAddresseeRows(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
  personId: string,
): Promise<AddresseeRow[]> {
  const hasReported = sql<boolean>`exists (select from work_event step where step.organisation_id = ${organisationId}
    and step.recommendation_id = ${recommendationId} and step.body_id = ${addressees.bodyId}
    and step.command = 'reportDone' and step.by_person = ${personId})`;
  const about = { organisationId, recommendationId, bodyId: sql`${addressees.bodyId}`, personId };
  const ownsAction = hasOwnedAction(about);
  const hasAssessments = sql<boolean>`exists (select from assessment own
      join follow_up round on round.organisation_id = own.organisation_id and round.id = own.follow_up_id
    where own.organisation_id = ${organisationId} and own.recommendation_id = ${addressees.recommendationId}
      and own.body_id = ${addressees.bodyId} and round.closed_at is not null)`;
  const rows = await transaction
    .select({
      own: addressees,
      bodyName: bodies.name,
      hasReported,
      ownsAction,
      hasAssessments,
      openActions: openActions(organisationId, recommendationId),
      latest: assessments,
      madeBy: followUps.madeBy,
      madeByBodyId: followUps.madeByBodyId,
      sourceDraftId: followUps.sourceDraftId,
      closedAt: followUps.closedAt,
    })
    .from(addressees)
    .innerJoin(bodies, and(eq(bodies.organisationId, organisationId), eq(bodies.id, addressees.bodyId)))
    .leftJoin(
      assessments,
      and(eq(assessments.organisationId, organisationId), eq(assessments.id, addressees.assessmentId)),
    )
    .leftJoin(
      followUps,
      and(eq(followUps.organisationId, organisationId), eq(followUps.id, assessments.followUpId)),
    )
    .where(
      and(eq(addressees.organisationId, organisationId), eq(addressees.recommendationId, recommendationId)),
    )
    .orderBy(sql`${bodies.name} collate "sv-x-icu"`);
  return rows.map(({ own, latest, madeBy, madeByBodyId, sourceDraftId, closedAt, ...more }) => ({
    bodyId: own.bodyId,
    version: own.version,
    state: own.state,
    ...more,
    latest: latest && madeBy ? { ...latest, madeBy, madeByBodyId, sourceDraftId, closedAt } : null,
  }));
}

/** Actions of the addressee's work that are not done: that serve it, or carry out what the body has promised in it. */
const openActions = (organisationId: string, recommendationId: string) => sql<OpenAction[]>`coalesce((
  select jsonb_agg(jsonb_build_object('id', act.id, 'title', act.title, 'state', act.state) order by act.due_on nulls last, act.id)
  from action act
  where act.organisation_id = ${organisationId} and act.withdrawn_at is null and act.state in ('planned', 'underWay')
    and act.id in (
      select serves.action_id from action_recommendation serves where serves.organisation_id = ${organisationId}
        and serves.recommendation_id = ${recommendationId} and serves.body_id = ${addressees.bodyId}
      union all select carries.id from commitment promise
        join action carries on carries.organisation_id = promise.organisation_id and carries.commitment_id = promise.id
          and carries.body_id = promise.body_id
        where promise.organisation_id = ${organisationId} and promise.recommendation_id = ${recommendationId}
          and promise.body_id = ${addressees.bodyId})), '[]')`;

export type OpenRound = Pick<FollowUp, 'id' | 'title' | 'dated' | 'madeBy' | 'madeByBodyId'> & {
  /** The bodies that it has assessed in the recommendation already. */
  readonly assessed: readonly string[];
};

/** The rounds over the audit that were begun here, so that assessments are entered into them by hand. */
export async function findOpenRounds(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  recommendationId: string,
): Promise<OpenRound[]> {
  return transaction
    .select({
      id: followUps.id,
      title: followUps.title,
      dated: followUps.dated,
      madeBy: followUps.madeBy,
      madeByBodyId: followUps.madeByBodyId,
      assessed: sql<string[]>`array(select own.body_id::text from assessment own
        where own.organisation_id = ${organisationId} and own.recommendation_id = ${recommendationId}
          and own.follow_up_id = ${followUps.id})`,
    })
    .from(followUpAudits)
    .innerJoin(
      followUps,
      and(eq(followUps.organisationId, organisationId), eq(followUps.id, followUpAudits.followUpId)),
    )
    .where(
      and(
        eq(followUpAudits.organisationId, organisationId),
        eq(followUpAudits.auditId, auditId),
        isNull(followUps.withdrawnAt),
        isNull(followUps.closedAt),
      ),
    )
    .orderBy(sql`${followUps.dated} desc`);
}

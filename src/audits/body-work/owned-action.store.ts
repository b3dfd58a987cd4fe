import { type SQL, sql } from 'drizzle-orm';

/** Whose part in a body's work is asked for. */
interface OwnedFor {
  readonly organisationId: string;
  readonly recommendationId: string | SQL;
  readonly bodyId: string | SQL;
  readonly personId: string;
}

/**
 * Whether the person owns, or has owned, one of the actions that carry a body's work out, done or not: who hands an
 * action on to somebody else is no more a stranger to it than before.
 */
export const hasOwnedAction = ({
  organisationId,
  recommendationId,
  bodyId,
  personId,
}: OwnedFor): SQL<boolean> =>
  sql<boolean>`exists (select from action_recommendation serves
    join action own on own.organisation_id = serves.organisation_id and own.id = serves.action_id
    where serves.organisation_id = ${organisationId} and serves.recommendation_id = ${recommendationId}
      and serves.body_id = ${bodyId} and (own.owner_person_id = ${personId}::uuid or exists (
        select from change_log told where told.organisation_id = serves.organisation_id and told.noun = 'action'
          and told.noun_id = own.id
          and ${personId}::text in (told.before->>'ownerPersonId', told.after->>'ownerPersonId'))))`;

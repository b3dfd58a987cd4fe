import type { BoardAdministration } from '../organisation/body.model.ts';
import type { Person, RoleAssignment } from '../people/person.model.ts';
import type { HeldRole, Requester, TokenScope } from './requester.model.ts';

/** What is known of somebody who asks. `ties` holds at least those of the bodies that the roles are held for. */
export interface RequesterFacts {
  readonly organisationId: string;
  readonly person: Pick<Person, 'id' | 'name' | 'endedOn'>;
  readonly assignments: readonly Omit<RoleAssignment, 'id' | 'personId'>[];
  readonly ties: readonly BoardAdministration[];
}

/** Who asks, with the roles in force on the day (YYYY-MM-DD); null from the day the person has ended. */
export function requesterOf(
  { organisationId, person, assignments, ties }: RequesterFacts,
  today: string,
  tokenScope: TokenScope | null = null,
): Requester | null {
  if (person.endedOn !== null && person.endedOn <= today) return null;
  const roles = assignments
    .filter(({ fromDate, toDate }) => fromDate <= today && (toDate === null || today <= toDate))
    .map(
      ({ role, bodyId }): HeldRole => ({
        role,
        bodyId,
        // Who audits a company does not work for it: nothing that is asked of its own people is theirs.
        reaches: role === 'layAuditor' ? [] : reachedFrom(bodyId, ties),
      }),
    );
  return { organisationId, personId: person.id, name: person.name, roles, tokenScope };
}

/** The body itself and those it is tied to: the boards of an administration, the administrations of a board. */
function reachedFrom(bodyId: string | null, ties: readonly BoardAdministration[]): string[] {
  if (bodyId === null) return [];
  const reached = ties.flatMap(({ boardId, administrationId }) => {
    if (boardId === bodyId) return [administrationId];
    return administrationId === bodyId ? [boardId] : [];
  });
  return [...new Set([bodyId, ...reached])];
}

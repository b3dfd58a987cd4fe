import type { Transaction } from '../../database/index.ts';
import { findBodies } from '../../organisation/index.ts';
import { cleanedLine } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import { findPeopleByEmail, findPeopleByName } from '../person.store.ts';
import { findAdministrators, findRolesOf } from '../role.store.ts';
import type { TableLine } from './import.model.ts';
import type { KnownPeople } from './plan-people.rules.ts';

/** What is here of the people that a list is about, in five queries whatever its length. */
export async function findKnownPeople(
  transaction: Transaction,
  organisationId: string,
  lines: readonly TableLine[],
  today: string,
): Promise<KnownPeople> {
  // Cleaned as the plan cleans them, or somebody who is here would be taken for a new person.
  const emails = lines.map(({ cells }) => cleanedLine(cells.email ?? '').toLowerCase());
  const names = lines.map(({ cells }) => folded(cleanedLine(cells.name ?? '')));
  const people = await findPeopleByEmail(transaction, organisationId, [...new Set(emails)]);
  return {
    people,
    roles: await findRolesOf(
      transaction,
      organisationId,
      people.map(({ id }) => id),
    ),
    bodies: await findBodies(transaction, organisationId),
    namesakes: await findPeopleByName(transaction, organisationId, [...new Set(names)]),
    administrators: await findAdministrators(transaction, organisationId, today),
    today,
  };
}

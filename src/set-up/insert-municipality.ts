import { type Change, recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { insertBodies, insertTies, nameOrganisation } from '../organisation/index.ts';
import { insertPeople, insertRoleAssignments } from '../people/index.ts';
import type { Role } from '../people/role.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { organisationNumber } from './organisation-number.rules.ts';
import { planBodies } from './set-up.rules.ts';
import type { SetUpFacts } from './set-up-entry.model.ts';
import { council } from './standard-bodies.model.ts';

interface Beginning {
  readonly organisationId: string;
  /** The first administrator. */
  readonly personId: string;
  readonly at: Date;
}

/** Puts in what a municipality begins with, and says so in its change log. */
export async function insertMunicipality(
  transaction: Transaction,
  beginning: Beginning,
  facts: SetUpFacts,
): Promise<void> {
  const { organisationId, personId, at } = beginning;
  const names = { name: facts.name, organisationNumber: organisationNumber(facts.organisationNumber) };
  await nameOrganisation(transaction, organisationId, names);
  const plan = planBodies(facts.bodies);
  const of = (kind: 'board' | 'administration') => (name: string) => ({ kind, name });
  const boards = await insertBodies(transaction, organisationId, plan.boards.map(of('board')));
  const administrations = await insertBodies(
    transaction,
    organisationId,
    plan.administrations.map(of('administration')),
  );
  const others = await insertBodies(transaction, organisationId, [{ kind: 'council', name: council }]);
  const ties = plan.ties.flatMap(({ board, administration }) => {
    const [boardId, administrationId] = [boards[board]?.id, administrations[administration]?.id];
    return boardId && administrationId ? [{ boardId, administrationId }] : [];
  });
  await insertTies(transaction, organisationId, ties);

  const person = { id: personId, name: facts.personName, email: facts.email };
  await insertPeople(transaction, organisationId, [person]);
  const held: Role[] = ['administrator', ...(facts.coordinates ? ['auditCoordinator' as const] : [])];
  const fromDate = swedishDay(at);
  await insertRoleAssignments(
    transaction,
    organisationId,
    held.map((role) => ({ personId, role, fromDate })),
  );

  const added = (noun: string, nounId: string, after: object): Change => ({
    noun,
    nounId,
    verb: 'add',
    before: null,
    after,
  });
  const made = [...boards, ...administrations, ...others];
  await recordChanges(transaction, { organisationId, at, actor: 'person', personId }, [
    { noun: 'organisation', nounId: organisationId, verb: 'setUp', before: null, after: names },
    ...made.map(({ id, kind, name }) => added('body', id, { kind, name, tiedTo: tiedTo(id, ties) })),
    added('person', personId, { name: person.name, email: person.email }),
    ...held.map((role) => ({
      ...added('person', personId, { role, bodyId: null, fromDate }),
      verb: 'assignRole',
    })),
  ]);
}

type Ties = readonly { readonly boardId: string; readonly administrationId: string }[];

const tiedTo = (id: string, ties: Ties) =>
  ties.flatMap(({ boardId, administrationId }) => {
    if (boardId === id) return [administrationId];
    return administrationId === id ? [boardId] : [];
  });

import type { Transaction } from '../database/index.ts';
import { insertBodies, insertTies } from '../organisation/index.ts';
import { insertPeople, insertRoleAssignments } from '../people/index.ts';
import { type BodyKey, bodies } from './bodies.ts';
import { type PersonKey, people } from './people.ts';
import type { ExampleBody, ExamplePerson } from './tables.ts';

/** The ids that the tables' keys stand for. */
export interface Ids {
  readonly bodies: Readonly<Record<BodyKey, string>>;
  readonly people: Readonly<Record<PersonKey, string>>;
}

const bodyRows = Object.entries(bodies) as [BodyKey, ExampleBody][];
const personRows = Object.entries(people) as [PersonKey, ExamplePerson][];

/** "Britta Söderhjelm" → britta.soderhjelm@lindviken.example */
export function addressOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return `${plain.replaceAll(' ', '.')}@lindviken.example`;
}

function keyed<Key extends string>(
  rows: readonly (readonly [Key, unknown])[],
  saved: readonly { readonly id: string }[],
) {
  return Object.fromEntries(rows.map(([key], index) => [key, saved[index]?.id])) as Record<Key, string>;
}

/** Puts in the boards with their administrations, and the people with their roles: a statement for each kind. */
export async function insertPeopleAndBodies(transaction: Transaction, organisationId: string): Promise<Ids> {
  const savedBodies = await insertBodies(
    transaction,
    organisationId,
    bodyRows.map(([, { kind, name, aliases = [] }]) => ({ kind, name, aliases })),
  );
  const ids = keyed(bodyRows, savedBodies);
  await insertTies(
    transaction,
    organisationId,
    bodyRows.flatMap(([key, { administrations = [] }]) =>
      administrations.map((administration) => ({
        boardId: ids[key],
        administrationId: ids[administration as BodyKey],
      })),
    ),
  );
  const savedPeople = await insertPeople(
    transaction,
    organisationId,
    personRows.map(([, { name, title, endedOn = null }]) => ({
      name,
      title,
      endedOn,
      email: addressOf(name),
    })),
  );
  const personIds = keyed(personRows, savedPeople);
  await insertRoleAssignments(
    transaction,
    organisationId,
    personRows.flatMap(([key, { roles }]) =>
      roles.map(({ role, body, from, to = null }) => ({
        personId: personIds[key],
        role,
        bodyId: body === undefined ? null : ids[body],
        fromDate: from,
        toDate: to,
      })),
    ),
  );
  return { bodies: ids, people: personIds };
}

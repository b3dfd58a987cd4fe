import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../../src/database/index.ts';
import { signInUsers } from '../../src/identity/sign-in.table.ts';
import type { BodyKind } from '../../src/organisation/body.model.ts';
import { boardAdministrations, bodies } from '../../src/organisation/body.table.ts';
import { organisations } from '../../src/organisation/organisation.table.ts';
import { people, roleAssignments } from '../../src/people/person.table.ts';
import { type Role, roles } from '../../src/people/role.model.ts';

/** The made-up municipality that tests work in: board → administration. */
const boards = {
  Kommunstyrelsen: 'Kommunledningsförvaltningen',
  Socialnämnden: 'Socialförvaltningen',
  'Tekniska nämnden': 'Tekniska förvaltningen',
  'Barn- och utbildningsnämnden': 'Barn- och utbildningsförvaltningen',
} as const;

type BoardName = keyof typeof boards;
export type BodyName = BoardName | (typeof boards)[BoardName];

/** Where people hold roles that are for one body, unless the test says otherwise. */
const usualBody: Record<'board' | 'administration', BodyName> = {
  board: 'Socialnämnden',
  administration: 'Socialförvaltningen',
};

export interface Municipality {
  readonly organisationId: string;
  /** Ids of its bodies by name. */
  readonly bodies: Readonly<Record<BodyName, string>>;
}

/** Gives the organisation a name and bodies, as setting it up does. */
export async function setUpMunicipality(database: Database, organisationId: string): Promise<Municipality> {
  const pairs = Object.entries(boards).map(([board, administration]) => ({
    board: { organisationId, id: randomUUID(), kind: 'board' as BodyKind, name: board },
    administration: {
      organisationId,
      id: randomUUID(),
      kind: 'administration' as BodyKind,
      name: administration,
    },
  }));
  const all = pairs.flatMap(({ board, administration }) => [board, administration]);
  await database.inOrganisation(organisationId, async (transaction) => {
    const set = { name: 'Lindvikens kommun', organisationNumber: '212000-9911' };
    await transaction.update(organisations).set(set).where(eq(organisations.id, organisationId));
    await transaction.insert(bodies).values(all);
    await transaction.insert(boardAdministrations).values(
      pairs.map((pair) => ({
        organisationId,
        boardId: pair.board.id,
        administrationId: pair.administration.id,
      })),
    );
  });
  const ids = Object.fromEntries(all.map(({ name, id }) => [name, id]));
  return { organisationId, bodies: ids as Record<BodyName, string> };
}

export interface TestPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whose sessions are theirs in the sign-in library. */
  readonly userId: string;
}

export interface MoreOfPerson {
  /** The body that the role is held for; the social board or its administration where none is named. */
  readonly body?: BodyName;
  /** More roles, for the whole organisation. */
  readonly also?: readonly Role[];
}

/** A person with one role from long ago until further notice, who can sign in but has no password. */
export async function addPerson(
  database: Database,
  { organisationId, bodies: ids }: Municipality,
  role: Role,
  { body, also = [] }: MoreOfPerson = {},
): Promise<TestPerson> {
  const [id, userId] = [randomUUID(), randomUUID()];
  const name = `Asta Prov ${id.slice(0, 4)}`;
  const email = `asta.${id}@lindviken.example`;
  const kinds: readonly BodyKind[] | null = roles[role];
  const usual = kinds && (kinds.includes('board') ? usualBody.board : usualBody.administration);
  const named = kinds ? (body ?? usual) : null;
  const at = new Date();
  await database.inOrganisation(organisationId, async (transaction) => {
    await transaction.insert(people).values({ organisationId, id, name, email });
    const held = { organisationId, personId: id, fromDate: '2020-01-01' };
    await transaction
      .insert(roleAssignments)
      .values([
        { ...held, role, bodyId: named ? ids[named] : null },
        ...also.map((more) => ({ ...held, role: more, bodyId: null })),
      ]);
    await transaction.insert(signInUsers).values({
      id: userId,
      organisationId,
      personId: id,
      name,
      email,
      emailVerified: true,
      createdAt: at,
      updatedAt: at,
    });
  });
  return { id, name, email, userId };
}

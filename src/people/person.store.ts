import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { NewPerson, Person } from './person.model.ts';
import { people } from './person.table.ts';

/** PostgreSQL takes 65,535 values in a statement; a person has 7. */
const rowsAtATime = 5_000;

function personOf(row: typeof people.$inferSelect): Person {
  const { organisationId: _, ...person } = row;
  return person;
}

/** Puts people in, in one statement, and gives them back as they were saved, in the same order. */
export async function insertPeople(
  transaction: Transaction,
  organisationId: string,
  entered: readonly NewPerson[],
): Promise<Person[]> {
  const saved: Person[] = [];
  for (let start = 0; start < entered.length; start += rowsAtATime) {
    const rows = entered
      .slice(start, start + rowsAtATime)
      .map((person) => ({ ...person, email: person.email.toLowerCase(), organisationId }));
    saved.push(...(await transaction.insert(people).values(rows).returning()).map(personOf));
  }
  return saved;
}

/** Saves people as they now are, versions too, in one statement. */
export async function updatePeople(
  transaction: Transaction,
  organisationId: string,
  changed: readonly Person[],
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.execute(sql`
    update person set name = now.name, email = now.email, title = now.title, ended_on = now."endedOn", version = now.version
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as now(id uuid, name text, email text, title text, "endedOn" date, version integer)
    where person.organisation_id = ${organisationId} and person.id = now.id`);
}

export async function findPersonById(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Person | undefined> {
  const [row] = await transaction
    .select()
    .from(people)
    .where(and(eq(people.organisationId, organisationId), eq(people.id, id)));
  return row && personOf(row);
}

/** The people with these addresses (in lower case), ended ones too. */
export async function findPeopleByEmail(
  transaction: Transaction,
  organisationId: string,
  emails: readonly string[],
): Promise<Person[]> {
  if (emails.length === 0) return [];
  const rows = await transaction
    .select()
    .from(people)
    .where(
      and(
        eq(people.organisationId, organisationId),
        sql`lower(${people.email}) = any(${sql.param([...emails])}::text[])`,
      ),
    );
  return rows.map(personOf);
}

/** The people with these names, however capitals are set; for recognising who may be there already. */
export async function findPeopleByName(
  transaction: Transaction,
  organisationId: string,
  names: readonly string[],
): Promise<Person[]> {
  if (names.length === 0) return [];
  const rows = await transaction
    .select()
    .from(people)
    .where(
      and(
        eq(people.organisationId, organisationId),
        sql`lower(${people.name} collate "sv-x-icu") = any(${sql.param([...names])}::text[])`,
      ),
    );
  return rows.map(personOf);
}

/** The names of these people, for histories and "changed by"; ended ones too. Who is not known is left out. */
export async function findPeopleNames(
  transaction: Transaction,
  organisationId: string,
  ids: Iterable<string | null>,
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await transaction
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.organisationId, organisationId), inArray(people.id, wanted)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ListedPerson, PeopleFilter } from './people-list.model.ts';

interface Wanted extends PeopleFilter {
  /** Only those who hold a role other than being employed. */
  readonly officeHoldersOnly: boolean;
  /** The day (YYYY-MM-DD) on which roles are looked at. */
  readonly day: string;
}

/** Characters with a meaning of their own in a pattern stand for themselves. */
const contains = (text: string) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;

const held = (day: string) => sql`
  held.organisation_id = person.organisation_id and held.person_id = person.id
  and held.from_date <= ${day} and coalesce(held.to_date, 'infinity') >= ${day}`;

function conditions(organisationId: string, wanted: Wanted): SQL {
  const { search, role, bodyId, ended, officeHoldersOnly, day } = wanted;
  const all: SQL[] = [sql`person.organisation_id = ${organisationId}`];
  if (search) {
    // An address is searched only by those who see it.
    const email = officeHoldersOnly ? sql`''` : sql`person.email`;
    all.push(sql`concat_ws(' ', person.name, ${email}, person.title) ilike ${contains(search)}`);
  }
  if (ended === 'no') all.push(sql`coalesce(person.ended_on, 'infinity') > ${day}`);
  if (ended === 'yes') all.push(sql`person.ended_on <= ${day}`);
  if (role || bodyId)
    all.push(sql`exists (select from role_assignment held where ${held(day)}
      ${role ? sql`and held.role = ${role}` : sql``} ${bodyId ? sql`and held.body_id = ${bodyId}` : sql``})`);
  if (officeHoldersOnly)
    all.push(sql`exists (select from role_assignment held where ${held(day)} and held.role <> 'employee')`);
  return sql.join(all, sql` and `);
}

/** One page of people by name as Swedish sorts it, each with the roles of the day; and how many there are in all. */
export async function findPeoplePage(
  transaction: Transaction,
  organisationId: string,
  wanted: Wanted,
): Promise<{ people: ListedPerson[]; total: number }> {
  const where = conditions(organisationId, wanted);
  const { rows: counted } = await transaction.execute<{ total: number }>(
    sql`select count(*)::int as total from person where ${where}`,
  );
  const { rows } = await transaction.execute<Record<string, unknown>>(sql`
    select person.id, person.name, person.email, person.title, person.ended_on::text as "endedOn", person.version, (
      select coalesce(json_agg(json_build_object('role', held.role, 'bodyId', held.body_id)
        order by held.from_date, held.id), '[]')
      from role_assignment held where ${held(wanted.day)}
    ) as roles
    from person where ${where}
    order by person.name collate "sv-x-icu", person.id
    limit ${wanted.size} offset ${(wanted.page - 1) * wanted.size}`);
  return { people: rows as unknown as ListedPerson[], total: counted[0]?.total ?? 0 };
}

/** True where the person holds a role other than being employed on the day. */
export async function isOfficeHolder(
  transaction: Transaction,
  organisationId: string,
  personId: string,
  day: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from person where person.organisation_id = ${organisationId} and person.id = ${personId}
    and exists (select from role_assignment held where ${held(day)} and held.role <> 'employee')`);
  return rows.length > 0;
}

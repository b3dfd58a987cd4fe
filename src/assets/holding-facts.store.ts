import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { HoldingKind } from './holding.model.ts';
import { holdsWords, isReadable, tableOf, uuids } from './holding-conditions.store.ts';
import type { HoldingReader } from './holding-list.model.ts';

/** Those of the people who are here today and are no auditors. */
export async function findPeopleHere(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
  today: string,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select p.id from person p where p.organisation_id = ${organisationId} and p.id = any(${uuids(ids)})
      and coalesce(p.ended_on, 'infinity') > ${today} and not exists (select from role_assignment ra
        where ra.organisation_id = p.organisation_id and ra.person_id = p.id and ra.from_date <= ${today}
          and coalesce(ra.to_date, 'infinity') >= ${today} and ra.role in ('electedAuditor', 'auditExpert', 'layAuditor'))`);
  return new Set(rows.map(({ id }) => id));
}

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/**
 * Who can be named on what a body has: everybody with a role today that is no auditor's, those with one for these bodies first,
 * and these others. The first 1,000.
 */
export async function findPersonChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyIds, also, today }: { bodyIds: readonly string[]; also: readonly string[]; today: string },
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    with here as (select person_id, bool_or(body_id = any(${uuids(bodyIds)})) as own from role_assignment
      where organisation_id = ${organisationId} and role not in ('electedAuditor', 'auditExpert', 'layAuditor')
        and from_date <= ${today} and coalesce(to_date, 'infinity') >= ${today} group by person_id)
    select p.id, p.name, p.title from person p left join here h on h.person_id = p.id
    where p.organisation_id = ${organisationId} and (p.id = any(${uuids(also)})
      or (h.person_id is not null and coalesce(p.ended_on, 'infinity') > ${today}))
    order by h.own is true desc, p.name collate "sv-x-icu", p.id limit 1000`);
  return rows;
}

/** An asset or a system that another can be tied to, as far as anybody who keeps a register may know of it. */
export interface TieChoice {
  readonly id: string;
  readonly name: string;
  readonly bodyName: string;
}

const mostChoices = 50;

/**
 * What something can be tied to. Systems: all that are in use, since one's own may stand on anybody's; support systems
 * and those of one's own bodies first. Assets: those that one may read. The first 50 that hold the words.
 */
export async function findTieChoices(
  transaction: Transaction,
  of: HoldingKind,
  reader: HoldingReader,
  { q, notId }: { readonly q: string; readonly notId: string | null },
): Promise<TieChoice[]> {
  const { organisationId, scope } = reader;
  const own = sql`a.body_id = any(${uuids(scope.bodies)})`;
  const first = of === 'system' ? sql`a.kind = 'support' desc, ${own} desc` : sql`${own} desc`;
  const { rows } = await transaction.execute<TieChoice & Record<string, unknown>>(sql`
    select a.id, a.name, b.name as "bodyName" from ${tableOf(of)} a
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where a.organisation_id = ${organisationId} and a.withdrawn_at is null and ${q ? holdsWords(of, q) : sql`true`}
      and ${of === 'system' ? sql`true` : isReadable(of, reader)} and a.id is distinct from ${notId}::uuid
    order by ${first}, a.name collate "sv-x-icu", a.id limit ${mostChoices}`);
  return rows;
}

/** What a system or asset is called and whose it is, in use; undefined where there is none. */
export async function findNamed(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  id: string,
): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await transaction.execute<{ id: string; name: string }>(sql`
    select a.id, a.name from ${tableOf(of)} a
    where a.organisation_id = ${organisationId} and a.id = ${id} and a.withdrawn_at is null`);
  return rows[0];
}

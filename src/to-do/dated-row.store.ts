import { type SQL, sql } from 'drizzle-orm';
import type { DatedQuestion } from './dated.model.ts';
import { uuids } from './first-of-each.store.ts';
import type { DatedKind } from './year.model.ts';

interface MoreOfRow {
  readonly secret?: SQL;
  /** The person whose it is, where somebody is named. */
  readonly owner?: SQL;
  /** When it last changed, where that is known. */
  readonly changed?: SQL;
  /** Where it stands, for what has no page of its own. */
  readonly recommendation?: SQL;
  readonly response?: SQL;
  readonly matter?: SQL;
}

/** What a kind tells of itself; `b` is its body. */
export const row = (
  kind: DatedKind | SQL,
  id: SQL,
  what: SQL,
  day: SQL,
  done: SQL,
  more: MoreOfRow = {},
): SQL => sql`
  ${kind}::text as kind, ${id}::uuid as id, left(${what}::text, 300) as what, b.id as body_id, b.name as whose, ${day}::date as day,
  coalesce(${done}, false) as done, ${more.secret ?? sql`false`} as secret, (${more.changed ?? sql`null`})::timestamptz as changed,
  ${more.recommendation ?? sql`null`}::uuid as recommendation_id, ${more.response ?? sql`null`}::uuid as response_id,
  ${more.matter ?? sql`null`}::uuid as matter_id,
  ${more.owner ?? sql`null`}::uuid as owner_id`;

export const within = ({ from, to }: DatedQuestion, day: SQL): SQL =>
  sql`${day} between ${from}::date and ${to}::date`;

export const ofBody = ({ body }: DatedQuestion, bodyId: SQL): SQL =>
  body === null ? sql`true` : sql`${bodyId} = ${body}::uuid`;

/** As `managementScope`: who works for a body with a duty there, and who leads or controls the work in all of them. */
export function seesManagementOf(question: DatedQuestion, bodyId: SQL, named: SQL): SQL {
  const { part, mine } = question;
  const isNamed = sql`(${named} and ${part.worksHere})`;
  if (mine) return isNamed;
  if (part.readsAllOfManagement) return sql`true`;
  return sql`(${bodyId} = any(${uuids([...part.doesFor, ...part.follows])}) or ${isNamed})`;
}

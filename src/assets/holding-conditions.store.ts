import { type SQL, sql } from 'drizzle-orm';
import type { HoldingKind } from './holding.model.ts';
import type { HoldingQuestion, HoldingReader } from './holding-list.model.ts';

/** So many words of a search are looked for. */
const mostWords = 8;

export const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** The table of a list. */
export const tableOf = (of: HoldingKind): SQL =>
  of === 'asset' ? sql.raw('information_asset') : sql.raw('"system"');

/** The columns of what a list holds, as `Holding` names them. `a` is its row. */
export function columnsOf(of: HoldingKind): SQL {
  const shared = sql`a.id, a.name, a.description, a.body_id as "bodyId", a.owner_person_id as "ownerPersonId",
    a.owner_role as "ownerRole", a.manager_person_id as "managerPersonId", a.manager_role as "managerRole",
    a.personal_data as "personalData", a.reference, a.version`;
  return of === 'asset'
    ? sql`'asset' as of, ${shared}, null as kind, null as environment, null as "objectOwnerPersonId",
        null as "objectOwnerRole", null as supplier, null as hosting, null as "runsWhere", null as users`
    : sql`'system' as of, ${shared}, a.kind, a.environment, a.object_owner_person_id as "objectOwnerPersonId",
        a.object_owner_role as "objectOwnerRole", a.supplier, a.hosting, a.runs_where as "runsWhere", a.users`;
}

/** The rows that may be seen, as `mayReadHolding` says of one. `a` is the asset or the system. */
export function isReadable(of: HoldingKind, { scope, personId }: HoldingReader): SQL {
  if (scope.all) return sql`true`;
  const ways = [sql`a.body_id = any(${uuids(scope.bodies)})`];
  if (scope.named) ways.push(namesPerson(of, personId));
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** The same as a value: where nobody is named, false rather than unknown. */
export const isReadableAs = (of: HoldingKind, reader: HoldingReader): SQL =>
  sql`((${isReadable(of, reader)}) is true)`;

/** `a` names the person. */
export const namesPerson = (of: HoldingKind, personId: string): SQL =>
  of === 'asset'
    ? sql`(a.owner_person_id = ${personId} or a.manager_person_id = ${personId})`
    : sql`(a.owner_person_id = ${personId} or a.manager_person_id = ${personId} or a.object_owner_person_id = ${personId})`;

/** Holds every word of the search, as a word in any of its forms or as a part of its name, supplier or reference. */
export function holdsWords(of: HoldingKind, q: string): SQL {
  const words = q.split(' ').filter(Boolean).slice(0, mostWords);
  const each = words.map((word) => {
    const part = asPart(word);
    const ways = [
      sql`a.words @@ plainto_tsquery('swedish', ${word})`,
      sql`lower(a.name) like ${part}`,
      sql`lower(a.reference) like ${part}`,
      ...(of === 'system' ? [sql`lower(a.supplier) like ${part}`] : []),
    ];
    // plainto_tsquery of a word such as "och" holds nothing, and then finds nothing: its parts are looked for all the same.
    return sql`(${sql.join(ways, sql` or `)})`;
  });
  return each.length === 0 ? sql`true` : sql`(${sql.join(each, sql` and `)})`;
}

/** Which rows the filter asks for, whatever gap it asks for. */
export function isAskedFor({ of, filter, scope, personId }: HoldingQuestion): SQL {
  const { view, body, kind, environment, hosting, personalData, withdrawn, q } = filter;
  const isSystem = of === 'system';
  const all = [
    withdrawn ? sql`a.withdrawn_at is not null` : sql`a.withdrawn_at is null`,
    ...(view === 'body' ? [sql`a.body_id = any(${uuids(scope.bodies)})`] : []),
    ...(view === 'mine' ? [namesPerson(of, personId)] : []),
    ...(body ? [sql`a.body_id = ${body}`] : []),
    ...(isSystem && kind ? [sql`a.kind = ${kind}`] : []),
    ...(isSystem && environment ? [sql`a.environment = ${environment}`] : []),
    ...(isSystem && hosting ? [sql`a.hosting = ${hosting}`] : []),
    ...(personalData === 'unknown' ? [sql`a.personal_data is null`] : []),
    ...(personalData && personalData !== 'unknown' ? [sql`a.personal_data = ${personalData}`] : []),
    ...(q ? [holdsWords(of, q)] : []),
  ];
  return sql.join(all, sql` and `);
}

/** `latest as (…)`: the class of each that was decided latest. */
export function latestClasses({ organisationId, of }: Pick<HoldingQuestion, 'organisationId' | 'of'>): SQL {
  const about = of === 'asset' ? sql.raw('asset_id') : sql.raw('system_id');
  return sql`latest as (select distinct on (${about}) ${about} as about, confidentiality, integrity, availability,
      traceability, scale, decided_on, next_review_on
    from classification where organisation_id = ${organisationId} and ${about} is not null
      and decided_on is not null and withdrawn_at is null
    order by ${about}, decided_on desc, assessed_at desc)`;
}

/** Nobody who is here owns it. `p` is the owner. */
export const isOwnerless = (today: string): SQL => sql`(p.id is null or p.ended_on <= ${today}::date)`;
/** `l` is the latest class. */
export const isUnclassed = sql`l.about is null`;
export const isReviewDue = (today: string): SQL => sql`(l.next_review_on <= ${today}::date)`;

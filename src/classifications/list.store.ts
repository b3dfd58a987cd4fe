import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ClassSettings } from './classification.model.ts';
import { type ClassFilter, type ListedClass, type ListShow, rowsOnPage } from './list.model.ts';
import { subjectFacts, subjects, subjectTables } from './subject.store.ts';

export interface ListQuestion {
  readonly organisationId: string;
  readonly personId: string;
  /** Whose the requester reads, and whether also what names them. */
  readonly scope: { readonly all: boolean; readonly bodies: readonly string[]; readonly named: boolean };
  readonly settings: Pick<ClassSettings, 'scale'>;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Systems decided lower than they inherit. */
  readonly lower: readonly string[];
  readonly filter: ClassFilter;
}

const ids = (values: readonly string[]): SQL =>
  values.length === 0
    ? sql`'{}'::uuid[]`
    : sql`array[${sql.join(
        values.map((id) => sql`${id}::uuid`),
        sql`, `,
      )}]`;

const readable = ({
  scope,
  personId,
}: ListQuestion): SQL => sql`(${scope.all} or s.body_id = any(${ids(scope.bodies)})
  or (${scope.named} and ${personId}::uuid in (s.owner_person_id, s.manager_person_id, s.object_owner_person_id)))`;

/** The readable subjects with their decided class and whether anything waits. */
const listed = (question: ListQuestion): SQL => sql`
  select ${subjectFacts}, s.owner_person_id, c.scale, c.confidentiality, c.integrity, c.availability, c.traceability,
    c.next_review_on, c.id is null as "isMissing", w.id is not null as "isWaiting",
    coalesce(c.scale <> ${question.settings.scale}, false) as "isOtherScale",
    coalesce(c.next_review_on <= ${question.today}::date, false) as "isDue",
    s.id = any(${ids(question.lower)}) as "isLower"
  from ${subjects} s ${subjectTables}
  left join lateral (select * from classification c where c.organisation_id = s.organisation_id
    and (c.asset_id = s.id or c.system_id = s.id) and c.decided_on is not null and c.withdrawn_at is null
    order by c.decided_on desc, c.assessed_at desc, c.id limit 1) c on true
  left join lateral (select w.id from classification w where w.organisation_id = s.organisation_id
    and (w.asset_id = s.id or w.system_id = s.id) and w.decided_on is null and w.withdrawn_at is null limit 1) w on true
  where s.organisation_id = ${question.organisationId} and s.withdrawn_at is null and ${readable(question)}
    and ${question.filter.body ? sql`s.body_id = ${question.filter.body}` : sql`true`}`;

const conditions: Readonly<Record<ListShow, SQL>> = {
  waiting: sql`"isWaiting"`,
  due: sql`"isDue"`,
  missing: sql`"isMissing" and not "isWaiting"`,
  otherScale: sql`"isOtherScale"`,
  lower: sql`"isLower"`,
  work: sql`"isWaiting" or "isDue" or "isMissing" or "isOtherScale" or "isLower"`,
  all: sql`true`,
};

const orders: Readonly<Record<ClassFilter['sort'], SQL>> = {
  name: sql`name collate "sv-x-icu", id`,
  review: sql`next_review_on nulls first, name collate "sv-x-icu", id`,
  body: sql`"bodyName" collate "sv-x-icu", name collate "sv-x-icu", id`,
};

type Row = Record<string, unknown> &
  Omit<ListedClass, 'class'> & {
    confidentiality: number | null;
    integrity: number;
    availability: number;
    traceability: number | null;
    shown: number;
  };

/** One page of the list. */
export async function findListedClasses(
  transaction: Transaction,
  question: ListQuestion,
): Promise<{ readonly rows: readonly ListedClass[]; readonly count: number }> {
  const { show, sort, page } = question.filter;
  const { rows } = await transaction.execute<Row>(sql`
    select *, next_review_on::text as "nextReviewOn", count(*) over ()::int as shown from (${listed(question)}) listed
    where ${conditions[show]} order by ${orders[sort]} limit ${rowsOnPage} offset ${(page - 1) * rowsOnPage}`);
  return {
    count: rows[0]?.shown ?? 0,
    rows: rows.map(({ confidentiality, integrity, availability, traceability, ...row }) => ({
      noun: row.noun,
      id: row.id,
      name: row.name,
      reference: row.reference,
      bodyId: row.bodyId,
      bodyName: row.bodyName,
      ownerPersonId: row.ownerPersonId,
      ownerName: row.ownerName,
      scale: row.scale,
      nextReviewOn: row.nextReviewOn,
      isWaiting: row.isWaiting,
      isDue: row.isDue,
      isOtherScale: row.isOtherScale,
      isLower: row.isLower,
      class: confidentiality === null ? null : { confidentiality, integrity, availability, traceability },
    })),
  };
}

/** How many there are of each kind, whatever is shown. */
export async function countClasses(
  transaction: Transaction,
  question: ListQuestion,
): Promise<Readonly<Record<ListShow, number>>> {
  const counted = Object.entries(conditions).map(
    ([show, condition]) => sql`count(*) filter (where ${condition})::int as ${sql.identifier(show)}`,
  );
  const { rows } = await transaction.execute<Record<ListShow, number>>(
    sql`select ${sql.join(counted, sql`, `)} from (${listed(question)}) listed`,
  );
  return rows[0] ?? { work: 0, waiting: 0, due: 0, missing: 0, otherScale: 0, lower: 0, all: 0 };
}

/** The bodies whose assets or systems are in the list. */
export async function findListedBodies(
  transaction: Transaction,
  question: ListQuestion,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await transaction.execute<{ id: string; name: string }>(sql`
    select distinct b.id, b.name, b.name collate "sv-x-icu" as ordered from ${subjects} s ${subjectTables}
    where s.organisation_id = ${question.organisationId} and s.withdrawn_at is null and ${readable(question)}
    order by ordered, b.id`);
  return rows.map(({ id, name }) => ({ id, name }));
}

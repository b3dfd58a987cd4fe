import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import {
  columnsOf,
  isAskedFor,
  isOwnerless,
  isReadable,
  isReviewDue,
  isUnclassed,
  latestClasses,
  tableOf,
} from './holding-conditions.store.ts';
import type { HoldingQuestion, HoldingSort, HoldingTotals, ListedHolding } from './holding-list.model.ts';

const from = (question: HoldingQuestion): SQL => sql`from ${tableOf(question.of)} a
  join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
  left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
  left join latest l on l.about = a.id
  where a.organisation_id = ${question.organisationId} and ${isReadable(question.of, question)}
    and ${isAskedFor(question)}`;

/** How many there are of each gap. One statement. */
export async function countHoldings(
  transaction: Transaction,
  question: HoldingQuestion,
): Promise<HoldingTotals> {
  const { today } = question;
  const [ownerless, due] = [isOwnerless(today), isReviewDue(today)];
  const { rows } = await transaction.execute<HoldingTotals & Record<string, unknown>>(sql`
    with ${latestClasses(question)}
    select count(*)::int as "all", count(*) filter (where ${ownerless})::int as "noOwner",
      count(*) filter (where ${isUnclassed})::int as "noClass", count(*) filter (where ${due})::int as "reviewDue",
      count(*) filter (where ${ownerless} or ${isUnclassed} or ${due})::int as "any" ${from(question)}`);
  return rows[0] ?? { all: 0, noOwner: 0, noClass: 0, reviewDue: 0, any: 0 };
}

function hasGap({ filter, today }: HoldingQuestion): SQL {
  const [ownerless, due] = [isOwnerless(today), isReviewDue(today)];
  switch (filter.gap) {
    case 'noOwner':
      return ownerless;
    case 'noClass':
      return isUnclassed;
    case 'reviewDue':
      return due;
    case 'any':
      return sql`(${ownerless} or ${isUnclassed} or coalesce(${due}, false))`;
    case null:
      return sql`true`;
  }
}

const byName = sql`a.name collate "sv-x-icu", a.id`;
/** The highest classes first; those without one last. Reviews by their day. */
const order: Record<HoldingSort, SQL> = {
  name: byName,
  body: sql`b.name collate "sv-x-icu", ${byName}`,
  class: sql`greatest(l.confidentiality, l.integrity, l.availability, l.traceability) desc nulls last,
    (l.confidentiality + l.integrity + l.availability) desc nulls last, ${byName}`,
  review: sql`l.next_review_on nulls last, ${byName}`,
  owner: sql`p.name collate "sv-x-icu" nulls first, ${byName}`,
};

type Row = ListedHolding & Record<string, unknown>;

/** One page of the register. One statement. */
export async function findHoldingPage(
  transaction: Transaction,
  question: HoldingQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedHolding[]> {
  const { filter } = question;
  const page = sql`select a.id, row_number() over (order by ${order[filter.sort]}) as place ${from(question)}
    and ${hasGap(question)} order by place limit ${limit} offset ${offset}`;
  return listed(transaction, question, page);
}

/** The one with this id, withdrawn or not, where it may be seen. One statement. */
export async function findListedHolding(
  transaction: Transaction,
  question: HoldingQuestion,
  id: string,
): Promise<ListedHolding | undefined> {
  const { of, organisationId } = question;
  const [row] = await listed(
    transaction,
    question,
    sql`select a.id, 1 as place from ${tableOf(of)} a
      where a.organisation_id = ${organisationId} and a.id = ${id} and ${isReadable(of, question)}`,
  );
  return row;
}

async function listed(transaction: Transaction, question: HoldingQuestion, page: SQL) {
  const { of, organisationId, today } = question;
  const other =
    of === 'asset'
      ? { own: sql.raw('asset_id'), to: sql.raw('system_id'), table: sql.raw('"system"') }
      : { own: sql.raw('system_id'), to: sql.raw('asset_id'), table: sql.raw('information_asset') };
  const { rows } = await transaction.execute<Row>(sql`
    with ${latestClasses(question)}, page as materialized (${page})
    select ${columnsOf(of)}, a.withdrawn_at is not null as "isWithdrawn", b.name as "bodyName", p.name as "ownerName",
      coalesce(p.ended_on <= ${today}::date, false) as "ownerHasEnded", m.name as "managerName",
      ${of === 'system' ? sql`o.name` : sql`null`} as "objectOwnerName",
      (select count(*)::int from asset_in_system t
        join ${other.table} x on x.organisation_id = t.organisation_id and x.id = t.${other.to}
        where t.organisation_id = a.organisation_id and t.${other.own} = a.id and x.withdrawn_at is null) as ties,
      case when l.about is not null then jsonb_build_object('confidentiality', l.confidentiality,
        'integrity', l.integrity, 'availability', l.availability, 'traceability', l.traceability, 'scale', l.scale,
        'decidedOn', l.decided_on, 'nextReviewOn', l.next_review_on) end as class
    from page join ${tableOf(of)} a on a.organisation_id = ${organisationId} and a.id = page.id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
      left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
      left join person m on m.organisation_id = a.organisation_id and m.id = a.manager_person_id
      ${of === 'system' ? sql`left join person o on o.organisation_id = a.organisation_id and o.id = a.object_owner_person_id` : sql``}
      left join latest l on l.about = a.id
    order by page.place`);
  return rows;
}

import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import {
  acceptedAs,
  dueNow,
  inQuestion,
  isInChoice,
  isVisibleRisk,
  levelIn,
  productNow,
  withLatest,
} from './risk-conditions.store.ts';
import type {
  ListedRisk,
  MatrixCount,
  Named,
  RiskQuestion,
  RiskSort,
  RiskTotals,
} from './risk-list.model.ts';

/** What was judged gravest first; what nobody has judged comes last of all. */
const order: Record<RiskSort, SQL> = {
  level: sql`${productNow} desc nulls last, l.consequence desc nulls last, x.title collate "sv-x-icu", x.id`,
  review: sql`x.next_review_on nulls first, x.title collate "sv-x-icu", x.id`,
  title: sql`x.title collate "sv-x-icu", x.id`,
  latest: sql`x.made_at desc, x.id`,
};

type Counted = RiskTotals & { readonly matching: number };

/** How many there are of each level, how many are due, and how many the whole filter leaves. One statement. */
export async function countRisks(transaction: Transaction, question: RiskQuestion): Promise<Counted> {
  const level = levelIn(question, productNow);
  const of = (name: string) => sql`count(*) filter (where ${level} = ${name})::int`;
  const { rows } = await transaction.execute<Counted & Record<string, unknown>>(sql`
    select ${of('low')} as low, ${of('medium')} as medium, ${of('high')} as high, ${of('veryHigh')} as "veryHigh",
      count(*) filter (where l.risk_id is null)::int as unassessed,
      count(*) filter (where ${dueNow(question)})::int as due,
      count(*) filter (where ${isInChoice(question)})::int as matching
    from risk x ${withLatest(question.organisationId)} where ${inQuestion(question)}`);
  return rows[0] ?? { low: 0, medium: 0, high: 0, veryHigh: 0, unassessed: 0, due: 0, matching: 0 };
}

/** One page of risks. One statement. */
export function findRiskPage(
  transaction: Transaction,
  question: RiskQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedRisk[]> {
  const by = order[question.filter.sort];
  return listed(
    transaction,
    question,
    sql`where ${inQuestion(question)} and ${isInChoice(question)} order by ${by} limit ${limit} offset ${offset}`,
    by,
  );
}

/** One risk, whatever its state, where it may be seen. One statement. */
export async function findOneListed(
  transaction: Transaction,
  question: RiskQuestion,
  id: string,
): Promise<ListedRisk | undefined> {
  const own = sql`where x.organisation_id = ${question.organisationId} and x.id = ${id}::uuid and ${isVisibleRisk(question)}`;
  const [row] = await listed(transaction, question, own, order.title);
  return row;
}

async function listed(
  transaction: Transaction,
  question: RiskQuestion,
  which: SQL,
  by: SQL,
): Promise<ListedRisk[]> {
  const { organisationId, today } = question;
  const { rows } = await transaction.execute<ListedRisk & Record<string, unknown>>(sql`
    with page as materialized (
      select x.*, row_number() over (order by ${by}) as place, l.likelihood, l.consequence, l.target_likelihood,
        l.target_consequence, l.on_day, ${levelIn(question, productNow)} as level,
        ${levelIn(question, sql`(l.target_likelihood * l.target_consequence)`)} as target_level,
        ${acceptedAs(today)} as accepted, acc.until_on
      from risk x ${withLatest(organisationId)} ${which})
    select x.id, x.body_id as "bodyId", x.title, x.source, x.aspects, x.treatment, x.owner_person_id as "ownerPersonId",
      x.owner_role as "ownerRole", x.next_review_on as "nextReviewOn", x.closed_on as "closedOn", x.version,
      b.name as "bodyName", p.name as "ownerName", x.withdrawn_at is not null as "isWithdrawn", x.likelihood, x.consequence,
      x.target_likelihood as "targetLikelihood", x.target_consequence as "targetConsequence", x.on_day as "assessedOn",
      x.level, x.target_level as "targetLevel", x.accepted,
      case when x.accepted = 'inForce' then x.until_on end as "acceptedUntil",
      (select ${levelIn(question, sql`(e.likelihood * e.consequence)`)} from risk_assessment e
        where e.organisation_id = ${organisationId} and e.risk_id = x.id order by e.on_day desc, e.at desc offset 1 limit 1) as "earlierLevel",
      (select count(*)::int from action_of o join action a on a.organisation_id = o.organisation_id and a.id = o.action_id
        where o.organisation_id = ${organisationId} and o.noun = 'risk' and o.noun_id = x.id and a.withdrawn_at is null
          and a.state in ('planned', 'underWay')) as "openActions"
    from page x
    join body b on b.organisation_id = ${organisationId} and b.id = x.body_id
    left join person p on p.organisation_id = ${organisationId} and p.id = x.owner_person_id
    order by x.place`);
  return rows;
}

/** How many risks stand in each place, as they are or as they are meant to be. One statement. */
export async function countPlaces(transaction: Transaction, question: RiskQuestion): Promise<MatrixCount[]> {
  const isTarget = question.filter.of === 'target';
  const likelihood = isTarget ? sql`l.target_likelihood` : sql`l.likelihood`;
  const consequence = isTarget ? sql`l.target_consequence` : sql`l.consequence`;
  const { rows } = await transaction.execute<MatrixCount & Record<string, unknown>>(sql`
    select ${likelihood} as likelihood, ${consequence} as consequence, count(*)::int as count
    from risk x ${withLatest(question.organisationId)} where ${inQuestion(question)} group by 1, 2`);
  return rows;
}

/** How many open risks of each level each body has, and how many are due. One statement. */
export async function countByBody(
  transaction: Transaction,
  question: RiskQuestion,
): Promise<(RiskTotals & { readonly bodyId: string; readonly bodyName: string })[]> {
  const level = levelIn(question, productNow);
  const of = (name: string) => sql`count(*) filter (where ${level} = ${name})::int`;
  const { rows } = await transaction.execute<
    RiskTotals & { bodyId: string; bodyName: string } & Record<string, unknown>
  >(sql`
    select b.id as "bodyId", b.name as "bodyName", ${of('low')} as low, ${of('medium')} as medium, ${of('high')} as high,
      ${of('veryHigh')} as "veryHigh", count(*) filter (where l.risk_id is null)::int as unassessed,
      count(*) filter (where ${dueNow(question)})::int as due
    from risk x join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
      ${withLatest(question.organisationId)}
    where ${inQuestion(question)} group by b.id, b.name order by b.name collate "sv-x-icu" limit 300`);
  return rows;
}

/** The bodies that have risks which may be seen, and the people who own one; the first 300 of each. One statement. */
export async function findRiskChoices(
  transaction: Transaction,
  question: RiskQuestion,
): Promise<{ readonly bodies: readonly Named[]; readonly owners: readonly Named[] }> {
  const { organisationId } = question;
  const seen = sql`select x.body_id, x.owner_person_id from risk x
    where x.organisation_id = ${organisationId} and ${isVisibleRisk(question)}`;
  const named = (
    table: SQL,
    column: SQL,
  ) => sql`coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name)
      order by n.name collate "sv-x-icu") from (select id, name from ${table} where organisation_id = ${organisationId}
        and id in (select ${column} from seen) limit 300) n), '[]')`;
  const { rows } = await transaction.execute<{ bodies: Named[]; owners: Named[] }>(sql`
    with seen as materialized (${seen})
    select ${named(sql`body`, sql`body_id`)} as bodies, ${named(sql`person`, sql`owner_person_id`)} as owners`);
  return rows[0] ?? { bodies: [], owners: [] };
}

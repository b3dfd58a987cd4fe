import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type {
  ControlPlanQuestion,
  ControlPlanTotals,
  ControlPlanView,
  ListedControlPlan,
  Named,
} from './control-plan-list.model.ts';
import { pointsStanding } from './control-standing.table.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** As `mayReadPlan`. `p` is the plan. */
function isVisible({ organisationId, scope, personId, seesOwn }: ControlPlanQuestion): SQL {
  if (scope.all) return sql`true`;
  const ways = [sql`p.body_id = any(${uuids(scope.bodies)})`];
  if (scope.decided) ways.push(sql`p.state <> 'draft'`);
  if (seesOwn)
    ways.push(sql`p.id in (select plan_id from control_point where organisation_id = ${organisationId}
      and responsible_person_id = ${personId}::uuid and withdrawn_at is null)`);
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** What each view holds; the counts are those of `counted`. */
const views: Record<ControlPlanView, SQL> = {
  all: sql`true`,
  draft: sql`state = 'draft'`,
  decided: sql`state = 'decided'`,
  late: sql`"latePoints" > 0`,
  deviations: sql`deviations > 0`,
  reported: sql`state = 'reported'`,
};

function isAskedFor({ organisationId, filter }: ControlPlanQuestion): SQL {
  const { body, year, q } = filter;
  const holds = (words: string) => sql`(lower(b.name) like ${asPart(words)} or p.id in (
    select plan_id from control_point where organisation_id = ${organisationId} and withdrawn_at is null
      and (lower(control) like ${asPart(words)} or lower(risk) like ${asPart(words)})))`;
  return (
    and(
      body ? sql`p.body_id = ${body}::uuid` : undefined,
      year ? sql`p.year = ${year}::int` : undefined,
      q ? holds(q) : undefined,
    ) ?? sql`true`
  );
}

/** The plans with their counts. @param which a condition of `p` and its body `b` */
const counted = ({ organisationId, today }: ControlPlanQuestion, which: SQL): SQL => sql`
  select p.id, p.body_id as "bodyId", p.year, p.state, p.decided_on as "decidedOn", p.minute_item as "minuteItem",
    p.registry_number as "registryNumber", p.reported_on as "reportedOn", p.report_minute_item as "reportMinuteItem",
    p.conclusion, p.version, b.name as "bodyName", n.*
  from control_plan p join body b on b.organisation_id = p.organisation_id and b.id = p.body_id
    cross join lateral (
      select count(*)::int as points, coalesce(sum(cp.times_a_year), 0)::int as controls, coalesce(sum(s.done), 0)::int as done,
        coalesce(sum(cp.times_a_year - s.done), 0)::int as left, coalesce(sum(s.deviations), 0)::int as deviations,
        (count(*) filter (where s.next_on < ${today}::date))::int as "latePoints"
      from control_point cp cross join lateral ${pointsStanding}
      where cp.organisation_id = p.organisation_id and cp.plan_id = p.id and cp.withdrawn_at is null) n
  where p.organisation_id = ${organisationId} and ${which}`;

const inQuestion = (question: ControlPlanQuestion): SQL =>
  counted(question, sql`${isVisible(question)} and ${isAskedFor(question)}`);

/** How many there are in each view. One statement. */
export async function countPlans(
  transaction: Transaction,
  question: ControlPlanQuestion,
): Promise<ControlPlanTotals> {
  const counts = Object.entries(views).map(
    ([view, is]) => sql`(count(*) filter (where ${is}))::int as ${sql.identifier(view)}`,
  );
  const { rows } = await transaction.execute<ControlPlanTotals & Record<string, unknown>>(
    sql`select ${sql.join(counts, sql`, `)} from (${inQuestion(question)}) t`,
  );
  return rows[0] ?? { all: 0, draft: 0, decided: 0, late: 0, deviations: 0, reported: 0 };
}

/** One page of plans, the latest year first. One statement. */
export async function findPlanPage(
  transaction: Transaction,
  question: ControlPlanQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedControlPlan[]> {
  const { rows } = await transaction.execute<ListedControlPlan & Record<string, unknown>>(sql`
    select * from (${inQuestion(question)}) t where ${views[question.filter.view]}
    order by year desc, "bodyName" collate "sv-x-icu", id limit ${limit} offset ${offset}`);
  return rows;
}

/** One plan where it may be seen. One statement. */
export async function findOneListed(
  transaction: Transaction,
  question: ControlPlanQuestion,
  id: string,
): Promise<ListedControlPlan | undefined> {
  const { rows } = await transaction.execute<ListedControlPlan & Record<string, unknown>>(
    counted(question, sql`p.id = ${id}::uuid and ${isVisible(question)}`),
  );
  return rows[0];
}

/** The bodies and years of the plans that may be seen. One statement. */
export async function findListChoices(
  transaction: Transaction,
  question: ControlPlanQuestion,
): Promise<{ readonly bodies: readonly Named[]; readonly years: readonly number[] }> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<{ bodies: Named[]; years: number[] }>(sql`
    with seen as (select p.body_id, p.year from control_plan p
      where p.organisation_id = ${organisationId} and ${isVisible(question)})
    select coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name) order by name collate "sv-x-icu") from body
        where organisation_id = ${organisationId} and id in (select body_id from seen)), '[]') as bodies,
      array(select distinct year from seen order by year desc) as years`);
  return rows[0] ?? { bodies: [], years: [] };
}

/** The boards that have no plan of the year, among those whose drafts the requester would see. One statement. */
export async function findBoardsWithout(
  transaction: Transaction,
  { organisationId, scope, today }: ControlPlanQuestion,
  year: number,
): Promise<Named[]> {
  const { rows } = await transaction.execute<Named & Record<string, unknown>>(sql`
    select b.id, b.name from body b where b.organisation_id = ${organisationId} and b.kind = 'board'
      and coalesce(b.ended_on, 'infinity') > ${today}::date
      and (${scope.all}::boolean or b.id = any(${uuids(scope.bodies)}))
      and not exists (select from control_plan p where p.organisation_id = b.organisation_id and p.body_id = b.id
        and p.year = ${year}::int)
    order by b.name collate "sv-x-icu" limit 100`);
  return rows;
}

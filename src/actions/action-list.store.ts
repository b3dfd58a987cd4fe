import { and, type SQL, sql } from 'drizzle-orm';
import { hasAsked } from '../audits/body-work/asked.table.ts';
import type { Transaction } from '../database/index.ts';
import type {
  ActionQuestion,
  ActionSort,
  ActionTotals,
  ListedAction,
  StateChoice,
} from './action-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** The actions that may be seen. `a` is the action. */
export function isVisibleAction({ organisationId, scope, personId, seesOwn }: ActionQuestion): SQL {
  const { all, security, bodies, bodyWork } = scope;
  if (all && bodyWork === 'always') return sql`true`;
  const served = sql`a.id in (select action_id from action_recommendation
    where organisation_id = ${organisationId} and body_id = any(${uuids(bodies)}))`;
  const ways = bodies.length > 0 ? [sql`a.body_id = any(${uuids(bodies)})`, served] : [sql`false`];
  if (seesOwn) ways.push(sql`a.owner_person_id = ${personId}`);
  if (security && bodyWork === 'always') {
    ways.push(sql`a.id in (select ar.action_id from action_recommendation ar
      join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      where ar.organisation_id = ${organisationId} and au.is_security
      union select action_id from action_of where organisation_id = ${organisationId})`);
  }
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** The recommendations of an action that whoever may see the action may know of. `ar` serves, `au` is the audit. */
function isVisibleServed({ scope, personId, seesOwn }: ActionQuestion): SQL {
  const { all, security, bodies, bodyWork } = scope;
  if (all && bodyWork === 'always') return sql`true`;
  const ways = [sql`a.body_id = any(${uuids(bodies)})`, sql`ar.body_id = any(${uuids(bodies)})`];
  if (seesOwn) ways.push(sql`a.owner_person_id = ${personId}`);
  if (security && bodyWork === 'always') ways.push(sql`au.is_security`);
  return sql`(${sql.join(ways, sql` or `)})`;
}

/**
 * Whether the page of a served recommendation opens: seen are those addressed to the requester's own bodies, and those
 * that such a body has asked them to see to. As `isVisible` in audits/register/register-conditions.store.ts; a test of
 * links holds the two together.
 */
function opens({ organisationId, scope }: ActionQuestion): SQL {
  const { all, security, visible, bodies } = scope;
  if (all) return sql`au.withdrawn_at is null`;
  const concerns = sql`exists (select from addressee a where a.organisation_id = ${organisationId}
    and a.recommendation_id = r.id and (a.body_id = any(${uuids(visible)}) or ${hasAsked({ organisationId, bodies })}))`;
  const seen = security ? sql`(au.is_security or ${concerns})` : concerns;
  return sql`(au.withdrawn_at is null and ${seen})`;
}

const isOpen = sql`a.state in ('planned', 'underWay')`;
const movedTimes = sql`(select count(*)::int from action_date d
  where d.organisation_id = a.organisation_id and d.action_id = a.id and d.was is not null)`;

/** How many times each was moved, all of them at once. */
const movedOf = (organisationId: string): SQL => sql`select action_id, count(*) as times from action_date
  where organisation_id = ${organisationId} and was is not null group by action_id`;

const states: Record<StateChoice, SQL | undefined> = {
  open: isOpen,
  planned: sql`a.state = 'planned'`,
  underWay: sql`a.state = 'underWay'`,
  done: sql`a.state = 'done'`,
  cancelled: sql`a.state = 'cancelled'`,
  every: undefined,
};

/** Which of them the filter asks for, whatever their state. */
function isAskedFor({ organisationId, scope, personId, filter }: ActionQuestion): SQL {
  const { view, body, owner, moved, due, audit, recommendation, q } = filter;
  const serving = (which: SQL) => sql`a.id in (select ar.action_id from action_recommendation ar
    join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
    where ar.organisation_id = ${organisationId} and ${which})`;
  return (
    and(
      view === 'mine' ? sql`a.owner_person_id = ${personId}` : undefined,
      view === 'body' ? sql`a.body_id = any(${uuids(scope.bodies)})` : undefined,
      body
        ? sql`(a.body_id = ${body} or a.id in (select action_id from action_recommendation
            where organisation_id = ${organisationId} and body_id = ${body}))`
        : undefined,
      owner ? sql`a.owner_person_id = ${owner}` : undefined,
      moved === null
        ? undefined
        : sql`a.id in (select action_id from (${movedOf(organisationId)}) d where d.times >= ${moved})`,
      due
        ? sql`a.due_on >= ${`${due}-01`}::date and a.due_on < ${`${due}-01`}::date + interval '1 month'`
        : undefined,
      audit ? serving(sql`r.audit_id = ${audit}`) : undefined,
      recommendation ? serving(sql`r.id = ${recommendation}`) : undefined,
      q ? sql`(lower(a.title) like ${asPart(q)} or lower(a.owner_role) like ${asPart(q)})` : undefined,
    ) ?? sql`true`
  );
}

/** What is overdue is open, whatever state is asked for besides. */
const isInChoice = ({ filter, today }: ActionQuestion): SQL | undefined =>
  filter.overdue ? sql`${isOpen} and a.due_on < ${today}` : states[filter.state];

const inQuestion = (question: ActionQuestion): SQL =>
  sql`a.organisation_id = ${question.organisationId} and a.withdrawn_at is null
    and ${isVisibleAction(question)} and ${isAskedFor(question)}`;

/** What is still to be done first, and of that what was due first. */
const order: Record<ActionSort, SQL> = {
  due: sql`(a.state in ('done', 'cancelled')), a.due_on nulls last, a.id`,
  latest: sql`a.made_at desc, a.id`,
  title: sql`a.title collate "sv-x-icu", a.id`,
  moved: sql`${movedTimes} desc, a.due_on nulls last, a.id`,
  cost: sql`a.cost_sek desc nulls last, a.id`,
};

/** How many there are in each state. One statement. */
export async function countActions(
  transaction: Transaction,
  question: ActionQuestion,
): Promise<ActionTotals> {
  const { rows } = await transaction.execute<ActionTotals & Record<string, unknown>>(sql`
    select count(*) filter (where a.state = 'planned')::int as planned,
      count(*) filter (where a.state = 'underWay')::int as "underWay",
      count(*) filter (where ${isOpen} and a.due_on < ${question.today})::int as overdue,
      count(*) filter (where a.state = 'done')::int as done,
      count(*) filter (where a.state = 'cancelled')::int as cancelled
    from action a where ${inQuestion(question)}`);
  return rows[0] ?? { planned: 0, underWay: 0, overdue: 0, done: 0, cancelled: 0 };
}

type Row = ListedAction & Record<string, unknown>;

/** One page of actions. One statement. */
export async function findActionPage(
  transaction: Transaction,
  question: ActionQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedAction[]> {
  const { filter } = question;
  const where = and(inQuestion(question), isInChoice(question));
  // What is still to be done lies in an index by due date: no others need to be sorted in.
  const isOpenOnly = ['open', 'planned', 'underWay'].includes(filter.state) || filter.overdue;
  const by = filter.sort === 'due' && isOpenOnly ? sql`a.due_on nulls last, a.id` : order[filter.sort];
  const byMoved = filter.sort === 'moved';
  const times = byMoved
    ? sql`left join (${movedOf(question.organisationId)}) moved on moved.action_id = a.id`
    : sql``;
  const first = byMoved ? sql`coalesce(moved.times, 0) desc, a.due_on nulls last, a.id` : by;
  // Numbered only when they are few: a window over all of them would have to sort them all.
  const page = sql`select a.*, row_number() over (order by ${by}) as place
    from (select a.* from action a ${times} where ${where} order by ${first} limit ${limit} offset ${offset}) a`;
  return listed(transaction, question, page);
}

/** One action, withdrawn or not, where it may be seen. One statement. */
export async function findOneListed(
  transaction: Transaction,
  question: ActionQuestion,
  id: string,
): Promise<ListedAction | undefined> {
  const own = sql`select a.*, 1 as place from action a
    where a.organisation_id = ${question.organisationId} and a.id = ${id} and ${isVisibleAction(question)}`;
  const [row] = await listed(transaction, question, own);
  return row;
}

async function listed(
  transaction: Transaction,
  question: ActionQuestion,
  page: SQL,
): Promise<ListedAction[]> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<Row>(sql`
    with page as materialized (${page})
    select a.id, a.body_id as "bodyId", a.title, a.owner_role as "ownerRole", a.owner_person_id as "ownerPersonId",
      a.due_on as "dueOn", a.follow_up_on as "followUpOn", a.cost_sek::float8 as "costSek", a.state,
      a.completed_on as "completedOn", a.commitment_id as "commitmentId", a.secrecy, a.version,
      b.name as "bodyName", p.name as "ownerName", ${movedTimes} as moved,
      (select count(*)::int from action_dependency d
        join action o on o.organisation_id = d.organisation_id and o.id = d.depends_on_id
        where d.organisation_id = a.organisation_id and d.action_id = a.id and o.withdrawn_at is null
          and o.state in ('planned', 'underWay')) as "waitsFor",
      (select count(*)::int from evidence_of eo
        join evidence e on e.organisation_id = eo.organisation_id and e.id = eo.evidence_id and e.withdrawn_at is null
        where eo.organisation_id = a.organisation_id and eo.noun = 'action' and eo.noun_id = a.id) as evidence,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'text', left(r.text, 300),
          'auditId', au.id, 'auditTitle', au.title, 'bodyId', sb.id, 'bodyName', sb.name, 'opens', ${opens(question)})
          order by au.title, r.position, sb.name)
        from action_recommendation ar
        join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
        join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
        join body sb on sb.organisation_id = ar.organisation_id and sb.id = ar.body_id
        where ar.organisation_id = a.organisation_id and ar.action_id = a.id and r.withdrawn_at is null
          and ${isVisibleServed(question)}), '[]') as serves
    from page a
    join body b on b.organisation_id = ${organisationId} and b.id = a.body_id
    left join person p on p.organisation_id = ${organisationId} and p.id = a.owner_person_id
    order by a.place`);
  return rows;
}

export interface ActionChoice {
  readonly id: string;
  readonly name: string;
}

/** The people who own some action that may be seen, by name; the first 300. One statement. */
export async function findOwners(
  transaction: Transaction,
  question: ActionQuestion,
): Promise<ActionChoice[]> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<ActionChoice & Record<string, unknown>>(sql`
    select p.id, p.name from person p where p.organisation_id = ${organisationId} and exists (
      select from action a where a.organisation_id = ${organisationId} and a.owner_person_id = p.id
        and a.withdrawn_at is null and ${isVisibleAction(question)})
    order by p.name collate "sv-x-icu", p.id limit 300`);
  return rows;
}

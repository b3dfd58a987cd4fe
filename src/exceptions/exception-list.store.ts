import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ExceptionQuestion, ExceptionTotals, FoundException, Named } from './exception-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** As `mayReadException`. `x` is the exception. */
function isVisible({ organisationId, scope, personId, seesOwn }: ExceptionQuestion): SQL {
  if (scope.all) return sql`true`;
  const ways = [sql`x.body_id = any(${uuids(scope.bodies)})`];
  if (seesOwn) {
    ways.push(sql`${personId}::uuid in (x.owner_person_id, x.asked_by)`);
    ways.push(sql`x.system_id in (select id from "system" where organisation_id = ${organisationId}
      and manager_person_id = ${personId}::uuid)`);
  }
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** As `standingOf`: what each view holds on the day. */
const views = (today: string): Record<keyof ExceptionTotals, SQL> => ({
  current: sql`(x.state = 'asked' or (x.state = 'approved' and x.until_on >= ${today}::date))`,
  soon: sql`(x.state = 'approved' and x.from_on <= ${today}::date and x.until_on >= ${today}::date and x.until_on <= ${today}::date + 60)`,
  asked: sql`x.state = 'asked'`,
  expired: sql`(x.state = 'ended' or (x.state = 'approved' and x.until_on < ${today}::date))`,
  declined: sql`x.state = 'declined'`,
  all: sql`true`,
});

function isAskedFor({ filter }: ExceptionQuestion): SQL {
  const { body, owner, requirement, system, asset, q } = filter;
  return (
    and(
      body ? sql`x.body_id = ${body}::uuid` : undefined,
      owner ? sql`x.owner_person_id = ${owner}::uuid` : undefined,
      requirement ? sql`x.requirement_id = ${requirement}::uuid` : undefined,
      system ? sql`x.system_id = ${system}::uuid` : undefined,
      asset ? sql`x.asset_id = ${asset}::uuid` : undefined,
      q
        ? sql`(lower(x.title) like ${asPart(q)} or lower(x.what) like ${asPart(q)} or x.words @@ websearch_to_tsquery('swedish', ${q}))`
        : undefined,
    ) ?? sql`true`
  );
}

const inQuestion = (question: ExceptionQuestion): SQL =>
  sql`x.organisation_id = ${question.organisationId} and ${isVisible(question)} and ${isAskedFor(question)}`;

/** How many there are in each view. One statement. */
export async function countExceptions(
  transaction: Transaction,
  question: ExceptionQuestion,
): Promise<ExceptionTotals> {
  const counted = Object.entries(views(question.today)).map(
    ([view, is]) => sql`count(*) filter (where ${is})::int as ${sql.identifier(view)}`,
  );
  const { rows } = await transaction.execute<ExceptionTotals & Record<string, unknown>>(
    sql`select ${sql.join(counted, sql`, `)} from exception x where ${inQuestion(question)}`,
  );
  return rows[0] ?? { current: 0, soon: 0, asked: 0, expired: 0, declined: 0, all: 0 };
}

/** Those about to end first; of what is over, the latest first. */
const order = ({ filter }: ExceptionQuestion): SQL =>
  ['expired', 'declined', 'all'].includes(filter.view)
    ? sql`x.until_on desc, x.id`
    : sql`(x.state = 'asked') desc, x.until_on, x.id`;

/** One page of exceptions. One statement. */
export function findExceptionPage(
  transaction: Transaction,
  question: ExceptionQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundException[]> {
  const by = order(question);
  const view = views(question.today)[question.filter.view];
  return listed(
    transaction,
    question.organisationId,
    sql`select x.*, row_number() over (order by ${by}) as place from exception x
      where ${inQuestion(question)} and ${view} order by ${by} limit ${limit} offset ${offset}`,
  );
}

/** One exception where it may be seen. One statement. */
export async function findOneListed(
  transaction: Transaction,
  question: ExceptionQuestion,
  id: string,
): Promise<FoundException | undefined> {
  const own = sql`select x.*, 1 as place from exception x
    where x.organisation_id = ${question.organisationId} and x.id = ${id}::uuid and ${isVisible(question)}`;
  const [row] = await listed(transaction, question.organisationId, own);
  return row;
}

async function listed(
  transaction: Transaction,
  organisationId: string,
  page: SQL,
): Promise<FoundException[]> {
  const { rows } = await transaction.execute<FoundException & Record<string, unknown>>(sql`
    with page as materialized (${page})
    select x.id, x.body_id as "bodyId", x.title, x.what, x.requirement_id as "requirementId", x.asset_id as "assetId",
      x.system_id as "systemId", x.risk_reason as "riskReason", x.likelihood, x.consequence,
      x.instead_measures as "insteadMeasures", x.owner_person_id as "ownerPersonId", x.asked_by as "askedBy",
      x.asked_at as "askedAt", x.from_on as "fromOn", x.until_on as "untilOn", x.state, x.decided_by as "decidedBy",
      x.decided_on as "decidedOn", x.decision_reason as "decisionReason", x.ended_on as "endedOn",
      x.ended_reason as "endedReason", x.renews_id as "renewsId", x.version, b.name as "bodyName", o.name as "ownerName",
      a.name as "askerName", d.name as "deciderName", s.name as "systemName", i.name as "assetName",
      s.manager_person_id as "managerPersonId", coalesce(i.owner_person_id, s.owner_person_id) as "registeredOwner",
      (select name from person where organisation_id = ${organisationId}
        and id = coalesce(i.owner_person_id, s.owner_person_id)) as "registeredOwnerName",
      (select w.ref || ' ' || left(w.text, 300) from requirement_wording w where w.organisation_id = ${organisationId}
        and w.requirement_id = x.requirement_id order by w.number desc limit 1) as "requirementWords",
      (select r.id from exception r where r.organisation_id = ${organisationId} and r.renews_id = x.id
        and r.state <> 'declined' limit 1) as "renewedById"
    from page x
    join body b on b.organisation_id = ${organisationId} and b.id = x.body_id
    join person o on o.organisation_id = ${organisationId} and o.id = x.owner_person_id
    left join person a on a.organisation_id = ${organisationId} and a.id = x.asked_by
    left join person d on d.organisation_id = ${organisationId} and d.id = x.decided_by
    left join "system" s on s.organisation_id = ${organisationId} and s.id = x.system_id
    left join information_asset i on i.organisation_id = ${organisationId} and i.id = x.asset_id
    order by x.place`);
  return rows.map((row) => ({ ...row, askedAt: new Date(row.askedAt) }));
}

/** The bodies with exceptions that may be seen; the first 300. One statement. */
export async function findBodyChoices(
  transaction: Transaction,
  question: ExceptionQuestion,
): Promise<Named[]> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<Named & Record<string, unknown>>(sql`
    select id, name from body where organisation_id = ${organisationId} and id in (
      select x.body_id from exception x where x.organisation_id = ${organisationId} and ${isVisible(question)})
    order by name collate "sv-x-icu" limit 300`);
  return rows;
}

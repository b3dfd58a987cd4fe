import { and, type SQL, sql } from 'drizzle-orm';
import type { RiskFilter, RiskQuestion } from './risk-list.model.ts';

/**
 * The conditions that lists, totals and the matrix share. They are written for these names in a query: `x` the risk,
 * `l` its latest assessment, `acc` its latest acceptance.
 */

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** As `mayReadRisk`. */
export function isVisibleRisk({ scope, personId, seesOwn }: RiskQuestion): SQL {
  if (scope.all) return sql`true`;
  const own = seesOwn ? sql`x.owner_person_id = ${personId}::uuid` : sql`false`;
  return sql`(x.body_id = any(${uuids(scope.bodies)}) or ${own})`;
}

/**
 * The latest assessment and acceptance of each risk. Looked up one by one in the index, which is as quick for one as for
 * all of them, whatever the database believes of how many there are.
 */
export const withLatest = (organisationId: string): SQL => sql`
  left join lateral (select risk_id, on_day, likelihood, consequence, target_likelihood, target_consequence, at
    from risk_assessment a where a.organisation_id = ${organisationId} and a.risk_id = x.id
    order by a.on_day desc, a.at desc limit 1) l on true
  left join lateral (select risk_id, until_on, at from risk_acceptance a
    where a.organisation_id = ${organisationId} and a.risk_id = x.id order by a.on_day desc, a.at desc limit 1) acc on true`;

/** The level of a place, by the thresholds in force; null where there is none. As `levelOf`. */
export const levelIn = (
  { scale }: RiskQuestion,
  product: SQL,
): SQL => sql`case when ${product} is null then null
  when ${product} >= ${scale.veryHigh}::int then 'veryHigh' when ${product} >= ${scale.high}::int then 'high'
  when ${product} >= ${scale.medium}::int then 'medium' else 'low' end`;

export const productNow = sql`(l.likelihood * l.consequence)`;

/** As `acceptanceStanding`. */
export const acceptedAs = (today: string): SQL => sql`case when acc.risk_id is null then 'none'
  when acc.until_on >= ${today}::date and acc.at >= l.at then 'inForce' else 'ended' end`;

const states: Record<RiskFilter['state'], SQL> = {
  open: sql`x.withdrawn_at is null and x.closed_on is null`,
  closed: sql`x.withdrawn_at is null and x.closed_on is not null`,
  withdrawn: sql`x.withdrawn_at is not null`,
  every: sql`x.withdrawn_at is null`,
};

const isDue = ({ today }: RiskQuestion) => sql`coalesce(x.next_review_on <= ${today}::date, true)`;
const isOpen = states.open;

/** Which of them the filter asks for, whatever their level. */
function isAskedFor(question: RiskQuestion): SQL {
  const { organisationId, personId, today, filter } = question;
  const { view, body, owner, source, treatment, state, accepted, noun, nounId, q } = filter;
  const { likelihood, consequence, of } = filter;
  const place = (now: SQL, target: SQL) => (of === 'target' ? target : now);
  return (
    and(
      states[state],
      view === 'mine' ? sql`x.owner_person_id = ${personId}::uuid` : undefined,
      body ? sql`x.body_id = ${body}::uuid` : undefined,
      owner ? sql`x.owner_person_id = ${owner}::uuid` : undefined,
      source ? sql`x.source = ${source}` : undefined,
      treatment === 'none' ? sql`x.treatment is null` : undefined,
      treatment && treatment !== 'none' ? sql`x.treatment = ${treatment}` : undefined,
      accepted ? sql`${acceptedAs(today)} = ${accepted}` : undefined,
      likelihood ? sql`${place(sql`l.likelihood`, sql`l.target_likelihood`)} = ${likelihood}` : undefined,
      consequence ? sql`${place(sql`l.consequence`, sql`l.target_consequence`)} = ${consequence}` : undefined,
      noun && nounId
        ? sql`exists (select from risk_link k where k.organisation_id = ${organisationId} and k.risk_id = x.id
            and k.noun = ${noun} and k.noun_id = ${nounId}::uuid)`
        : undefined,
      q
        ? sql`(lower(x.title) like ${asPart(q)} or lower(x.scenario) like ${asPart(q)} or x.words @@ websearch_to_tsquery('swedish', ${q}))`
        : undefined,
    ) ?? sql`true`
  );
}

/** Of the level that is asked for, and due as asked. */
export function isInChoice(question: RiskQuestion): SQL {
  const { filter, today } = question;
  const { level, review } = filter;
  return (
    and(
      level === 'unassessed' ? sql`l.risk_id is null` : undefined,
      level && level !== 'unassessed' ? sql`${levelIn(question, productNow)} = ${level}` : undefined,
      review === 'due' ? sql`${isOpen} and ${isDue(question)}` : undefined,
      review === 'soon'
        ? sql`${isOpen} and x.next_review_on > ${today}::date and x.next_review_on <= ${today}::date + 30`
        : undefined,
    ) ?? sql`true`
  );
}

export const inQuestion = (question: RiskQuestion): SQL =>
  sql`x.organisation_id = ${question.organisationId} and ${isVisibleRisk(question)} and ${isAskedFor(question)}`;

export const dueNow = (question: RiskQuestion): SQL => sql`(${isOpen} and ${isDue(question)})`;

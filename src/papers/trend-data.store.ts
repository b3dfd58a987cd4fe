import { sql } from 'drizzle-orm';
import { isWorkHandedOver } from '../audits/matters/handed-over.table.ts';
import type { Transaction } from '../database/index.ts';
import type { TrendRound, TrendYear } from './paper-data.model.ts';

/** Whose trend, of what may be seen. */
export interface TrendQuestion {
  readonly organisationId: string;
  readonly all: boolean;
  readonly security: boolean;
  readonly visible: readonly string[];
  readonly bodies: readonly string[];
  readonly onceDispatched: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

type Row<T> = T & Record<string, unknown>;
const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** For the names `x` (recommendation and body) and `au`. */
export const visibleTo = ({ all, security, visible }: TrendQuestion) => {
  const own = sql`x.body_id = any(${uuids(visible)})`;
  return all ? sql`true` : security ? sql`(au.is_security or ${own})` : own;
};

/**
 * Whether the body's work has been handed over to whoever asks, for the names `x` (recommendation and body).
 */
export const handedOver = ({
  onceDispatched,
  bodies,
  today,
}: Pick<TrendQuestion, 'onceDispatched' | 'bodies' | 'today'>) =>
  onceDispatched
    ? sql`(x.body_id = any(${uuids(bodies)}) or ${isWorkHandedOver({
        organisationId: sql`x.organisation_id`,
        recommendationId: sql`x.recommendation_id`,
        bodyId: sql`x.body_id`,
        today,
      })})`
    : sql`true`;

/** How each closed round assessed, the oldest first. */
export async function findTrendRounds(
  transaction: Transaction,
  question: TrendQuestion,
): Promise<TrendRound[]> {
  const count = (status: string) => sql`(count(*) filter (where x.status = ${status}))::int`;
  const { rows } = await transaction.execute<Row<TrendRound>>(sql`
    select f.title, f.dated, f.made_by as "madeBy", ${count('green')} as green, ${count('yellow')} as yellow,
      ${count('red')} as red, ${count('unknown')} as unknown
    from follow_up f
      join assessment x on x.organisation_id = f.organisation_id and x.follow_up_id = f.id
      join recommendation r on r.organisation_id = x.organisation_id and r.id = x.recommendation_id and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
    where f.organisation_id = ${question.organisationId} and f.closed_at is not null and f.withdrawn_at is null
      and ${visibleTo(question)} and (f.made_by <> 'municipality' or ${handedOver(question)})
    group by f.organisation_id, f.id
    order by f.dated nulls first, f.entered_at, f.id
    limit 60`);
  return rows;
}

/** What the bodies reported and what was confirmed internally, by year of the step, the oldest first. */
export async function findTrendYears(
  transaction: Transaction,
  question: TrendQuestion,
): Promise<TrendYear[]> {
  const count = (command: string) => sql`(count(*) filter (where x.command = ${command}))::int`;
  const { rows } = await transaction.execute<Row<TrendYear>>(sql`
    select extract(year from x.at at time zone 'Europe/Stockholm')::int as year, ${count('reportDone')} as "reportedDone",
      ${count('confirm')} as confirmed, ${count('sendBack')} as "sentBack", ${count('decideNotToAct')} as "notToAct"
    from work_event x
      join recommendation r on r.organisation_id = x.organisation_id and r.id = x.recommendation_id and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
    where x.organisation_id = ${question.organisationId}
      and x.command in ('reportDone', 'confirm', 'sendBack', 'decideNotToAct')
      and ${visibleTo(question)} and ${handedOver(question)}
    group by 1 order by 1`);
  return rows;
}

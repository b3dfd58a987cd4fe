import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { carries, counts, joinAssessment, rowConditions, standsAs } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';
import { assessedAsAsked, isChosen, keepsUnknown, kinds, withListed } from './register-listed.store.ts';
import type { Distribution } from './register-overview.model.ts';
import { distributionOf, type GroupFigures } from './register-overview.store.ts';

type Figures = GroupFigures & { overdue: number };

/**
 * How the rows that the filter leaves are distributed, and how they are without its choice of status and of unknown
 * colours: what can be chosen there instead. One statement.
 */
export async function findRegisterTotals(
  transaction: Transaction,
  question: RegisterQuestion,
): Promise<{ readonly totals: RegisterTotals; readonly beside: Distribution }> {
  const figures = sql.join(
    Object.entries(kinds).map(([name, condition]) => sql`${sum(condition)} as ${sql.identifier(name)}`),
    sql`, `,
  );
  // Rows are counted by what they have in common first: a dozen conditions are then tried on a few groups, not on every row.
  const { rows } = await transaction.execute<Figures>(sql`
    ${withListed(question, { unknowns: true })},
    alike as (
      select assessed, undecided, left_unknown, not_assessable, interpreted, count(*) as n
      from listed group by 1, 2, 3, 4, 5),
    chosen as (
      select ${assessedAsAsked(question)} as assessed, ${keepsUnknown(question) ? sql`undecided` : sql`false`} as undecided,
        left_unknown, not_assessable, interpreted, n from alike where ${isChosen(question)})
    select ${sum(sql`true`)} as recommendations, ${figures}, (${overdue(question)}) as overdue from chosen
    union all select ${sum(sql`true`)}, ${figures}, 0 from alike`);
  const [chosen, all] = rows as [Figures, Figures];
  return { totals: { ...distributionOf(chosen), overdue: chosen.overdue }, beside: distributionOf(all) };
}

const sum = (condition: SQL) => sql`coalesce(sum(n) filter (where ${condition}), 0)::int`;

/** Rows for which a chosen body has not answered in time. */
function overdue(question: RegisterQuestion): SQL {
  const { status, unknown } = question.filter;
  const isListed =
    status || unknown ? sql`r.id in (select id from listed where ${isChosen(question)})` : sql`true`;
  return sql`select count(distinct r.id)::int from matter m
      join addressee a on a.organisation_id = m.organisation_id and a.matter_id = m.id ${joinAssessment}
      join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where m.organisation_id = ${question.organisationId} and ${standsAs('overdue', question.today)}
      and ${counts(question, sql`au.is_security`)} and ${carries(question)} and ${rowConditions(question)} and ${isListed}`;
}

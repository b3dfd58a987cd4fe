import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { counts, rowConditions, standsAs } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';
import { isChosen, kinds, withListed } from './register-listed.store.ts';

type Figures = Record<keyof typeof kinds | 'recommendations' | 'matching' | 'overdue', number>;

/**
 * The totals of the rows that the filter leaves, and how many they are.
 * @param without leaves the filter's choice of status and unknown colours out of the totals, not of `matching`
 */
export async function findRegisterTotals(
  transaction: Transaction,
  question: RegisterQuestion,
  without?: 'status',
): Promise<{ readonly totals: RegisterTotals; readonly matching: number }> {
  const chosen = isChosen(question);
  const sum = (condition: SQL) => sql`coalesce(sum(n) filter (where ${condition}), 0)::int`;
  const counted = Object.entries(kinds).map(
    ([name, condition]) => sql`${sum(condition)} as ${sql.identifier(name)}`,
  );
  // Rows are counted by what they have in common first: a dozen conditions are then tried on a few groups, not on every row.
  const { rows } = await transaction.execute<Figures>(sql`
    ${withListed(question, { unknowns: true })},
    alike as (
      select assessed, undecided, left_unknown, interpreted, count(*) as n from listed
      where ${without ? sql`true` : chosen} group by 1, 2, 3, 4)
    select ${sum(sql`true`)} as recommendations, ${sum(chosen)} as matching, ${sql.join(counted, sql`, `)},
      (${overdue(question, without ? undefined : chosen)}) as overdue
    from alike`);
  const { matching, ...figures } = rows[0] as Figures;
  return { totals: totalsOf(figures), matching };
}

/** Rows for which a body that counts has not answered in time. @param chosen which of the listed rows; all without it */
function overdue(question: RegisterQuestion, chosen: SQL | undefined): SQL {
  const { status, unknown } = question.filter;
  const isListed =
    chosen && (status || unknown) ? sql`r.id in (select id from listed where ${chosen})` : sql`true`;
  return sql`select count(distinct r.id)::int from matter m
      join addressee a on a.organisation_id = m.organisation_id and a.matter_id = m.id
      join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where m.organisation_id = ${question.organisationId} and ${standsAs('overdue', question.today)}
      and ${counts(question, sql`au.is_security`)} and ${rowConditions(question)} and ${isListed}`;
}

function totalsOf(figures: Omit<Figures, 'matching'>): RegisterTotals {
  const { recommendations, green, yellow, red, unknown, notAssessed, undecided, leftUnknown, overdue } =
    figures;
  return {
    recommendations,
    assessed: { green, yellow, red, unknown, notAssessed },
    interpreted: {
      green: figures.interpretedGreen,
      yellow: figures.interpretedYellow,
      red: figures.interpretedRed,
    },
    undecided,
    leftUnknown,
    overdue,
  };
}

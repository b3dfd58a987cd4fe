import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import { kinds, withListed } from './register-listed.store.ts';
import type { AuditDistribution, Distribution, YearDistribution } from './register-overview.model.ts';

/** How many of the newest audits are shown, of the oldest open recommendations, and of the colours to decide. */
const most = { audits: 12, open: 10, undecided: 5 };

export interface FoundOverview {
  readonly auditCount: number;
  readonly audits: readonly AuditDistribution[];
  readonly years: readonly YearDistribution[];
  /** Ids of recommendations. */
  readonly oldestOpen: readonly string[];
  readonly undecided: readonly string[];
}

/** The numbers of one group of `listed`. */
export type GroupFigures = Record<keyof typeof kinds | 'recommendations', number>;

export const groupFigures = sql.join(
  [
    sql`count(*)::int as recommendations`,
    ...Object.entries(kinds).map(
      ([name, condition]) => sql`count(*) filter (where ${condition})::int as ${sql.identifier(name)}`,
    ),
  ],
  sql`, `,
);

export function distributionOf(found: GroupFigures): Distribution {
  const { recommendations, green, yellow, red, unknown, notAssessed } = found;
  const { undecided, undecidedElsewhere, leftUnknown, notAssessable } = found;
  return {
    recommendations,
    assessed: { green, yellow, red, unknown, notAssessed },
    interpreted: {
      green: found.interpretedGreen,
      yellow: found.interpretedYellow,
      red: found.interpretedRed,
    },
    undecided,
    undecidedElsewhere,
    leftUnknown,
    notAssessable,
  };
}

interface Found extends Omit<FoundOverview, 'audits' | 'years'> {
  readonly audits: readonly (GroupFigures & Pick<AuditDistribution, 'id' | 'title' | 'year'>)[];
  readonly years: readonly (GroupFigures & Pick<YearDistribution, 'year'>)[];
}

const inOrder = sql`order by year nulls last, title, audit_id, position, id`;

const asList = (query: SQL) =>
  sql`coalesce((select jsonb_agg(to_jsonb(grouped)) from (${query}) grouped), '[]')`;

/** By audit and by year, with the oldest: counted over the rows of the list, in one statement, so that it is as the list. */
export async function findOverviewFigures(
  transaction: Transaction,
  question: RegisterQuestion,
): Promise<FoundOverview> {
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    ${withListed(question, { unknowns: true })}
    select (select count(distinct audit_id)::int from listed) as "auditCount",
      ${asList(sql`select audit_id as id, title, year, ${groupFigures} from listed
        group by audit_id, title, year order by year desc nulls last, title, audit_id limit ${most.audits}`)} as audits,
      ${asList(sql`select year, ${groupFigures} from listed group by year order by year desc nulls last`)} as years,
      array(select id from listed where assessed <> 'green' ${inOrder} limit ${most.open}) as "oldestOpen",
      array(select id from listed where ${kinds.undecided} ${inOrder} limit ${most.undecided}) as undecided`);
  const found = rows[0] as Found;
  return {
    ...found,
    audits: found.audits.map(({ id, title, year, ...counted }) => ({
      id,
      title,
      year,
      ...distributionOf(counted),
    })),
    years: found.years.map(({ year, ...counted }) => ({ year, ...distributionOf(counted) })),
  };
}

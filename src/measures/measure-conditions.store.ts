import { type SQL, sql } from 'drizzle-orm';
import type { MeasureName, Side } from './measure.model.ts';

interface Conditions {
  /** What is counted. @param today YYYY-MM-DD */
  readonly part: (today: string) => SQL;
  /** Of what: the part is always among them. */
  readonly all: (today: string) => SQL;
  /** Those of all that nobody knows of. */
  readonly unknown?: SQL;
}

const seen = () => sql`p.state is not null`;
const everyRow = () => sql`true`;
const followedUp = () => sql`p.assessed <> 'notAssessed'`;
const answerable = (today: string) =>
  sql`p.due_on is not null and (p.done_on is not null or p.due_on < ${today}::date)`;
const isUnknown = sql`p.assessed = 'unknown'`;

/** What each measure counts, over its population `p`; the catalogues say the same in words. */
const conditions: Readonly<Record<MeasureName, Conditions>> = {
  confirmed: { all: seen, part: () => sql`p.state = 'confirmed'` },
  workUnderWay: { all: seen, part: () => sql`p.state in ('planned', 'reportedDone', 'confirmed')` },
  notToAct: { all: seen, part: () => sql`p.state = 'notToAct'` },
  openWork: { all: seen, part: () => sql`p.state not in ('confirmed', 'notToAct')` },
  green: { all: followedUp, part: () => sql`p.assessed = 'green'`, unknown: isUnknown },
  greenOrYellow: { all: followedUp, part: () => sql`p.assessed in ('green', 'yellow')`, unknown: isUnknown },
  openAuditors: { all: everyRow, part: () => sql`p.assessed <> 'green'` },
  answeredInTime: { all: answerable, part: () => sql`p.done_on <= p.due_on` },
  promisesKept: {
    all: () => sql`p.outcome is not null`,
    part: () => sql`p.outcome = 'kept'`,
    unknown: sql`p.outcome = 'unknown'`,
  },
  promisesKeptOwn: {
    all: () => sql`p.own_outcome is not null`,
    part: () => sql`p.own_outcome = 'kept'`,
    unknown: sql`p.own_outcome = 'unknown'`,
  },
  commitmentsOverdue: {
    all: () => sql`p.due_on is not null`,
    part: (today) => sql`p.due_on < ${today}::date and p.outcome is distinct from 'kept'
      and p.own_outcome is distinct from 'kept' and not p.actions_done`,
  },
  movedDates: { all: () => sql`(p.due_on is not null or p.times > 0)`, part: () => sql`p.times > 0` },
  actionsOverdue: {
    all: () => sql`p.state in ('planned', 'underWay')`,
    part: (today) => sql`p.state in ('planned', 'underWay') and p.due_on < ${today}::date`,
  },
  roundGreen: { all: everyRow, part: () => sql`p.assessed = 'green'`, unknown: isUnknown },
  confirmedThen: { all: everyRow, part: () => sql`p.state = 'confirmed'` },
};

/** Whether a row of the population is on this side of the measure. */
export function isOf(measure: MeasureName, side: Side, today: string): SQL {
  const { all, part, unknown } = conditions[measure];
  if (side === 'unknown') return unknown ?? sql`false`;
  return sql`((${all(today)}) and (${side === 'all' ? sql`true` : part(today)})) is true`;
}

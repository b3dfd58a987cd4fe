import type { StatedTotals } from '../reading/reading.model.ts';
import { plainTitle } from './recognise.rules.ts';
import type { Review, ReviewAudit, ReviewRow } from './review.model.ts';

/**
 * Included audits of a report that bear the same name and year, each group in the order of the report: a report with a
 * chapter for each board may have been read as several audits. Those that the register has as one audit already are one.
 */
export function auditsOfOneName({ audits }: Pick<Review, 'audits'>): ReviewAudit[][] {
  const groups = Map.groupBy(
    audits.filter(({ included }) => included),
    ({ title, year }) => `${year} ${plainTitle(title)}`,
  );
  return [...groups.values()].filter(
    (group) => group.length > 1 && (group[0]?.auditId === null || !areOneInRegister(group)),
  );
}

const areOneInRegister = ([first, ...others]: readonly ReviewAudit[]): boolean =>
  others.every(({ auditId }) => auditId === first?.auditId);

/** Audits can be made one where they stand in one document: its rows are assessed in one round. */
export function canBeJoined(audits: readonly ReviewAudit[]): boolean {
  const [first, ...others] = audits;
  return (
    others.length > 0 &&
    new Set(audits).size === audits.length &&
    audits.every(({ included, documentKey }) => included && documentKey === first?.documentKey)
  );
}

/** The audit that a row was read in: "audit-1-2" for "row-1-2-3". */
const readIn = ({ key }: Pick<ReviewRow, 'key'>): string => key.replace(/^row-(.+)-\d+$/, 'audit-$1');

/** Whether the rows of an audit have joined another, so that nothing of it is left to show. */
export function hasJoinedAnother({ rows }: Pick<Review, 'rows'>, audit: ReviewAudit): boolean {
  return (
    !audit.included &&
    rows.some((row) => row.auditKey !== audit.key && readIn(row) === audit.key) &&
    rows.every(({ auditKey }) => auditKey !== audit.key)
  );
}

/** Keys of audits whose rows have joined this one: it can be divided again. */
export function joinedInto({ rows }: Pick<Review, 'rows'>, { key }: Pick<ReviewAudit, 'key'>): string[] {
  return [...new Set(rows.filter(({ auditKey }) => auditKey === key).map(readIn))].filter(
    (each) => each !== key,
  );
}

/**
 * What an audit says again when others no longer are one with it: what it said before, but for what somebody has changed
 * since.
 */
export function saidBefore(
  now: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  joined: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const isAsJoined = (name: string) => JSON.stringify(now[name]) === JSON.stringify(joined[name]);
  return Object.fromEntries(Object.entries(before).filter(([name]) => name in now && isAsJoined(name)));
}

/** What an audit says when others of the report have become one with it: its own words first, then theirs. */
export function joinedAudit(into: ReviewAudit, others: readonly ReviewAudit[], rows: number) {
  const all = [into, ...others];
  const first = <Value>(of: (audit: ReviewAudit) => Value | null): Value | null =>
    all.map(of).find((value) => value !== null) ?? null;
  const matters = all.flatMap((audit) => audit.matters);
  const questions = all.flatMap((audit) => audit.questions);
  return {
    auditId: first(({ auditId }) => auditId),
    isSecurity: all.some(({ isSecurity }) => isSecurity),
    readBodies: [...new Set(all.flatMap(({ readBodies }) => readBodies))],
    bodyIds: [...new Set(all.flatMap(({ bodyIds }) => bodyIds))],
    letterDated: first(({ letterDated }) => letterDated),
    matters: matters.filter(
      ({ bodyId }, index) => matters.findIndex((each) => each.bodyId === bodyId) === index,
    ),
    questions: questions.filter(
      ({ number, text }, index) =>
        questions.findIndex((each) => each.number === number && each.text === text) === index,
    ),
    assessment: first(({ assessment }) => assessment),
    needsMeeting: all.some(({ needsMeeting }) => needsMeeting) || first(({ needsMeeting }) => needsMeeting),
    statedTotals: statedTogether(
      all.map(({ statedTotals }) => statedTotals),
      rows,
    ),
  };
}

/**
 * What the report states of the joined audit: what some chapter states of the whole, or the chapters' own together.
 * Where neither is the number of rows, what was stated first stands, and the page tells that it differs.
 */
function statedTogether(stated: readonly (StatedTotals | null)[], rows: number): StatedTotals | null {
  const told = stated.filter((each) => each !== null);
  const [first, ...others] = told;
  if (!first) return null;
  const sum = others.reduce(
    (total, each) => ({
      ...total,
      recommendations: total.recommendations + each.recommendations,
      green: total.green + each.green,
      yellow: total.yellow + each.yellow,
      red: total.red + each.red,
      derived: total.derived || each.derived,
    }),
    first,
  );
  return [...told, sum].find(({ recommendations }) => recommendations === rows) ?? first;
}

/** Where rows stand once they are in one audit: in the order that they were read. */
export function positionsTogether(
  rows: readonly ReviewRow[],
): { readonly key: string; readonly position: number }[] {
  const order = new Intl.Collator('en', { numeric: true });
  return rows
    .toSorted((a, b) => order.compare(a.key, b.key))
    .map(({ key }, index) => ({ key, position: index + 1 }));
}

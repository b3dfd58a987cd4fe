import type { YearlyReport, YearlyReportBody } from './yearly-report.model.ts';

export const faults = [
  'unknownBody',
  'notAYear',
  'inFuture',
  'reportThere',
  'reportDecided',
  'decisionIncomplete',
] as const;
export type Fault = (typeof faults)[number];

/** Once something in it has been decided upon, the auditors' words stand as they are. */
export const isDecided = ({ bodies }: Pick<YearlyReport, 'bodies'>): boolean =>
  bodies.some(({ decision }) => decision !== null);

/** A decision has a day and a day has a decision; what the council itself remarks needs both. */
export function isWhole({
  decision,
  decidedOn,
  decisionRemark,
  minuteItem,
}: Pick<YearlyReportBody, 'decision' | 'decidedOn' | 'decisionRemark' | 'minuteItem'>): boolean {
  if (decision !== null) return decidedOn !== null;
  return decidedOn === null && decisionRemark === null && minuteItem === null;
}

/** The years for which a report can be begun: from when records can be, to the one that is going on. */
export const isYear = (year: number, today: string): boolean =>
  Number.isInteger(year) && year >= 1980 && year <= Number(today.slice(0, 4));

import { refuseField } from '../shared/changed.ts';
import type { YearlyReport, YearlyReportBody } from './yearly-report.model.ts';

export const faults = [
  'unknownBody',
  'notAYear',
  'inFuture',
  'reportThere',
  'reportDecided',
  'decisionIncomplete',
  'beforeReport',
  'adviceIsAuditors',
  'reasonForAdvice',
  'statementMissing',
] as const;
export type Fault = (typeof faults)[number];

/** Once something in it has been decided upon, the auditors' words stand as they are. */
export const isDecided = ({ bodies }: Pick<YearlyReport, 'bodies'>): boolean =>
  bodies.some(({ decision }) => decision !== null);

/** What the auditors want to write, as far as the law has rules for it. Days are YYYY-MM-DD. */
interface Written extends Pick<YearlyReport, 'dated' | 'statement'> {
  readonly bodies: readonly Pick<YearlyReportBody, 'advice' | 'remark'>[];
}

/**
 * Why the words can't stand so; null where they can. The report on the municipality advises on discharge, and gives the
 * reason for what it remarks or advises against (kommunallagen 12 kap. 13 §). Lay auditors make a report of their own on
 * purpose, economy and internal control (granskningsrapport, aktiebolagslagen 10 kap. 3, 5 and 13 §§) and sign no auditor's
 * report (6 §): on discharge the company's auditor advises (9 kap. 33 §). What is dated has been handed over: it has a
 * statement, and a day that has been.
 */
export function faultOf({ dated, statement, bodies }: Written, isOfCompany: boolean, today: string) {
  if (dated !== null && dated > today) return refuseField('dated', 'inFuture');
  if (dated !== null && statement === null) return refuseField('statement', 'statementMissing');
  for (const [index, { advice, remark }] of bodies.entries()) {
    if (isOfCompany && advice !== null) return refuseField(`bodies.${index}.advice`, 'adviceIsAuditors');
    if (advice === 'deny' && remark === null) return refuseField(`bodies.${index}.remark`, 'reasonForAdvice');
  }
  return null;
}

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

/**
 * Why a decision on discharge can't be noted so; null where it can. It is made on the report, after its day and not ahead,
 * and the council's stands in its minutes under a paragraph of its own.
 */
export function faultOfDecision(
  decision: Parameters<typeof isWhole>[0],
  { dated, companyId }: Pick<YearlyReport, 'dated' | 'companyId'>,
  today: string,
) {
  const { decidedOn, minuteItem } = decision;
  if (!isWhole(decision)) return refuseField('decision', 'decisionIncomplete');
  if (decidedOn === null) return null;
  if (decidedOn > today) return refuseField('decidedOn', 'inFuture');
  if (dated !== null && decidedOn < dated) return refuseField('decidedOn', 'beforeReport');
  if (companyId === null && minuteItem === null) return refuseField('minuteItem', 'missing');
  return null;
}

/** The years for which a report can be begun: from when records can be, to the one that is going on. */
export const isYear = (year: number, today: string): boolean =>
  Number.isInteger(year) && year >= 1980 && year <= Number(today.slice(0, 4));

import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a report cannot be changed as somebody wants, beside what holds for every form. */
export const faults = [
  'inFuture',
  'dayNotAfter',
  /** The last day of the period is before its first. */
  'periodEndsFirst',
  /** Something in square brackets waits to be written. */
  'managementReportUnfilled',
  'managementReportIssued',
  'managementReportNotIssued',
  'managementReportDecided',
] as const;
export type Fault = (typeof faults)[number];

export const reportNoun = 'managementReport';

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

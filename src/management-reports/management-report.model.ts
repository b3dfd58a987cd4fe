import type { Paper } from '../reporting/paper.model.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import type { ManagementState } from './management-state.model.ts';

/** Whom a report of the management system goes to: the chief executive (kommundirektör) or the executive board (kommunstyrelsen). */
export const managementReportKinds = ['reportToChiefExecutive', 'reportToBoard'] as const;
export type ManagementReportKind = (typeof managementReportKinds)[number];

/** The officer's own until it is issued; from then on never altered. */
export const managementReportStates = ['draft', 'issued'] as const;
export type ManagementReportState = (typeof managementReportStates)[number];

/** What a report said when it was issued: its figures, and both versions of the paper. */
export interface IssuedContent {
  readonly state: ManagementState;
  readonly full: Paper;
  readonly public: Paper;
}

/** One file of an issued report, as it was written that day; its bytes are in the file store. */
export interface IssuedFile {
  readonly name: string;
  readonly version: 'full' | 'public';
  readonly format: 'pdf' | 'docx';
  readonly sha256: string;
  readonly bytes: number;
}

/** What the officer has written of one section, or said of it. */
export interface OwnText {
  /** Null where it is as in the template. */
  readonly text: string | null;
  /** Marked: left out of the public version. */
  readonly secrecy: SecrecyMark | null;
}
export type OwnTexts = Readonly<Record<string, OwnText>>;

/** A report of the security officer to those who lead the municipality. Days are YYYY-MM-DD. */
export interface ManagementReport {
  readonly id: string;
  readonly kind: ManagementReportKind;
  readonly language: 'sv' | 'en';
  /** The first day of the period: what has changed is told since then. */
  readonly since: string;
  /** The last day that it tells of. */
  readonly until: string;
  readonly registryNumber: string | null;
  /** By section; what has nothing here is as in the template. */
  readonly texts: OwnTexts;
  readonly state: ManagementReportState;
  readonly madeBy: string;
  readonly issuedBy: string | null;
  readonly issuedAt: Date | null;
  readonly content: IssuedContent | null;
  readonly files: readonly IssuedFile[] | null;
  /** What those who received it decided, noted once. */
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

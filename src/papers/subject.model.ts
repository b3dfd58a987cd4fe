import type { Paper } from '../reporting/paper.model.ts';
import type { Language } from '../texts/index.ts';
import type { PaperSetting } from './compose-letter.rules.ts';
import type { StatusReader } from './compose-status.rules.ts';
import type { PaperRights } from './kept-paper.model.ts';
import type { ResponseData } from './paper-data.model.ts';
import type { PaperKind } from './paper-template.model.ts';
import type { PlaceholderValues } from './paper-values.rules.ts';

/** What papers can be made of, as addresses name it. */
export const paperSubjects = {
  responses: ['response', 'officialLetter', 'extractOfMinutes', 'actionPlan'],
  rounds: ['roundReport'],
  audits: ['actionPlan'],
  bodies: ['actionPlan'],
  register: ['statusReport'],
} as const satisfies Record<string, readonly PaperKind[]>;
export type PaperSubject = keyof typeof paperSubjects;

/** Which paper is wanted. */
export interface PaperAsked {
  readonly of: PaperSubject;
  /** Of the register: whom the report goes to. */
  readonly id: string;
  readonly kind: PaperKind;
  readonly language: Language;
  readonly organisation: string;
  /** The body for which it is written, by its matter; the first where none is named. */
  readonly matterId?: string | undefined;
}

/** What was found, ready to be composed. */
export interface Subject {
  readonly title: string;
  /** YYYY-MM-DD: the day that the paper bears where nobody chooses another; empty where nobody knows it yet. */
  readonly date: string;
  /** True of minutes before the decision: a proposal, which nobody signs. */
  readonly isProposal?: boolean;
  readonly matters: readonly { readonly id: string; readonly body: string }[];
  /** Who may see, change and keep its texts. */
  readonly rights: PaperRights;
  /** True where it can be packed for the registration system together with its papers. */
  readonly isPackaged?: boolean;
  /** The response that it is a paper of, as it was found. */
  readonly response?: Pick<ResponseData, 'id' | 'state'>;
  values(date: string): PlaceholderValues;
  /** Pure: the same setting gives the same paper. */
  compose(setting: PaperSetting): Paper;
}

export type SubjectFound =
  | { readonly ok: true; readonly subject: Subject }
  | { readonly ok: false; readonly refusal: 'notFound' | 'forbidden' }
  | { readonly ok: false; readonly refusal: 'tooMany'; readonly total: number };

/** Rows that a plan or a round may have in a paper: something that people read. */
export const mostRows = 800;

export const isPaperSubject = (text: string): text is PaperSubject => text in paperSubjects;

export const isKindOf = (of: PaperSubject, kind: string): kind is PaperKind =>
  (paperSubjects[of] as readonly string[]).includes(kind);

export const isReader = (text: string): text is StatusReader => text === 'board' || text === 'auditors';

import type { PaperEntry } from './paper-input.model.ts';
import type { PaperKind } from './paper-template.model.ts';

/** Where the texts of one paper are kept. */
export interface KeptKey {
  readonly subject: string;
  readonly subjectId: string;
  readonly kind: PaperKind;
  /** The matter that it is written for; empty where the paper is none's. */
  readonly matter: string;
  readonly language: 'sv' | 'en';
}

/** What somebody has filled in for one paper. */
export interface KeptPaper {
  /** Only the parts that are not the template's: the others follow the templates and the register. */
  readonly entry: PaperEntry;
  readonly version: number;
  /** Name of whoever kept it last. */
  readonly by: string;
  readonly at: Date;
}

/** What somebody may do with the texts of one paper. */
export interface PaperRights {
  /** Where the texts are kept: authorities that write the same paper have a place each. */
  readonly subjectId: string;
  readonly matter: string;
  readonly seesKept: boolean;
  readonly keeps: boolean;
  /** May give a file texts of their own, kept or not. */
  readonly mayAlter: boolean;
  /** The answer has been decided: its words and its day are what they were then. */
  readonly isFixed: boolean;
}

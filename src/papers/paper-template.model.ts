/** The papers that the board's secretary, the coordinator and the security officer write with Stadga. */
export const paperKinds = [
  'response',
  'officialLetter',
  'extractOfMinutes',
  'actionPlan',
  'roundReport',
  'statusReport',
  'reportToChiefExecutive',
  'reportToBoard',
  'forumNotice',
  'forumMinutes',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A text of a paper as the municipality wants it, in place of the built-in one. */
export interface PaperTemplate {
  readonly kind: PaperKind;
  /** Which part of the paper, as `intro`; the papers say which there are. */
  readonly section: string;
  readonly language: 'sv' | 'en';
  /** With names in braces that are filled in: `{board}`. */
  readonly text: string;
  readonly version: number;
}

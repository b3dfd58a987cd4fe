/**
 * The scale of information classes that an organisation uses. `fourLevels`: 1–4 for three aspects; `klassa`: 0–4 and
 * traceability too. In both the top class, 4, is protective security (säkerhetsskydd) and is never stored.
 */
export const classScales = ['fourLevels', 'klassa'] as const;
export type ClassScale = (typeof classScales)[number];

/** How much it harms when an aspect is lost. */
export interface InformationClass {
  readonly confidentiality: number;
  readonly integrity: number;
  readonly availability: number;
  /** KLASSA only. */
  readonly traceability: number | null;
}

/** One classification of an asset or a system. A draft until its information owner decides it; then never altered. */
export interface Classification extends InformationClass {
  readonly id: string;
  /** One of the two. */
  readonly assetId: string | null;
  readonly systemId: string | null;
  readonly scale: ClassScale;
  /** Why, by aspect or as a whole. */
  readonly reason: string;
  /** The kinds of harm that were weighed, with the level that each gave, by aspect. */
  readonly harms: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly assessedBy: string;
  readonly assessedAt: Date;
  /** The information owner. */
  readonly decidedBy: string | null;
  readonly decidedOn: string | null;
  readonly nextReviewOn: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** Situations in which information is handled, each with a rule per class (riktlinjen 8.8). */
export const handlingSituations = [
  'storing',
  'sending',
  'printing',
  'speaking',
  'mobile',
  'sharing',
  'destroying',
] as const;
export type HandlingSituation = (typeof handlingSituations)[number];

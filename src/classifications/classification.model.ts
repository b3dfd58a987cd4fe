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

export const aspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type Aspect = (typeof aspects)[number];

/** Kinds of harm that are weighed for each aspect: operation, other organisations, individuals, economy, law and trust. */
export const harmKinds = ['operation', 'others', 'individuals', 'economy', 'trust'] as const;
export type HarmKind = (typeof harmKinds)[number];

/** Levels that are kept. The top class is above them and is kept nowhere. */
export const keptLevels = [0, 1, 2, 3] as const;
export type Level = (typeof keptLevels)[number];

/** The organisation's own choices. */
export interface ClassSettings {
  readonly scale: ClassScale;
  /** Months from a decision to the next review. */
  readonly reviewMonths: number;
  /** Months between reviews of access rights, by level. */
  readonly accessReviewMonths: Readonly<Record<Level, number>>;
  /** 0 where nothing has been chosen. */
  readonly version: number;
}

/** What is classified. */
export const subjectNouns = ['asset', 'system'] as const;
export type SubjectNoun = (typeof subjectNouns)[number];

export interface SubjectAsked {
  readonly noun: SubjectNoun;
  readonly id: string;
}

/** What somebody has judged, by aspect and kind of harm. */
export type Harms = Classification['harms'];

/** What holds where the organisation has chosen nothing: a year between classifications, and less the higher the class. */
export const builtInSettings: ClassSettings = {
  scale: 'fourLevels',
  reviewMonths: 12,
  accessReviewMonths: { 0: 24, 1: 12, 2: 6, 3: 3 },
  version: 0,
};

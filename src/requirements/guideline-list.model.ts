import type { Guideline, GuidelineVersion, Requirement } from './requirement.model.ts';

/** A requirement in one version of a guideline, with what stays the same through every version. */
export interface RequirementRow extends Requirement {
  /** Which of the built-in guideline's requirements it was adopted from, as "7.2 a/1". */
  readonly builtInKey: string | null;
  /** Numbers in Annex A of ISO/IEC 27001:2022, in order. */
  readonly iso: readonly string[];
  /** Numbers, 1–10, of the measure areas of cybersäkerhetslagen 2 kap. 3 §. */
  readonly act: readonly string[];
}

/** What a draft may change in a requirement. */
export type Wording = Pick<
  Requirement,
  | 'ref'
  | 'chapter'
  | 'chapterTitle'
  | 'sectionTitle'
  | 'kind'
  | 'level'
  | 'text'
  | 'textEn'
  | 'cadence'
  | 'role'
  | 'checkable'
  | 'phase'
  | 'fromClass'
>;

export const wordingFields = [
  'ref',
  'chapter',
  'chapterTitle',
  'sectionTitle',
  'kind',
  'level',
  'text',
  'textEn',
  'cadence',
  'role',
  'checkable',
  'phase',
  'fromClass',
] as const satisfies readonly (keyof Wording)[];

/** The wording alone, for putting beside another. */
export const wordingOf = (row: Wording): Wording =>
  Object.fromEntries(wordingFields.map((field) => [field, row[field]])) as unknown as Wording;

/** A requirement as it is put into a draft; its id is new where it stands in no earlier version. */
export interface NewRequirement extends Wording {
  readonly id: string;
  readonly builtInKey?: string | null;
  readonly iso?: readonly string[];
  readonly act?: readonly string[];
  readonly place?: Requirement['place'];
  readonly doubts?: readonly string[];
}

/** A guideline with where its versions stand. */
export interface GuidelineStanding extends Guideline {
  /** The version in force; null before the first. */
  readonly inForce: number | null;
  readonly inForceFrom: string | null;
  readonly draft: number | null;
  readonly municipalityBody: string | null;
  readonly centralItBody: string | null;
  readonly documentTitle: string | null;
  /** Of the version in force, or of the draft where there is none. */
  readonly measures: number;
  readonly principles: number;
}

/** A version with how much it holds. */
export interface VersionStanding extends GuidelineVersion {
  readonly measures: number;
  readonly principles: number;
  readonly madeByName: string | null;
}

/** A chapter with how much there is in it. */
export interface ChapterCount {
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly measures: number;
  readonly principles: number;
}

/** The chapters in the order of their first requirement. */
export function chaptersOf(
  rows: readonly Pick<Requirement, 'chapter' | 'chapterTitle' | 'kind'>[],
): ChapterCount[] {
  const chapters = new Map<
    string,
    { chapter: string; chapterTitle: string; measures: number; principles: number }
  >();
  for (const { chapter, chapterTitle, kind } of rows) {
    const count = chapters.get(chapter) ?? { chapter, chapterTitle, measures: 0, principles: 0 };
    if (kind === 'measure') count.measures += 1;
    else count.principles += 1;
    chapters.set(chapter, count);
  }
  return [...chapters.values()];
}

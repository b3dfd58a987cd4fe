import { z } from 'zod';
import { placeSchema } from '../../shared/place.ts';

/** The contract of `stadga guideline read --json`. docs/guideline-reading.schema.json is made from it. */

/** What a person has to look at in a requirement that was read. */
export const requirementDoubts = [
  /** A number or letter between the one before and this one is not there. */
  'numberJump',
  /** Another requirement, chapter or section before it has the same number or letter. */
  'numberRepeated',
  /** The number is not printed so: "105" in chapter 10 is taken for 10.5. */
  'numberGuessed',
  /** The document has no number of its own here: chapters and sections were counted. */
  'numberCounted',
  /** It belongs to a chapter whose heading was not found. */
  'chapterMissing',
  /** What was taken for the heading above it may be text, or this text a heading. */
  'headingMayBeText',
  /** More than one demand in one item. */
  'mayBeSeveral',
  /** An item of a list that demands nothing in words ("ska"), in a document whose items otherwise do. */
  'noShall',
  /** Two pieces that a page parted, or that the next one goes on, were joined. */
  'joined',
  /** A row of a table in running text. */
  'fromTable',
  /** A word in the column of kinds or levels is none that is known; what was taken instead is proposed. */
  'wordUnknown',
] as const;
export type RequirementDoubt = (typeof requirementDoubts)[number];

/** Why something of the document became no requirement. */
export const leftOutReasons = [
  'contents',
  'beforeFirstChapter',
  'appendix',
  'caption',
  'note',
  'table',
  'column',
  'noWords',
  'tooMany',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

const place = placeSchema.nullable();
const doubts = z.array(z.enum(requirementDoubts));

const heading = z.strictObject({ number: z.string(), title: z.string(), doubts, place });

const requirement = z.strictObject({
  /** As "7.2 a": the document's own, where it has one. Several may share one. */
  ref: z.string(),
  chapter: z.string(),
  chapterTitle: z.string(),
  sectionTitle: z.string().nullable(),
  text: z.string(),
  /** What follows is proposed from the words. */
  kind: z.enum(['measure', 'principle']),
  level: z.enum(['municipality', 'centralIt', 'administration', 'system']),
  role: z.string().nullable(),
  cadence: z.string().nullable(),
  doubts,
  place,
});

export const guidelineReadingSchema = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    format: z.enum(['pdf', 'docx', 'xlsx', 'text', 'unknown']),
    pages: z.int().nonnegative().nullable(),
  }),
  title: z.string().nullable(),
  chapters: z.array(heading),
  sections: z.array(heading.extend({ chapter: z.string() })),
  requirements: z.array(requirement),
  leftOut: z.array(z.strictObject({ reason: z.enum(leftOutReasons), text: z.string(), place })),
  found: z.strictObject({
    chapters: z.int().nonnegative(),
    sections: z.int().nonnegative(),
    requirements: z.int().nonnegative(),
    measures: z.int().nonnegative(),
    principles: z.int().nonnegative(),
    doubtful: z.int().nonnegative(),
    leftOut: z.int().nonnegative(),
  }),
  issues: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(['error', 'warning', 'note']),
      place,
      expected: z.string().nullable(),
      found: z.string().nullable(),
    }),
  ),
});

export type GuidelineReading = z.infer<typeof guidelineReadingSchema>;
export type ReadRequirement = GuidelineReading['requirements'][number];
export type ReadHeading = GuidelineReading['chapters'][number];
export type LeftOut = GuidelineReading['leftOut'][number];
/** What a document says, without which file it was. */
export type GuidelineFound = Omit<GuidelineReading, 'source'>;

/** So many requirements a guideline may hold; the rest is left out and told. */
export const mostRequirements = 3_000;
/** In characters; longer texts are parted. */
export const longestText = 8_000;
export const longestTitle = 300;

import { z } from 'zod';
import {
  because,
  neededDay,
  neededLine,
  neededWords,
  optionalLine,
  optionalWords,
  words,
} from '../shared/entry.ts';
import { annexANumbers } from './built-in/annex-a.model.ts';
import { measureAreas } from './built-in/built-in.model.ts';
import type { Fault } from './guideline-faults.model.ts';
import { checkables, type FromClass, requirementKinds, requirementLevels } from './requirement.model.ts';

/** The longest words of one requirement, in characters. */
export const longestText = 10_000;
/** So many requirements a guideline may hold. */
export const mostRequirements = 3_000;

const bodies = {
  municipalityBodyId: z.guid().nullable().default(null),
  centralItBodyId: z.guid().nullable().default(null),
};

export const adoption = z.strictObject({
  title: neededLine(200),
  inForceFrom: neededDay,
  ...bodies,
});
export type Adoption = z.input<typeof adoption>;

export const newGuideline = z.strictObject({ title: neededLine(200), ...bodies });
export type NewGuideline = z.input<typeof newGuideline>;

export const guidelineChange = z.strictObject({
  title: neededLine(200),
  ...bodies,
  documentId: z.guid().nullable().default(null),
  version: z.number().int(),
});
export type GuidelineChange = z.input<typeof guidelineChange>;

const classLevel = z.number().int().min(0).max(4);

/** The words and facts of a requirement, as a form or another system sends them. */
export const wordingInput = z.strictObject({
  ref: neededLine(50),
  chapter: neededLine(50),
  chapterTitle: neededLine(300),
  sectionTitle: optionalLine(300).default(null),
  kind: z.enum(requirementKinds),
  level: z.enum(requirementLevels),
  text: neededWords(longestText),
  textEn: optionalWords(longestText).default(null),
  cadence: optionalLine(200).default(null),
  role: optionalLine(200).default(null),
  checkable: z.enum(checkables).nullable().default(null),
  phase: z.number().int().min(1).max(5).nullable().default(null),
  fromClass: z
    .strictObject({
      confidentiality: classLevel.optional(),
      integrity: classLevel.optional(),
      availability: classLevel.optional(),
    })
    .default({}) as unknown as z.ZodDefault<z.ZodType<FromClass, FromClass>>,
});

/** @param after the requirement that it comes after; null puts it first */
export const requirementInput = wordingInput.extend({ after: z.guid().nullable().default(null) });
export type RequirementInput = z.input<typeof requirementInput>;

export const requirementChange = wordingInput.extend({
  /** Also says that somebody has looked at what was doubtful. */
  isReviewed: z.boolean().default(false),
  version: z.number().int(),
});
export type RequirementChange = z.input<typeof requirementChange>;

export const rowAct = z.strictObject({ version: z.number().int() });
export const rowMove = rowAct.extend({ direction: z.enum(['up', 'down']) });
export type RowMove = z.input<typeof rowMove>;
export const rowSplit = rowAct.extend({ text: words(longestText * 2) });
export type RowSplit = z.input<typeof rowSplit>;

export const intoForce = z.strictObject({
  inForceFrom: neededDay,
  note: optionalWords(2_000).default(null),
  version: z.number().int(),
});
export type IntoForce = z.input<typeof intoForce>;

const known = (numbers: readonly string[]) =>
  z
    .array(
      z
        .string()
        .max(10)
        .refine((number) => numbers.includes(number), because<Fault>('unknownReference')),
    )
    .max(93, because('tooMany'))
    .overwrite((chosen) => numbers.filter((number) => chosen.includes(number)));

/** Numbers of the ten measure areas of cybersäkerhetslagen 2 kap. 3 §: "1" to "10". */
export const actNumbers: readonly string[] = measureAreas.map((_, index) => String(index + 1));
export const mappingInput = z.strictObject({ iso: known(annexANumbers), act: known(actNumbers) });
export type MappingInput = z.input<typeof mappingInput>;

import { z } from '@hono/zod-openapi';
import {
  adoption,
  guidelineChange,
  intoForce,
  mappingInput,
  newGuideline,
  requirementChange,
  requirementInput,
  rowAct,
  rowMove,
  rowSplit,
} from '../requirements/guideline-input.model.ts';
import {
  checkables,
  guidelineStates,
  mappingSchemes,
  requirementKinds,
  requirementLevels,
} from '../requirements/requirement.model.ts';
import { dateSchema, described, idParam, idSchema, versionSchema, versionWords } from './described.ts';

const optional = (description: string) => z.string().nullable().openapi({ description });
const count = (description: string) => z.int().openapi({ description, example: 117 });
const number = (description: string) => z.int().positive().openapi({ description, example: 2 });
const level = z.enum(requirementLevels).openapi({
  description:
    'Who answers: the whole municipality once, central IT once, each administration, or each system.',
});
const aspect = (name: string) =>
  z
    .int()
    .optional()
    .openapi({ description: `The class of ${name} from which it is demanded.` });

export const guidelineSchema = z
  .object({
    id: idSchema,
    title: z.string(),
    source: z
      .enum(['builtIn', 'own'])
      .openapi({ description: 'Adopted from the built-in guideline, or one’s own.' }),
    documentId: idSchema.nullable().openapi({ description: 'The governing document that it stands in.' }),
    municipalityBodyId: idSchema.nullable().openapi({ description: 'Answers for the whole municipality.' }),
    centralItBodyId: idSchema.nullable().openapi({ description: 'Answers for central IT.' }),
    inForce: number('The version in force; null before the first.').nullable(),
    inForceFrom: dateSchema.nullable(),
    draft: number('The number of its draft, for those who keep it; else null.').nullable(),
    measures: count('How many measures it has; they are assessed.'),
    principles: count('How many principles; they are assessed by chapter only.'),
    version: versionSchema,
  })
  .openapi('Guideline', { description: 'A set of requirements that the municipality follows (riktlinje).' });

export const guidelineVersionSchema = z
  .object({
    number: number('From 1.'),
    state: z.enum(guidelineStates),
    inForceFrom: dateSchema.nullable(),
    note: optional('What is new in it.'),
    measures: count('How many measures.'),
    principles: count('How many principles.'),
    version: versionSchema,
  })
  .openapi('GuidelineVersion');

export const guidelineWithVersionsSchema = z
  .object({ ...guidelineSchema.shape, versions: z.array(guidelineVersionSchema) })
  .openapi('GuidelineWithVersions');

const requirementShape = {
  id: idSchema.openapi({ description: 'The same in every version.' }),
  guidelineId: idSchema,
  number: number('The version that words it so.'),
  ref: z.string().openapi({ example: '7.2 a' }),
  chapter: z.string(),
  chapterTitle: z.string(),
  sectionTitle: z.string().nullable(),
  kind: z.enum(requirementKinds),
  level,
  text: z.string().openapi({ description: 'The guideline’s own words, Swedish.' }),
  textEn: optional('English, where there is some.'),
  cadence: optional('How often.'),
  role: optional('The responsible role.'),
  checkable: z.enum(checkables).nullable().openapi({ description: 'How it can be checked.' }),
  phase: z.int().nullable().openapi({ description: 'The phase of introduction, 1–5.' }),
  fromClass: z
    .object({
      confidentiality: aspect('confidentiality'),
      integrity: aspect('integrity'),
      availability: aspect('availability'),
    })
    .openapi({ description: 'Where it is demanded from a class on; empty: always.' }),
  builtInKey: optional('Which of the built-in guideline’s it was adopted from.'),
  iso: z
    .array(z.string())
    .openapi({ description: 'Numbers in Annex A of ISO/IEC 27001:2022.', example: ['5.15'] }),
  act: z
    .array(z.string())
    .openapi({ description: 'Measure areas of cybersäkerhetslagen 2 kap. 3 §, 1–10.', example: ['9'] }),
};
export const requirementSchema = z.object(requirementShape).openapi('Requirement');

const recommendation = z
  .object({
    id: idSchema,
    number: z.string().nullable(),
    text: z.string(),
    auditId: idSchema,
    auditTitle: z.string(),
    auditYear: z.int().nullable(),
  })
  .openapi('LinkedRecommendation');
export const linkedRecommendationSchema = recommendation;

export const requirementDetailSchema = z
  .object({
    ...requirementShape,
    standing: z
      .enum(['inForce', 'leftOut', 'draftOnly'])
      .openapi({ description: 'Whether the version in force has it.' }),
    wordings: z
      .array(
        z.object({
          number: number('The version.'),
          state: z.enum(guidelineStates),
          inForceFrom: dateSchema.nullable(),
          text: z.string(),
          level,
        }),
      )
      .openapi({ description: 'Each version that has it, the latest first.' }),
    recommendations: z
      .array(recommendation)
      .openapi({ description: 'Of audits, as far as you may see them.' }),
  })
  .openapi('RequirementDetail');

export const linkedRequirementSchema = z
  .object({
    id: idSchema,
    guidelineTitle: z.string(),
    ref: z.string(),
    chapter: z.string(),
    chapterTitle: z.string(),
    text: z.string(),
    textEn: z.string().nullable(),
    level,
  })
  .openapi('LinkedRequirement');

export const draftSchema = z
  .object({
    number: number('The version that it is to be.'),
    version: versionSchema.openapi({ description: 'Named when it is put in force or thrown away.' }),
    unreviewed: z.int().openapi({ description: 'Rows with something doubtful that nobody has looked at.' }),
    rows: z.array(
      z.object({
        id: idSchema,
        change: z
          .enum(['same', 'changed', 'moved', 'added', 'leftOut'])
          .openapi({ description: 'How it differs from the version in force.' }),
        requirement: z
          .object(requirementShape)
          .nullable()
          .openapi({ description: 'As the draft has it; null where it leaves it out.' }),
        doubts: z.array(z.string()).openapi({ description: 'Codes of what a person has to look at.' }),
        isReviewed: z.boolean(),
        version: z.int().nullable().openapi({ description: 'Of the row; named when it is changed.' }),
      }),
    ),
  })
  .openapi('GuidelineDraft');

export const mappingSchema = z
  .object({
    scheme: z.enum(mappingSchemes),
    lines: z.array(
      z.object({
        reference: z.string().openapi({ example: '5.15' }),
        requirementIds: z.array(idSchema).openapi({ description: 'None: a gap.' }),
      }),
    ),
    unmapped: z.int().openapi({ description: 'Requirements that answer to none of the numbers.' }),
  })
  .openapi('GuidelineMapping');

const bodies = {
  municipalityBodyId: 'The body that answers for what concerns the whole municipality.',
  centralItBodyId: 'The body that answers for central IT.',
};
export const adoptionSchema = described('GuidelineAdoption', adoption, {
  title: { description: 'What it is to be called.', example: 'Riktlinje för informationssäkerhet' },
  inForceFrom: { description: 'Not a day to come.', format: 'date' },
  ...bodies,
});
export const newGuidelineSchema = described('NewGuideline', newGuideline, {
  title: 'What it is to be called.',
  ...bodies,
});
export const guidelineChangeSchema = described('GuidelineChange', guidelineChange, {
  title: 'What it is called.',
  documentId: 'The governing document that it stands in.',
  version: versionWords,
  ...bodies,
});
const wording = {
  ref: { description: 'The guideline’s own reference.', example: '7.2 a' },
  chapter: { description: 'The chapter’s number.', example: '7' },
  chapterTitle: 'The chapter’s name.',
  sectionTitle: 'The section.',
  kind: 'Measures are assessed, principles by chapter only.',
  level: 'Who answers.',
  text: 'The words, Swedish.',
  textEn: 'English.',
  cadence: 'How often.',
  role: 'The responsible role.',
  checkable: 'How it can be checked.',
  phase: 'The phase of introduction, 1–5.',
  fromClass: 'The classes (0–4) from which it is demanded, by aspect; empty: always.',
};
export const newRequirementSchema = described('NewRequirement', requirementInput, {
  ...wording,
  after: 'The requirement that it comes after; null: first.',
});
export const requirementChangeSchema = described('RequirementChange', requirementChange, {
  ...wording,
  isReviewed: 'True: what is doubtful in it has been looked at.',
  version: 'The row’s, as the draft tells it.',
});
export const rowActSchema = described('DraftRowAct', rowAct, {
  version: 'The row’s, as the draft tells it.',
});
export const rowMoveSchema = described('DraftRowMove', rowMove, {
  direction: 'Past the one above or below; over the border of a chapter it changes chapter.',
  version: 'The row’s.',
});
export const rowSplitSchema = described('DraftRowSplit', rowSplit, {
  text: 'Its words with an empty line where each new requirement begins.',
  version: 'The row’s.',
});
export const intoForceSchema = described('GuidelineIntoForce', intoForce, {
  inForceFrom: { description: 'Not a day to come, nor before the version that it follows.', format: 'date' },
  note: 'What is new in it.',
  version: 'The draft’s.',
});
export const discardSchema = described('DraftDiscard', rowAct, { version: 'The draft’s.' });
export const reviewChapterSchema = z
  .strictObject({
    chapter: z.string().max(50).openapi({ description: 'The chapter’s number.', example: '7' }),
  })
  .openapi('DraftChapterReview');
export const mappingChangeSchema = described('RequirementMappingChange', mappingInput, {
  iso: { description: 'Numbers in Annex A.', example: ['5.15'] },
  act: { description: 'Measure areas, 1–10.', example: ['9'] },
});
export const linkSchema = z
  .strictObject({ recommendationId: idSchema.openapi({ description: 'A recommendation that you may see.' }) })
  .openapi('RequirementLink');

export const rowParam = idParam.extend({
  requirement: idSchema.openapi({ description: 'The requirement.' }),
});

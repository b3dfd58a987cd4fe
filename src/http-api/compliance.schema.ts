import { z } from '@hono/zod-openapi';
import { complianceBases, complianceResults } from '../compliance/compliance.model.ts';
import {
  assessmentInput,
  chapterInput,
  newSelfAssessmentInput,
  sampleInput,
  selfAssessmentVersion,
} from '../compliance/compliance-input.model.ts';
import { selfAssessmentStates } from '../compliance/self-assessment.rules.ts';
import { figures } from '../compliance/standing.rules.ts';
import { requirementLevels } from '../requirements/requirement.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';

const level = z.enum(requirementLevels).openapi({ description: 'What it is demanded of.' });
const figure = z.enum(figures).openapi({ description: 'How it stands today.' });
const step = z
  .int()
  .min(0)
  .max(5)
  .nullable()
  .openapi({ description: 'The step of the maturity ladder, 0–5.' });

export const countsSchema = z
  .object({
    met: z.int(),
    partly: z.int(),
    notMet: z.int(),
    notApplicable: z.int(),
    expired: z.int(),
    unanswered: z.int(),
  })
  .openapi('ComplianceCounts', {
    description: 'How many requirements stand in each way. Share met: met of all but notApplicable.',
  });

export const unitSchema = z
  .object({
    key: z
      .string()
      .openapi({ description: '`municipality`, `centralIt`, or the id of the body or the system.' }),
    level,
    name: z.string(),
    bodyId: idSchema.openapi({ description: 'The body that answers for it.' }),
    bodyName: z.string(),
    systemId: idSchema.nullable(),
  })
  .openapi('ComplianceUnit');

export const listedUnitSchema = z
  .object({
    unit: unitSchema,
    counts: countsSchema,
    latestOn: dateSchema.nullable().openapi({ description: 'The last day that something was answered.' }),
    openSelfAssessmentId: idSchema.nullable(),
    finishedOn: dateSchema.nullable().openapi({ description: 'When the last self-assessment was finished.' }),
    dueOn: dateSchema.nullable().openapi({ description: 'When the next is due; null: at once.' }),
  })
  .openapi('ListedComplianceUnit');

const standing = z
  .object({
    result: z.enum(complianceResults),
    basis: z.enum(complianceBases),
    onDay: dateSchema,
    validTo: dateSchema.nullable(),
  })
  .nullable();

const requirementRow = {
  id: idSchema,
  ref: z.string(),
  chapter: z.string(),
  phase: z.int().nullable(),
  text: z.string(),
  level,
  figure,
  standing,
};

export const unitDetailSchema = z
  .object({
    unit: unitSchema,
    guidelineId: idSchema,
    guidelineVersion: z.int(),
    measures: z
      .int()
      .openapi({ description: 'How many requirements of the guideline are answered by somebody.' }),
    mayAnswer: z.boolean(),
    counts: countsSchema,
    dueOn: dateSchema.nullable(),
    chapters: z.array(
      z.object({ chapter: z.string(), title: z.string(), own: countsSchema, inherited: countsSchema, step }),
    ),
    phases: z.array(z.object({ phase: z.int().nullable(), counts: countsSchema })),
    own: z.array(z.object({ ...requirementRow, evidence: z.int(), actions: z.int(), openActions: z.int() })),
    inherited: z
      .array(
        z.object({
          ...requirementRow,
          answeredBy: z.string().nullable().openapi({ description: 'The body that answers for it.' }),
        }),
      )
      .openapi({ description: 'What is met for the unit by levels above: how it stands, never why.' }),
    selfAssessments: z.array(
      z.object({ id: idSchema, year: z.int(), startedAt: momentSchema, finishedAt: momentSchema.nullable() }),
    ),
  })
  .openapi('ComplianceUnitDetail');

export const unitRequirementSchema = z
  .object({
    unit: unitSchema,
    id: idSchema,
    ref: z.string(),
    text: z.string(),
    isOwn: z.boolean().openapi({ description: 'False: the unit inherits the answer.' }),
    figure,
    history: z.array(
      z.object({
        id: idSchema,
        result: z.enum(complianceResults),
        reason: z.string().nullable(),
        basis: z.enum(complianceBases),
        onDay: dateSchema,
        validTo: dateSchema.nullable(),
        assessedByName: z.string().nullable(),
        selfAssessmentId: idSchema.nullable(),
      }),
    ),
  })
  .openapi('UnitRequirement');

export const selfAssessmentSchema = z
  .object({
    id: idSchema,
    unit: unitSchema,
    year: z.int(),
    state: z.enum(selfAssessmentStates),
    chapters: z.array(
      z.object({ chapter: z.string(), title: z.string(), answered: z.int(), all: z.int(), step }),
    ),
    left: z.array(idSchema).openapi({ description: 'The requirements that have no answer yet.' }),
    version: versionSchema,
  })
  .openapi('SelfAssessment');

export const selfAssessmentChapterSchema = z
  .object({
    chapter: z.string(),
    title: z.string(),
    seen: z
      .string()
      .openapi({ description: 'Send it along with what is saved: it tells which answers were seen.' }),
    step,
    note: z.string().nullable(),
    rows: z.array(
      z.object({
        requirementId: idSchema,
        ref: z.string(),
        text: z.string(),
        result: z.enum(complianceResults).nullable(),
        reason: z.string().nullable(),
        validTo: dateSchema.nullable(),
        lastTime: standing,
      }),
    ),
  })
  .openapi('SelfAssessmentChapter');

export const sampleSchema = z
  .object({
    seed: z.string().openapi({ description: 'The same seed draws the same again.' }),
    items: z.array(
      z.object({
        unit: z.string().openapi({ description: 'The key of the unit.' }),
        requirementId: idSchema,
        ref: z.string(),
        text: z.string(),
        result: z.enum(complianceResults),
        reason: z.string().nullable(),
        onDay: dateSchema,
        seen: idSchema,
      }),
    ),
  })
  .openapi('ComplianceSample');

export const newSelfAssessmentSchema = described('NewSelfAssessment', newSelfAssessmentInput, {
  year: 'The year that it is about.',
});
export const chapterInputSchema = described('SelfAssessmentChapterInput', chapterInput, {
  seen: 'As the chapter told it: refused as stale where somebody else has saved in the chapter since.',
  answers: 'Those that are left out stay as they were; a result of null takes an answer back.',
  asLastTime: 'Requirements to be answered as last time, or `all` that have no answer.',
  maturity: 'The step of the chapter, 0–5; null takes it back.',
  maturityNote: 'A note on the step.',
});
export const assessmentInputSchema = described('ComplianceAnswer', assessmentInput, {
  result: 'How the requirement is met.',
  reason: 'Why; needed where it does not apply.',
  validTo: { description: 'The last day that the answer counts.', format: 'date' },
  onDay: { description: 'When it was judged; today where it is left out.', format: 'date' },
  seen: 'The id of the latest answer that was seen; null where there was none.',
});
export const sampleInputSchema = described('ComplianceChecks', sampleInput, {
  checks: 'Each with the unit’s key, the requirement, the result, the reason, and the answer that was seen.',
});
export const selfAssessmentVersionSchema = described('SelfAssessmentVersion', selfAssessmentVersion, {
  version: versionWords,
});

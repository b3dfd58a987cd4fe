import { z } from '@hono/zod-openapi';
import { complianceBases } from '../compliance/compliance.model.ts';
import { statementStates } from '../compliance/overview/applicability.rules.ts';
import { orderChoices, phaseChoices, whoseChoices } from '../compliance/overview/overview-choice.model.ts';
import { periodChoices } from '../compliance/overview/trend.rules.ts';
import { figures } from '../compliance/standing.rules.ts';
import { requirementLevels } from '../requirements/requirement.model.ts';
import { countsSchema, unitSchema } from './compliance.schema.ts';
import { dateSchema, idSchema } from './described.ts';

/** What the overviews of compliance are asked, and what they tell. */

const day = dateSchema
  .optional()
  .openapi({ description: 'As it stood when this day ended; today if left out.' });
const systems = z
  .union([z.literal('all'), idSchema])
  .optional()
  .openapi({ description: 'Systems as rows: those of this body, or `all`.' });
const chosen = {
  whose: z
    .enum(whoseChoices)
    .optional()
    .openapi({ description: '`own`: what units answer themselves; `with`: what is met for them too.' }),
  phase: z.enum(phaseChoices).optional().openapi({ description: 'Of one phase of introduction.' }),
  basis: z
    .enum(complianceBases)
    .optional()
    .openapi({ description: 'Of own assessments, or of what has been checked by sample.' }),
  day,
};
export const dayQuery = z.strictObject({ day });
export const matrixQuery = z.strictObject({
  ...chosen,
  systems,
  order: z.enum(orderChoices).optional().openapi({ description: 'Rows by name, or by their share.' }),
  by: z.string().max(100).optional().openapi({ description: 'The chapter whose share they are ordered by.' }),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .optional()
    .openapi({ description: 'From 1; 100 rows each.' }),
});
export const cellQuery = z.strictObject({
  ...chosen,
  chapter: z.string().max(100).optional().openapi({ description: 'The chapter; all of them if left out.' }),
});
const unitKey = z.string().max(100).optional().openapi({ description: 'The key of a unit.' });
export const statementQuery = z.strictObject({ unit: unitKey, day });
export const trendQuery = z.strictObject({
  by: z.enum(periodChoices).default('year').openapi({ description: 'Five years, or twelve quarters.' }),
  unit: unitKey,
  systems,
});

const framed = {
  guideline: z.string().openapi({ description: 'Its title.' }),
  version: z.int().openapi({ description: 'Its version in force now.' }),
  day: dateSchema.openapi({ description: 'The day whose end it tells of.' }),
};
const phase = z.int().nullable();
const figure = z.enum(figures);
const level = z.enum(requirementLevels);
const inherited = countsSchema.openapi({ description: 'What is met for the unit by the levels above.' });
const rowSchema = z
  .object({
    unit: unitSchema,
    own: countsSchema,
    inherited,
    cells: z
      .array(z.object({ own: countsSchema, inherited: countsSchema }))
      .openapi({ description: 'In the order of the columns.' }),
  })
  .openapi('ComplianceMatrixRow');
const columns = z.array(z.object({ key: z.string(), title: z.string().nullable() }));

export const matrixSchema = z
  .object({
    ...framed,
    columns,
    rows: z.array(rowSchema),
    totals: z.array(countsSchema).openapi({ description: 'What the rows answer themselves, by column.' }),
    whole: countsSchema,
    total: z.int().openapi({ description: 'How many rows there are.' }),
    page: z.int(),
    pages: z.int(),
  })
  .openapi('ComplianceMatrix', { description: 'How the units stand, chapter by chapter.' });

export const cellRowSchema = z.object({
  requirementId: idSchema,
  ref: z.string(),
  chapter: z.string(),
  text: z.string(),
  textEn: z.string().nullable(),
  level,
  phase,
  figure,
  basis: z.enum(complianceBases).nullable(),
  onDay: dateSchema.nullable(),
  validTo: dateSchema.nullable(),
  reason: z.string().nullable(),
  assessedByName: z.string().nullable(),
});
export const cellSchema = z
  .object({ ...framed, unit: unitSchema, counts: countsSchema, rows: z.array(cellRowSchema) })
  .openapi('ComplianceCell');

const maybeCounts = z
  .array(z.union([countsSchema, z.null()]))
  .openapi({ description: 'In the order of the periods; null where nothing was asked then.' });
export const trendSchema = z
  .object({
    ...framed,
    periods: z.array(
      z.object({ day: dateSchema, year: z.int(), quarter: z.int().nullable(), isToday: z.boolean() }),
    ),
    lines: z.array(z.object({ unit: unitSchema, counts: maybeCounts })),
    whole: maybeCounts,
  })
  .openapi('ComplianceTrend');

const step = z.int().min(0).max(5).nullable();
export const maturitySchema = z
  .object({
    ...framed,
    chapters: z.array(z.object({ chapter: z.string(), title: z.string() })),
    rows: z.array(
      z.object({
        unit: unitSchema,
        median: step,
        steps: z
          .array(z.object({ step, before: step, onDay: dateSchema.nullable() }).nullable())
          .openapi({ description: 'In the order of the chapters.' }),
      }),
    ),
    medians: z.array(step),
  })
  .openapi('ComplianceMaturity');

export const remainingSchema = z.object({
  requirementId: idSchema,
  ref: z.string(),
  text: z.string(),
  textEn: z.string().nullable(),
  level,
  phase,
  left: z.int().openapi({ description: 'How many units have it left.' }),
  applies: z.int().openapi({ description: 'To how many it applies.' }),
});
export const phasePlanSchema = z
  .object({
    ...framed,
    columns,
    rows: z.array(rowSchema),
    whole: countsSchema,
    remaining: z.array(remainingSchema).openapi({ description: 'The first 25, the first phase first.' }),
  })
  .openapi('CompliancePhases');

export const mappedSchema = z.object({
  ...countsSchema.shape,
  requirementId: idSchema,
  ref: z.string(),
  text: z.string(),
  textEn: z.string().nullable(),
  level,
  onDay: dateSchema.nullable(),
  reasons: z.array(z.string()),
  evidence: z.array(z.string()).openapi({ description: 'Titles, at most five.' }),
  evidenceCount: z.int(),
});
export const statementSchema = z
  .object({
    ...framed,
    unit: z.union([unitSchema, z.null()]).openapi({ description: 'Null: the whole municipality.' }),
    lines: z.array(
      z.object({
        number: z.string().openapi({ description: 'The number in Annex A.' }),
        state: z.enum(statementStates),
        counts: countsSchema,
        requirements: z.array(mappedSchema),
        principles: z.array(z.string()).openapi({ description: 'Refs of the principles mapped to it.' }),
      }),
    ),
  })
  .openapi('StatementOfApplicability');

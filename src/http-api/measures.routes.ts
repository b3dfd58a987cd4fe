import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { findMeasures, listMeasured } from '../measures/index.ts';
import {
  groupNames,
  measureGroups,
  measureNames,
  parseMeasureFilter,
  parseRowsAsked,
  populations,
  sides,
} from '../measures/measure.model.ts';
import { measuresCsv, measuresSheet } from '../measures/measures-file.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { idSchema } from './described.ts';
import { file, json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const count = z.int();
const countedSchema = z
  .object({
    part: count.openapi({ description: 'How many count.' }),
    all: count.openapi({ description: 'Of how many; 0 says that there is nothing to tell a share of.' }),
    unknown: count.openapi({ description: 'How many of them nobody knows of.' }),
    medianDays: z
      .number()
      .nullable()
      .optional()
      .openapi({ description: 'Of what is open: days since the audit.' }),
    dated: count.optional().openapi({ description: 'Of what is open: how many have a date.' }),
    times: count.optional().openapi({ description: 'How many times in all.' }),
  })
  .openapi('Counted', { description: 'How many of how many.' });

const names = groupNames.flatMap((group) => [...measureGroups[group]]);
const figures = z
  .object(Object.fromEntries(names.map((name) => [name, countedSchema.nullable()])))
  .openapi('MeasureFigures', {
    description: 'A measure is null where who asks may not see what it is counted from.',
  });

const measuresSchema = z
  .object({
    whole: figures,
    bodies: z.array(z.object({ id: idSchema, name: z.string(), figures })),
    cohorts: z
      .array(z.object({ year: z.int().nullable(), figures }))
      .openapi({ description: 'By the year of the audit.' }),
    yearEnds: z
      .array(z.object({ year: z.int(), isToday: z.boolean(), confirmed: countedSchema }))
      .nullable()
      .openapi({ description: 'Confirmed internally when each year ended.' }),
    rounds: z
      .array(
        z.object({
          id: idSchema,
          title: z.string(),
          dated: z.string().nullable(),
          green: count,
          yellow: count,
          red: count,
          unknown: count,
          all: count,
        }),
      )
      .openapi({ description: 'The auditors’ closed rounds, the oldest first.' }),
  })
  .openapi('Measures', { description: 'How the audits are being followed up.' });

const year = z.coerce.number().int().min(1900).max(2200).optional();
const query = z.strictObject({
  body: idSchema.optional().openapi({ description: 'Of this body.' }),
  from: year.openapi({ type: 'integer', description: 'Of audits from this year.' }),
  to: year.openapi({ type: 'integer', description: 'Of audits up to this year.' }),
});
const tags = ['register'];

const rowsQuery = query.extend({
  of: z
    .enum(measureNames as [string, ...string[]])
    .openapi({ description: 'The measure.', example: 'confirmed' }),
  side: z.enum(sides).default('part').openapi({ description: 'What counts, all of it, or what is unknown.' }),
  noYear: z.enum(['true']).optional().openapi({ description: 'Only of audits without a year.' }),
  round: idSchema.optional().openapi({ description: 'Of this round, for `roundGreen`.' }),
  at: year.openapi({ type: 'integer', description: 'When this year ended, for `confirmedThen`.' }),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1).openapi({ description: 'From 1.' }),
});
const rowSchema = z
  .object({
    id: z.string(),
    population: z.enum(populations).openapi({ description: 'What a row of the measure is.' }),
    recommendationId: idSchema.nullable(),
    auditId: idSchema.nullable(),
    bodyId: idSchema,
    bodyName: z.string(),
    about: z.string().nullable().openapi({ description: 'Title of the audit or of the round.' }),
    year: z.int().nullable(),
    number: z.string().nullable(),
    text: z.string(),
    state: z.string().nullable(),
    assessed: z.string().nullable(),
    outcome: z.string().nullable(),
    isReworded: z.boolean().nullable().openapi({
      description: 'Whether the outcome is of the promise as an answer that was replaced worded it.',
    }),
    minuteItem: z.string().nullable(),
    reason: z.string().nullable(),
    dueOn: z.string().nullable(),
    doneOn: z.string().nullable(),
    times: z.number().nullable(),
    days: z.number().nullable(),
  })
  .openapi('MeasuredRow', { description: 'One of the rows that a measure counts.' });

/** Measures of the follow-up, with what each is counted of. */
export function measureRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/measures',
      operationId: 'getMeasures',
      tags,
      summary: 'How the audits are being followed up: in all, by body, by year of issue and over time',
      description: 'What each measure counts stands in docs/measures.md.',
      request: { query },
      responses: { 200: json('The measures.', measuresSchema), ...problems('invalid') },
    }),
    async (c) => {
      const { notToAct: _, ...measured } = await findMeasures(
        asked(app, c),
        parseMeasureFilter(c.req.valid('query')),
      );
      return c.json(sent(measured), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/measures/rows',
      operationId: 'listMeasuredRows',
      tags,
      summary: 'The rows that a figure counts, 50 on a page',
      request: { query: rowsQuery },
      responses: {
        200: json(
          'A page; empty where who asks may not see the figure.',
          z.object({ rows: z.array(rowSchema), total: count, page: count, pages: count }),
        ),
        ...problems('invalid'),
      },
    }),
    async (c) => {
      const { rows, total, page, pages } = await listMeasured(
        asked(app, c),
        parseRowsAsked(c.req.valid('query')),
      );
      return c.json(sent({ rows: rows.map((row) => only(rowSchema, row)), total, page, pages }), 200);
    },
  );
  for (const ending of ['xlsx', 'csv'] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/measures/measures.${ending}`,
        operationId: ending === 'xlsx' ? 'downloadMeasuresSheet' : 'downloadMeasuresCsv',
        tags,
        summary: `The measures as ${ending === 'xlsx' ? 'an Excel file' : 'CSV'}, with what each counts`,
        description: 'Its words are in the language of Accept-Language.',
        request: { query },
        responses: { 200: file('The file.', mediaTypes[ending]), ...problems('invalid') },
      }),
      async (c) => {
        const measured = await findMeasures(asked(app, c), parseMeasureFilter(c.req.valid('query')));
        const words = texts[preferredLanguage(c.req.header('accept-language'))];
        const content =
          ending === 'xlsx' ? await measuresSheet(measured, words) : measuresCsv(measured, words);
        return c.body(content, 200, { 'Content-Type': mediaTypes[ending] });
      },
    );
  }
  return routes;
}

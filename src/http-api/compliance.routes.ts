import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  drawSample,
  findUnitPage,
  findUnitRequirement,
  listUnits,
  showChapter,
  showSelfAssessment,
} from '../compliance/index.ts';
import type { App } from '../compose.ts';
import { asked } from './authenticate.ts';
import {
  listedUnitSchema,
  sampleSchema,
  selfAssessmentChapterSchema,
  selfAssessmentSchema,
  unitDetailSchema,
  unitRequirementSchema,
} from './compliance.schema.ts';
import {
  chapterTold,
  listedTold,
  sampleTold,
  selfAssessmentTold,
  unitRequirementTold,
  unitTold,
} from './compliance-shown.ts';
import { idParam, idSchema } from './described.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';

const tags = ['register'];
const unitKey = z
  .string()
  .max(100)
  .openapi({ description: '`municipality`, `centralIt`, or the id of the body or the system.' });
export const unitParam = z.strictObject({ unit: unitKey });
export const unitRequirementParam = unitParam.extend({
  requirement: idSchema.openapi({ description: 'The requirement.' }),
});
export const chapterParam = idParam.extend({
  chapter: z.string().max(50).openapi({ description: 'The chapter.' }),
});

/** How far the guideline is met, as it may be read. */
export function complianceRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/units',
      operationId: 'listComplianceUnits',
      tags,
      summary: 'The municipality, central IT, administrations and systems that you may read',
      responses: {
        200: json('Them all.', z.object({ items: z.array(listedUnitSchema) })),
        ...problems(),
      },
    }),
    async (c) => c.json({ items: (await listUnits(asked(app, c))).units.map(listedTold) }, 200),
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/units/{unit}',
      operationId: 'getComplianceUnit',
      tags,
      summary: 'What the guideline asks of a unit, and how it stands',
      request: { params: unitParam },
      responses: { 200: json('The unit.', unitDetailSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await findUnitPage(asked(app, c), c.req.valid('param').unit);
      return found ? c.json(unitTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/units/{unit}/requirements/{requirement}',
      operationId: 'getUnitRequirement',
      tags,
      summary: 'How a unit meets a requirement, with everything that has been said',
      description: 'Of a requirement that the unit inherits the history is empty.',
      request: { params: unitRequirementParam },
      responses: { 200: json('It.', unitRequirementSchema), ...problems('notFound') },
    }),
    async (c) => {
      const { unit, requirement } = c.req.valid('param');
      const found = await findUnitRequirement(asked(app, c), unit, requirement);
      return found ? c.json(unitRequirementTold(found), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/self-assessments/{id}',
      operationId: 'getSelfAssessment',
      tags,
      summary: 'A self-assessment and how far it has come',
      request: { params: idParam },
      responses: { 200: json('It.', selfAssessmentSchema), ...problems('notFound') },
    }),
    async (c) => {
      const shown = await showSelfAssessment(asked(app, c), c.req.valid('param').id);
      return shown ? c.json(selfAssessmentTold(shown), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/self-assessments/{id}/chapters/{chapter}',
      operationId: 'getSelfAssessmentChapter',
      tags,
      summary: 'A chapter of a self-assessment: the answers so far, and those of last time',
      request: { params: chapterParam },
      responses: { 200: json('It.', selfAssessmentChapterSchema), ...problems('notFound') },
    }),
    async (c) => {
      const { id, chapter } = c.req.valid('param');
      const shown = await showChapter(asked(app, c), id, chapter);
      return shown ? c.json(chapterTold(shown), 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/compliance/sample',
      operationId: 'drawComplianceSample',
      tags,
      summary: 'Answers to check: of a chapter, or so many by lot',
      description: 'For the security officer. Units that you answer for are not among them.',
      request: {
        query: z.strictObject({
          unit: z.string().max(20_000).openapi({ description: 'Keys of units, with a comma between.' }),
          chapter: z.string().max(50).optional().openapi({ description: 'A chapter; left out: any.' }),
          count: z.coerce
            .number()
            .int()
            .min(1)
            .max(50)
            .optional()
            .openapi({ type: 'integer', description: 'So many by lot; left out: all of the chapter.' }),
          seed: z
            .string()
            .max(64)
            .default('stadga')
            .openapi({ description: 'The same draws the same again.' }),
        }),
      },
      responses: { 200: json('What was drawn.', sampleSchema), ...problems('forbidden') },
    }),
    async (c) => {
      const { unit, chapter = null, count = null, seed } = c.req.valid('query');
      const choice = { units: unit.split(','), chapter, count, seed };
      const sample = await drawSample(asked(app, c), choice);
      return sample ? c.json({ seed, items: sampleTold(sample) }, 200) : refuse('forbidden');
    },
  );
  return routes;
}

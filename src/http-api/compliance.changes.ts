import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  answerRequirement,
  checkRequirement,
  discardSelfAssessment,
  findUnitRequirement,
  finishSelfAssessment,
  saveChapter,
  saveSample,
  showChapter,
  showSelfAssessment,
  startSelfAssessment,
} from '../compliance/index.ts';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import { asked } from './authenticate.ts';
import { answerAdded, answerNow, changeRoute } from './change-route.ts';
import { chapterParam, unitParam, unitRequirementParam } from './compliance.routes.ts';
import {
  assessmentInputSchema,
  chapterInputSchema,
  newSelfAssessmentSchema,
  sampleInputSchema,
  selfAssessmentChapterSchema,
  selfAssessmentSchema,
  selfAssessmentVersionSchema,
  unitRequirementSchema,
} from './compliance.schema.ts';
import { chapterTold, selfAssessmentTold, unitRequirementTold } from './compliance-shown.ts';
import { addedSchema, idSchema } from './described.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';

const tags = ['register'];
const gone = nothing('It is changed, and is no longer for who asks to see.');

/** Everything that changes how far the guideline is met. */
export function complianceChanges(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/compliance/units/{unit}/self-assessments',
      operationId: 'startSelfAssessment',
      tags,
      summary: 'Begin the self-assessment of a unit',
      description: 'For those who answer for the unit. One at a time is under way.',
      request: { params: unitParam, body: jsonBody(newSelfAssessmentSchema) },
      responses: { 201: created('It is begun.', addedSchema), ...problems(...writing, 'notFound') },
    }),
    async (c) => {
      const result = await startSelfAssessment(asked(app, c), c.req.valid('param').unit, c.req.valid('json'));
      return answerAdded(c, result, 'compliance/self-assessments');
    },
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/compliance/self-assessments/{id}/chapters/{chapter}',
      operationId: 'saveSelfAssessmentChapter',
      tags,
      summary: 'Save what has been answered of a chapter',
      description: 'Nothing counts until the self-assessment is finished.',
      request: { params: chapterParam, body: jsonBody(chapterInputSchema) },
      responses: {
        200: json('The chapter as it is now.', selfAssessmentChapterSchema),
        204: gone,
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const [context, { id, chapter }] = [asked(app, c), c.req.valid('param')];
      const result = await saveChapter(context, id, chapter, c.req.valid('json'));
      return answerNow(c, result, async () => {
        const shown = await showChapter(context, id, chapter);
        return shown ? chapterTold(shown) : null;
      });
    },
  );
  const now = async (context: RequestContext, id: string) => {
    const shown = await showSelfAssessment(context, id);
    return shown ? selfAssessmentTold(shown) : null;
  };
  routes.openapi(
    changeRoute({
      path: '/compliance/self-assessments/{id}/finish',
      operationId: 'finishSelfAssessment',
      summary: 'Finish a self-assessment: its answers come into force today',
      body: selfAssessmentVersionSchema,
      now: selfAssessmentSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await finishSelfAssessment(context, id, c.req.valid('json'));
      return answerNow(c, result, () => now(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/compliance/self-assessments/{id}/discard',
      operationId: 'discardSelfAssessment',
      summary: 'Throw a self-assessment away',
      body: selfAssessmentVersionSchema,
      now: selfAssessmentSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await discardSelfAssessment(context, id, c.req.valid('json'));
      return answerNow(c, result, () => now(context, id));
    },
  );
  const ofRequirement = {
    request: { params: unitRequirementParam, body: jsonBody(assessmentInputSchema) },
    responses: {
      200: json('The requirement as it stands now.', unitRequirementSchema),
      204: gone,
      ...problems(...writing, 'notFound', 'stale'),
    },
  };
  const requirementNow = async (context: RequestContext, unit: string, requirement: string) => {
    const found = await findUnitRequirement(context, unit, requirement);
    return found ? unitRequirementTold(found) : null;
  };
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/compliance/units/{unit}/requirements/{requirement}/answers',
      operationId: 'answerRequirement',
      tags,
      summary: 'Answer one requirement anew, outside a self-assessment',
      ...ofRequirement,
    }),
    async (c) => {
      const [context, { unit, requirement }] = [asked(app, c), c.req.valid('param')];
      const result = await answerRequirement(context, unit, requirement, c.req.valid('json'));
      return answerNow(c, result, () => requirementNow(context, unit, requirement));
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/compliance/units/{unit}/requirements/{requirement}/checks',
      operationId: 'checkRequirement',
      tags,
      summary: 'The security officer’s own judgement of one requirement',
      description: 'Nobody checks a unit that they answer for.',
      ...ofRequirement,
    }),
    async (c) => {
      const [context, { unit, requirement }] = [asked(app, c), c.req.valid('param')];
      const result = await checkRequirement(context, unit, requirement, c.req.valid('json'));
      return answerNow(c, result, () => requirementNow(context, unit, requirement));
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/compliance/sample-checks',
      operationId: 'saveSampleChecks',
      tags,
      summary: 'The security officer’s own judgements of a sample',
      description: 'All of them are saved, or none. Nobody checks a unit that they answer for.',
      request: { body: jsonBody(sampleInputSchema) },
      responses: {
        200: json('The ids of the judgements.', z.object({ ids: z.array(idSchema) })),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await saveSample(asked(app, c), c.req.valid('json'));
      return result.ok ? c.json({ ids: [...result.ids] }, 200) : refuseResult(result);
    },
  );
  return routes;
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { linkPromise, unlinkPromise } from '../control-plans/index.ts';
import { findAnswers, markPromise, unmarkPromise } from '../responses/index.ts';
import { responseStates, responseTargets, stances } from '../responses/response.model.ts';
import { asked } from './authenticate.ts';
import { addToRoute, answerAdded } from './change-route.ts';
import { promiseLinkSchema } from './control-plans.schema.ts';
import { dateSchema, idParam, idSchema } from './described.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { commitmentSchema, markedPromiseSchema } from './responses.schema.ts';
import { json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];

const answerSchema = z
  .object({
    id: idSchema,
    responseId: idSchema,
    bodyId: idSchema,
    bodyName: z.string(),
    target: z.enum(responseTargets),
    stance: z.enum(stances).nullable(),
    text: z.string(),
    title: z.string().openapi({ description: 'Of the response.' }),
    state: z.enum(responseStates).openapi({ description: 'Of the response.' }),
    isSuperseded: z.boolean().openapi({ description: 'A newer decided one is in force instead.' }),
    decidedOn: dateSchema.nullable().openapi({ description: 'The body’s own decision.' }),
    minuteItem: z.string().nullable(),
    referredTo: z.string().nullable().openapi({ description: 'The body that was asked instead.' }),
    commitments: z.array(commitmentSchema),
  })
  .openapi('AnswerToRecommendation', { description: 'What a body answered to a recommendation.' });

const markedSchema = z
  .object({
    ...commitmentSchema.shape,
    bodyId: idSchema,
    readResponseId: idSchema.nullable().openapi({ description: 'The printed answer.' }),
  })
  .openapi('MarkedCommitment', { description: 'A promise that was taken out of a printed answer.' });

const answersSchema = z
  .object({
    answers: z.array(answerSchema).openapi({ description: 'Those in force first; 100 at most.' }),
    marked: z
      .array(markedSchema)
      .openapi({ description: 'Promises that were taken out of answers printed in reports.' }),
  })
  .openapi('AnswersToRecommendation', {
    description: 'What has been answered and promised, as far as you may know.',
  });

/** What has been answered to a recommendation and promised, and what became of promises before any round. */
export function commitmentRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/recommendations/{id}/answers',
      operationId: 'getAnswers',
      tags,
      summary: 'What has been answered to a recommendation, and promised',
      description: 'Drafts only of the bodies that the person behind the token works for.',
      request: { params: idParam },
      responses: { 200: json('The answers.', answersSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await findAnswers(asked(app, c), c.req.valid('param').id);
      if (!found) return refuse('notFound');
      const answers = found.answers.map((answer) =>
        only(answerSchema, {
          ...answer,
          commitments: answer.commitments.map((each) => only(commitmentSchema, each)),
        }),
      );
      const marked = found.marked.map((each) => only(markedSchema, each));
      return c.json(sent({ answers, marked }), 200);
    },
  );
  routes.openapi(
    addToRoute({
      path: '/printed-responses/{id}/commitments',
      operationId: 'markPromise',
      summary: 'Take a promise out of an answer that a report prints, so that it can be followed',
      description: 'The answer is one of `responses` of its recommendation.',
      body: markedPromiseSchema,
    }),
    async (c) => {
      const { bodyId, ...promise } = c.req.valid('json');
      return answerAdded(c, await markPromise(asked(app, c), c.req.valid('param').id, bodyId, promise));
    },
  );
  for (const [path, operationId, summary, done, change] of links) {
    routes.openapi(
      createRoute({
        method: 'post',
        path,
        operationId,
        tags,
        summary,
        request: { params: idParam, body: jsonBody(promiseLinkSchema) },
        responses: { 204: nothing(done), ...problems(...writing, 'notFound', 'stale') },
      }),
      async (c) => {
        const result = await change(asked(app, c), c.req.valid('param').id, c.req.valid('json'));
        return result.ok ? c.body(null, 204) : refuseResult(result);
      },
    );
  }
  routes.openapi(
    createRoute({
      method: 'delete',
      path: '/commitments/{id}',
      operationId: 'unmarkPromise',
      tags,
      summary: 'Take back a promise that was taken out of a printed answer by mistake',
      request: { params: idParam },
      responses: {
        204: nothing('It is taken back.'),
        ...problems('forbidden', 'tokenReadsOnly', 'notFound', 'invalid', 'stale'),
      },
    }),
    async (c) => {
      const result = await unmarkPromise(asked(app, c), c.req.valid('param').id);
      return result.ok ? c.body(null, 204) : refuseResult(result);
    },
  );
  return routes;
}

/** A promise to enter the internal control plan counts as kept once it is linked to a point of a decided plan. */
const links = [
  [
    '/commitments/{id}/control-point',
    'linkPromise',
    'Link a promise to the control point of the internal control plan that it has become',
    'It is linked.',
    linkPromise,
  ],
  [
    '/commitments/{id}/control-point/unlink',
    'unlinkPromise',
    'Take the link of a promise to a control point away',
    'It is linked no longer.',
    unlinkPromise,
  ],
] as const;

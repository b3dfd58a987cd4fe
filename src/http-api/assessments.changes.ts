import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  addFollowUp,
  correctAssessment,
  enterAssessment,
  findAssessment,
  interpretAssessment,
  markQuestionSent,
  restoreFollowUp,
  withdrawFollowUp,
} from '../audits/index.ts';
import type { App } from '../compose.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam, idSchema } from './described.ts';
import { assessmentToChangeSchema, recommendationDetailSchema } from './recommendation-detail.schema.ts';
import { recommendationShown } from './recommendation-shown.ts';
import { refuseResult } from './refuse-result.ts';
import {
  assessmentCorrectionSchema,
  interpretationSchema,
  newAssessmentSchema,
  newFollowUpSchema,
  questionSentSchema,
  roundWithdrawalSchema,
} from './register.input.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only } from './sent.ts';

const roundStandingSchema = z
  .strictObject({
    id: idSchema,
    isWithdrawn: z.boolean().openapi({ description: 'True while it is out of the register.', example: true }),
  })
  .openapi('FollowUpStanding', { description: 'Whether a round stands in the register.' });

/** Follow-up rounds, their assessments, and what people make of unknown colours. */
export function assessmentChanges(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    addRoute({
      path: '/follow-ups',
      operationId: 'addFollowUp',
      summary: 'Begin a follow-up round by hand',
      description:
        'A round of the auditors is theirs to begin; one of the municipality’s own belongs to whoever keeps the register.',
      body: newFollowUpSchema,
    }),
    async (c) => answerAdded(c, await addFollowUp(asked(app, c), c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      path: '/follow-ups/{id}/withdraw',
      operationId: 'withdrawFollowUp',
      summary: 'Take a round that was begun here by mistake out of the register',
      description: 'With its assessments. Nothing is erased.',
      body: roundWithdrawalSchema,
      now: roundStandingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const result = await withdrawFollowUp(asked(app, c), id, c.req.valid('json'));
      return answerNow(c, result, async () => ({ id, isWithdrawn: true }));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/follow-ups/{id}/restore',
      operationId: 'restoreFollowUp',
      summary: 'Put a withdrawn round back',
      body: roundWithdrawalSchema,
      now: roundStandingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const result = await restoreFollowUp(asked(app, c), id, c.req.valid('json'));
      return answerNow(c, result, async () => ({ id, isWithdrawn: false }));
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/assessments/{id}',
      operationId: 'getAssessment',
      tags: ['register'],
      summary: 'One assessment, for those who may correct or interpret it',
      description: 'Everybody else sees it with its recommendation: `/recommendations/{id}`.',
      request: { params: idParam },
      responses: {
        200: json('The assessment.', assessmentToChangeSchema),
        ...problems('forbidden', 'notFound'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const toCorrect = await findAssessment(context, id, 'correct');
      const found = toCorrect.ok ? toCorrect : await findAssessment(context, id, 'interpret');
      if (!found.ok) return refuseResult(found);
      return c.json(only(assessmentToChangeSchema, found.assessment), 200);
    },
  );
  routes.openapi(
    addRoute({
      path: '/assessments',
      operationId: 'enterAssessment',
      summary: 'Enter an assessment in a round that was begun by hand',
      body: newAssessmentSchema,
    }),
    async (c) => answerAdded(c, await enterAssessment(asked(app, c), c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/assessments/{id}',
      operationId: 'correctAssessment',
      summary: 'Correct an assessment that was read or entered wrong',
      description: 'The answer is the whole recommendation; `GET /assessments/{id}` tells the new version.',
      body: assessmentCorrectionSchema,
      now: recommendationDetailSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await correctAssessment(context, id, c.req.valid('json'));
      return answerNow(c, result, () => recommendationOf(context, id, 'correct'));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/assessments/{id}/interpretation',
      operationId: 'interpretAssessment',
      summary: 'Note what a person reads out of the words where the auditors’ colour is unknown',
      description:
        'Shown as that person’s, and kept out of the auditors’ totals. The answer is the whole recommendation.',
      body: interpretationSchema,
      now: recommendationDetailSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await interpretAssessment(context, id, c.req.valid('json'));
      return answerNow(c, result, () => recommendationOf(context, id, 'interpret'));
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/assessments/question-sent',
      operationId: 'markQuestionSent',
      tags: ['register'],
      summary: 'Note when the auditors were asked about unknown colours',
      request: { body: jsonBody(questionSentSchema) },
      responses: { 200: json('What is noted now.', questionSentSchema), ...problems(...writing, 'notFound') },
    }),
    async (c) => {
      const sent = c.req.valid('json');
      const result = await markQuestionSent(asked(app, c), sent);
      return result.ok ? c.json(sent, 200) : refuseResult(result);
    },
  );
  return routes;
}

/** The recommendation that an assessment is of, for who has just changed it. */
async function recommendationOf(context: SignedInApp, id: string, purpose: 'correct' | 'interpret') {
  const found = await findAssessment(context, id, purpose);
  return found.ok ? recommendationShown(context, found.recommendation.id) : null;
}

import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  changeRecommendation,
  changeState,
  restoreRecommendation,
  withdrawRecommendation,
} from '../audits/index.ts';
import type { App } from '../compose.ts';
import { asked } from './authenticate.ts';
import { answerChanged, changeRoute } from './change-route.ts';
import { recommendationChangeSchema, stateChangeSchema, withdrawalSchema } from './register.input.ts';
import { newRoutes } from './routes.ts';

/** Changes of recommendations and of the bodies' own work with them. */
export function recommendationChanges(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/recommendations/{id}',
      operationId: 'changeRecommendation',
      summary: 'Correct the words or the addressees of a recommendation',
      body: recommendationChangeSchema,
    }),
    async (c) =>
      answerChanged(
        c,
        await changeRecommendation(asked(app, c), c.req.valid('param').id, c.req.valid('json')),
      ),
  );
  routes.openapi(
    changeRoute({
      path: '/recommendations/{id}/withdraw',
      operationId: 'withdrawRecommendation',
      summary: 'Take a recommendation that was entered by mistake out of the register',
      description: 'Nothing is erased.',
      body: withdrawalSchema,
    }),
    async (c) =>
      answerChanged(
        c,
        await withdrawRecommendation(asked(app, c), c.req.valid('param').id, c.req.valid('json')),
      ),
  );
  routes.openapi(
    changeRoute({
      path: '/recommendations/{id}/restore',
      operationId: 'restoreRecommendation',
      summary: 'Put a withdrawn recommendation back',
      body: withdrawalSchema,
    }),
    async (c) =>
      answerChanged(
        c,
        await restoreRecommendation(asked(app, c), c.req.valid('param').id, c.req.valid('json')),
      ),
  );
  routes.openapi(
    changeRoute({
      path: '/recommendations/{id}/state',
      operationId: 'changeState',
      summary: 'Move one body’s own work with a recommendation on',
      description:
        'The body’s report and the internal verification. It never touches what the auditors have assessed.',
      body: stateChangeSchema,
    }),
    async (c) =>
      answerChanged(c, await changeState(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  return routes;
}

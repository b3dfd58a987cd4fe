import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Refused } from '../audits/change.model.ts';
import {
  addRecommendations,
  changeRecommendation,
  changeState,
  restoreRecommendation,
  withdrawRecommendation,
} from '../audits/index.ts';
import type { App } from '../compose.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { recommendationDetailSchema } from './recommendation-detail.schema.ts';
import { recommendationShown } from './recommendation-shown.ts';
import { type RefusedResult, refuseResult } from './refuse-result.ts';
import {
  oneRecommendationSchema,
  recommendationChangeSchema,
  stateChangeSchema,
  withdrawalSchema,
} from './register.input.ts';
import { newRoutes } from './routes.ts';

/** Changes of recommendations and of the bodies' own work with them. */
export function recommendationChanges(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    addRoute({
      path: '/recommendations',
      operationId: 'addRecommendation',
      summary: 'Add one recommendation to an audit',
      description: 'After those that are there. Many at once: `/audits/{id}/recommendations`.',
      body: oneRecommendationSchema,
    }),
    async (c) => {
      const { auditId, ...recommendation } = c.req.valid('json');
      const result = await addRecommendations(asked(app, c), auditId, [recommendation]);
      if (!result.ok) return refuseResult(ofTheOnly(result));
      const [id = ''] = result.ids;
      return answerAdded(c, { ok: true, id }, 'recommendations');
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/recommendations/{id}',
      operationId: 'changeRecommendation',
      summary: 'Correct the words or the addressees of a recommendation',
      body: recommendationChangeSchema,
      now: recommendationDetailSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeRecommendation(context, id, c.req.valid('json'));
      return answerNow(c, result, () => recommendationShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/recommendations/{id}/withdraw',
      operationId: 'withdrawRecommendation',
      summary: 'Take a recommendation that was entered by mistake out of the register',
      description: 'Nothing is erased.',
      body: withdrawalSchema,
      now: recommendationDetailSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawRecommendation(context, id, c.req.valid('json'));
      return answerNow(c, result, () => recommendationShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/recommendations/{id}/restore',
      operationId: 'restoreRecommendation',
      summary: 'Put a withdrawn recommendation back',
      body: withdrawalSchema,
      now: recommendationDetailSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await restoreRecommendation(context, id, c.req.valid('json'));
      return answerNow(c, result, () => recommendationShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/recommendations/{id}/state',
      operationId: 'changeState',
      summary: 'Move one body’s own work with a recommendation on',
      description:
        'The body’s report and the internal verification. It never touches what the auditors have assessed.',
      body: stateChangeSchema,
      now: recommendationDetailSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeState(context, id, c.req.valid('json'));
      return answerNow(c, result, () => recommendationShown(context, id));
    },
  );
  return routes;
}

/** The refusal of a list with one in it as a refusal of that one. */
function ofTheOnly({ refusal }: Refused): RefusedResult {
  if (typeof refusal !== 'object') return { refusal };
  const invalid = refusal.invalid.map(({ field, code }) => ({ field: field.replace(/^0\.?/, ''), code }));
  return { refusal: { invalid } };
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { changeScale, findScale } from '../risks/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { riskScaleChangeSchema, riskScaleSchema } from './risks.schema.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';

const tags = ['register'];

/** The scale that risks are judged on. */
export function riskScaleRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/risk-scale',
      operationId: 'getRiskScale',
      tags,
      summary: 'The scale that risks are judged on',
      description: 'Built-in words are in the language of Accept-Language.',
      responses: { 200: json('As it is.', riskScaleSchema), ...problems('forbidden') },
    }),
    async (c) => {
      const language = preferredLanguage(c.req.header('accept-language'));
      const { scale, version, isUsed } = (await findScale(asked(app, c), language)) ?? refuse('forbidden');
      return c.json(riskScaleSchema.parse({ ...scale, version, isUsed }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/risk-scale',
      operationId: 'changeRiskScale',
      tags,
      summary: 'Set the organisation’s own scale',
      description:
        'For the security officer. Once something has been assessed on it, the number of steps stays.',
      request: { body: jsonBody(riskScaleChangeSchema) },
      responses: { 200: json('As it is now.', riskScaleSchema), ...problems(...writing, 'stale') },
    }),
    async (c) => {
      const context = asked(app, c);
      const result = await changeScale(context, c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      const language = preferredLanguage(c.req.header('accept-language'));
      const { scale, version, isUsed } = (await findScale(context, language)) ?? refuse('forbidden');
      return c.json(riskScaleSchema.parse({ ...scale, version, isUsed }), 200);
    },
  );
  return routes;
}

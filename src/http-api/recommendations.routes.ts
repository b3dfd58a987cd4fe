import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { listRecommendations, registerTotals } from '../audits/index.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import type { App } from '../compose.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { recommendationDetailSchema } from './recommendation-detail.schema.ts';
import { recommendationShown } from './recommendation-shown.ts';
import { recommendationQuery, registerChoice } from './register.query.ts';
import { recommendationSchema, totalsSchema } from './register.schema.ts';
import { json, newRoutes, problems } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['register'];

/** The recommendations of the register. */
export function recommendationRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/recommendations',
      operationId: 'listRecommendations',
      tags,
      summary: 'Recommendations, page by page, with the totals above them',
      description:
        'What the person behind the token may see, by the choices that the page of the register has. A page beyond the last gives the last.',
      request: { query: recommendationQuery },
      responses: {
        200: json(
          'A page of recommendations.',
          pageOf(recommendationSchema).extend({
            totals: totalsSchema.openapi({ description: 'Of the whole choice, on all pages.' }),
          }),
        ),
        ...problems('invalid'),
      },
    }),
    async (c) => {
      const filter = parseRegisterFilter(c.req.valid('query'));
      const { rows, totals, page } = await listRecommendations(asked(app, c), filter);
      const facts = pageFacts(c, { page, size: filter.size }, totals.recommendations);
      return c.json(sent({ items: rows, totals, ...facts }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/totals',
      operationId: 'getTotals',
      tags,
      summary: 'How a choice of recommendations is distributed',
      request: { query: registerChoice },
      responses: { 200: json('The totals.', totalsSchema), ...problems('invalid') },
    }),
    async (c) =>
      c.json(sent(await registerTotals(asked(app, c), parseRegisterFilter(c.req.valid('query')))), 200),
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/recommendations/{id}',
      operationId: 'getRecommendation',
      tags,
      summary: 'One recommendation with everything that has happened',
      request: { params: idParam },
      responses: { 200: json('The recommendation.', recommendationDetailSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await recommendationShown(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  return routes;
}

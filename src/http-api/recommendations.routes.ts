import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { findRecommendation, listRecommendations, registerTotals } from '../audits/index.ts';
import type { RecommendationDetail } from '../audits/recommendation-detail.model.ts';
import { parseRegisterFilter } from '../audits/register-filter.model.ts';
import type { App } from '../compose.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { addresseeSchema, recommendationDetailSchema } from './recommendation-detail.schema.ts';
import { recommendationQuery, registerChoice } from './register.query.ts';
import { recommendationSchema, totalsSchema } from './register.schema.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

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
      const found = await findRecommendation(asked(app, c), c.req.valid('param').id);
      return found ? c.json(sent(detailOf(found)), 200) : refuse('notFound');
    },
  );
  return routes;
}

/** What the page tells, with the versions that changes name. */
function detailOf({ row, facts, rounds, responses, matters, history, actions }: RecommendationDetail) {
  const addressees = row.addressees.map((addressee) => {
    const own = actions?.bodies.find(({ bodyId }) => bodyId === addressee.bodyId);
    // A version rises with work that is not to be seen yet: only a change that one may make needs it.
    const mayChange = own && (own.commands.length > 0 || own.assessment !== null || own.rounds.length > 0);
    const more = { version: mayChange ? own.version : null, mayDo: own?.commands ?? [] };
    return only(addresseeSchema, { ...addressee, ...more });
  });
  return only(recommendationDetailSchema, {
    ...row,
    addressees,
    version: actions?.version ?? null,
    withdrawnAt: facts.withdrawnAt,
    assessments: rounds,
    responses,
    matters,
    history,
  });
}

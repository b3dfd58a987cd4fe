import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { parseControlPlanFilter } from '../control-plans/control-plan-list.model.ts';
import {
  addControlPoint,
  decideControlPlan,
  findControlPlan,
  listControlPlans,
  reportControlPlan,
  startControlPlan,
} from '../control-plans/index.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import {
  controlPlanDecisionSchema,
  controlPlanQuery,
  controlPlanReportSchema,
  controlPlanSchema,
  listedControlPlanSchema,
  newControlPlanSchema,
  newControlPointSchema,
  promiseOfPlanSchema,
} from './control-plans.schema.ts';
import { shownPoint } from './control-points.routes.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Internal control plans: to list, begin, decide and report. */
export function controlPlanRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/control-plans',
      operationId: 'listControlPlans',
      tags: ['register'],
      summary: 'Internal control plans that you may see, the latest year first',
      request: { query: controlPlanQuery },
      responses: {
        200: json('A page.', pageOf(listedControlPlanSchema)),
        ...problems('forbidden', 'invalid'),
      },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listControlPlans(asked(app, c), parseControlPlanFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedControlPlanSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/control-plans/{id}',
      operationId: 'getControlPlan',
      tags: ['register'],
      summary: 'One plan with its points, what they have shown, and what is promised to enter it',
      request: { params: idParam },
      responses: { 200: json('The plan.', controlPlanSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await planNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/control-plans',
      operationId: 'startControlPlan',
      summary: 'Begin a board’s plan of a year, empty or with last year’s points',
      body: newControlPlanSchema,
    }),
    async (c) => answerAdded(c, await startControlPlan(asked(app, c), c.req.valid('json')), 'control-plans'),
  );
  routes.openapi(
    addToRoute({
      path: '/control-plans/{id}/points',
      operationId: 'addControlPoint',
      summary: 'Add a control point last in a draft',
      body: newControlPointSchema,
    }),
    async (c) =>
      answerAdded(c, await addControlPoint(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      path: '/control-plans/{id}/decide',
      operationId: 'decideControlPlan',
      summary: 'Note that the board has decided the plan; its points are kept from then on',
      body: controlPlanDecisionSchema,
      now: controlPlanSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await decideControlPlan(context, id, c.req.valid('json'));
      return answerNow(c, result, () => planNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/control-plans/{id}/report',
      operationId: 'reportControlPlan',
      summary: 'Note that the year’s results have been reported to the board',
      body: controlPlanReportSchema,
      now: controlPlanSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await reportControlPlan(context, id, c.req.valid('json'));
      return answerNow(c, result, () => planNow(context, id));
    },
  );
  return routes;
}

/** The plan as it is now, with what is described of it. */
async function planNow(context: SignedInApp, id: string) {
  const found = await findControlPlan(context, id);
  return found
    ? sent(
        only(controlPlanSchema, {
          ...found,
          rows: found.rows.map((point) => shownPoint(point)),
          promises: found.promises?.map((promise) => only(promiseOfPlanSchema, promise)) ?? null,
          commands: [...found.commands],
        }),
      )
    : null;
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  addStarters,
  changeIndicator,
  defineIndicator,
  enterValue,
  findIndicator,
  listIndicators,
  measureDue,
  measureIndicator,
  restoreIndicator,
  withdrawIndicator,
} from '../indicators/index.ts';
import { parseIndicatorFilter } from '../indicators/indicator-list.model.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam, idSchema } from './described.ts';
import {
  indicatorChangeSchema,
  indicatorQuery,
  indicatorRestoringSchema,
  indicatorSchema,
  indicatorWithdrawalSchema,
  listedIndicatorSchema,
  measuredSchema,
  measureSchema,
  newIndicatorSchema,
  newIndicatorValueSchema,
  startersSchema,
} from './indicators.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

/** What is measured: to list, define, measure, enter values of and take out of use. */
export function indicatorRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/indicators',
      operationId: 'listIndicators',
      tags: ['register'],
      summary: 'Indicators that you may see, with the latest values of the bodies that you read',
      request: { query: indicatorQuery },
      responses: { 200: json('A page.', pageOf(listedIndicatorSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listIndicators(asked(app, c), parseIndicatorFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedIndicatorSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/indicators/{id}',
      operationId: 'getIndicator',
      tags: ['register'],
      summary: 'One indicator with everything that was measured',
      request: { params: idParam },
      responses: { 200: json('The indicator.', indicatorSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await indicatorNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/indicators',
      operationId: 'defineIndicator',
      summary: 'Define an indicator that everybody follows',
      body: newIndicatorSchema,
    }),
    async (c) => answerAdded(c, await defineIndicator(asked(app, c), c.req.valid('json')), 'indicators'),
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/indicators/starters',
      operationId: 'addIndicatorStarters',
      tags: ['register'],
      summary: 'Define the built-in set; those whose names are taken are left as they are',
      request: { body: jsonBody(startersSchema) },
      responses: {
        201: json('They are defined.', z.object({ ids: z.array(idSchema) })),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await addStarters(asked(app, c), c.req.valid('json').language);
      return result.ok ? c.json({ ids: [...result.ids] }, 201) : refuseResult(result);
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/indicators/{id}',
      operationId: 'changeIndicator',
      summary: 'Change a definition; what its values are counted in stays once there are any',
      body: indicatorChangeSchema,
      now: indicatorSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeIndicator(context, id, c.req.valid('json'));
      return answerNow(c, result, () => indicatorNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/indicators/{id}/withdraw',
      operationId: 'withdrawIndicator',
      summary: 'Take it out of use; what was measured stays',
      body: indicatorWithdrawalSchema,
      now: indicatorSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawIndicator(context, id, c.req.valid('json'));
      return answerNow(c, result, () => indicatorNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/indicators/{id}/restore',
      operationId: 'restoreIndicator',
      summary: 'Take it into use again',
      body: indicatorRestoringSchema,
      now: indicatorSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await restoreIndicator(context, id, c.req.valid('json'));
      return answerNow(c, result, () => indicatorNow(context, id));
    },
  );
  routes.openapi(
    addToRoute({
      path: '/indicators/{id}/values',
      operationId: 'enterIndicatorValue',
      summary: 'Write down a measurement; one for a body and a day that has been measured corrects it',
      body: newIndicatorValueSchema,
    }),
    async (c) =>
      answerAdded(c, await enterValue(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/indicators/{id}/measure',
      operationId: 'measureIndicator',
      tags: ['register'],
      summary: 'Write down what the system counts today, for each body',
      request: { params: idParam, body: jsonBody(measureSchema) },
      responses: {
        200: json('It is measured.', measuredSchema),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await measureIndicator(asked(app, c), c.req.valid('param').id);
      return result.ok ? c.json(only(measuredSchema, result), 200) : refuseResult(result);
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/indicators/measure',
      operationId: 'measureDueIndicators',
      tags: ['register'],
      summary: 'The same for every indicator that is due and yours to measure',
      request: { body: jsonBody(measureSchema) },
      responses: {
        200: json('They are measured.', measuredSchema),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await measureDue(asked(app, c));
      return result.ok ? c.json(only(measuredSchema, result), 200) : refuseResult(result);
    },
  );
  return routes;
}

/** The indicator as it is now, with what is described of it. */
async function indicatorNow(context: SignedInApp, id: string) {
  const found = await findIndicator(context, id);
  if (!found) return null;
  const past = found.past.map(({ id: valueId, bodyId, bodyName, onDay, value, ...rest }) => ({
    id: valueId,
    bodyId,
    bodyName,
    onDay,
    value,
    numerator: rest.numerator,
    denominator: rest.denominator,
    note: rest.note,
    by: rest.by,
    byName: rest.byName,
    at: rest.at,
    isCorrected: rest.isCorrected,
  }));
  return sent(only(indicatorSchema, { ...found, past }));
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { parseExceptionFilter } from '../exceptions/exception-list.model.ts';
import {
  approveException,
  askException,
  changeException,
  declineException,
  endException,
  findException,
  listExceptions,
  renewException,
  takeBackException,
} from '../exceptions/index.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  exceptionChangeSchema,
  exceptionQuery,
  exceptionSchema,
  exceptionStepSchema,
  listedExceptionSchema,
  newExceptionSchema,
  renewalSchema,
} from './exceptions.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Departures from requirements: to list, ask for, decide, renew and end. */
export function exceptionRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/exceptions',
      operationId: 'listExceptions',
      tags: ['register'],
      summary: 'Exceptions that you may see, those about to end first',
      request: { query: exceptionQuery },
      responses: { 200: json('A page.', pageOf(listedExceptionSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listExceptions(asked(app, c), parseExceptionFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedExceptionSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/exceptions/{id}',
      operationId: 'getException',
      tags: ['register'],
      summary: 'One exception with its risk assessment and its decision',
      request: { params: idParam },
      responses: { 200: json('The exception.', exceptionSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await exceptionNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/exceptions',
      operationId: 'askException',
      summary: 'Ask an information owner for an exception, for a year at most',
      body: newExceptionSchema,
    }),
    async (c) => answerAdded(c, await askException(asked(app, c), c.req.valid('json')), 'exceptions'),
  );
  routes.openapi(
    addToRoute({
      path: '/exceptions/{id}/renew',
      operationId: 'renewException',
      summary: 'Ask anew after an exception, with a risk assessment of how it is now',
      body: renewalSchema,
    }),
    async (c) =>
      answerAdded(c, await renewException(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/exceptions/{id}',
      operationId: 'changeException',
      summary: 'Change a request that nobody has decided; only whoever asked does',
      body: exceptionChangeSchema,
      now: exceptionSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeException(context, id, c.req.valid('json'));
      return answerNow(c, result, () => exceptionNow(context, id));
    },
  );
  for (const [step, operationId, summary, take] of steps) {
    routes.openapi(
      changeRoute({
        path: `/exceptions/{id}/${step}`,
        operationId,
        summary,
        body: exceptionStepSchema,
        now: exceptionSchema,
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const context = asked(app, c);
        const result = await take(context, id, c.req.valid('json'));
        return answerNow(c, result, () => exceptionNow(context, id));
      },
    );
  }
  return routes;
}

const steps = [
  [
    'approve',
    'approveException',
    'Approve it: the information owner does, never whoever asked',
    approveException,
  ],
  ['decline', 'declineException', 'Decline it, with a reason', declineException],
  ['take-back', 'takeBackException', 'Take one’s own request back', takeBackException],
  ['end', 'endException', 'End it before its day, with a reason', endException],
] as const;

/** The exception as it is now, with what is described of it. */
async function exceptionNow(context: SignedInApp, id: string) {
  const found = await findException(context, id);
  return found ? sent(only(exceptionSchema, { ...found, commands: [...found.commands] })) : null;
}

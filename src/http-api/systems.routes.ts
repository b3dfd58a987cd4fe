import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Reached } from '../assets/graph.rules.ts';
import { type ListedHolding, parseHoldingFilter } from '../assets/holding-list.model.ts';
import {
  addHolding,
  changeHolding,
  dependOnSystem,
  findHolding,
  findOutage,
  listHoldings,
  restoreHolding,
  stopDependingOnSystem,
  withdrawHolding,
} from '../assets/index.ts';
import type { App } from '../compose.ts';
import type { SignedInApp } from '../web/request.ts';
import {
  dependencyEndSchema,
  listedSystemSchema,
  newSystemSchema,
  outageSchema,
  restoringSchema,
  systemChangeSchema,
  systemDependencySchema,
  systemQuery,
  systemSchema,
  withdrawalSchema,
} from './assets.schema.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Systems: to list, enter, change, take out of use, say what they depend on, and find what stops if one fails. */
export function systemRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/systems',
      operationId: 'listSystems',
      tags: ['register'],
      summary: 'Systems that you may see',
      request: { query: systemQuery },
      responses: { 200: json('A page.', pageOf(listedSystemSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listHoldings(asked(app, c), 'system', parseHoldingFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedSystemSchema, asSystem(row)));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/systems/{id}',
      operationId: 'getSystem',
      tags: ['register'],
      summary: 'One system with what it handles and what it hangs together with',
      request: { params: idParam },
      responses: { 200: json('The system.', systemSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await systemNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/systems/{id}/outage',
      operationId: 'getOutage',
      tags: ['register'],
      summary: 'What stops if a system fails, and what it stands on',
      description:
        'Everything that needs it, at once or through others, with the shortest way. Of systems and assets that are not for you to see, only whose they are and, of systems, the name.',
      request: { params: idParam },
      responses: { 200: json('What stops.', outageSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await findOutage(asked(app, c), c.req.valid('param').id.toLowerCase());
      if (!found) return refuse('notFound');
      const named = new Map(found.systems.map((system) => [system.id, system]));
      const told = ({ id, path }: Reached) => {
        const { name = '', bodyName = '' } = named.get(id) ?? {};
        return { id, name, bodyName, path: [...path] };
      };
      const stopped = found.stopped.map(told);
      const standsOn = found.standsOn.map(told);
      const circles = found.circles.map((circle) => [...circle]);
      const assets = found.assets.map((asset) => ({ ...asset, systemIds: [...asset.systemIds] }));
      return c.json({ stopped, standsOn, circles, assets }, 200);
    },
  );
  routes.openapi(
    addRoute({
      path: '/systems',
      operationId: 'addSystem',
      summary: 'Enter a system in the register of a body',
      body: newSystemSchema,
    }),
    async (c) => answerAdded(c, await addHolding(asked(app, c), 'system', c.req.valid('json')), 'systems'),
  );
  addChanges(app, routes);
  return routes;
}

function addChanges(app: App, routes: OpenAPIHono): void {
  const now = systemSchema;
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/systems/{id}',
      operationId: 'changeSystem',
      summary: 'Change what is said of a system',
      body: systemChangeSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeHolding(context, 'system', id, c.req.valid('json'));
      return answerNow(c, result, () => systemNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/systems/{id}/withdraw',
      operationId: 'withdrawSystem',
      summary: 'Take a system out of use',
      body: withdrawalSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawHolding(context, 'system', id, c.req.valid('json'));
      return answerNow(c, result, () => systemNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/systems/{id}/restore',
      operationId: 'restoreSystem',
      summary: 'Take a system into use again',
      body: restoringSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await restoreHolding(context, 'system', id, c.req.valid('json'));
      return answerNow(c, result, () => systemNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/systems/{id}/depend',
      operationId: 'dependOnSystem',
      summary: 'Say that a system needs another, or gets data from it',
      body: systemDependencySchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await dependOnSystem(context, id, c.req.valid('json'));
      return answerNow(c, result, () => systemNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/systems/{id}/stop-depending',
      operationId: 'stopDependingOnSystem',
      summary: 'Say that a system no longer depends on another',
      body: dependencyEndSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await stopDependingOnSystem(context, id, c.req.valid('json'));
      return answerNow(c, result, () => systemNow(context, id));
    },
  );
}

/** The system as it is now, with what is described of it. */
async function systemNow(context: SignedInApp, id: string) {
  const found = await findHolding(context, 'system', id);
  if (!found) return null;
  const assets = found.assets.map((asset) => ({ ...asset }));
  const dependencies = found.dependencies.map(
    ({ id: systemId, name, bodyName, hosting, opens, dependency, what, way }) => ({
      id: systemId,
      name,
      bodyName,
      hosting,
      opens,
      dependency,
      what,
      way,
    }),
  );
  return sent(only(systemSchema, { ...asSystem(found), assets, dependencies }));
}

/** A row of the register as a system: what it is and where it stands are always said of one. */
const asSystem = <Row extends ListedHolding>(row: Row) => ({
  ...row,
  kind: row.kind ?? ('information' as const),
  environment: row.environment ?? ('production' as const),
});

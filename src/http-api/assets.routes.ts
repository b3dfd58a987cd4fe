import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { parseHoldingFilter } from '../assets/holding-list.model.ts';
import {
  addHolding,
  changeHolding,
  findHolding,
  listHoldings,
  restoreHolding,
  tieAsset,
  untieAsset,
  withdrawHolding,
} from '../assets/index.ts';
import type { App } from '../compose.ts';
import type { SignedInApp } from '../web/request.ts';
import {
  assetChangeSchema,
  assetQuery,
  assetSchema,
  listedAssetSchema,
  newAssetSchema,
  restoringSchema,
  tieSchema,
  withdrawalSchema,
} from './assets.schema.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Information assets: to list, enter, change, take out of use, and tie to the systems that handle them. */
export function assetRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/assets',
      operationId: 'listAssets',
      tags: ['register'],
      summary: 'Information assets that you may see',
      request: { query: assetQuery },
      responses: { 200: json('A page.', pageOf(listedAssetSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listHoldings(asked(app, c), 'asset', parseHoldingFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedAssetSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/assets/{id}',
      operationId: 'getAsset',
      tags: ['register'],
      summary: 'One information asset with the systems that handle it',
      request: { params: idParam },
      responses: { 200: json('The asset.', assetSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await assetNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/assets',
      operationId: 'addAsset',
      summary: 'Enter an information asset in the register of a body',
      body: newAssetSchema,
    }),
    async (c) => answerAdded(c, await addHolding(asked(app, c), 'asset', c.req.valid('json')), 'assets'),
  );
  addChanges(app, routes);
  return routes;
}

function addChanges(app: App, routes: OpenAPIHono): void {
  const now = assetSchema;
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/assets/{id}',
      operationId: 'changeAsset',
      summary: 'Change what is said of an information asset',
      body: assetChangeSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeHolding(context, 'asset', id, c.req.valid('json'));
      return answerNow(c, result, () => assetNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/assets/{id}/withdraw',
      operationId: 'withdrawAsset',
      summary: 'Take an information asset out of use',
      body: withdrawalSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawHolding(context, 'asset', id, c.req.valid('json'));
      return answerNow(c, result, () => assetNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/assets/{id}/restore',
      operationId: 'restoreAsset',
      summary: 'Take an information asset into use again',
      body: restoringSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await restoreHolding(context, 'asset', id, c.req.valid('json'));
      return answerNow(c, result, () => assetNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/assets/{id}/tie',
      operationId: 'tieAsset',
      summary: 'Say that a system handles an information asset',
      body: tieSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await tieAsset(context, { assetId: id, ...c.req.valid('json') });
      return answerNow(c, result, () => assetNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/assets/{id}/untie',
      operationId: 'untieAsset',
      summary: 'Say that a system no longer handles an information asset',
      body: tieSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await untieAsset(context, { assetId: id, ...c.req.valid('json') });
      return answerNow(c, result, () => assetNow(context, id));
    },
  );
}

/** The asset as it is now, with what is described of it. */
async function assetNow(context: SignedInApp, id: string) {
  const found = await findHolding(context, 'asset', id);
  if (!found) return null;
  const systems = found.systems.map(({ id: systemId, name, bodyName, hosting, opens }) => ({
    id: systemId,
    name,
    bodyName,
    hosting,
    opens,
  }));
  return sent(only(assetSchema, { ...found, systems }));
}

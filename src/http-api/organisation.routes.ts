import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { addBody, changeBody, findBody, findOrganisation } from '../organisation/index.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import {
  bodiesQuery,
  bodyChangeSchema,
  bodySchema,
  listedBodySchema,
  newBodySchema,
  organisationSchema,
} from './organisation.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['organisation'];

/** The municipality and its bodies. */
export function organisationRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/organisation',
      operationId: 'getOrganisation',
      tags,
      summary: 'The municipality',
      responses: { 200: json('The municipality.', organisationSchema), ...problems() },
    }),
    async (c) => {
      const context = asked(app, c);
      const { name, organisationNumber } = await findOrganisation(context);
      return c.json({ id: context.organisationId, name, organisationNumber }, 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/bodies',
      operationId: 'listBodies',
      tags,
      summary: 'Every body, ended ones too, page by page',
      description:
        'By kind, then by name. A municipality has tens of them, so they usually come on one page.',
      request: { query: bodiesQuery },
      responses: { 200: json('A page of bodies.', pageOf(listedBodySchema)), ...problems('invalid') },
    }),
    async (c) => {
      const { page, size } = c.req.valid('query');
      const { bodies } = await findOrganisation(asked(app, c));
      const items = bodies.slice((page - 1) * size, page * size);
      return c.json(sent({ items, ...pageFacts(c, { page, size }, bodies.length) }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/bodies/{id}',
      operationId: 'getBody',
      tags,
      summary: 'One body',
      request: { params: idParam },
      responses: { 200: json('The body.', listedBodySchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await findBody(asked(app, c), c.req.valid('param').id);
      return found ? c.json(sent(found.body), 200) : refuse('notFound');
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/bodies',
      operationId: 'addBody',
      tags,
      summary: 'Add a body',
      description:
        'For administrators. A name that is taken is refused, so that the same body is never added twice.',
      request: { body: jsonBody(newBodySchema) },
      responses: { 201: created('The body as it was added.', bodySchema), ...problems(...writing) },
    }),
    async (c) => {
      const result = await addBody(asked(app, c), c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      c.header('Location', `/api/v1/bodies/${result.body.id}`);
      return c.json(sent(result.body), 201);
    },
  );

  routes.openapi(
    createRoute({
      method: 'patch',
      path: '/bodies/{id}',
      operationId: 'changeBody',
      tags,
      summary: 'Change a body, or say that it has ended',
      description: 'For administrators. A body is never erased: what has been addressed to it stays.',
      request: { params: idParam, body: jsonBody(bodyChangeSchema) },
      responses: {
        200: json('The body as it is now.', bodySchema),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await changeBody(asked(app, c), c.req.valid('param').id, c.req.valid('json'));
      return result.ok ? c.json(sent(result.body), 200) : refuseResult(result);
    },
  );
  return routes;
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { addPerson, changePerson, findPeople, findPerson } from '../people/index.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import {
  listedPersonSchema,
  newPersonSchema,
  peopleQuery,
  personChangeSchema,
  personFileSchema,
  personSchema,
} from './people.schema.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['organisation'];

/** The people of the municipality. */
export function peopleRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/people',
      operationId: 'listPeople',
      tags,
      summary: 'The people, page by page',
      description: 'By name. Auditors and those without a role see office holders only, without addresses.',
      request: { query: peopleQuery },
      responses: { 200: json('A page of people.', pageOf(listedPersonSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const { people, total } = await findPeople(asked(app, c), query);
      const facts = pageFacts(c, query, total);
      return c.json(sent({ items: people, ...facts }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/people/{id}',
      operationId: 'getPerson',
      tags,
      summary: 'One person with their roles',
      request: { params: idParam },
      responses: { 200: json('The person.', personFileSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await findPerson(asked(app, c), c.req.valid('param').id);
      return found ? c.json(sent({ ...found.person, roles: found.roles }), 200) : refuse('notFound');
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/people',
      operationId: 'addPerson',
      tags,
      summary: 'Add a person',
      description:
        'For administrators. The person holds no role yet, and signs in only after an invitation. An address that is taken is refused, so that nobody is added twice.',
      request: { body: jsonBody(newPersonSchema) },
      responses: { 201: created('The person.', personSchema), ...problems(...writing) },
    }),
    async (c) => {
      const result = await addPerson(asked(app, c), c.req.valid('json'));
      if (!result.ok) return refuseResult(result);
      c.header('Location', `/api/v1/people/${result.person.id}`);
      return c.json(result.person, 201);
    },
  );

  routes.openapi(
    createRoute({
      method: 'patch',
      path: '/people/{id}',
      operationId: 'changePerson',
      tags,
      summary: 'Change a person, or say that they have ended',
      description:
        'For administrators. From the day that a person has ended, neither they nor their tokens get in.',
      request: { params: idParam, body: jsonBody(personChangeSchema) },
      responses: {
        200: json('The person as they are now.', personSchema),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await changePerson(asked(app, c), c.req.valid('param').id, c.req.valid('json'));
      return result.ok ? c.json(result.person, 200) : refuseResult(result);
    },
  );
  return routes;
}

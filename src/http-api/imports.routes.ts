import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { confirmImport, findImport, planImport, receiveList } from '../people/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { importConfirmationSchema, importedSchema, importPlanSchema, importQuery } from './imports.schema.ts';
import { refuse } from './problem.ts';
import { created, json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['organisation'];
const listTypes = [mediaTypes.csv, mediaTypes.xlsx] as const;
const listParam = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'Of the list, as the plan tells it.' }),
});

type Refusal =
  | { readonly refusal: 'forbidden' | 'notFound' | 'tooLarge' | 'empty' | 'otherPlan' }
  | { readonly refusal: 'unreadable'; readonly why: string };

function refuseList(result: Refusal): never {
  switch (result.refusal) {
    case 'empty':
      return refuse('fileEmpty');
    case 'otherPlan':
      return refuse('stale');
    case 'unreadable':
      return refuse('listUnreadable', { why: result.why });
    default:
      return refuse(result.refusal);
  }
}

/** Lists of people or bodies: first what a list would change, then the change. */
export function importRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/imports',
      operationId: 'planImport',
      tags,
      summary: 'Hand in a list of people or bodies, and see what it would change',
      description:
        'For administrators. The body is the file itself: CSV or XLSX with headings, at most 5 MB and 5,000 rows. Nothing is changed yet; the list is kept for a day.',
      request: {
        query: importQuery,
        body: { required: true, content: { [listTypes[0]]: { schema: {} }, [listTypes[1]]: { schema: {} } } },
      },
      responses: {
        200: json('What the list would change.', importPlanSchema),
        ...problems(...writing, 'notFound', 'fileEmpty', 'listUnreadable'),
      },
    }),
    async (c) => {
      const { kind } = c.req.valid('query');
      const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
      if (!listTypes.some((each) => each === type)) return refuse('unsupportedMediaType');
      const context = asked(app, c);
      const received = await receiveList(context, c.req.raw.body ?? nothing());
      if (!received.ok) return refuseList(received);
      const { sha256 } = received;
      const planned = await planImport(context, { kind, sha256 });
      return planned.ok ? c.json(sent({ sha256, ...planned.plan }), 200) : refuseList(planned);
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/imports/{sha256}/confirm',
      operationId: 'confirmImport',
      tags,
      summary: 'Save what a list comes to, if that is still what was shown',
      description:
        'All of it or nothing. Where things have changed since, the answer is 409: hand the list in again.',
      request: { params: listParam, body: jsonBody(importConfirmationSchema) },
      responses: {
        201: created('It is saved.', importedSchema),
        ...problems(...writing, 'notFound', 'stale', 'listUnreadable'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const result = await confirmImport(context, { ...c.req.valid('param'), ...c.req.valid('json') });
      if (!result.ok) return refuseList(result);
      const { importId } = result;
      const outcome = (await findImport(context, importId)) ?? refuse('notFound');
      c.header('Location', `/api/v1/imports/${importId}`);
      return c.json({ id: importId, ...outcome }, 201);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/imports/{id}',
      operationId: 'getImport',
      tags,
      summary: 'What bringing a list in came to',
      request: { params: idParam },
      responses: { 200: json('What was done.', importedSchema), ...problems('notFound') },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const outcome = await findImport(asked(app, c), id);
      return outcome ? c.json({ id, ...outcome }, 200) : refuse('notFound');
    },
  );
  return routes;
}

/** A request without a body. */
async function* nothing(): AsyncGenerator<Uint8Array> {}

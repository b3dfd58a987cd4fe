import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  addEvidence,
  addVersion,
  dropReceived,
  findEvidence,
  findEvidenceOf,
  findPlaceToAdd,
  openVersion,
  receiveEvidenceForm,
} from '../evidence/index.ts';
import { textIn, versionIn } from '../web/entry-form.ts';
import { asked } from './authenticate.ts';
import { answerAdded, answerNow } from './change-route.ts';
import { addedSchema, idParam, idSchema } from './described.ts';
import {
  evidenceFormSchema,
  evidenceSchema,
  listedEvidenceSchema,
  placeQuery,
  versionFormSchema,
} from './evidence.schema.ts';
import { evidenceNow, placeOf, versionOf } from './evidence-shown.ts';
import { refuse } from './problem.ts';
import { created, file, json, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const form = (schema: typeof evidenceFormSchema | typeof versionFormSchema) => ({
  required: true,
  content: { 'multipart/form-data': { schema } },
});

/** What shows that work has been done: to list, add, change and take home. */
export function evidenceRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/evidence',
      operationId: 'listEvidence',
      tags,
      summary: 'The evidence of a recommendation, an action or a commitment',
      description:
        'Of a recommendation also what is about actions that serve it. The auditors see what has been handed over: `/handovers`.',
      request: { query: placeQuery },
      responses: {
        200: json('The evidence; 500 pieces at most.', z.object({ items: z.array(listedEvidenceSchema) })),
        ...problems('invalid'),
      },
    }),
    async (c) => {
      const { noun, nounId, bodyId = null } = c.req.valid('query');
      const found = await findEvidenceOf(asked(app, c), { noun, nounId, bodyId });
      const items = found.map((each) =>
        only(listedEvidenceSchema, {
          ...each,
          places: each.places.map(placeOf),
          latest: versionOf(each.latest),
        }),
      );
      return c.json(sent({ items }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/evidence/{id}',
      operationId: 'getEvidence',
      tags,
      summary: 'One piece of evidence with all its versions',
      request: { params: idParam },
      responses: { 200: json('The evidence.', evidenceSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await evidenceNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/evidence/{id}/versions/{number}/file',
      operationId: 'getEvidenceFile',
      tags,
      summary: 'The file of a version, as it was added',
      request: {
        params: z.strictObject({
          id: idSchema.openapi({ description: 'The evidence.' }),
          number: z.coerce
            .number()
            .int()
            .min(1)
            .openapi({ type: 'integer', description: 'The version, from 1.' }),
        }),
      },
      responses: { 200: file('The file.', 'application/octet-stream'), ...problems('notFound') },
    }),
    async (c) => {
      const context = asked(app, c);
      const { id, number } = c.req.valid('param');
      const found = await findEvidence(context, id);
      const version = found?.versions.find((each) => each.number === number);
      const opened = version && openVersion(context, version);
      if (!opened) return refuse('notFound');
      const content = Readable.toWeb(createReadStream(opened.path)) as ReadableStream;
      return c.body(content, 200, { ...opened.headers, 'Content-Type': 'application/octet-stream' });
    },
  );
  addChanges(app, routes);
  return routes;
}

function addChanges(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/evidence',
      operationId: 'addEvidence',
      tags,
      summary: 'Add evidence: a file or a link',
      request: { query: placeQuery, body: form(evidenceFormSchema) },
      responses: {
        201: created('It is added.', addedSchema),
        ...problems(...writing, 'notFound', 'idTaken'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const { noun, nounId, bodyId = null } = c.req.valid('query');
      const place = { noun, nounId, bodyId };
      const may = await findPlaceToAdd(context, place);
      if (typeof may === 'string') return refuse(may);
      const { fields, received } = (await receiveEvidenceForm(context, c.req.raw)) ?? refuse('malformed');
      const result = await addEvidence(
        context,
        place,
        {
          title: textIn(fields, 'title') ?? '',
          shows: textIn(fields, 'shows'),
          effectiveOn: textIn(fields, 'effectiveOn'),
          provision: textIn(fields, 'provision'),
          url: textIn(fields, 'url'),
        },
        received,
      );
      return answerAdded(c, result, 'evidence');
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/evidence/{id}/versions',
      operationId: 'addEvidenceVersion',
      tags,
      summary: 'Add a new version beside the ones there are',
      request: { params: idParam, body: form(versionFormSchema) },
      responses: {
        200: json('As it is now, with its new version.', evidenceSchema),
        204: { description: 'It is changed, and is no longer for who asks to see.' },
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const { fields, received } = (await receiveEvidenceForm(context, c.req.raw)) ?? refuse('malformed');
      if (!/^\d{1,9}$/.test(fields.get('version') ?? '')) {
        await dropReceived(received);
        return refuse('invalid', { faults: [{ in: 'body', path: ['version'], code: 'missing' }] });
      }
      const input = { version: versionIn(fields), note: textIn(fields, 'note'), url: textIn(fields, 'url') };
      const result = await addVersion(context, id, input, received);
      return answerNow(c, result, () => evidenceNow(context, id));
    },
  );
}

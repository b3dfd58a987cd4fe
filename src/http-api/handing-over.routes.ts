import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import type { App } from '../compose.ts';
import { openVersion, receiveEvidenceForm } from '../evidence/index.ts';
import { type HandoverChoice, keyOf } from '../handovers/handover.model.ts';
import {
  exportHistory,
  findHandedFile,
  handOver,
  handOverDocument,
  offerHandover,
  previewHandover,
} from '../handovers/index.ts';
import { texts } from '../texts/index.ts';
import { textIn } from '../web/entry-form.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded } from './change-route.ts';
import { addedSchema, idParam, idSchema } from './described.ts';
import {
  handedDocumentFormSchema,
  handoverChoiceSchema,
  handoverDraftSchema,
  handoverPreviewSchema,
  newHandoverSchema,
} from './handing-over.schema.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { created, file, json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['register'];

/** A choice as the API tells it: what a form would send, and what the auditors would see. */
const choiceShown = (choice: HandoverChoice) =>
  sent({
    key: keyOf(choice),
    noun: choice.noun,
    nounId: choice.nounId,
    number: choice.number,
    content: { ...choice.content },
  });

/** Handing over to the auditors: what there is, what they would see, and the handover itself; and their whole history out. */
export function handingOverRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/bodies/{id}/handover-choices',
      operationId: 'listHandoverChoices',
      tags,
      summary: 'What a body can hand over to the auditors now',
      description: 'For its own people. 300 of each kind at most, the newest first.',
      request: {
        params: idParam,
        query: z.strictObject({
          recommendation: idSchema.optional().openapi({ description: 'Only what is about this one.' }),
          request: idSchema.optional().openapi({ description: 'For this request of the auditors.' }),
        }),
      },
      responses: {
        200: json('The choices.', z.object({ items: z.array(handoverChoiceSchema) })),
        ...problems('forbidden', 'notFound', 'invalid'),
      },
    }),
    async (c) => {
      const { recommendation = null, request = null } = c.req.valid('query');
      const about = {
        bodyId: c.req.valid('param').id,
        recommendationId: recommendation,
        requestId: request,
      };
      const offer = await offerHandover(asked(app, c), about);
      return offer.ok ? c.json({ items: offer.choices.map(choiceShown) }, 200) : refuseResult(offer);
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/handovers/preview',
      operationId: 'previewHandover',
      tags,
      summary: 'See exactly what the auditors would see; nothing is handed over by this',
      request: { body: jsonBody(handoverDraftSchema) },
      responses: {
        200: json('What would go, with `seen` to send along.', handoverPreviewSchema),
        ...problems(...writing, 'notFound'),
      },
    }),
    async (c) => {
      const preview = await previewHandover(asked(app, c), c.req.valid('json'));
      if (!preview.ok) return refuseResult(preview);
      const { items, note, seen, hasSecrecy } = preview;
      return c.json({ items: items.map(choiceShown), note, seen, hasSecrecy }, 200);
    },
  );
  routes.openapi(
    addRoute({
      path: '/handovers',
      operationId: 'handOver',
      summary: 'Hand over to the auditors, who see it at once',
      description:
        'It is never taken back. `seen` comes from the preview: where something has changed since, nothing goes (`stale`).',
      body: newHandoverSchema,
    }),
    async (c) => answerAdded(c, await handOver(asked(app, c), c.req.valid('json')), 'handovers'),
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/handovers/documents',
      operationId: 'handOverDocument',
      tags,
      summary: 'Hand over a file that lies nowhere yet, as when the auditors ask for a document',
      description:
        'It is kept among the body’s documents and handed over at once: both happen, or neither does.',
      request: {
        body: { required: true, content: { 'multipart/form-data': { schema: handedDocumentFormSchema } } },
      },
      responses: {
        201: created('It is handed over.', addedSchema),
        ...problems(...writing, 'notFound', 'idTaken', 'stale'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const { fields, received } = (await receiveEvidenceForm(context, c.req.raw)) ?? refuse('malformed');
      const document = {
        bodyId: fields.get('bodyId') ?? '',
        requestId: fields.get('requestId') || null,
        recommendationId: fields.get('recommendationId') || null,
        title: textIn(fields, 'title'),
        shows: textIn(fields, 'shows'),
        note: textIn(fields, 'note'),
        provision: textIn(fields, 'provision'),
        secrecyConfirmed: fields.get('secrecyConfirmed') === 'yes',
      };
      return answerAdded(c, await handOverDocument(context, document, received), 'handovers');
    },
  );
  return withFiles(app, routes);
}

function withFiles(app: App, routes: OpenAPIHono): OpenAPIHono {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/handovers/export.zip',
      operationId: 'exportHistory',
      tags,
      summary: 'The auditors’ whole history: everything that they may see, as JSON, Excel and files',
      description: 'For the auditors. Its words are in the language of Accept-Language.',
      responses: { 200: file('The ZIP.', 'application/zip'), ...problems('forbidden') },
    }),
    (c) => {
      const words = texts[preferredLanguage(c.req.header('accept-language'))];
      const zip = exportHistory(asked(app, c), words);
      if (!zip) return refuse('forbidden');
      c.header('Content-Type', 'application/zip');
      return stream(
        c,
        async (out) => {
          for await (const piece of zip) {
            if (out.aborted) return;
            await out.write(piece);
          }
        },
        async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
      );
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/handovers/{id}/files/{number}',
      operationId: 'getHandedFile',
      tags,
      summary: 'A file as it was handed over, whatever has become of it since',
      request: {
        params: z.strictObject({
          id: idSchema.openapi({ description: 'The handover.' }),
          number: z.coerce
            .number()
            .int()
            .min(1)
            .openapi({ type: 'integer', description: 'Its place among the items, from 1.' }),
        }),
      },
      responses: { 200: file('The file.', 'application/octet-stream'), ...problems('notFound') },
    }),
    async (c) => {
      const context = asked(app, c);
      const { id, number } = c.req.valid('param');
      const found = await findHandedFile(context, id, number);
      const opened = found && openVersion(context, found);
      const size = opened && (await stat(opened.path).catch(() => null))?.size;
      if (!opened || size === undefined) return refuse('notFound');
      const content = Readable.toWeb(createReadStream(opened.path)) as ReadableStream;
      const headers = { ...opened.headers, 'Content-Type': 'application/octet-stream' };
      return c.body(content, 200, { ...headers, 'Content-Length': String(size) });
    },
  );
  return routes;
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { findReading, listReadings, type ReadingDraft, receiveReport } from '../readings/index.ts';
import { receiveUpload } from '../readings/upload.ts';
import { preferredLanguage } from '../web/language.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import {
  listedReadingSchema,
  readingSchema,
  readingStateSchema,
  readingsQuery,
  uploadSchema,
} from './readings.schema.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['readings'];

/** The draft, for those who handle reports. */
async function draftOf(context: SignedInApp, id: string): Promise<ReadingDraft> {
  const found = await findReading(context, id);
  return found.ok ? found.draft : refuseResult(found);
}

const stateOf = ({ reading, ...draft }: ReadingDraft) =>
  sent(
    only(readingStateSchema, {
      ...draft,
      found: reading?.found ?? null,
      issues: reading?.issues.length ?? null,
    }),
  );

/** Reports that are read. Only those who handle reports see them. */
export function readingRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/readings',
      operationId: 'listReadings',
      tags,
      summary: 'The reports that are being read, reviewed or are in the register',
      description: 'The latest first.',
      request: { query: readingsQuery },
      responses: {
        200: json('A page of reports.', pageOf(listedReadingSchema)),
        ...problems('forbidden', 'invalid'),
      },
    }),
    async (c) => {
      const { page, size } = c.req.valid('query');
      const found = await listReadings(asked(app, c), page, size);
      if (!found.ok) return refuseResult(found);
      const facts = pageFacts(c, { page, size }, found.total);
      return c.json(sent({ items: found.readings, ...facts }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/readings',
      operationId: 'addReading',
      tags,
      summary: 'Hand in a report to be read',
      description:
        'The file is read in the background: ask for its state. The same file is known again, and answered with 200 and what was made of it the first time. The messages in its reading are in the language of Accept-Language.',
      request: { body: { required: true, content: { 'multipart/form-data': { schema: uploadSchema } } } },
      responses: {
        200: json('The same file was handed in before.', readingStateSchema),
        201: created('It waits to be read.', readingStateSchema),
        ...problems(...writing, 'fileMissing', 'fileEmpty'),
      },
    }),
    async (c) => {
      const language = preferredLanguage(c.req.header('accept-language'));
      const context = asked(app, c);
      const upload = await receiveUpload(c.req.raw, (file) => receiveReport(context, { ...file, language }));
      if (upload.outcome === 'unsupported') return refuse('unsupportedMediaType');
      if (upload.outcome === 'broken') return refuse('malformed');
      if (upload.outcome === 'noFile') return refuse('fileMissing');
      const { taken } = upload;
      if (!taken.ok) {
        if (taken.refusal === 'alreadyReceived') return c.json(stateOf(taken.draft), 200);
        return refuse(taken.refusal === 'empty' ? 'fileEmpty' : taken.refusal);
      }
      c.header('Location', `/api/v1/readings/${taken.draft.id}`);
      return c.json(stateOf(taken.draft), 201);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/readings/{id}',
      operationId: 'getReadingState',
      tags,
      summary: 'How far a report has come',
      request: { params: idParam },
      responses: { 200: json('Its state.', readingStateSchema), ...problems('forbidden', 'notFound') },
    }),
    async (c) => c.json(stateOf(await draftOf(asked(app, c), c.req.valid('param').id)), 200),
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/readings/{id}/reading',
      operationId: 'getReading',
      tags,
      summary: 'Everything that was read from a report',
      request: { params: idParam },
      responses: {
        200: json('The reading.', readingSchema),
        ...problems('forbidden', 'notFound'),
      },
    }),
    async (c) => {
      const { reading } = await draftOf(asked(app, c), c.req.valid('param').id);
      return reading ? c.json(reading, 200) : refuse('notFound');
    },
  );
  return routes;
}

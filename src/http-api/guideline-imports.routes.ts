import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  findImportReview,
  findLeftOut,
  takeInLeftOut,
  type UploadGuidelineResult,
  uploadGuideline,
} from '../requirements/import/index.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addedSchema, idParam } from './described.ts';
import { guidelineImportSchema, guidelineUploadSchema, leftOutSchema } from './guideline-imports.schema.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { created, json, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const leftOutParam = idParam.extend({
  index: z.coerce
    .number()
    .int()
    .min(0)
    .max(1_000_000)
    .openapi({
      // Said, for null coerces to 0, and what may be null is taken to be optional.
      param: { name: 'index', in: 'path', required: true },
      type: 'integer',
      description: 'Its place in the list.',
    }),
});

/** Guidelines that are read from files. Only who leads the work with security sees them. */
export function guidelineImportRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/guideline-imports',
      operationId: 'importGuideline',
      tags,
      summary: 'Hand in a guideline of your own to be read',
      description:
        'The file is read in the background into a draft: ask for its state. Requirements that are in force are known again by their words and keep their ids. The draft is looked through and put in force as any other.',
      request: {
        body: { required: true, content: { 'multipart/form-data': { schema: guidelineUploadSchema } } },
      },
      responses: {
        201: created('It waits to be read.', guidelineImportSchema),
        ...problems(...writing, 'notFound', 'stale', 'fileMissing', 'fileEmpty'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const result = await uploadGuideline(context, c.req.raw);
      if (!result.ok) return refuseUpload(result.refusal);
      c.header('Location', `/api/v1/guideline-imports/${result.id}`);
      return c.json(await stateOf(context, result.id), 201);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guideline-imports/{id}',
      operationId: 'getGuidelineImport',
      tags,
      summary: 'How far the reading of a guideline’s file has come, and how its draft stands',
      request: { params: idParam },
      responses: { 200: json('Its state.', guidelineImportSchema), ...problems('notFound') },
    }),
    async (c) => c.json(await stateOf(asked(app, c), c.req.valid('param').id), 200),
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/guideline-imports/{id}/left-out',
      operationId: 'listLeftOutOfGuideline',
      tags,
      summary: 'What of the file became no requirement, and why',
      request: { params: idParam },
      responses: {
        200: json('All of it.', z.object({ items: z.array(leftOutSchema) }).openapi('LeftOutList')),
        ...problems('notFound'),
      },
    }),
    async (c) => {
      const found = await findLeftOut(asked(app, c), c.req.valid('param').id);
      return found ? c.json({ items: [...found.leftOut] }, 200) : refuse('notFound');
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/guideline-imports/{id}/left-out/{index}/take-in',
      operationId: 'takeInLeftOut',
      tags,
      summary: 'Take something that was left out into the draft as a requirement',
      request: { params: leftOutParam },
      responses: {
        201: created('It is in the draft.', addedSchema),
        ...problems('tokenReadsOnly', 'forbidden', 'notFound', 'stale', 'invalid'),
      },
    }),
    async (c) => {
      const { id, index } = c.req.valid('param');
      const result = await takeInLeftOut(asked(app, c), id, index);
      if (!result.ok) return refuseResult(result);
      c.header('Location', `/api/v1/guidelines/${id}/draft/requirements/${result.id}`);
      return c.json({ id: result.id }, 201);
    },
  );
  return routes;
}

async function stateOf(context: SignedInApp, id: string) {
  const found = await findImportReview(context, id);
  if (!found) return refuse('notFound');
  return sent(only(guidelineImportSchema, { ...found.draft, counts: found.counts }));
}

function refuseUpload(refusal: Exclude<UploadGuidelineResult, { ok: true }>['refusal']): never {
  const fault = (field: string, code: 'guidelineThere' | 'draftThere' | 'tooLong') =>
    refuseResult({ refusal: { invalid: [{ field, code }] } });
  switch (refusal) {
    case 'unsupported':
      return refuse('unsupportedMediaType');
    case 'broken':
      return refuse('malformed');
    case 'missing':
      return refuse('fileMissing');
    case 'empty':
      return refuse('fileEmpty');
    case 'titleTaken':
      return fault('title', 'guidelineThere');
    case 'titleTooLong':
      return fault('title', 'tooLong');
    case 'draftThere':
      return fault('target', 'draftThere');
    default:
      return refuse(refusal);
  }
}

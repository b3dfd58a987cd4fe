import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  acknowledge,
  addDocument,
  changeDocument,
  decideVersion,
  dropDocumentFile,
  findDocument,
  noteRevision,
  receiveDraftForm,
  restoreDocument,
  saveDraft,
  saveDraftFile,
  throwDraftAway,
  withdrawDocument,
} from '../documents/index.ts';
import { textIn, versionIn } from '../web/entry-form.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  acknowledgementSchema,
  documentChangeSchema,
  documentDecisionSchema,
  documentRestoreSchema,
  documentRevisionSchema,
  documentSchema,
  documentWithdrawalSchema,
  draftFileSchema,
  draftSchema,
  draftThrownAwaySchema,
  newDocumentSchema,
} from './documents.schema.ts';
import { documentNow } from './documents-shown.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, nothing, problems, writing } from './routes.ts';

const now = documentSchema;

/** What is done with governing documents. What has been decided is never altered. */
export function documentChanges(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    addRoute({
      path: '/documents',
      operationId: 'addDocument',
      summary: 'Enter a governing document',
      description: 'It holds once a version has been decided.',
      body: newDocumentSchema,
    }),
    async (c) => answerAdded(c, await addDocument(asked(app, c), c.req.valid('json')), 'documents'),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/documents/{id}',
      operationId: 'changeDocument',
      summary: 'Change what is known of a governing document',
      body: documentChangeSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await changeDocument(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  addDrafts(app, routes);
  addSteps(app, routes);
  return routes;
}

function addDrafts(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    changeRoute({
      method: 'put',
      path: '/documents/{id}/draft',
      operationId: 'saveDocumentDraft',
      summary: 'Begin the next version, or correct the draft',
      body: draftSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const { version, ...words } = c.req.valid('json');
      const result = await saveDraft(context, id, {
        ...words,
        ...(version === undefined ? {} : { version }),
      });
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/documents/{id}/draft/file',
      operationId: 'saveDocumentDraftFile',
      tags: ['register'],
      summary: 'Begin the next version with a file, or put one in the draft',
      description: 'Its words are read out, so that versions can be compared; the file is kept as it is.',
      request: {
        params: idParam,
        body: { required: true, content: { 'multipart/form-data': { schema: draftFileSchema } } },
      },
      responses: {
        200: json('As it is now, with its new version.', documentSchema),
        204: nothing('It is changed, and is no longer for who asks to see.'),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const shown = (await findDocument(context, id)) ?? refuse('notFound');
      if (!shown.may.change) return refuse('forbidden');
      const { fields, file } = (await receiveDraftForm(context, c.req.raw)) ?? refuse('malformed');
      if (fields.has('version') && !/^\d{1,9}$/.test(fields.get('version') ?? '')) {
        await dropDocumentFile(file);
        return refuse('invalid', { faults: [{ in: 'body', path: ['version'], code: 'malformed' }] });
      }
      const made = fields.has('version') ? { version: versionIn(fields) } : {};
      const result = await saveDraftFile(context, id, { changes: textIn(fields, 'changes'), ...made }, file);
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/documents/{id}/draft/throw-away',
      operationId: 'throwDocumentDraftAway',
      summary: 'Throw the draft away',
      body: draftThrownAwaySchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await throwDraftAway(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/documents/{id}/decide',
      operationId: 'decideDocumentVersion',
      summary: 'Note that the draft has been decided',
      description:
        'It is never altered from then on. The version before it ends the day before, and the next revision is counted from the decision.',
      body: documentDecisionSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await decideVersion(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
}

function addSteps(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    changeRoute({
      path: '/documents/{id}/revisions',
      operationId: 'noteDocumentRevision',
      summary: 'Note that it has been revised without a new version',
      body: documentRevisionSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await noteRevision(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/documents/{id}/withdraw',
      operationId: 'withdrawDocument',
      summary: 'Repeal a governing document, with a reason',
      body: documentWithdrawalSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await withdrawDocument(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/documents/{id}/restore',
      operationId: 'restoreDocument',
      summary: 'Restore a repealed document',
      body: documentRestoreSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await restoreDocument(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/documents/{id}/acknowledge',
      operationId: 'acknowledgeDocument',
      summary: 'Say that you have read the version in force',
      body: acknowledgementSchema,
      now,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await acknowledge(context, id, c.req.valid('json'));
      return answerNow(c, result, () => documentNow(context, id));
    },
  );
}

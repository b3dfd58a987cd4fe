import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { documentsCsv, documentsSheet } from '../documents/document-file.ts';
import { parseDocumentFilter } from '../documents/document-list.model.ts';
import {
  documentsForExport,
  findComparison,
  findDocument,
  findOneVersion,
  listDocuments,
  mostExported,
  openDocumentFile,
} from '../documents/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { idParam, idSchema } from './described.ts';
import {
  comparisonQuery,
  comparisonSchema,
  documentQuery,
  documentSchema,
  documentTextSchema,
  listedDocumentSchema,
} from './documents.schema.ts';
import { documentNow } from './documents-shown.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { file, json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];
const versionParam = z.strictObject({
  id: idSchema.openapi({ description: 'The document.' }),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .openapi({ type: 'integer', description: 'The version, from 1.' }),
});
const filterOf = (query: object) =>
  parseDocumentFilter(
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
  );

/** The governing documents: to list, read and compare. */
export function documentRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  addFiles(app, routes);
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/documents',
      operationId: 'listDocuments',
      tags,
      summary: 'Governing documents, from the top of the pyramid',
      request: { query: documentQuery },
      responses: { 200: json('A page.', pageOf(listedDocumentSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const list = (await listDocuments(asked(app, c), filterOf(query))) ?? refuse('forbidden');
      const items = list.rows.map((row) => only(listedDocumentSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, list.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/documents/{id}',
      operationId: 'getDocument',
      tags,
      summary: 'One governing document with its versions',
      request: { params: idParam },
      responses: { 200: json('The document.', documentSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await documentNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  addVersions(app, routes);
  return routes;
}

function addVersions(app: App, routes: OpenAPIHono): void {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/documents/{id}/versions/{number}',
      operationId: 'getDocumentVersion',
      tags,
      summary: 'The words of a version',
      request: { params: versionParam },
      responses: { 200: json('The version.', documentTextSchema), ...problems('notFound') },
    }),
    async (c) => {
      const context = asked(app, c);
      const { id, number } = c.req.valid('param');
      const found = (await findOneVersion(context, id, number)) ?? refuse('notFound');
      const shown = (await findDocument(context, id)) ?? refuse('notFound');
      const listed = shown.versions.find((each) => each.number === number) ?? refuse('notFound');
      const { documentId, text } = found.version;
      return c.json(sent(only(documentTextSchema, { ...listed, documentId, text })), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/documents/{id}/versions/{number}/file',
      operationId: 'getDocumentFile',
      tags,
      summary: 'The file of a version, as it was added',
      request: { params: versionParam },
      responses: { 200: file('The file.', 'application/octet-stream'), ...problems('notFound') },
    }),
    async (c) => {
      const { id, number } = c.req.valid('param');
      const opened = (await openDocumentFile(asked(app, c), id, number)) ?? refuse('notFound');
      const content = Readable.toWeb(createReadStream(opened.path)) as ReadableStream;
      return c.body(content, 200, { ...opened.headers, 'Content-Type': 'application/octet-stream' });
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/documents/{id}/comparison',
      operationId: 'compareDocumentVersions',
      tags,
      summary: 'What differs between two versions',
      request: { params: idParam, query: comparisonQuery },
      responses: { 200: json('The differences.', comparisonSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const { from, to } = c.req.valid('query');
      const found =
        (await findComparison(asked(app, c), c.req.valid('param').id, { from, to })) ?? refuse('notFound');
      return c.json(sent({ from, to, paragraphs: found.compared }), 200);
    },
  );
}

function addFiles(app: App, routes: OpenAPIHono): void {
  for (const ending of ['xlsx', 'csv'] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/documents/documents.${ending}`,
        operationId: ending === 'xlsx' ? 'downloadDocumentsSheet' : 'downloadDocumentsCsv',
        tags,
        summary: `Governing documents as ${ending === 'xlsx' ? 'an Excel file' : 'CSV'}`,
        description: `At most ${mostExported}. Its words are in the language of Accept-Language.`,
        request: { query: documentQuery.omit({ page: true, size: true }) },
        responses: { 200: file('The file.', mediaTypes[ending]), ...problems('invalid', 'tooManyRows') },
      }),
      async (c) => {
        const rows =
          (await documentsForExport(asked(app, c), filterOf(c.req.valid('query')))) ?? refuse('tooManyRows');
        const words = texts[preferredLanguage(c.req.header('accept-language'))];
        const content = ending === 'xlsx' ? await documentsSheet(rows, words) : documentsCsv(rows, words);
        return c.body(content, 200, { 'Content-Type': mediaTypes[ending] });
      },
    );
  }
}

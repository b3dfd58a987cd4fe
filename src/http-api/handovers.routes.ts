import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { handoverNouns, requestKinds } from '../handovers/handover.model.ts';
import { entryKinds, type HandoverEntry, parseHandoverFilter } from '../handovers/handover-list.model.ts';
import {
  answerRequest,
  askBody,
  findHandover,
  findRequest,
  listHandovers,
  withdrawRequest,
} from '../handovers/index.ts';
import { requestStates } from '../handovers/request.rules.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { dateSchema, idParam, idSchema, momentSchema, versionSchema } from './described.ts';
import { pageFacts, pageOf, pageQuery, sizeQuery } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { sent } from './sent.ts';

const words = z.string().max(10_000);

const requestSchema = z
  .object({
    id: idSchema,
    bodyId: idSchema,
    bodyName: z.string(),
    kind: z.enum(requestKinds),
    state: z.enum(requestStates),
    isOverdue: z.boolean(),
    auditId: idSchema.nullable(),
    recommendationId: idSchema.nullable(),
    text: z.string().nullable().openapi({ description: 'Null for whoever only coordinates.' }),
    wantedBy: dateSchema.nullable(),
    askedAt: momentSchema,
    askedByName: z.string().nullable(),
    answer: z.string().nullable(),
    answeredAt: momentSchema.nullable(),
    answeredByName: z.string().nullable(),
    version: versionSchema,
  })
  .openapi('AuditorRequest', { description: 'What the auditors ask of a body.' });

const entrySchema = z
  .object({
    kind: z.enum(entryKinds).openapi({ description: 'A request, a handover, or a dispatched answer.' }),
    id: idSchema,
    bodyName: z.string(),
    at: z.string().openapi({ description: 'When, as a day or a moment.', example: '2026-11-22' }),
    title: z.string().nullable().openapi({ description: 'Null where its words are not for who asks.' }),
    state: z.enum(requestStates).nullable().openapi({ description: 'Of a request; else null.' }),
    isOverdue: z.boolean(),
  })
  .openapi('HandoverEntry', { description: 'Something that was asked or handed over.' });

const handoverSchema = z
  .object({
    id: idSchema,
    bodyId: idSchema,
    bodyName: z.string(),
    requestId: idSchema.nullable(),
    requestKind: z
      .enum(requestKinds)
      .nullable()
      .openapi({ description: 'What the request asked for; null where nothing was asked.' }),
    note: z.string().nullable(),
    handedAt: momentSchema,
    handedByName: z.string().nullable(),
    items: z.array(
      z.object({
        noun: z.enum(handoverNouns),
        nounId: idSchema,
        number: z.int().nullable().openapi({ description: 'The version of evidence.' }),
        content: z
          .record(z.string(), z.unknown())
          .nullable()
          .openapi({ description: 'What it said when it was handed over.' }),
      }),
    ),
  })
  .openapi('Handover', { description: 'What a body has handed over to the auditors. Never altered.' });

const newRequestSchema = z
  .strictObject({
    bodyId: idSchema.openapi({ description: 'Who is asked.' }),
    kind: z.enum(requestKinds).openapi({ description: 'An answer or a document.' }),
    auditId: idSchema
      .nullable()
      .optional()
      .openapi({ description: 'An audit of the body that it is about.' }),
    recommendationId: idSchema
      .nullable()
      .optional()
      .openapi({ description: 'A recommendation to the body that it is about.' }),
    text: words.openapi({ description: 'What is wanted, in words.' }),
    wantedBy: z
      .string()
      .nullable()
      .optional()
      .openapi({ description: 'YYYY-MM-DD; null where there is no hurry.', example: '2026-12-01' }),
  })
  .openapi('NewAuditorRequest');
const requestAnswerSchema = z
  .strictObject({
    text: words.openapi({ description: 'The answer. Never altered.' }),
    version: versionSchema,
  })
  .openapi('AuditorRequestAnswer');
const requestWithdrawalSchema = z
  .strictObject({ version: versionSchema })
  .openapi('AuditorRequestWithdrawal');

const handoverQuery = z.strictObject({
  body: idSchema.optional().openapi({ description: 'Of this body.' }),
  audit: idSchema.optional().openapi({ description: 'About this audit.' }),
  kind: z.enum(entryKinds).optional().openapi({ description: 'Only of this kind.' }),
  open: z.enum(['open', 'overdue']).optional().openapi({ description: 'Only requests that wait.' }),
  page: pageQuery,
  size: sizeQuery(25),
});

/** What the auditors ask, and what bodies hand over to them. */
export function handoverRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/handovers',
      operationId: 'listHandovers',
      tags: ['register'],
      summary: 'What has been asked of bodies and handed over to the auditors, newest first',
      request: { query: handoverQuery },
      responses: { 200: json('A page.', pageOf(entrySchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const filter = parseHandoverFilter(c.req.valid('query'));
      const list = await listHandovers(asked(app, c), filter);
      if (!list) return refuse('forbidden');
      return c.json({ items: list.entries.map(entryShown), ...pageFacts(c, filter, list.matching) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/handovers/{id}',
      operationId: 'getHandover',
      tags: ['register'],
      summary: 'Something handed over, as it stood then',
      request: { params: idParam },
      responses: { 200: json('The handover.', handoverSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await findHandover(asked(app, c), c.req.valid('param').id);
      if (!found) return refuse('notFound');
      const { handedBy: _, ...handover } = found;
      const items = handover.items.map((item) => ({ ...item, content: item.content && { ...item.content } }));
      return c.json(sent({ ...handover, handedAt: moment(handover.handedAt), items }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/auditor-requests/{id}',
      operationId: 'getAuditorRequest',
      tags: ['register'],
      summary: 'What the auditors ask of a body, with its answer',
      request: { params: idParam },
      responses: { 200: json('The request.', requestSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await requestShown(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/auditor-requests',
      operationId: 'askBody',
      summary: 'The auditors ask a body a question, or for a document',
      body: newRequestSchema,
    }),
    async (c) => answerAdded(c, await askBody(asked(app, c), c.req.valid('json')), 'auditor-requests'),
  );
  routes.openapi(
    changeRoute({
      path: '/auditor-requests/{id}/answer',
      operationId: 'answerAuditorRequest',
      summary: 'The body answers; the auditors see it at once',
      body: requestAnswerSchema,
      now: requestSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await answerRequest(context, id, c.req.valid('json'));
      return answerNow(c, result, () => requestShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/auditor-requests/{id}/withdraw',
      operationId: 'withdrawAuditorRequest',
      summary: 'The auditors take a request back',
      body: requestWithdrawalSchema,
      now: requestSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await withdrawRequest(context, id, c.req.valid('json'));
      return answerNow(c, result, () => requestShown(context, id));
    },
  );
  return routes;
}

async function requestShown(context: SignedInApp, id: string) {
  const found = await findRequest(context, id);
  if (!found) return null;
  const { askedAt, answeredAt } = found.request;
  return requestSchema.parse({
    ...found.request,
    askedAt: moment(askedAt),
    answeredAt: answeredAt && moment(answeredAt),
  });
}

/** As the API tells moments; the database tells them with its own offset. */
const moment = (told: string): string => new Date(told).toISOString();

function entryShown(entry: HandoverEntry) {
  const { kind, id, bodyName } = entry;
  // An answer is dispatched on a day, without a time.
  const at = entry.at.length > 10 ? moment(entry.at) : entry.at;
  const told = { kind, id, bodyName, at, state: null, isOverdue: false };
  if (entry.kind === 'answer') return { ...told, title: entry.title };
  if (entry.kind === 'handover') {
    const titles = entry.items.map(({ title }) => title);
    return { ...told, title: entry.mayOpen ? titles.join('; ') : null };
  }
  const { text, state, isOverdue } = entry.request;
  return { ...told, title: text, state, isOverdue };
}

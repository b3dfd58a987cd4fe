import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  answerReferral,
  changeResponse,
  findReferral,
  findResponse,
  listReferrals,
  listResponses,
  moveResponse,
  noteOwnDecision,
  proposeReferral,
  putItem,
  removeItem,
  startResponse,
  supersedeResponse,
} from '../responses/index.ts';
import { parseResponseFilter, stateChoices } from '../responses/response-list.model.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { addedSchema, idParam, idSchema } from './described.ts';
import { pageFacts, pageOf, pageQuery, sizeQuery } from './paging.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import {
  itemSchema,
  listedResponseSchema,
  newReferralSchema,
  newResponseSchema,
  ownDecisionSchema,
  referralMoveSchema,
  referralSchema,
  responseChangeSchema,
  responseMoveSchema,
  responseSchema,
} from './responses.schema.ts';
import { json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['register'];
const itemParam = idParam.extend({ item: idSchema.openapi({ description: 'The part.' }) });

const listQuery = z.strictObject({
  state: z.enum(stateChoices).optional().openapi({ description: 'Where it stands.' }),
  body: idSchema.optional().openapi({ description: 'That this body leads or answers with.' }),
  q: z.string().max(200).optional().openapi({ description: 'Part of the title or the registry number.' }),
  page: pageQuery,
  size: sizeQuery(25),
});

/** A response as the API shows it; null where who asks may not know of it. */
async function responseShown(context: RequestContext, id: string) {
  const shown = await findResponse(context, id);
  if (!shown) return null;
  const { response, leadBodyName, isInForce, matters, items, asked: about, supersededBy } = shown;
  const { madeAt: _, withdrawnAt: __, ...facts } = response;
  const whole = { ...facts, leadBodyName, isInForce, supersededById: supersededBy?.id ?? null };
  return responseSchema.parse({ ...whole, matters, items, asked: about });
}

/** Responses to the auditors: reading, writing and sending them. */
export function responseRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/responses',
      operationId: 'listResponses',
      tags,
      summary: 'Responses to the auditors, page by page',
      description: 'Drafts only of the bodies that the person behind the token works for.',
      request: { query: listQuery },
      responses: { 200: json('A page of responses.', pageOf(listedResponseSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const { page: asPage, size: asSize, ...choice } = c.req.valid('query');
      const filter = parseResponseFilter({ ...choice, page: String(asPage), size: String(asSize) });
      const { rows, matching, page } = await listResponses(asked(app, c), filter);
      return c.json(sent({ items: rows, ...pageFacts(c, { page, size: filter.size }, matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/responses/{id}',
      operationId: 'getResponse',
      tags,
      summary: 'One response with its parts, promises and own decisions',
      request: { params: idParam },
      responses: { 200: json('The response.', responseSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const found = await responseShown(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/responses',
      operationId: 'startResponse',
      summary: 'Begin a draft in one matter or in several bodies’ together',
      body: newResponseSchema,
    }),
    async (c) => answerAdded(c, await startResponse(asked(app, c), c.req.valid('json')), 'responses'),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/responses/{id}',
      operationId: 'changeResponse',
      summary: 'Change a draft as a whole',
      body: responseChangeSchema,
      now: responseSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await changeResponse(context, id, c.req.valid('json')), () =>
        responseShown(context, id),
      );
    },
  );
  routes.openapi(
    changeRoute({
      path: '/responses/{id}/move',
      operationId: 'moveResponse',
      summary: 'Make ready, take back, decide, dispatch, receive or discard',
      body: responseMoveSchema,
      now: responseSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await moveResponse(context, id, c.req.valid('json')), () =>
        responseShown(context, id),
      );
    },
  );
  routes.openapi(
    changeRoute({
      path: '/responses/{id}/own-decision',
      operationId: 'noteOwnDecision',
      summary: 'Note that another body of a joint response has decided itself',
      body: ownDecisionSchema,
      now: responseSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await noteOwnDecision(context, id, c.req.valid('json')), () =>
        responseShown(context, id),
      );
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/responses/{id}/supersede',
      operationId: 'supersedeResponse',
      tags,
      summary: 'Begin a draft that is to take the place of a decided response',
      request: { params: idParam },
      responses: {
        201: json('It is begun.', addedSchema),
        ...problems('forbidden', 'tokenReadsOnly', 'notFound', 'invalid'),
      },
    }),
    async (c) => answerAdded(c, await supersedeResponse(asked(app, c), c.req.valid('param').id), 'responses'),
  );
  return withReferrals(app, withItems(app, routes));
}

function withItems(app: App, routes: OpenAPIHono): OpenAPIHono {
  routes.openapi(
    addToRoute({
      path: '/responses/{id}/items',
      operationId: 'addResponseItem',
      summary: 'Answer a recommendation, a question or a whole audit in a draft',
      body: itemSchema,
    }),
    async (c) =>
      answerAdded(c, await putItem(asked(app, c), c.req.valid('param').id, null, c.req.valid('json'))),
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/responses/{id}/items/{item}',
      operationId: 'changeResponseItem',
      tags,
      summary: 'Change an answer in a draft',
      request: { params: itemParam, body: jsonBody(itemSchema) },
      responses: {
        200: json('The response as it is now.', responseSchema),
        204: nothing('It is changed, and is no longer for who asks to see.'),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const [context, { id, item }] = [asked(app, c), c.req.valid('param')];
      return answerNow(c, await putItem(context, id, item, c.req.valid('json')), () =>
        responseShown(context, id),
      );
    },
  );
  routes.openapi(
    createRoute({
      method: 'delete',
      path: '/responses/{id}/items/{item}',
      operationId: 'removeResponseItem',
      tags,
      summary: 'Take an answer out of a draft',
      request: { params: itemParam },
      responses: {
        204: nothing('It is gone.'),
        ...problems('forbidden', 'tokenReadsOnly', 'notFound', 'invalid'),
      },
    }),
    async (c) => {
      const { id, item } = c.req.valid('param');
      const result = await removeItem(asked(app, c), id, item);
      return result.ok ? c.body(null, 204) : refuseResult(result);
    },
  );
  return routes;
}

function withReferrals(app: App, routes: OpenAPIHono): OpenAPIHono {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/referrals',
      operationId: 'listReferrals',
      tags,
      summary: 'What bodies have asked each other to see to, unanswered first',
      responses: {
        200: json('The referrals; 500 at most.', z.object({ items: z.array(referralSchema) })),
        ...problems(),
      },
    }),
    async (c) => {
      const rows = await listReferrals(asked(app, c));
      return c.json({ items: rows.map((row) => referralSchema.parse(JSON.parse(JSON.stringify(row)))) }, 200);
    },
  );
  routes.openapi(
    addRoute({
      path: '/referrals',
      operationId: 'proposeReferral',
      summary: 'Ask another body to see to a recommendation',
      body: newReferralSchema,
    }),
    async (c) => answerAdded(c, await proposeReferral(asked(app, c), c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      path: '/referrals/{id}/answer',
      operationId: 'answerReferral',
      summary: 'Accept, return or withdraw a referral',
      body: referralMoveSchema,
      now: referralSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await answerReferral(context, id, c.req.valid('json'));
      return answerNow(c, result, async () => {
        const found = await findReferral(context, id);
        return found ? referralSchema.parse(JSON.parse(JSON.stringify(found))) : null;
      });
    },
  );
  return routes;
}

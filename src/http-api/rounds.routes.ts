import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  changeFollowUp,
  changeRoundOfAudit,
  closeFollowUp,
  findFollowUp,
  listAssessments,
  listBrokenPromises,
  listFollowUps,
  noteOutcomes,
  saveAssessment,
} from '../audits/index.ts';
import type { App } from '../compose.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf, pageQuery } from './paging.ts';
import { refuseResult } from './refuse-result.ts';
import {
  assessmentOfRoundSchema,
  brokenPromiseSchema,
  closingSchema,
  draftAssessmentSchema,
  followUpSchema,
  listedRoundSchema,
  outcomesSchema,
  roundChangeSchema,
  roundOfAuditSchema,
} from './rounds.schema.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Rounds as their makers write and close them, and the promises that they found broken. */
export function roundRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/follow-ups',
      operationId: 'listFollowUps',
      tags: ['register'],
      summary: 'Follow-up rounds, the latest first',
      description:
        'The auditors’ and the municipality’s own, told apart by `madeBy`. A draft is there for its makers.',
      request: { query: z.strictObject({ page: pageQuery }) },
      responses: { 200: json('A page of rounds.', pageOf(listedRoundSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const asking = c.req.valid('query').page;
      const { rows, all, page } = await listFollowUps(asked(app, c), asking);
      const items = rows.map((row) => only(listedRoundSchema, row));
      return c.json(sent({ items, ...pageFacts(c, { page, size: 50 }, all) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/follow-ups/{id}/assessments',
      operationId: 'listAssessmentsOfFollowUp',
      tags: ['register'],
      summary: 'What a round says of each recommendation and body, audit by audit',
      request: { params: idParam, query: z.strictObject({ page: pageQuery }) },
      responses: {
        200: json('A page of assessments.', pageOf(assessmentOfRoundSchema)),
        ...problems('invalid', 'notFound'),
      },
    }),
    async (c) => {
      const { page } = c.req.valid('query');
      const found = await listAssessments(asked(app, c), c.req.valid('param').id, page);
      if (!found) return refuseResult({ refusal: 'notFound' });
      const items = found.rows.map((row) => only(assessmentOfRoundSchema, row));
      return c.json(sent({ items, ...pageFacts(c, { page, size: 200 }, found.all) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/follow-ups/{id}',
      operationId: 'getFollowUp',
      tags: ['register'],
      summary: 'One follow-up round',
      description: 'A draft is there for its makers alone.',
      request: { params: idParam },
      responses: { 200: json('The round.', followUpSchema), ...problems('notFound') },
    }),
    async (c) => {
      const shown = await followUpShown(asked(app, c), c.req.valid('param').id);
      return shown ? c.json(shown, 200) : refuseResult({ refusal: 'notFound' });
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/commitments/broken',
      operationId: 'listBrokenPromises',
      tags: ['register'],
      summary: 'Promises that the latest closed round found broken, the oldest first',
      request: {
        query: z.strictObject({
          page: z.coerce.number().int().min(1).max(100_000).default(1).openapi({ description: 'From 1.' }),
        }),
      },
      responses: {
        200: json(
          'One page of them.',
          z
            .object({ all: z.int(), page: z.int(), pages: z.int(), items: z.array(brokenPromiseSchema) })
            .openapi('BrokenPromises'),
        ),
        ...problems('invalid'),
      },
    }),
    async (c) => {
      const asking = { madeBy: null, page: c.req.valid('query').page };
      const { rows, all, page, pages } = await listBrokenPromises(asked(app, c), asking);
      return c.json({ all, page, pages, items: rows.map((row) => only(brokenPromiseSchema, row)) }, 200);
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/follow-ups/{id}',
      operationId: 'changeFollowUp',
      summary: 'Change what a draft says of itself',
      body: roundChangeSchema,
      now: followUpSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const result = await changeFollowUp(context, id, c.req.valid('json'));
      return answerNow(c, result, () => followUpShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/follow-ups/{id}/audits',
      operationId: 'changeFollowUpOfAudit',
      summary: 'Change what a draft says of one audit as a whole',
      body: roundOfAuditSchema,
      now: followUpSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const { auditId, ...change } = c.req.valid('json');
      const result = await changeRoundOfAudit(context, id, auditId, change);
      return answerNow(c, result, () => followUpShown(context, id));
    },
  );
  routes.openapi(
    addToRoute({
      path: '/follow-ups/{id}/assessments',
      operationId: 'saveAssessment',
      summary: 'Write in a draft what it says of one recommendation and body',
      description:
        'Writes over what stands there where its version is given. The answer is the assessment’s id.',
      body: draftAssessmentSchema,
    }),
    async (c) =>
      answerAdded(c, await saveAssessment(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      path: '/follow-ups/{id}/outcomes',
      operationId: 'noteOutcomes',
      summary: 'Note in a draft what became of promises',
      body: outcomesSchema,
      now: followUpSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const result = await noteOutcomes(context, id, c.req.valid('json').outcomes);
      return answerNow(c, result, () => followUpShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/follow-ups/{id}/close',
      operationId: 'closeFollowUp',
      summary: 'Close a draft: from now on it counts, is seen by others, and is never changed',
      body: closingSchema,
      now: followUpSchema,
    }),
    async (c) => {
      const context = asked(app, c);
      const { id } = c.req.valid('param');
      const result = await closeFollowUp(context, id, c.req.valid('json'));
      return answerNow(c, result, () => followUpShown(context, id));
    },
  );
  return routes;
}

async function followUpShown(context: SignedInApp, id: string) {
  const shown = await findFollowUp(context, id);
  if (!shown) return null;
  const promises = shown.promises.map((promise) => only(followUpSchema.shape.promises.element, promise));
  const { isPart } = shown;
  const audits = shown.audits.map((audit) => {
    const bodies = audit.addressedTo.map(({ name }) => name);
    return only(followUpSchema.shape.audits.element, { ...audit, bodies });
  });
  return sent(only(followUpSchema, { ...shown.round, audits, isPart, promises }));
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { findReading } from '../readings/index.ts';
import { checkClearRows, confirmReview, findReview } from '../reviews/index.ts';
import type { Review } from '../reviews/review.model.ts';
import { blockersOf, versionOf } from '../reviews/review.rules.ts';
import { asked } from './authenticate.ts';
import { idParam, idSchema } from './described.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import {
  confirmSchema,
  reviewAuditSchema,
  reviewDocumentSchema,
  reviewRowSchema,
  reviewSchema,
} from './reviews.schema.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['readings'];

/** What of a review is sent: what can be changed in it, not all that the report says of its audits. */
const partsOf = ({ documents, audits, rows }: Review) => ({
  documents: documents.map((document) => only(reviewDocumentSchema, document)),
  audits: audits.map((audit) => only(reviewAuditSchema, audit)),
  rows: rows.map((row) => only(reviewRowSchema, row)),
});

/** Read reports on their way into the register. */
export function reviewRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/readings/{id}/review',
      operationId: 'getReview',
      tags,
      summary: 'A read report as people have checked it',
      description:
        'It begins when it is asked for the first time; a token for reading sees what it would begin as.',
      request: { params: idParam },
      responses: {
        200: json('The review.', reviewSchema),
        ...problems('forbidden', 'notFound'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      const draft = await findReading(context, c.req.valid('param').id);
      if (!draft.ok) return refuseResult(draft);
      const found = await findReview(context, draft.draft);
      if (!found.ok) return refuseResult(found);
      const { review } = found;
      const blockers = blockersOf(review, { comparedAll: true });
      return c.json(sent({ ...partsOf(review), version: versionOf(review), blockers }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/readings/{id}/review/check-clear-rows',
      operationId: 'checkClearRows',
      tags,
      summary: 'Mark every row without a doubt as checked',
      request: { params: idParam },
      responses: {
        200: json(
          'How many were marked, and how many are left for a person.',
          z.object({ checked: z.int(), doubtful: z.int() }).openapi('CheckedRows'),
        ),
        ...problems(...writing, 'notFound', 'alreadyConfirmed'),
      },
    }),
    async (c) => {
      const result = await checkClearRows(asked(app, c), c.req.valid('param').id);
      if (result.ok) return c.json({ checked: result.checked, doubtful: result.doubtful }, 200);
      return refuse(result.refusal);
    },
  );

  routes.openapi(
    createRoute({
      method: 'post',
      path: '/readings/{id}/confirm',
      operationId: 'confirmReview',
      tags,
      summary: 'Put a reviewed report into the register',
      description:
        'Audits, recommendations, the round with its assessments, matters and answers: all or nothing. What stands in the way is told in `blockers`.',
      request: { params: idParam, body: jsonBody(confirmSchema) },
      responses: {
        200: json('It is in the register.', z.object({ auditIds: z.array(idSchema) }).openapi('Confirmed')),
        ...problems(...writing, 'notFound', 'stale', 'alreadyConfirmed', 'blocked'),
      },
    }),
    async (c) => {
      const draftId = c.req.valid('param').id;
      const result = await confirmReview(asked(app, c), { draftId, ...c.req.valid('json') });
      if (result.ok) return c.json(sent({ auditIds: result.auditIds }), 200);
      switch (result.refusal) {
        case 'changed':
          return refuse('stale');
        case 'blocked':
          return refuse('blocked', { blockers: result.blockers });
        default:
          return refuse(result.refusal);
      }
    },
  );
  return routes;
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  assignBody,
  changeReviewAudit,
  changeReviewDocument,
  changeReviewRow,
  checkReviewRow,
  interpretReviewRow,
  matchReviewRow,
  withdrawConfirmation,
} from '../reviews/index.ts';
import type { ReviewAudit, ReviewDocument, ReviewRow } from '../reviews/review.model.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { refuse } from './problem.ts';
import { answerPart, partRoute } from './review-part.ts';
import {
  auditPartChange,
  bodyAssignment,
  documentChange,
  rowChange,
  rowCheck,
  rowInterpretation,
  rowMatch,
} from './reviews.input.ts';
import { reviewAuditSchema, reviewDocumentSchema, reviewRowSchema } from './reviews.schema.ts';
import { json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const row = '/readings/{id}/review/rows/{key}';

/** Correcting and checking what was read, part by part. */
export function reviewChanges(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    partRoute({
      method: 'patch',
      path: row,
      operationId: 'changeReviewRow',
      summary: 'Correct a row of a review, or leave it out',
      description:
        'A row that is corrected counts as checked by who corrected it; one that is left out or taken in again does not.',
      body: rowChange,
      part: reviewRowSchema,
    }),
    async (c) => {
      const { version, ...change } = c.req.valid('json');
      const address = addressOf(c.req.valid('param'), version);
      return answerPart(c, await changeReviewRow(asked(app, c), address, change), rowOf);
    },
  );
  routes.openapi(
    partRoute({
      path: `${row}/check`,
      operationId: 'checkReviewRow',
      summary: 'Mark a row as compared with the original, or take the mark away',
      body: rowCheck,
      part: reviewRowSchema,
    }),
    async (c) => {
      const { version, checked } = c.req.valid('json');
      const address = addressOf(c.req.valid('param'), version);
      return answerPart(c, await checkReviewRow(asked(app, c), address, checked), rowOf);
    },
  );
  routes.openapi(
    partRoute({
      path: `${row}/interpretation`,
      operationId: 'interpretReviewRow',
      summary: 'Decide what an unknown colour is taken to mean',
      description: 'Kept under the name of who decides, and out of the auditors’ totals.',
      body: rowInterpretation,
      part: reviewRowSchema,
    }),
    async (c) => {
      const { version, ...decision } = c.req.valid('json');
      const address = addressOf(c.req.valid('param'), version);
      return answerPart(c, await interpretReviewRow(asked(app, c), address, decision), rowOf);
    },
  );
  routes.openapi(
    partRoute({
      path: `${row}/match`,
      operationId: 'matchReviewRow',
      summary: 'Say which recommendation of the register a row is, or that it is new',
      body: rowMatch,
      part: reviewRowSchema,
    }),
    async (c) => {
      const { version, ...decision } = c.req.valid('json');
      const address = addressOf(c.req.valid('param'), version);
      return answerPart(c, await matchReviewRow(asked(app, c), address, decision), rowOf);
    },
  );
  routes.openapi(
    partRoute({
      method: 'patch',
      path: '/readings/{id}/review/audits/{key}',
      operationId: 'changeReviewAudit',
      summary: 'Correct an audit of a review, or leave it out',
      body: auditPartChange,
      part: reviewAuditSchema,
    }),
    async (c) => {
      const { version, ...change } = c.req.valid('json');
      const address = addressOf(c.req.valid('param'), version);
      return answerPart(c, await changeReviewAudit(asked(app, c), address, change), auditOf);
    },
  );
  routes.openapi(
    partRoute({
      method: 'patch',
      path: '/readings/{id}/review/documents/{key}',
      operationId: 'changeReviewDocument',
      summary: 'Correct what is said of a document: whose round it is, its title, firm, date and number',
      body: documentChange,
      part: reviewDocumentSchema,
    }),
    async (c) => {
      const { version, ...change } = c.req.valid('json');
      const address = addressOf(c.req.valid('param'), version);
      return answerPart(c, await changeReviewDocument(asked(app, c), address, change), documentOf);
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/readings/{id}/review/assign-body',
      operationId: 'assignBody',
      tags: ['readings'],
      summary: 'Say which body a name in the report means, for every unchecked row that has it',
      request: { params: idParam, body: jsonBody(bodyAssignment) },
      responses: {
        200: json('How many rows got the body.', z.object({ rows: z.int() }).openapi('AssignedRows')),
        ...problems(...writing, 'notFound', 'alreadyConfirmed'),
      },
    }),
    async (c) => {
      const result = await assignBody(asked(app, c), c.req.valid('param').id, c.req.valid('json'));
      return result.ok ? c.json({ rows: result.rows }, 200) : refuse(result.refusal);
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/readings/{id}/withdraw',
      operationId: 'withdrawConfirmation',
      tags: ['readings'],
      summary: 'Take a confirmed report out of the register again',
      description:
        'As long as nobody has built upon it. Nothing is erased; its review can then be changed and confirmed anew.',
      request: { params: idParam },
      responses: {
        204: nothing('It is out of the register.'),
        ...problems(...writing, 'notFound', 'notConfirmed', 'builtUpon'),
      },
    }),
    async (c) => {
      const result = await withdrawConfirmation(asked(app, c), c.req.valid('param').id);
      return result.ok ? c.body(null, 204) : refuse(result.refusal);
    },
  );
  return routes;
}

const addressOf = ({ id, key }: { id: string; key: string }, version: number) => ({
  draftId: id,
  key,
  version,
});
const rowOf = (part: ReviewRow) => sent(only(reviewRowSchema, part));
const auditOf = (part: ReviewAudit) => sent(only(reviewAuditSchema, part));
const documentOf = (part: ReviewDocument) => sent(only(reviewDocumentSchema, part));

import type { OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { attachmentInput } from '../evidence/evidence-input.model.ts';
import {
  attachEvidence,
  changeEvidence,
  detachEvidence,
  restoreEvidence,
  withdrawEvidence,
} from '../evidence/index.ts';
import { asked } from './authenticate.ts';
import { answerNow, changeRoute } from './change-route.ts';
import {
  attachmentSchema,
  evidenceChangeSchema,
  evidenceSchema,
  evidenceWithdrawalSchema,
} from './evidence.schema.ts';
import { evidenceNow } from './evidence-shown.ts';
import { newRoutes } from './routes.ts';

/** What is said of evidence, what it is about, and whether it counts. Its versions are never altered. */
export function evidenceChanges(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/evidence/{id}',
      operationId: 'changeEvidence',
      summary: 'Change what is said of a piece of evidence',
      body: evidenceChangeSchema,
      now: evidenceSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeEvidence(context, id, c.req.valid('json'));
      return answerNow(c, result, () => evidenceNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/evidence/{id}/withdraw',
      operationId: 'withdrawEvidence',
      summary: 'Take a piece of evidence back, with a reason',
      description: 'It stays readable, since somebody may have relied on it.',
      body: evidenceWithdrawalSchema,
      now: evidenceSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawEvidence(context, id, c.req.valid('json'));
      return answerNow(c, result, () => evidenceNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/evidence/{id}/restore',
      operationId: 'restoreEvidence',
      summary: 'Let withdrawn evidence count again, with a reason',
      body: evidenceWithdrawalSchema,
      now: evidenceSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await restoreEvidence(context, id, c.req.valid('json'));
      return answerNow(c, result, () => evidenceNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/evidence/{id}/attach',
      operationId: 'attachEvidence',
      summary: 'Let a piece of evidence be about one more thing',
      description: 'Whoever may know of that thing then sees the evidence there.',
      body: attachmentSchema,
      now: evidenceSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await attachEvidence(context, id, placeIn(c.req.valid('json')));
      return answerNow(c, result, () => evidenceNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/evidence/{id}/detach',
      operationId: 'detachEvidence',
      summary: 'Let a piece of evidence no longer be about a thing; never about nothing',
      body: attachmentSchema,
      now: evidenceSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await detachEvidence(context, id, placeIn(c.req.valid('json')));
      return answerNow(c, result, () => evidenceNow(context, id));
    },
  );
  return routes;
}

const placeIn = ({ bodyId, ...place }: z.output<typeof attachmentInput>) => ({
  ...place,
  bodyId: bodyId ?? null,
});

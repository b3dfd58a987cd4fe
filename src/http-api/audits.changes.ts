import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import {
  addAudit,
  addMatter,
  addRecommendations,
  changeAudit,
  changeMatter,
  restoreAudit,
  withdrawAudit,
} from '../audits/index.ts';
import type { App } from '../compose.ts';
import { auditShown, matterShown } from './audit-shown.ts';
import { auditSchema, matterSchema } from './audits.schema.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam, idSchema } from './described.ts';
import { refuseResult } from './refuse-result.ts';
import {
  auditChangeSchema,
  matterChangeSchema,
  newAuditSchema,
  newMatterSchema,
  newRecommendationsSchema,
  withdrawalSchema,
} from './register.input.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

/** Changes of audits and of the bodies' matters about them. */
export function auditChanges(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    addRoute({
      path: '/audits',
      operationId: 'addAudit',
      summary: 'Enter an audit by hand',
      description:
        'For the coordinator of audit matters; for the security officer where it is about security.',
      body: newAuditSchema,
    }),
    async (c) => answerAdded(c, await addAudit(asked(app, c), c.req.valid('json')), 'audits'),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/audits/{id}',
      operationId: 'changeAudit',
      summary: 'Correct the facts of an audit',
      body: auditChangeSchema,
      now: auditSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeAudit(context, id, c.req.valid('json'));
      return answerNow(c, result, () => auditShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/audits/{id}/withdraw',
      operationId: 'withdrawAudit',
      summary: 'Take an audit that was entered by mistake out of the register',
      description: 'With its recommendations. Nothing is erased.',
      body: withdrawalSchema,
      now: auditSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawAudit(context, id, c.req.valid('json'));
      return answerNow(c, result, () => auditShown(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/audits/{id}/restore',
      operationId: 'restoreAudit',
      summary: 'Put a withdrawn audit back',
      body: withdrawalSchema,
      now: auditSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await restoreAudit(context, id, c.req.valid('json'));
      return answerNow(c, result, () => auditShown(context, id));
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/audits/{id}/recommendations',
      operationId: 'addRecommendations',
      tags: ['register'],
      summary: 'Add recommendations to an audit, up to a thousand at once',
      description:
        'All or none, in the order given, after those that are there. A body that is addressed for the first time gets its matter.',
      request: { params: idParam, body: jsonBody(newRecommendationsSchema) },
      responses: {
        201: json('Their ids, in the same order.', z.object({ ids: z.array(idSchema) }).openapi('AddedAll')),
        ...problems(...writing, 'notFound', 'idTaken'),
      },
    }),
    async (c) => {
      const { recommendations } = c.req.valid('json');
      const result = await addRecommendations(asked(app, c), c.req.valid('param').id, recommendations);
      return result.ok ? c.json(sent({ ids: result.ids }), 201) : refuseResult(result, ['recommendations']);
    },
  );
  routes.openapi(
    addToRoute({
      path: '/audits/{id}/matters',
      operationId: 'addMatter',
      summary: 'Note that the auditors’ letter went to one more body',
      body: newMatterSchema,
    }),
    async (c) => answerAdded(c, await addMatter(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/matters/{id}',
      operationId: 'changeMatter',
      summary: 'Keep the dates and numbers of a body’s matter',
      description: 'For the body’s own people, the registrar, and whoever keeps the register.',
      body: matterChangeSchema,
      now: matterSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeMatter(context, id, c.req.valid('json'));
      return answerNow(c, result, () => matterShown(context, id));
    },
  );
  return routes;
}

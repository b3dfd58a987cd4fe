import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { parseAuditFilter } from '../audits/audit-list.model.ts';
import { findSameAudits, listAudits } from '../audits/index.ts';
import type { App } from '../compose.ts';
import { auditShown, matterShown } from './audit-shown.ts';
import { auditSchema, listedAuditSchema, matterSchema, sameAuditsSchema } from './audits.schema.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { auditQuery, sameAuditQuery } from './register.query.ts';
import { json, newRoutes, problems } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['register'];

/** The audits of the register. */
export function auditRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/audits',
      operationId: 'listAudits',
      tags,
      summary: 'Audits, page by page',
      request: { query: auditQuery },
      responses: { 200: json('A page of audits.', pageOf(listedAuditSchema)), ...problems('invalid') },
    }),
    async (c) => {
      const filter = parseAuditFilter(c.req.query());
      const { rows, matching, page } = await listAudits(asked(app, c), filter);
      return c.json(sent({ items: rows, ...pageFacts(c, { page, size: filter.size }, matching) }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/audits/same',
      operationId: 'findSameAudits',
      tags,
      summary: 'Audits in the register that are called the same already',
      description:
        'To ask before one is entered by hand, as its form does; two audits may be called the same. Empty for those who enter none, and for a token that may not write.',
      request: { query: sameAuditQuery },
      responses: { 200: json('Ten at most.', sameAuditsSchema), ...problems('invalid') },
    }),
    async (c) => {
      const found = await findSameAudits(asked(app, c), c.req.valid('query'));
      return c.json(sent({ items: found }), 200);
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/audits/{id}',
      operationId: 'getAudit',
      tags,
      summary: 'One audit with its matters, follow-ups and history',
      description: 'Its recommendations: `/recommendations?audit={id}`.',
      request: { params: idParam },
      responses: { 200: json('The audit.', auditSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await auditShown(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/matters/{id}',
      operationId: 'getMatter',
      tags,
      summary: 'One body’s matter, for those who may keep its dates',
      description: 'Everybody else sees it with its audit: `/audits/{id}`.',
      request: { params: idParam },
      responses: { 200: json('The matter.', matterSchema), ...problems('forbidden', 'notFound') },
    }),
    async (c) => c.json(await matterShown(asked(app, c), c.req.valid('param').id), 200),
  );
  return routes;
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { MatterShown } from '../audits/audit-detail.model.ts';
import { auditsOnPage, parseAuditFilter } from '../audits/audit-list.model.ts';
import { findAudit, listAudits } from '../audits/index.ts';
import type { App } from '../compose.ts';
import { auditSchema, listedAuditSchema, matterSchema } from './audits.schema.ts';
import { asked } from './authenticate.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { auditQuery } from './register.query.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

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
      return c.json(sent({ items: rows, ...pageFacts(c, { page, size: auditsOnPage }, matching) }), 200);
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
      const found = await findAudit(asked(app, c), c.req.valid('param').id);
      if (!found) return refuse('notFound');
      const { audit, counts, matters, rounds, history } = found;
      const matterOf = (matter: MatterShown) => only(matterSchema, matter);
      const followUps = rounds.map((round) => ({ ...round, matters: round.matters.map(matterOf) }));
      const all = { ...audit, counts, matters: matters.map(matterOf), followUps, history };
      return c.json(sent(only(auditSchema, all)), 200);
    },
  );
  return routes;
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  acceptRisk,
  addRisk,
  assessRisk,
  changeRisk,
  closeRisk,
  findRisk,
  linkRisk,
  listRisks,
  reopenRisk,
  restoreRisk,
  unlinkRisk,
  withdrawRisk,
} from '../risks/index.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import {
  listedRiskSchema,
  newRiskSchema,
  riskAcceptanceSchema,
  riskAssessmentSchema,
  riskChangeSchema,
  riskLinkSchema,
  riskLinksSchema,
  riskQuery,
  riskSchema,
  riskStepSchema,
} from './risks.schema.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Risks to information: to list, add, assess, accept, tie to what they are about, and close. */
export function riskRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/risks',
      operationId: 'listRisks',
      tags: ['register'],
      summary: 'Risks that you may see, the gravest first',
      request: { query: riskQuery },
      responses: { 200: json('A page.', pageOf(listedRiskSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listRisks(asked(app, c), parseRiskFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedRiskSchema, { ...row, aspects: [...row.aspects] }));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/risks/{id}',
      operationId: 'getRisk',
      tags: ['register'],
      summary: 'One risk with its assessments, acceptances and what it is about',
      request: { params: idParam },
      responses: { 200: json('The risk.', riskSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await riskNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/risks',
      operationId: 'addRisk',
      summary: 'Put a risk into a body’s register',
      body: newRiskSchema,
    }),
    async (c) => answerAdded(c, await addRisk(asked(app, c), c.req.valid('json') as never), 'risks'),
  );
  addChanges(app, routes);
  addSteps(app, routes);
  return routes;
}

function addChanges(app: App, routes: OpenAPIHono): void {
  const now = riskSchema;
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/risks/{id}',
      operationId: 'changeRisk',
      summary: 'Change what is said of a risk',
      body: riskChangeSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await changeRisk(context, id, c.req.valid('json')), () => riskNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/risks/{id}/assess',
      operationId: 'assessRisk',
      summary: 'Judge a risk anew; that it is unchanged is an assessment too',
      body: riskAssessmentSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await assessRisk(context, id, c.req.valid('json')), () => riskNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/risks/{id}/accept',
      operationId: 'acceptRisk',
      summary: 'Answer for living with a risk until a day: its owner, or the director',
      body: riskAcceptanceSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await acceptRisk(context, id, c.req.valid('json')), () => riskNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/risks/{id}/link',
      operationId: 'linkRisk',
      summary: 'Tie a risk to what it is about',
      body: riskLinksSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await linkRisk(context, id, c.req.valid('json')), () => riskNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/risks/{id}/unlink',
      operationId: 'unlinkRisk',
      summary: 'Take such a tie away',
      body: riskLinkSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await unlinkRisk(context, id, c.req.valid('json')), () => riskNow(context, id));
    },
  );
}

const steps = [
  ['close', 'closeRisk', 'Say that it is a risk no longer', closeRisk],
  ['reopen', 'reopenRisk', 'Say that it is one again', reopenRisk],
  ['withdraw', 'withdrawRisk', 'Take a risk away that was entered by mistake', withdrawRisk],
  ['restore', 'restoreRisk', 'Put it back', restoreRisk],
] as const;

function addSteps(app: App, routes: OpenAPIHono): void {
  for (const [step, operationId, summary, take] of steps) {
    routes.openapi(
      changeRoute({
        path: `/risks/{id}/${step}`,
        operationId,
        summary,
        body: riskStepSchema,
        now: riskSchema,
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const context = asked(app, c);
        return answerNow(c, await take(context, id, c.req.valid('json')), () => riskNow(context, id));
      },
    );
  }
}

/** The risk as it is now, with what is described of it. */
async function riskNow(context: SignedInApp, id: string) {
  const found = await findRisk(context, id);
  if (!found) return null;
  const assessments = found.assessments.map((each) => ({
    id: each.id,
    onDay: each.onDay,
    likelihood: each.likelihood,
    consequence: each.consequence,
    targetLikelihood: each.targetLikelihood,
    targetConsequence: each.targetConsequence,
    reason: each.reason,
    by: each.by,
  }));
  const acceptances = found.acceptances.map(({ id: ofOne, acceptedBy, onDay, untilOn, reason }) => ({
    id: ofOne,
    acceptedBy,
    onDay,
    untilOn,
    reason,
  }));
  const { aspects, commands, links } = found;
  return sent(
    only(riskSchema, {
      ...found,
      aspects: [...aspects],
      commands: [...commands],
      links: [...links],
      assessments,
      acceptances,
    }),
  );
}

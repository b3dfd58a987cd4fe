import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { BenefitShown } from '../introduction-plan/benefit.model.ts';
import {
  addBenefit,
  addStarterBenefits,
  changeBenefit,
  findBenefit,
  findIntroductionPlan,
  noteOutcome,
  restoreBenefit,
  withdrawBenefit,
} from '../introduction-plan/index.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  benefitChangeSchema,
  benefitQuery,
  benefitSchema,
  newBenefitSchema,
  newOutcomeSchema,
  planStepSchema,
} from './introduction-plan.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { json, newRoutes, nothing, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];

/** The benefits that the work is expected to give, and what has been found of them. */
export function benefitRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/benefits',
      operationId: 'listBenefits',
      tags,
      summary: 'Expected benefits in their order, each with its last two outcomes',
      request: { query: benefitQuery },
      responses: { 200: json('A page.', pageOf(benefitSchema)), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const plan = (await findIntroductionPlan(asked(app, c))) ?? refuse('notFound');
      const all = plan.benefits.filter(
        ({ withdrawnAt }) => (withdrawnAt !== null) === (query.withdrawn === 'yes'),
      );
      const items = all.slice((query.page - 1) * query.size, query.page * query.size).map(told);
      return c.json({ items, ...pageFacts(c, query, all.length) }, 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/benefits/{id}',
      operationId: 'getBenefit',
      tags,
      summary: 'One benefit with all that has been found',
      request: { params: idParam },
      responses: { 200: json('The benefit.', benefitSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await benefitNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/benefits',
      operationId: 'addBenefit',
      summary: 'Add a benefit, after the others',
      body: newBenefitSchema,
    }),
    async (c) => answerAdded(c, await addBenefit(asked(app, c), c.req.valid('json')), 'benefits'),
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/benefits/starter',
      operationId: 'addStarterBenefits',
      tags,
      summary: 'Add the ten benefits to begin with, where there are none',
      responses: {
        204: nothing('They are added.'),
        ...problems('tokenReadsOnly', 'forbidden', 'notFound', 'invalid', 'stale'),
      },
    }),
    async (c) => {
      const result = await addStarterBenefits(asked(app, c));
      return result.ok ? c.body(null, 204) : refuseResult(result);
    },
  );
  routes.openapi(
    addToRoute({
      path: '/benefits/{id}/outcomes',
      operationId: 'noteBenefitOutcome',
      summary: 'Note what was found; it is never altered, a later one of the same day corrects it',
      body: newOutcomeSchema,
    }),
    async (c) =>
      answerAdded(c, await noteOutcome(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/benefits/{id}',
      operationId: 'changeBenefit',
      summary: 'Change what a benefit is and how it is measured',
      body: benefitChangeSchema,
      now: benefitSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeBenefit(context, id, c.req.valid('json'));
      return answerNow(c, result, () => benefitNow(context, id));
    },
  );
  for (const [step, operationId, summary, take] of steps) {
    routes.openapi(
      changeRoute({
        path: `/benefits/{id}/${step}`,
        operationId,
        summary,
        body: planStepSchema,
        now: benefitSchema,
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const context = asked(app, c);
        const result = await take(context, id, c.req.valid('json'));
        return answerNow(c, result, () => benefitNow(context, id));
      },
    );
  }
  return routes;
}

const steps = [
  ['withdraw', 'withdrawBenefit', 'Remove a benefit from the plan, with a reason', withdrawBenefit],
  ['restore', 'restoreBenefit', 'Bring a removed benefit back', restoreBenefit],
] as const;

const none = { outcome: null, value: null, unit: null, byName: null, at: null };
const told = (benefit: BenefitShown) =>
  sent({
    ...only(benefitSchema, benefit),
    outcomes: benefit.outcomes.map((outcome) => ({ ...none, ...outcome })),
  });

/** The benefit as it is now, with what is described of it. */
async function benefitNow(context: SignedInApp, id: string) {
  const benefit = await findBenefit(context, id);
  return benefit ? told(benefit) : null;
}

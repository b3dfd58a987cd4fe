import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  changePhase,
  findIntroductionPlan,
  findPhase,
  finishPhase,
  reachGoal,
  reopenGoal,
  reopenPhase,
  startPlan,
} from '../introduction-plan/index.ts';
import { planFile, planSheets } from '../introduction-plan/plan-file.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  doneSchema,
  goalSchema,
  newPlanSchema,
  phaseChangeSchema,
  phaseSchema,
  planSchema,
  planStepSchema,
} from './introduction-plan.schema.ts';
import { refuse } from './problem.ts';
import { file, json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

const tags = ['register'];

/** The introduction plan of the guideline in force: its phases and their goals. */
export function introductionPlanRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/introduction-plan',
      operationId: 'getIntroductionPlan',
      tags,
      summary: 'The phases of the guideline in force, with how their requirements stand',
      responses: { 200: json('The plan.', planSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await planNow(asked(app, c));
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/introduction-plan',
      operationId: 'startIntroductionPlan',
      tags,
      summary: 'Lay the plan: five phases one after another, with goals to begin with',
      request: { body: jsonBody(newPlanSchema) },
      responses: {
        200: json('The plan as it is now.', planSchema),
        204: { description: 'It is laid, and is not for who asks to see.' },
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const context = asked(app, c);
      return answerNow(c, await startPlan(context, c.req.valid('json')), () => planNow(context));
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/introduction-plan/plan.xlsx',
      operationId: 'downloadIntroductionPlan',
      tags,
      summary: 'The plan and the benefits as an Excel file',
      description: 'Its words are in the language of Accept-Language.',
      responses: { 200: file('The file.', mediaTypes.xlsx), ...problems('notFound') },
    }),
    async (c) => {
      const plan = (await findIntroductionPlan(asked(app, c))) ?? refuse('notFound');
      const language = preferredLanguage(c.req.header('accept-language'));
      const content = await planFile(planSheets(plan, texts[language], language));
      return c.body(content, 200, { 'Content-Type': mediaTypes.xlsx });
    },
  );
  addPhases(app, routes);
  addGoals(app, routes);
  return routes;
}

function addPhases(app: App, routes: OpenAPIHono): void {
  const now = phaseSchema;
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/phases/{id}',
      operationId: 'getPhase',
      tags,
      summary: 'One phase of the introduction plan',
      request: { params: idParam },
      responses: { 200: json('The phase.', phaseSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await phaseNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/phases/{id}',
      operationId: 'changePhase',
      summary: 'Change a phase that is not done: its days, what it depends on and its goals',
      body: phaseChangeSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await changePhase(context, id, c.req.valid('json')), () => phaseNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/phases/{id}/finish',
      operationId: 'finishPhase',
      summary: 'A phase is done: every goal of it has been reached',
      body: doneSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await finishPhase(context, id, c.req.valid('json')), () => phaseNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/phases/{id}/reopen',
      operationId: 'reopenPhase',
      summary: 'A phase was not done after all',
      body: planStepSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await reopenPhase(context, id, c.req.valid('json')), () => phaseNow(context, id));
    },
  );
}

function addGoals(app: App, routes: OpenAPIHono): void {
  const now = goalSchema;
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/phase-goals/{id}',
      operationId: 'getPhaseGoal',
      tags,
      summary: 'One goal of a phase',
      request: { params: idParam },
      responses: { 200: json('The goal.', goalSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await goalNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    changeRoute({
      path: '/phase-goals/{id}/reach',
      operationId: 'reachPhaseGoal',
      summary: 'A goal has been reached',
      body: doneSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await reachGoal(context, id, c.req.valid('json')), () => goalNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/phase-goals/{id}/reopen',
      operationId: 'reopenPhaseGoal',
      summary: 'A goal was not reached after all',
      body: planStepSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      return answerNow(c, await reopenGoal(context, id, c.req.valid('json')), () => goalNow(context, id));
    },
  );
}

type Plan = NonNullable<Awaited<ReturnType<typeof findIntroductionPlan>>>;

const told = <Phase extends Plan['phases'][number]>(phase: Phase) => ({
  ...phase,
  goals: phase.goals.map((goal) => only(goalSchema, goal)),
});

async function planNow(context: SignedInApp) {
  const plan = await findIntroductionPlan(context);
  if (!plan) return null;
  const phases = plan.phases.map((phase) => only(planSchema.shape.phases.element, told(phase)));
  return sent({ ...only(planSchema, plan), phases });
}

async function phaseNow(context: SignedInApp, id: string) {
  const phase = await findPhase(context, id);
  return phase ? sent(only(phaseSchema, told(phase))) : null;
}

async function goalNow(context: SignedInApp, id: string) {
  const plan = await findIntroductionPlan(context);
  const goal = plan?.phases.flatMap(({ goals }) => goals).find((each) => each.id === id);
  return goal ? sent(only(goalSchema, goal)) : null;
}

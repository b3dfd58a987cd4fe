import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  type ControlPlanFile,
  changeControlPoint,
  findPlanOf,
  moveControlPoint,
  noteControlOutcome,
  withdrawControlPoint,
} from '../control-plans/index.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import {
  controlPointChangeSchema,
  controlPointMoveSchema,
  controlPointWithdrawalSchema,
  newControlOutcomeSchema,
  shownControlPointSchema,
} from './control-plans.schema.ts';
import { idParam } from './described.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** Control points: to change while the plan is a draft, and to note what they show once it is decided. */
export function controlPointRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/control-points/{id}',
      operationId: 'getControlPoint',
      tags: ['register'],
      summary: 'One control point with what its controls have shown',
      request: { params: idParam },
      responses: { 200: json('The control point.', shownControlPointSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await pointNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/control-points/{id}',
      operationId: 'changeControlPoint',
      summary: 'Change a point of a draft; the whole of it is sent anew',
      body: controlPointChangeSchema,
      now: shownControlPointSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeControlPoint(context, id, c.req.valid('json'));
      return answerNow(c, result, () => pointNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/control-points/{id}/move',
      operationId: 'moveControlPoint',
      summary: 'Move a point of a draft to another place in it',
      body: controlPointMoveSchema,
      now: shownControlPointSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await moveControlPoint(context, id, c.req.valid('json'));
      return answerNow(c, result, () => pointNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/control-points/{id}/withdraw',
      operationId: 'withdrawControlPoint',
      summary: 'Take a point out of a draft',
      body: controlPointWithdrawalSchema,
      now: shownControlPointSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawControlPoint(context, id, c.req.valid('json'));
      return answerNow(c, result, () => pointNow(context, id));
    },
  );
  routes.openapi(
    addToRoute({
      path: '/control-points/{id}/outcomes',
      operationId: 'noteControlOutcome',
      summary: 'Note what a control showed; one noted anew for the same day corrects it',
      body: newControlOutcomeSchema,
    }),
    async (c) =>
      answerAdded(c, await noteControlOutcome(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  return routes;
}

/** The point as it is now, with what is described of it. */
async function pointNow(context: SignedInApp, id: string) {
  const plan = await findPlanOf(context, id);
  const point = plan?.rows.find((each) => each.id === id);
  return point ? sent(shownPoint(point)) : null;
}

/** A point with what is described of it. */
export const shownPoint = (point: ControlPlanFile['rows'][number]) =>
  only(shownControlPointSchema, { ...point, outcomes: [...point.outcomes] });

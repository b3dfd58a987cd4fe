import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { parseDutyFilter } from '../duties/duty-list.model.ts';
import {
  addDuty,
  adoptStarterSet,
  bringBackDuty,
  changeDuty,
  completeDuty,
  findDuty,
  findWheel,
  listDuties,
  moveDuty,
  skipDuty,
  withdrawDuty,
} from '../duties/index.ts';
import { wheelFilter } from '../duties/wheel.model.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { addRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam, idSchema } from './described.ts';
import {
  dutyChangeSchema,
  dutyDoneSchema,
  dutyEventSchema,
  dutyMoveSchema,
  dutyQuery,
  dutySchema,
  dutySkipSchema,
  dutyStepSchema,
  listedDutySchema,
  newDutySchema,
  starterSchema,
  wheelQuery,
  wheelSchema,
} from './duties.schema.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { refuseResult } from './refuse-result.ts';
import { json, jsonBody, newRoutes, problems, writing } from './routes.ts';
import { only, sent } from './sent.ts';

/** How many collisions are told. */
const mostCollisions = 200;

/** Duties that come back, and the year wheel that they make with what follows from other parts. */
export function dutyRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/year-wheel',
      operationId: 'getYearWheel',
      tags: ['register'],
      summary: 'A year of what comes back, with its load and what collides',
      request: { query: wheelQuery },
      responses: { 200: json('The wheel.', wheelSchema), ...problems('invalid') },
    }),
    async (c) => {
      const shown = await findWheel(asked(app, c), wheelFilter.parse(c.req.valid('query')));
      const collisions = shown.collisions.slice(0, mostCollisions);
      const months = shown.months.map(({ month, all, done }) => ({ month, all, done }));
      return c.json(sent(only(wheelSchema, { ...shown, months, collisions })), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/duties',
      operationId: 'listDuties',
      tags: ['register'],
      summary: 'Duties that you may see, those that are due first',
      request: { query: dutyQuery },
      responses: { 200: json('A page.', pageOf(listedDutySchema)), ...problems('invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listDuties(asked(app, c), parseDutyFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedDutySchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/duties/{id}',
      operationId: 'getDuty',
      tags: ['register'],
      summary: 'One duty with what has become of it',
      request: { params: idParam },
      responses: { 200: json('The duty.', dutySchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await dutyNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/duties',
      operationId: 'addDuty',
      summary: 'Put a duty that comes back into a year wheel',
      body: newDutySchema,
    }),
    async (c) => answerAdded(c, await addDuty(asked(app, c), c.req.valid('json')), 'duties'),
  );
  routes.openapi(
    createRoute({
      method: 'post',
      path: '/duties/starter-set',
      operationId: 'adoptDutyStarterSet',
      tags: ['register'],
      summary: 'Give a body that has no duties those that one usually begins with, in Swedish',
      request: { body: jsonBody(starterSchema) },
      responses: {
        201: json('They are added.', z.object({ ids: z.array(idSchema) })),
        ...problems(...writing, 'notFound', 'stale'),
      },
    }),
    async (c) => {
      const result = await adoptStarterSet(asked(app, c), c.req.valid('json'), 'sv');
      return result.ok ? c.json({ ids: [...result.ids] }, 201) : refuseResult(result);
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/duties/{id}',
      operationId: 'changeDuty',
      summary: 'Change what a duty is; its day is moved by itself',
      body: dutyChangeSchema,
      now: dutySchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeDuty(context, id, c.req.valid('json'));
      return answerNow(c, result, () => dutyNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/duties/{id}/done',
      operationId: 'completeDuty',
      summary: 'Note that a duty has been done; it comes back by its rhythm',
      body: dutyDoneSchema,
      now: dutySchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await completeDuty(context, id, c.req.valid('json'));
      return answerNow(c, result, () => dutyNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/duties/{id}/move',
      operationId: 'moveDuty',
      summary: 'Move a duty to another day',
      body: dutyMoveSchema,
      now: dutySchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await moveDuty(context, id, c.req.valid('json'));
      return answerNow(c, result, () => dutyNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/duties/{id}/skip',
      operationId: 'skipDuty',
      summary: 'Leave a duty out this time, with a reason',
      body: dutySkipSchema,
      now: dutySchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await skipDuty(context, id, c.req.valid('json'));
      return answerNow(c, result, () => dutyNow(context, id));
    },
  );
  for (const [step, operationId, summary, take] of steps) {
    routes.openapi(
      changeRoute({
        path: `/duties/{id}/${step}`,
        operationId,
        summary,
        body: dutyStepSchema,
        now: dutySchema,
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const context = asked(app, c);
        const result = await take(context, id, c.req.valid('json'));
        return answerNow(c, result, () => dutyNow(context, id));
      },
    );
  }
  return routes;
}

const steps = [
  ['withdraw', 'withdrawDuty', 'Take a duty out of the year wheel, with a reason', withdrawDuty],
  ['bring-back', 'bringBackDuty', 'Put it back, with a reason', bringBackDuty],
] as const;

/** The duty as it is now, with what is described of it. */
async function dutyNow(context: SignedInApp, id: string) {
  const found = await findDuty(context, id);
  if (!found) return null;
  const events = found.events.map((event) => only(dutyEventSchema, event));
  return sent(only(dutySchema, { ...found, events, commands: [...found.commands] }));
}

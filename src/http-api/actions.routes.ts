import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { parseActionFilter } from '../actions/action-list.model.ts';
import {
  addAction,
  addNote,
  changeAction,
  changeActionState,
  dependOn,
  findAction,
  listActions,
  moveAction,
  stopDepending,
  withdrawAction,
} from '../actions/index.ts';
import type { App } from '../compose.ts';
import type { SignedInApp } from '../web/request.ts';
import {
  actionChangeSchema,
  actionQuery,
  actionSchema,
  actionStateChangeSchema,
  actionWithdrawalSchema,
  dateMoveSchema,
  dependencySchema,
  listedActionSchema,
  newActionSchema,
  newNoteSchema,
} from './actions.schema.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** What bodies do about recommendations: to list, plan, move, complete and note. */
export function actionRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/actions',
      operationId: 'listActions',
      tags: ['register'],
      summary: 'Actions that you may see, what is due first',
      request: { query: actionQuery },
      responses: { 200: json('A page.', pageOf(listedActionSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const filter = parseActionFilter(Object.fromEntries(given));
      const page = await listActions(asked(app, c), filter);
      const items = page.rows.map((row) => only(listedActionSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/actions/{id}',
      operationId: 'getAction',
      tags: ['register'],
      summary: 'One action with its notes, moved dates and what it waits for',
      request: { params: idParam },
      responses: { 200: json('The action.', actionSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await actionNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    addRoute({
      path: '/actions',
      operationId: 'addAction',
      summary: 'Plan an action of a body',
      description:
        'A recommendation that the body had received or answered is planned with its first action.',
      body: newActionSchema,
    }),
    async (c) => answerAdded(c, await addAction(asked(app, c), c.req.valid('json')), 'actions'),
  );
  routes.openapi(
    addToRoute({
      path: '/actions/{id}/notes',
      operationId: 'addActionNote',
      summary: 'Note how an action goes',
      body: newNoteSchema,
    }),
    async (c) => answerAdded(c, await addNote(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  addChanges(app, routes);
  return routes;
}

function addChanges(app: App, routes: OpenAPIHono): void {
  const now = actionSchema;
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/actions/{id}',
      operationId: 'changeAction',
      summary: 'Change what is said of an action',
      body: actionChangeSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeAction(context, id, c.req.valid('json'));
      return answerNow(c, result, () => actionNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/actions/{id}/move',
      operationId: 'moveAction',
      summary: 'Move the due date, with a reason',
      body: dateMoveSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await moveAction(context, id, c.req.valid('json'));
      return answerNow(c, result, () => actionNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/actions/{id}/state',
      operationId: 'changeActionState',
      summary: 'Begin, complete, cancel or reopen an action',
      body: actionStateChangeSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeActionState(context, id, c.req.valid('json'));
      return answerNow(c, result, () => actionNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/actions/{id}/depend',
      operationId: 'dependOnAction',
      summary: 'Let an action wait for another; circles are refused',
      body: dependencySchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await dependOn(context, id, c.req.valid('json'));
      return answerNow(c, result, () => actionNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/actions/{id}/stop-depending',
      operationId: 'stopDependingOnAction',
      summary: 'Let an action no longer wait for another',
      body: dependencySchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await stopDepending(context, id, c.req.valid('json'));
      return answerNow(c, result, () => actionNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/actions/{id}/withdraw',
      operationId: 'withdrawAction',
      summary: 'Take an action away that was entered by mistake',
      body: actionWithdrawalSchema,
      now,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await withdrawAction(context, id, c.req.valid('json'));
      return answerNow(c, result, () => actionNow(context, id));
    },
  );
}

/** The action as it is now, with what is described of it. */
async function actionNow(context: SignedInApp, id: string) {
  const found = await findAction(context, id);
  if (!found) return null;
  const notes = found.notes.map(({ id: noteId, text, byName, at }) => ({ id: noteId, text, byName, at }));
  const moves = found.moves.map(({ was, became, reason, byName, at }) => ({
    was,
    became,
    reason,
    byName,
    at,
  }));
  const ties = found.ties.map(({ id: tieId, title, bodyName, state, dueOn, waits }) => ({
    id: tieId,
    title,
    bodyName,
    state,
    dueOn,
    waits,
  }));
  return sent(only(actionSchema, { ...found, commands: [...found.commands], notes, moves, ties }));
}

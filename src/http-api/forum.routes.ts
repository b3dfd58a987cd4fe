import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import {
  addItem,
  changeMeeting,
  closeMeeting,
  findMeeting,
  findOpenMatters,
  listMeetings,
  noteMeeting,
  planMeeting,
  restoreMeeting,
  takeIn,
  withdrawMeeting,
} from '../forum/index.ts';
import { parseMeetingFilter } from '../forum/meeting-list.model.ts';
import { whyInWords } from '../forum/proposals.rules.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { addRoute, addToRoute, answerAdded, answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  listedMeetingSchema,
  meetingChangeSchema,
  meetingQuery,
  meetingSchema,
  meetingStepSchema,
  newItemSchema,
  newMeetingSchema,
  notesSchema,
  proposalsSchema,
  takeInSchema,
} from './forum.schema.ts';
import { meetingNow } from './forum-shown.ts';
import { pageFacts, pageOf } from './paging.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const languageOf = (c: { req: { header(name: string): string | undefined } }) =>
  preferredLanguage(c.req.header('accept-language'));

/** Meetings of the forum and management reviews: to list, plan, note and close. */
export function forumRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/forum-meetings',
      operationId: 'listForumMeetings',
      tags: ['register'],
      summary: 'Meetings that you may see: planned ones first, then the latest held',
      request: { query: meetingQuery },
      responses: { 200: json('A page.', pageOf(listedMeetingSchema)), ...problems('forbidden', 'invalid') },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const given = Object.entries(query).map(([name, value]) => [name, String(value)]);
      const page = await listMeetings(asked(app, c), parseMeetingFilter(Object.fromEntries(given)));
      const items = page.rows.map((row) => only(listedMeetingSchema, row));
      return c.json(sent({ items, ...pageFacts(c, query, page.matching) }), 200);
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/forum-meetings/{id}',
      operationId: 'getForumMeeting',
      tags: ['register'],
      summary: 'One meeting with its agenda, notes, decisions and what became of them',
      request: { params: idParam },
      responses: { 200: json('The meeting.', meetingSchema), ...problems('notFound') },
    }),
    async (c) => {
      const found = await meetingNow(asked(app, c), c.req.valid('param').id);
      return found ? c.json(found, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/forum-meetings/{id}/open-matters',
      operationId: 'listOpenMatters',
      tags: ['register'],
      summary: 'Open matters that the meeting may take up, with why; none for who does not arrange it',
      request: { params: idParam },
      responses: { 200: json('The matters.', proposalsSchema), ...problems('notFound') },
    }),
    async (c) => {
      const context = asked(app, c);
      const meeting = await findMeeting(context, c.req.valid('param').id);
      if (!meeting) return refuse('notFound');
      const words = texts[languageOf(c)];
      const open = await findOpenMatters(context, meeting);
      return c.json({ items: open.map((each) => ({ ...each, why: whyInWords(each.why, words) })) }, 200);
    },
  );
  routes.openapi(
    addRoute({
      path: '/forum-meetings',
      operationId: 'planForumMeeting',
      summary: 'Plan a meeting and call people to it',
      body: newMeetingSchema,
    }),
    async (c) =>
      answerAdded(c, await planMeeting(asked(app, c), c.req.valid('json'), languageOf(c)), 'forum-meetings'),
  );
  routes.openapi(
    addToRoute({
      path: '/forum-meetings/{id}/items',
      operationId: 'addAgendaItem',
      summary: 'Put an item last on the agenda',
      body: newItemSchema,
    }),
    async (c) => answerAdded(c, await addItem(asked(app, c), c.req.valid('param').id, c.req.valid('json'))),
  );
  routes.openapi(
    changeRoute({
      path: '/forum-meetings/{id}/take-in',
      operationId: 'takeInOpenMatters',
      summary: 'Put open matters last on the agenda, with why they are there',
      body: takeInSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await takeIn(context, id, c.req.valid('json'), languageOf(c));
      return answerNow(c, result, () => meetingNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/forum-meetings/{id}',
      operationId: 'changeForumMeeting',
      summary: 'Move a planned meeting, or change its place, chair or who is called',
      body: meetingChangeSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeMeeting(context, id, c.req.valid('json'));
      return answerNow(c, result, () => meetingNow(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/forum-meetings/{id}/notes',
      operationId: 'noteForumMeeting',
      summary: 'Note what was said and decided, and who was there',
      body: notesSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await noteMeeting(context, id, c.req.valid('json'));
      return answerNow(c, result, () => meetingNow(context, id));
    },
  );
  for (const [step, operationId, summary, take] of steps) {
    routes.openapi(
      changeRoute({
        path: `/forum-meetings/{id}/${step}`,
        operationId,
        summary,
        body: meetingStepSchema,
        now: meetingSchema,
      }),
      async (c) => {
        const { id } = c.req.valid('param');
        const context = asked(app, c);
        const result = await take(context, id, c.req.valid('json'));
        return answerNow(c, result, () => meetingNow(context, id));
      },
    );
  }
  return routes;
}

const steps = [
  ['close', 'closeForumMeeting', 'Close its notes: from then on they are never altered', closeMeeting],
  ['withdraw', 'withdrawForumMeeting', 'Call it off', withdrawMeeting],
  ['restore', 'restoreForumMeeting', 'Bring it back', restoreMeeting],
] as const;

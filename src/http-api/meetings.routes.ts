import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import type { RequestContext } from '../identity/index.ts';
import {
  addMeetings,
  callOffMeeting,
  changeMeeting,
  changeRoutine,
  findCalendar,
  findMeetingToChange,
} from '../meetings/index.ts';
import { asked } from './authenticate.ts';
import { answerNow, changeRoute } from './change-route.ts';
import { idParam } from './described.ts';
import {
  calendarSchema,
  callingOffSchema,
  meetingChangeSchema,
  meetingSchema,
  newMeetingsSchema,
  routineChangeSchema,
} from './matters.schema.ts';
import { refuse } from './problem.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

/** When boards meet, and how long their steps take. */
export function meetingRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/bodies/{id}/meetings',
      operationId: 'getBoardCalendar',
      tags: ['organisation'],
      summary: 'A board’s meetings and its routine',
      request: { params: idParam },
      responses: { 200: json('Its calendar.', calendarSchema), ...problems('notFound', 'invalid') },
    }),
    async (c) => {
      const calendar = await calendarTold(asked(app, c), c.req.valid('param').id);
      return calendar ? c.json(calendar, 200) : refuse('notFound');
    },
  );

  routes.openapi(
    changeRoute({
      path: '/bodies/{id}/meetings',
      operationId: 'addMeetings',
      summary: 'Put meetings into a board’s calendar, all or none',
      description:
        'For the board’s secretary or director, the registrar, the coordinator and the administrator.',
      body: newMeetingsSchema,
      now: calendarSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const { meetings, change } = c.req.valid('json');
      const context = asked(app, c);
      const result = await addMeetings(context, id, meetings, { change });
      return answerNow(c, result, () => calendarTold(context, id));
    },
  );

  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/bodies/{id}/meeting-routine',
      operationId: 'changeBoardRoutine',
      summary: 'Say how many days each part of the way takes for a board',
      body: routineChangeSchema,
      now: calendarSchema,
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const context = asked(app, c);
      const result = await changeRoutine(context, id, c.req.valid('json'));
      return answerNow(c, result, () => calendarTold(context, id));
    },
  );
  return withMeetings(app, routes);
}

function withMeetings(app: App, routes: OpenAPIHono): OpenAPIHono {
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/meetings/{id}',
      operationId: 'getMeeting',
      tags: ['organisation'],
      summary: 'One meeting of a board',
      request: { params: idParam },
      responses: { 200: json('The meeting.', meetingSchema), ...problems('notFound') },
    }),
    async (c) => {
      const meeting = await meetingTold(asked(app, c), c.req.valid('param').id);
      return meeting ? c.json(meeting, 200) : refuse('notFound');
    },
  );
  routes.openapi(
    changeRoute({
      method: 'patch',
      path: '/meetings/{id}',
      operationId: 'changeMeeting',
      summary: 'Move a meeting, or the days around it',
      body: meetingChangeSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const [context, { id }] = [asked(app, c), c.req.valid('param')];
      const result = await changeMeeting(context, id, c.req.valid('json'));
      return answerNow(c, result, () => meetingTold(context, id));
    },
  );
  routes.openapi(
    changeRoute({
      path: '/meetings/{id}/call-off',
      operationId: 'callOffMeeting',
      summary: 'Take a meeting out of the calendar: called off, or entered by mistake',
      body: callingOffSchema,
      now: meetingSchema,
    }),
    async (c) => {
      const result = await callOffMeeting(asked(app, c), c.req.valid('param').id, c.req.valid('json'));
      return answerNow(c, result, async () => null);
    },
  );
  return routes;
}

async function meetingTold(context: RequestContext, id: string) {
  const found = await findMeetingToChange(context, id);
  return found && sent(only(meetingSchema, found.meeting));
}

async function calendarTold(context: RequestContext, id: string) {
  const calendar = await findCalendar(context, id);
  if (!calendar) return null;
  const { meetings, routine } = calendar;
  const { shape } = calendarSchema;
  return sent({
    meetings: meetings.map((meeting) => only(shape.meetings.element, meeting)),
    routine: only(shape.routine, routine),
  });
}

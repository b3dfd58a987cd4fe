import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { chooseMail, findReminderSettings, revokeCalendarFeed } from '../reminders/index.ts';
import { mailRhythms } from '../reminders/reminder.model.ts';
import type { SignedInApp } from '../web/request.ts';
import { asked } from './authenticate.ts';
import { momentSchema } from './described.ts';
import { refuseResult } from './refuse-result.ts';
import { json, jsonBody, newRoutes, nothing, problems, writing } from './routes.ts';
import { sent } from './sent.ts';

const tags = ['organisation'];
const rhythm = z.enum(mailRhythms).openapi({ description: 'How often a mail comes of what needs one.' });
const language = z.enum(['sv', 'en']).openapi({ description: 'Of the mail and of the private calendar.' });

const settingsSchema = z
  .object({
    rhythm,
    language,
    calendarMadeAt: momentSchema
      .nullable()
      .openapi({ description: 'When the private calendar’s address was made; null where there is none.' }),
  })
  .openapi('ReminderSettings', { description: 'What the person behind the token has chosen.' });
const choiceSchema = z.strictObject({ rhythm, language }).openapi('ReminderChoice');

/** What the person behind the token gets by mail and in a calendar. */
export function reminderRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/reminders',
      operationId: 'getReminderSettings',
      tags,
      summary: 'How often you get a mail, and whether you have a private calendar',
      responses: { 200: json('What you have chosen.', settingsSchema), ...problems() },
    }),
    async (c) => c.json(await settingsNow(asked(app, c)), 200),
  );
  routes.openapi(
    createRoute({
      method: 'put',
      path: '/reminders',
      operationId: 'chooseMail',
      tags,
      summary: 'Choose how often you get a mail of what needs you, and in which language',
      request: { body: jsonBody(choiceSchema) },
      responses: { 200: json('As it is now.', settingsSchema), ...problems(...writing, 'notFound', 'stale') },
    }),
    async (c) => {
      const context = asked(app, c);
      const result = await chooseMail(context, c.req.valid('json'));
      return result.ok ? c.json(await settingsNow(context), 200) : refuseResult(result);
    },
  );
  routes.openapi(
    createRoute({
      method: 'delete',
      path: '/reminders/calendar',
      operationId: 'revokeCalendarFeed',
      tags,
      summary: 'Take your private calendar’s address away; whoever has it gets nothing more',
      description: 'A new one is made on the page Account, which shows it once: a token makes none.',
      responses: {
        204: nothing('It is gone.'),
        ...problems('forbidden', 'tokenReadsOnly', 'notFound', 'stale', 'invalid'),
      },
    }),
    async (c) => {
      const result = await revokeCalendarFeed(asked(app, c));
      return result.ok ? c.body(null, 204) : refuseResult(result);
    },
  );
  return routes;
}

async function settingsNow(context: SignedInApp) {
  const { rhythm: often, language: spoken, calendarMadeAt } = await findReminderSettings(context);
  return sent({ rhythm: often, language: spoken, calendarMadeAt });
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { findToDo, findYear } from '../to-do/index.ts';
import { toDoKinds, urgencies } from '../to-do/to-do.model.ts';
import { datedKinds } from '../to-do/year.model.ts';
import { asked } from './authenticate.ts';
import { dateSchema, idSchema } from './described.ts';
import { json, newRoutes, problems } from './routes.ts';
import { only, sent } from './sent.ts';

const count = z.int();
const place = z.string().openapi({
  description: 'The page where one acts.',
  example: '/actions/6f1d9c1e-0000-4000-8000-000000000001',
});

const toDoSchema = z
  .object({
    kind: z.enum(toDoKinds).openapi({ description: 'What one is to do.' }),
    id: z.string().openapi({ description: 'Of what one acts on, as the kind says.' }),
    what: z.string().nullable().openapi({ description: 'Its title or words, verbatim.' }),
    whose: z.string().nullable().openapi({ description: 'The person or the body whose it is.' }),
    about: z.string().nullable().openapi({ description: 'The audit or the round that it belongs to.' }),
    day: dateSchema.nullable().openapi({ description: 'By when.' }),
    since: dateSchema.nullable().openapi({ description: 'Since when it has waited.' }),
    count: count.nullable().openapi({ description: 'How many things are told of together.' }),
    isSecret: z.boolean().openapi({ description: 'Whether some of it is marked as secret.' }),
    urgency: z.enum(urgencies),
    to: place,
  })
  .openapi('ToDo', { description: 'Something that needs who asks.' });

const toDoListSchema = z
  .object({
    today: dateSchema,
    total: count,
    groups: z.array(
      z.object({
        urgency: z.enum(urgencies),
        total: count,
        first: z.array(toDoSchema).openapi({ description: 'By day; twenty at most.' }),
        more: z
          .array(z.object({ kind: z.enum(toDoKinds), total: count, to: z.string() }))
          .openapi({ description: 'Kinds of which there are more, and where all of them are.' }),
      }),
    ),
  })
  .openapi('ToDoList', { description: 'What needs who asks, the most urgent first.' });

const yearQuery = z.strictObject({
  year: z.coerce
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .openapi({ description: 'This year where it is left out.' }),
  month: z.coerce.number().int().min(1).max(12).optional().openapi({ description: 'The month to list.' }),
  body: z.uuid().optional().openapi({ description: 'Only what is with this body.' }),
  kind: z.enum(datedKinds).optional().openapi({ description: 'Only what falls due in this way.' }),
  mine: z.enum(['yes']).optional().openapi({ description: 'Only what is in one’s own calendar.' }),
});

const datedSchema = z.object({
  kind: z.enum(datedKinds),
  id: idSchema,
  what: z.string().nullable(),
  whose: z.string().openapi({ description: 'The body that it is with.' }),
  bodyId: idSchema,
  day: dateSchema,
  isDone: z.boolean(),
  isSecret: z.boolean(),
  to: place,
});

const yearSchema = z
  .object({
    year: count,
    month: count.openapi({ description: 'The month that is listed, 1–12.' }),
    months: z
      .array(
        z.object({
          month: count,
          all: count,
          done: count,
          kinds: z.object(
            Object.fromEntries(datedKinds.map((kind) => [kind, count])) as Record<
              (typeof datedKinds)[number],
              typeof count
            >,
          ),
        }),
      )
      .openapi({ description: 'All twelve, with how much falls in each.' }),
    rows: z
      .array(datedSchema)
      .openapi({ description: 'What falls in the listed month, by day; 200 at most.' }),
  })
  .openapi('Year', { description: 'What falls in a year, as far as who asks may see.' });

/** What needs somebody now, and what falls in a year. */
export function toDoRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/to-do',
      operationId: 'getToDo',
      tags: ['register'],
      summary: 'What needs who asks now, by how soon, with the page where it is done',
      responses: { 200: json('The list.', toDoListSchema), ...problems() },
    }),
    async (c) => c.json(sent(await findToDo(asked(app, c))), 200),
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/year',
      operationId: 'getYear',
      tags: ['register'],
      summary: 'What falls in a year: how much in each month, and the days of one month',
      request: { query: yearQuery },
      responses: { 200: json('The year.', yearSchema), ...problems('invalid') },
    }),
    async (c) => {
      const { year = null, month = null, body = null, kind = null, mine } = c.req.valid('query');
      const filter = { year, month, body, kind, mine: mine === 'yes' };
      const found = await findYear(asked(app, c), filter);
      const rows = found.rows.map((row) => only(datedSchema, row));
      return c.json(sent({ year: found.year, month: found.month, months: found.months, rows }), 200);
    },
  );
  return routes;
}

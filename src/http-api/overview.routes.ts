import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { extensionStates } from '../audits/audit.model.ts';
import { recommendationStates } from '../audits/recommendations/recommendation.model.ts';
import type { App } from '../compose.ts';
import { findOverview } from '../overview/index.ts';
import { asked } from './authenticate.ts';
import { dateSchema, idSchema, momentSchema } from './described.ts';
import { distributionFacts, recommendationSchema, totalsSchema } from './register.schema.ts';
import { json, newRoutes, problems } from './routes.ts';
import { sent } from './sent.ts';

const count = z.int();
const dueAnswerSchema = z
  .object({
    id: idSchema.openapi({ description: 'Of the matter.' }),
    bodyId: idSchema,
    bodyName: z.string(),
    auditId: idSchema.nullable(),
    followUpId: idSchema.nullable(),
    about: z.string().openapi({ description: 'The audit or the round that the letter was about.' }),
    extension: z.enum(extensionStates),
    boardMeeting: dateSchema.nullable(),
    date: dateSchema.openapi({ description: 'The date in force.' }),
  })
  .openapi('DueAnswer', { description: 'An answer that the auditors have not received.' });

const overviewSchema = z
  .object({
    totals: totalsSchema,
    auditCount: count,
    audits: z
      .array(z.object({ id: idSchema, title: z.string(), year: z.int().nullable(), ...distributionFacts }))
      .openapi({ description: 'The newest.' }),
    years: z
      .array(z.object({ year: z.int().nullable(), ...distributionFacts }))
      .openapi({ description: 'By the year of issue.' }),
    bodies: z.array(
      z.object({
        id: idSchema,
        name: z.string(),
        ...distributionFacts,
        states: z
          .object(
            Object.fromEntries(recommendationStates.map((state) => [state, count])) as Record<
              (typeof recommendationStates)[number],
              typeof count
            >,
          )
          .openapi({ description: 'Where its own work stands.' }),
        withheld: count.openapi({ description: 'What it has not handed over to who asks.' }),
      }),
    ),
    oldestOpen: z.array(recommendationSchema).openapi({ description: 'Not green, the oldest first.' }),
    undecided: z
      .array(recommendationSchema)
      .openapi({ description: 'With an unknown colour that nobody has decided about.' }),
    answers: z.object({
      overdue: count,
      dueSoon: count,
      first: z.array(dueAnswerSchema).openapi({ description: 'The oldest date first.' }),
    }),
    reports: z
      .object({
        total: count,
        first: z.array(
          z.object({
            id: idSchema,
            fileName: z.string(),
            receivedAt: momentSchema,
            rows: count,
            checked: count.openapi({ description: 'Rows that a person has checked.' }),
          }),
        ),
      })
      .nullable()
      .openapi({ description: 'Read reports that wait for review; null for those who do not review.' }),
  })
  .openapi('Overview', { description: 'How things stand, as far as who asks may see.' });

/** How things stand. */
export function overviewRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/overview',
      operationId: 'getOverview',
      tags: ['register'],
      summary: 'How things stand: per body, audit and year, what is oldest, what is due',
      responses: { 200: json('The overview.', overviewSchema), ...problems() },
    }),
    async (c) => c.json(sent(await findOverview(asked(app, c))), 200),
  );
  return routes;
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../compose.ts';
import { searchAll } from '../search/index.ts';
import { searchNouns } from '../search/search.model.ts';
import { asked } from './authenticate.ts';
import { idSchema } from './described.ts';
import { json, newRoutes, problems } from './routes.ts';
import { sent } from './sent.ts';

const searchSchema = z
  .object({
    q: z.string().openapi({ description: 'The words that were searched for.' }),
    found: z.array(
      z.object({
        noun: z.enum(searchNouns),
        total: z.int().openapi({ description: 'How many there are that you may see.' }),
        hits: z
          .array(z.object({ id: idSchema, words: z.string(), beside: z.string().nullable() }))
          .openapi({ description: 'The first of them; `beside`: the audit or body that each belongs to.' }),
        list: z.string().openapi({ description: 'The address of the page with all of them.' }),
      }),
    ),
  })
  .openapi('SearchResult');

/** One search over everything. */
export function searchRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/search',
      operationId: 'search',
      tags: ['register'],
      summary: 'Everything that you may see with these words, or parts of words, by noun',
      request: {
        query: z.object({
          q: z.string().optional().openapi({ description: 'Two characters or more.', example: 'behörighet' }),
        }),
      },
      responses: { 200: json('What was found.', searchSchema), ...problems() },
    }),
    async (c) => c.json(sent(await searchAll(asked(app, c), c.req.valid('query'))), 200),
  );
  return routes;
}

import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { type ProblemCode, problemPath, problemStatus, refuse } from './problem.ts';
import { json, newRoutes, openProblems } from './routes.ts';

const kindSchema = z
  .object({
    type: z.string().openapi({ description: 'The address of this kind of problem.' }),
    code: z.string(),
    status: z.int().openapi({ description: 'The HTTP status it comes with.' }),
    title: z.string(),
    detail: z.string(),
  })
  .openapi('ProblemKind', { description: 'A kind of problem that the API may answer with.' });

const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** What the `type` of a problem leads to. Needs no token: whoever has none may want to know why. */
export function problemRoutes(): OpenAPIHono {
  const routes = newRoutes();
  const kind = (code: ProblemCode, language: string | undefined) => ({
    type: `${problemPath}/${code}`,
    code,
    status: problemStatus[code],
    ...texts[preferredLanguage(language)].api.problems[code],
  });

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/problems',
      operationId: 'listProblems',
      tags: ['about'],
      summary: 'Every kind of problem',
      security: [],
      responses: { 200: json('Every kind.', z.object({ items: z.array(kindSchema) })), ...openProblems() },
    }),
    (c) => c.json({ items: codes.map((code) => kind(code, c.req.header('accept-language'))) }, 200),
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/problems/{code}',
      operationId: 'getProblem',
      tags: ['about'],
      summary: 'One kind of problem',
      security: [],
      request: {
        params: z.object({
          code: z.string().max(50).openapi({ description: 'The code.', example: 'stale' }),
        }),
      },
      responses: { 200: json('The kind.', kindSchema), ...openProblems('notFound') },
    }),
    (c) => {
      const code = codes.find((each) => each === c.req.valid('param').code);
      return c.json(kind(code ?? refuse('notFound'), c.req.header('accept-language')), 200);
    },
  );
  return routes;
}

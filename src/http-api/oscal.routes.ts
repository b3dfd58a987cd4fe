import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import type { App } from '../compose.ts';
import { exportOscal } from '../oscal/index.ts';
import { oscalDocuments } from '../oscal/oscal.model.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { refuse } from './problem.ts';
import { sortedChoice } from './register.query.ts';
import { file, newRoutes, problems } from './routes.ts';

const described = {
  'assessment-results': {
    operationId: 'getAssessmentResults',
    summary: 'A choice of recommendations as OSCAL assessment results',
  },
  poam: {
    operationId: 'getPlanOfAction',
    summary: 'The open ones of a choice, with their actions, as an OSCAL plan of action and milestones',
  },
} as const;

/** Recommendations and actions for other programs, as OSCAL. */
export function oscalRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  for (const document of oscalDocuments) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/recommendations/${document}.json`,
        ...described[document],
        tags: ['register'],
        description:
          'OSCAL 1.0.6; docs/oscal.md tells what stands where. 404 where the choice holds nothing that it could be about.',
        request: { query: sortedChoice },
        responses: { 200: file('The document.', 'application/json'), ...problems('invalid', 'notFound') },
      }),
      async (c) => {
        const filter = parseRegisterFilter(c.req.valid('query'));
        const organisation = c.get('organisation').name ?? '';
        const words = texts[preferredLanguage(c.req.header('accept-language'))];
        const found = await exportOscal(asked(app, c), { document, filter, organisation }, words);
        if (!found.ok) return refuse('notFound');
        c.header('Content-Type', 'application/json');
        const written: Response = stream(
          c,
          async (out) => {
            for await (const piece of found.pieces) {
              if (out.aborted) return;
              await out.write(piece);
            }
          },
          async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
        );
        // The library would have JSON whole; this is written piece by piece.
        return written as never;
      },
    );
  }
  return routes;
}

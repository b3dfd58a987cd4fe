import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { actionsCsv, actionsSheet } from '../actions/action-file.ts';
import { parseActionFilter } from '../actions/action-list.model.ts';
import { actionsForExport, mostExported } from '../actions/index.ts';
import type { App } from '../compose.ts';
import { mattersForExport } from '../matters/index.ts';
import { matterColumns } from '../matters/matter-columns.view.ts';
import { mattersCsv, mattersSheet } from '../matters/matter-files.ts';
import { parseMatterFilter } from '../matters/matter-list.model.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { actionQuery } from './actions.schema.ts';
import { asked } from './authenticate.ts';
import { matterListQuery } from './matters.schema.ts';
import { refuse } from './problem.ts';
import { file, newRoutes, problems } from './routes.ts';

const tags = ['register'];
const actionChoice = { query: actionQuery.omit({ page: true, size: true }) };
const matterChoice = { query: matterListQuery.omit({ page: true, size: true }) };
const inLanguage = 'Its words are in the language of Accept-Language.';

const wordsOf = (c: Context) => texts[preferredLanguage(c.req.header('accept-language'))];
const asText = (query: object): Record<string, string> =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]));

/** The lists of actions and of matters as files, to be read; those that are brought back are others. */
export function listFileRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();
  for (const ending of ['xlsx', 'csv'] as const) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/actions/actions.${ending}`,
        operationId: ending === 'xlsx' ? 'downloadActionsSheet' : 'downloadActionsCsv',
        tags,
        summary: `Actions as ${ending === 'xlsx' ? 'an Excel file' : 'CSV'}`,
        description: `At most ${mostExported}. ${inLanguage}`,
        request: actionChoice,
        responses: { 200: file('The file.', mediaTypes[ending]), ...problems('invalid', 'tooManyRows') },
      }),
      async (c) => {
        const filter = parseActionFilter(asText(c.req.valid('query')));
        const rows = (await actionsForExport(asked(app, c), filter)) ?? refuse('tooManyRows');
        const words = wordsOf(c);
        const content = ending === 'xlsx' ? await actionsSheet(rows, words) : actionsCsv(rows, words);
        return c.body(content, 200, { 'Content-Type': mediaTypes[ending] });
      },
    );
  }
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/matters/matters.xlsx',
      operationId: 'downloadMattersSheet',
      tags,
      summary: 'The matters on their way through the boards, with every date, as an Excel file',
      description: inLanguage,
      request: matterChoice,
      responses: { 200: file('The file.', mediaTypes.xlsx), ...problems('invalid') },
    }),
    async (c) => {
      const context = asked(app, c);
      const rows = mattersForExport(context, parseMatterFilter(asText(c.req.valid('query'))));
      const words = wordsOf(c);
      const columns = matterColumns(words, swedishDay(context.now()));
      const sheet = await mattersSheet(rows, columns, words.matters.list.sheet);
      return c.body(new Uint8Array(sheet), 200, { 'Content-Type': mediaTypes.xlsx });
    },
  );
  routes.openapi(
    createRoute({
      method: 'get',
      path: '/matters/matters.csv',
      operationId: 'downloadMattersCsv',
      tags,
      summary: 'The same as CSV',
      description: inLanguage,
      request: matterChoice,
      responses: { 200: file('The file.', mediaTypes.csv), ...problems('invalid') },
    }),
    (c) => {
      const context = asked(app, c);
      const rows = mattersForExport(context, parseMatterFilter(asText(c.req.valid('query'))));
      const columns = matterColumns(wordsOf(c), swedishDay(context.now()));
      c.header('Content-Type', mediaTypes.csv);
      return stream(
        c,
        async (out) => {
          for await (const piece of mattersCsv(rows, columns)) {
            if (out.aborted) return;
            await out.write(piece);
          }
        },
        async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
      );
    },
  );
  return routes;
}

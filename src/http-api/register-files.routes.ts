import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { findPaper, recommendationsForExport, registerChoices } from '../audits/index.ts';
import { registerCsv } from '../audits/register/register-csv.ts';
import { parseRegisterFilter } from '../audits/register/register-filter.model.ts';
import { chosenInWords } from '../audits/register/register-filter.view.ts';
import { registerColumns } from '../audits/register/register-lines.view.ts';
import type { RegisterRow } from '../audits/register/register-list.model.ts';
import { mostSheetRows, registerSheet } from '../audits/register/register-sheet.ts';
import type { App } from '../compose.ts';
import { type RegisterPaperOptions, writeRegisterPaperApart } from '../reporting/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { preferredLanguage } from '../web/language.ts';
import { asked } from './authenticate.ts';
import { refuse } from './problem.ts';
import { sortedChoice } from './register.query.ts';
import { file, newRoutes, problems } from './routes.ts';

const tags = ['register'];
const request = { query: sortedChoice };
const inLanguage = 'Its words are in the language of Accept-Language.';

const languageOf = (c: Context) => preferredLanguage(c.req.header('accept-language'));

/** The recommendations as files: for Excel, and as status papers. */
export function registerFileRoutes(app: App): OpenAPIHono {
  const routes = newRoutes();

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/recommendations/register.csv',
      operationId: 'downloadCsv',
      tags,
      summary: 'Recommendations as CSV, a line for each body',
      description: `UTF-8 with its mark, semicolons, as Excel in Swedish reads it. ${inLanguage}`,
      request,
      responses: { 200: file('The file.', mediaTypes.csv), ...problems('invalid') },
    }),
    async (c) => {
      const context = asked(app, c);
      const found = await recommendationsForExport(context, parseRegisterFilter(c.req.valid('query')));
      const words = texts[languageOf(c)];
      const columns = registerColumns(words, swedishDay(context.now()));
      c.header('Content-Type', `${mediaTypes.csv}; charset=utf-8`);
      return stream(
        c,
        async (out) => {
          for await (const piece of registerCsv(found, columns, words)) {
            if (out.aborted) return;
            await out.write(piece);
          }
        },
        async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
      );
    },
  );

  routes.openapi(
    createRoute({
      method: 'get',
      path: '/recommendations/register.xlsx',
      operationId: 'downloadSheet',
      tags,
      summary: 'Recommendations as an Excel file, a line for each body',
      description: `At most ${mostSheetRows} recommendations. ${inLanguage}`,
      request,
      responses: { 200: file('The file.', mediaTypes.xlsx), ...problems('invalid', 'tooManyRows') },
    }),
    async (c) => {
      const context = asked(app, c);
      const found = await recommendationsForExport(context, parseRegisterFilter(c.req.valid('query')));
      if (found.total > mostSheetRows) return refuse('tooManyRows');
      const rows: RegisterRow[] = [];
      for await (const batch of found.batches()) rows.push(...batch);
      const words = texts[languageOf(c)];
      const columns = registerColumns(words, swedishDay(context.now()));
      return c.body(new Uint8Array(await registerSheet(rows, columns, words)), 200, {
        'Content-Type': mediaTypes.xlsx,
      });
    },
  );

  const papers = [
    ['paper.pdf', 'getPaper', 'PDF that everyone can read (PDF/UA-1)', { format: 'pdf' }],
    [
      'paper-archive.pdf',
      'getPaperForArchive',
      'PDF for the archive (PDF/A-2a)',
      { format: 'pdf', archive: true },
    ],
    ['paper.docx', 'getPaperAsWord', 'Word', { format: 'docx' }],
  ] as const satisfies readonly [string, string, string, Omit<RegisterPaperOptions, 'language'>][];
  for (const [name, operationId, form, options] of papers) {
    routes.openapi(
      createRoute({
        method: 'get',
        path: `/recommendations/${name}`,
        operationId,
        tags,
        summary: `The status paper of a choice of recommendations, as ${form}`,
        description: `At most 1000 recommendations. ${inLanguage}`,
        request,
        responses: {
          200: file('The paper.', mediaTypes[options.format]),
          ...problems('invalid', 'tooManyRows'),
        },
      }),
      async (c) => {
        const context = asked(app, c);
        const filter = parseRegisterFilter(c.req.valid('query'));
        const language = languageOf(c);
        const found = await findPaper(context, filter);
        if (!found.ok) return refuse('tooManyRows');
        const choices = await registerChoices(context, filter);
        const selection = chosenInWords(filter, choices, texts[language]).map(({ text }) => text);
        const organisation = c.get('organisation').name ?? '';
        const register = { ...found.register, organisation, selection };
        const bytes = await writeRegisterPaperApart(register, { ...options, language });
        return c.body(Uint8Array.from(bytes), 200, { 'Content-Type': mediaTypes[options.format] });
      },
    );
  }
  return routes;
}

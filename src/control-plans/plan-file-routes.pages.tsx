import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { asDownload } from '../web/download.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { signedIn } from '../web/request.ts';
import { exportControlPlan, printControlPlan } from './index.ts';

/** A plan and its follow-up as papers, and its points as a workbook. */
export function planFilePagesOf(app: App): Hono {
  const pages = new Hono();
  for (const kind of ['plan', 'follow-up'] as const)
    for (const format of ['pdf', 'docx'] as const)
      pages.get(`/control-plans/:id/${kind}.${format}`, async (c) => {
        const file = await printControlPlan(signedIn(app, c), c.req.param('id'), {
          kind,
          format,
          // As other papers: Swedish, whatever language the pages are read in, unless the other is asked for.
          language: c.req.query('language') === 'en' ? 'en' : 'sv',
          organisation: c.get('organisation').name ?? '',
          isPublic: c.req.query('public') === 'yes',
        });
        if (!file) return answerError(c, 'notFound');
        asDownload(c, file.name, format);
        return c.body(file.bytes);
      });
  pages.get('/control-plans/:id/points.xlsx', async (c) => {
    const file = await exportControlPlan(signedIn(app, c), c.req.param('id'), chooseLanguage(c));
    if (!file) return answerError(c, 'notFound');
    asDownload(c, file.name, 'xlsx');
    return c.body(file.bytes);
  });
  return pages;
}

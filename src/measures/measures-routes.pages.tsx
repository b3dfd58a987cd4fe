import { Hono } from 'hono';
import { registerChoices } from '../audits/index.ts';
import { wholeRegister } from '../audits/register/register-filter.model.ts';
import type { App } from '../compose.ts';
import { answersForItself } from '../organisation/index.ts';
import { texts } from '../texts/index.ts';
import { asDownload } from '../web/download.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { findMeasures, listMeasured } from './index.ts';
import { type MeasureFilter, parseMeasureFilter, parseRowsAsked } from './measure.model.ts';
import { MeasuredRowsPage } from './measured-rows.pages.tsx';
import { MeasuresPage } from './measures.pages.tsx';
import { measuresCsv, measuresSheet } from './measures-file.ts';

/** Measures of the follow-up, the rows behind each, and the tables as files. */
export function measuresPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/measures', async (c) => {
    const context = signedIn(app, c);
    const filter = parseMeasureFilter(c.req.query());
    if (Object.values(c.req.query()).includes(''))
      return c.redirect(addressOf(filter, c.req.query('lang')), 303);
    const measured = await findMeasures(context, filter);
    const choices = await registerChoices(context, wholeRegister);
    const bodies = choices.bodies.filter((body) => answersForItself(body) || body.id === filter.body);
    return renderPage(c, <MeasuresPage {...{ measured, filter, bodies, query: queryOf(filter) }} />);
  });

  pages.get('/measures/rows', async (c) => {
    const asked = parseRowsAsked(c.req.query());
    const list = await listMeasured(signedIn(app, c), asked);
    // The choice of the page is not told from that of one of its lines.
    return renderPage(c, <MeasuredRowsPage {...{ list, asked, back: '/measures' }} />);
  });

  pages.get('/measures/measures.xlsx', async (c) => {
    const measured = await findMeasures(signedIn(app, c), parseMeasureFilter(c.req.query()));
    const words = texts[chooseLanguage(c)];
    asDownload(c, words.measures.downloads.fileName, 'xlsx');
    return c.body(await measuresSheet(measured, words));
  });

  pages.get('/measures/measures.csv', async (c) => {
    const measured = await findMeasures(signedIn(app, c), parseMeasureFilter(c.req.query()));
    const words = texts[chooseLanguage(c)];
    asDownload(c, words.measures.downloads.fileName, 'csv');
    return c.body(measuresCsv(measured, words));
  });
  return pages;
}

function queryOf(filter: MeasureFilter, lang?: string): string {
  const given = Object.entries({ ...filter, lang }).flatMap(([name, value]) =>
    value ? [[name, String(value)]] : [],
  );
  return new URLSearchParams(given).toString();
}

function addressOf(filter: MeasureFilter, lang: string | undefined): string {
  const query = queryOf(filter, lang);
  return `/measures${query && `?${query}`}`;
}

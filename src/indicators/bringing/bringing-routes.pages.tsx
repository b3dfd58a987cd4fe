import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from '../../compose.ts';
import { mostExchangeBytes } from '../../list-exchange/exchange.model.ts';
import { dropExchange, receiveExchange } from '../../list-exchange/index.ts';
import { texts } from '../../texts/index.ts';
import { chosenFile } from '../../web/chosen-file.ts';
import { asDownload } from '../../web/download.ts';
import { answerError } from '../../web/error-pages.tsx';
import { formOf } from '../../web/form.ts';
import { chooseLanguage } from '../../web/language.ts';
import { renderPage } from '../../web/render.tsx';
import { signedIn } from '../../web/request.ts';
import { confirmBringing, findTakenOut, findTemplate, mayBringValues, planBringing } from '../index.ts';
import type { ShownValuePlan } from './bringing.model.ts';
import { BringingPage, BringingPreviewPage, bringingMegabytes } from './bringing.pages.tsx';
import { valuesSheet } from './values-file.ts';

/** What a form has around its file. */
const aroundFile = 64 * 1024;

/** Taking values out, and bringing them in: choose, look, confirm. */
export function bringingPagesOf(app: App): Hono {
  const pages = new Hono();
  const here = '/indicators/import';
  const words = (c: Context) => texts[chooseLanguage(c)];
  const shown = (c: Context) => ({ texts: words(c), language: chooseLanguage(c) });

  pages.get('/indicators/values.xlsx', async (c) => {
    const rows = await findTakenOut(signedIn(app, c));
    asDownload(c, words(c).indicators.bringing.fileName, 'xlsx');
    return c.body(await valuesSheet(rows, shown(c)));
  });

  pages.get(here, (c) => {
    const written = /^\d{1,5}$/.test(c.req.query('written') ?? '') ? Number(c.req.query('written')) : null;
    return answerForm(c, undefined, written);
  });
  pages.get(`${here}/template.xlsx`, async (c) => {
    const context = signedIn(app, c);
    if (!(await mayBringValues(context))) return answerError(c, 'forbidden');
    const rows = await findTemplate(context);
    asDownload(c, words(c).indicators.bringing.templateName, 'xlsx');
    return c.body(await valuesSheet(rows, shown(c)));
  });

  const limit = bodyLimit({
    maxSize: mostExchangeBytes + aroundFile,
    onError: (c) => answerForm(c, words(c).importing.errors.tooLarge(bringingMegabytes)),
  });
  pages.post(here, limit, async (c) => {
    const context = signedIn(app, c);
    const { errors } = words(c).importing;
    if (!(await mayBringValues(context))) return answerError(c, 'forbidden');
    const file = await chosenFile(c);
    if (file === 'broken') return answerForm(c, errors.broken);
    if (!file) return answerForm(c, errors.missingFile);
    const received = await receiveExchange(context, file.stream());
    if (received.ok) return c.redirect(`${here}/${received.sha256}`, 303);
    return answerForm(c, received.refusal === 'empty' ? errors.empty : errors.tooLarge(bringingMegabytes));
  });

  pages.get(`${here}/:sha256`, async (c) => {
    const sha256 = c.req.param('sha256');
    const planned = await planBringing(signedIn(app, c), sha256);
    return planned.ok ? answerPlan(c, sha256, planned.plan) : answerRefused(c, planned);
  });

  pages.post(`${here}/:sha256/confirm`, async (c) => {
    const sha256 = c.req.param('sha256');
    const { fingerprint = '' } = await formOf(c);
    const result = await confirmBringing(signedIn(app, c), sha256, fingerprint);
    if (result.ok) return c.redirect(`${here}?written=${result.written}`, 303);
    if (result.refusal === 'otherPlan') return answerPlan(c, sha256, result.plan, true);
    return answerRefused(c, result);
  });

  pages.post(`${here}/:sha256/drop`, async (c) => {
    await dropExchange(signedIn(app, c), c.req.param('sha256'));
    return c.redirect(here, 303);
  });
  return pages;

  async function answerForm(c: Context, message?: string, written: number | null = null): Promise<Response> {
    if (!(await mayBringValues(signedIn(app, c)))) return answerError(c, 'forbidden');
    const errors = message ? [{ field: 'file', message }] : [];
    return renderPage(c, <BringingPage errors={errors} written={written} />, message ? 422 : 200);
  }

  function answerPlan(c: Context, sha256: string, plan: ShownValuePlan, isOther = false) {
    const page = Number.parseInt(c.req.query('page') ?? '', 10) || 1;
    const part = c.req.query('show');
    const shownPage = <BringingPreviewPage {...{ plan, sha256, part, page, isOther }} />;
    return renderPage(c, shownPage, isOther ? 422 : 200);
  }

  function answerRefused(c: Context, result: { refusal: string; why?: string; found?: string | null }) {
    const { importing, indicators } = words(c);
    if (result.refusal === 'forbidden') return answerError(c, 'forbidden');
    if (result.refusal === 'notFound') return answerForm(c, importing.errors.gone);
    const known = Object.entries(importing.errors.unreadable).find(([why]) => why === result.why);
    return answerForm(c, known ? known[1](result.found ?? null) : indicators.bringing.unreadable);
  }
}

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
import { type HoldingKind, holdingAddress, holdingKinds } from '../holding.model.ts';
import { parseHoldingFilter } from '../holding-list.model.ts';
import { TooManyHoldingsPage } from '../holding-list.pages.tsx';
import {
  confirmHoldingImport,
  exportHoldings,
  findHoldingImport,
  mayImport,
  planHoldingImport,
} from '../index.ts';
import type { ShownPlan } from './import.model.ts';
import { ImportDonePage, ImportFormPage, importMegabytes } from './import.pages.tsx';
import { holdingsCsv, holdingsSheet, holdingsTemplate } from './import-file.ts';
import { ImportPreviewPage } from './import-preview.pages.tsx';

/** What a form has around its file. */
const aroundFile = 64 * 1024;

/** Taking lists of assets and systems out, and bringing them in: choose, look, confirm. */
export function assetImportsOf(app: App): Hono {
  const pages = new Hono();
  for (const of of holdingKinds) pages.route(holdingAddress[of], pagesOfKind(app, of));
  return pages;
}

function pagesOfKind(app: App, of: HoldingKind): Hono {
  const pages = new Hono();
  const here = `${holdingAddress[of]}/import`;
  const words = (c: Context) => texts[chooseLanguage(c)];

  for (const ending of ['xlsx', 'csv'] as const) {
    pages.get(`/list.${ending}`, async (c) => {
      const rows = await exportHoldings(signedIn(app, c), of, parseHoldingFilter(c.req.query()));
      if (!rows) return renderPage(c, <TooManyHoldingsPage of={of} />, 422);
      asDownload(c, words(c).assets.list.fileName[of], ending);
      if (ending === 'csv') return c.body(holdingsCsv(of, rows, words(c)));
      return c.body(await holdingsSheet(of, rows, words(c)));
    });
  }

  pages.get('/import', (c) => answerForm(c));
  pages.get('/import/template.xlsx', async (c) => {
    asDownload(c, words(c).assetImport.templateName[of], 'xlsx');
    return c.body(await holdingsTemplate(of, words(c)));
  });

  const limit = bodyLimit({
    maxSize: mostExchangeBytes + aroundFile,
    onError: (c) => answerForm(c, words(c).importing.errors.tooLarge(importMegabytes)),
  });
  pages.post('/import', limit, async (c) => {
    const context = signedIn(app, c);
    const { errors } = words(c).importing;
    if (!mayImport(context)) return answerError(c, 'forbidden');
    const file = await chosenFile(c);
    if (file === 'broken') return answerForm(c, errors.broken);
    if (!file) return answerForm(c, errors.missingFile);
    const received = await receiveExchange(context, file.stream());
    if (received.ok) return c.redirect(`${here}/${received.sha256}`, 303);
    return answerForm(c, received.refusal === 'empty' ? errors.empty : errors.tooLarge(importMegabytes));
  });

  pages.get('/import/done/:id', async (c) => {
    const outcome = await findHoldingImport(signedIn(app, c), c.req.param('id'));
    if (outcome?.of !== of) return answerError(c, 'notFound');
    return renderPage(c, <ImportDonePage outcome={outcome} />);
  });

  pages.get('/import/:sha256', async (c) => {
    const sha256 = c.req.param('sha256');
    const planned = await planHoldingImport(signedIn(app, c), { of, sha256 });
    return planned.ok ? answerPlan(c, sha256, planned.plan) : answerRefused(c, planned);
  });

  pages.post('/import/:sha256/confirm', async (c) => {
    const sha256 = c.req.param('sha256');
    const { fingerprint = '' } = await formOf(c);
    const result = await confirmHoldingImport(signedIn(app, c), { of, sha256, fingerprint });
    if (result.ok) return c.redirect(`${here}/done/${result.importId}`, 303);
    if (result.refusal === 'otherPlan') return answerPlan(c, sha256, result.plan, true);
    return answerRefused(c, result);
  });

  pages.post('/import/:sha256/drop', async (c) => {
    await dropExchange(signedIn(app, c), c.req.param('sha256'));
    return c.redirect(here, 303);
  });
  return pages;

  function answerForm(c: Context, message?: string): Response {
    if (!mayImport(signedIn(app, c))) return answerError(c, 'forbidden');
    const errors = message ? [{ field: 'file', message }] : [];
    return renderPage(c, <ImportFormPage of={of} errors={errors} />, message ? 422 : 200);
  }

  function answerPlan(c: Context, sha256: string, plan: ShownPlan, isOther = false): Response {
    const page = Number.parseInt(c.req.query('page') ?? '', 10) || 1;
    const part = c.req.query('show');
    return renderPage(
      c,
      <ImportPreviewPage {...{ plan, sha256, part, page, isOther }} />,
      isOther ? 422 : 200,
    );
  }

  function answerRefused(
    c: Context,
    result: { refusal: string; why?: string; found?: string | null },
  ): Response {
    const { importing, assetImport } = words(c);
    if (result.refusal === 'forbidden') return answerError(c, 'forbidden');
    if (result.refusal === 'notFound') return answerForm(c, importing.errors.gone);
    if (result.why === 'other-list') return answerForm(c, assetImport.otherList[of]);
    const known = Object.entries(importing.errors.unreadable).find(([why]) => why === result.why);
    return answerForm(c, known ? known[1](result.found ?? null) : assetImport.unreadable);
  }
}

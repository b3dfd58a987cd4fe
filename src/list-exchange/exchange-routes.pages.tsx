import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { chosenFile } from '../web/chosen-file.ts';
import { asDownload } from '../web/download.ts';
import { answerError } from '../web/error-pages.tsx';
import { formOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { formatNumber } from '../web/numbers.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import {
  type Choices,
  type ExchangeKind,
  exchangeKinds,
  mostChangedRows,
  mostExchangeBytes,
  mostExchanged,
  type ShownExchange,
  type Side,
} from './exchange.model.ts';
import { ExchangeDonePage, ExchangePage, listAt, megabytes } from './exchange.pages.tsx';
import { exchangeCsv, exchangeSheet } from './exchange-file.ts';
import { ExchangePreviewPage } from './exchange-preview.pages.tsx';
import {
  confirmExchange,
  dropExchange,
  exportForEditing,
  findExchange,
  planFile,
  receiveExchange,
} from './index.ts';

/** What a form has around its file. */
const aroundFile = 64 * 1024;

/** Taking lists out for editing in a spreadsheet, and bringing them back: look, choose, confirm. */
export function exchangePagesOf(app: App): Hono {
  const pages = new Hono();
  for (const kind of exchangeKinds) pages.route(listAt[kind], pagesOfKind(app, kind));
  return pages;
}

const words = (c: Context) => texts[chooseLanguage(c)].exchange;
const queryOf = (c: Context) => {
  const { lang: _, ...query } = c.req.query();
  return new URLSearchParams(query).toString();
};

function pagesOfKind(app: App, kind: ExchangeKind): Hono {
  const pages = new Hono();
  const here = `${listAt[kind]}/exchange`;

  function answerForm(c: Context, message?: string): Response {
    const errors = message ? [{ field: 'file', message }] : [];
    return renderPage(c, <ExchangePage {...{ kind, errors, query: queryOf(c) }} />, message ? 422 : 200);
  }

  pages.get('/exchange', (c) => answerForm(c));

  for (const ending of ['xlsx', 'csv'] as const) {
    pages.get(`/exchange.${ending}`, async (c) => {
      const rows = await exportForEditing(signedIn(app, c), kind, c.req.query());
      const language = chooseLanguage(c);
      if (!rows) return answerForm(c, words(c).tooMany(formatNumber(language, mostExchanged)));
      asDownload(c, words(c).fileNames[kind], ending);
      if (ending === 'xlsx') return c.body(await exchangeSheet(kind, rows, texts[language]));
      return c.body(exchangeCsv(kind, rows, texts[language]));
    });
  }

  const limit = bodyLimit({
    maxSize: mostExchangeBytes + aroundFile,
    onError: (c) => answerForm(c, words(c).errors.tooLarge(megabytes)),
  });
  pages.post('/exchange', limit, async (c) => {
    const { errors } = words(c);
    const file = await chosenFile(c);
    if (file === 'broken') return answerForm(c, errors.broken);
    if (!file) return answerForm(c, errors.missingFile);
    const received = await receiveExchange(signedIn(app, c), file.stream());
    if (received.ok) return c.redirect(`${here}/${received.sha256}`, 303);
    return answerForm(c, received.refusal === 'empty' ? errors.empty : errors.tooLarge(megabytes));
  });

  pages.get('/exchange/done/:id', async (c) => {
    const outcome = await findExchange(signedIn(app, c), c.req.param('id'));
    if (outcome?.kind !== kind) return answerError(c, 'notFound');
    return renderPage(c, <ExchangeDonePage kind={kind} outcome={outcome} />);
  });

  pages.get('/exchange/:sha256', async (c) => {
    const sha256 = c.req.param('sha256');
    const planned = await planFile(signedIn(app, c), { kind, sha256 });
    return planned.ok ? answerPlan(c, sha256, planned.plan) : answerRefused(c, planned);
  });

  pages.post('/exchange/:sha256/confirm', async (c) => {
    const sha256 = c.req.param('sha256');
    const { fingerprint = '', ...form } = await formOf(c);
    const choices = choicesIn(form);
    const result = await confirmExchange(signedIn(app, c), { kind, sha256, fingerprint, choices });
    if (result.ok) return c.redirect(`${here}/done/${result.exchangeId}`, 303);
    if (result.refusal === 'forbidden') return answerError(c, 'forbidden');
    if (result.refusal === 'undecided' || result.refusal === 'otherPlan')
      return answerPlan(c, sha256, result.plan, choices, result.refusal);
    return answerRefused(c, result);
  });

  pages.post('/exchange/:sha256/drop', async (c) => {
    await dropExchange(signedIn(app, c), c.req.param('sha256'));
    return c.redirect(here, 303);
  });
  return pages;

  function answerPlan(
    c: Context,
    sha256: string,
    plan: ShownExchange,
    choices: Choices = {},
    refusal: 'undecided' | 'otherPlan' | null = null,
  ): Response {
    return renderPage(
      c,
      <ExchangePreviewPage {...{ plan, sha256, choices, refusal }} />,
      refusal ? 422 : 200,
    );
  }

  function answerRefused(c: Context, result: { refusal: string; why?: string }): Response {
    const { errors } = words(c);
    if (result.refusal === 'notFound') return answerForm(c, errors.gone);
    if (result.refusal === 'tooManyChanges')
      return answerForm(c, errors.tooManyChanges(formatNumber(chooseLanguage(c), mostChangedRows)));
    const known = Object.entries(errors.unreadable).find(([why]) => why === result.why);
    return answerForm(c, known?.[1] ?? errors.unreadable.other);
  }
}

/** What was decided of each cell; anything else in the form is left alone. */
function choicesIn(form: Readonly<Record<string, string | undefined>>): Choices {
  const sides: readonly Side[] = ['mine', 'theirs'];
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => {
      const side = sides.find((each) => each === value);
      return side ? [[name, side]] : [];
    }),
  );
}

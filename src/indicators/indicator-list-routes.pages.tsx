import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { keepsManagement } from '../identity/management.policy.ts';
import { texts } from '../texts/index.ts';
import { asDownload } from '../web/download.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { addStarters, listIndicators, measureDue } from './index.ts';
import { definesIndicators } from './indicator.policy.ts';
import { indicatorsSheet } from './indicator-file.ts';
import { type IndicatorPage, mostIndicators, parseIndicatorFilter } from './indicator-list.model.ts';
import { IndicatorListPage } from './indicator-list.pages.tsx';
import { IndicatorMatrixPage } from './matrix.pages.tsx';

/** The list, the same by administration, and as a file. */
export function indicatorListsOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/indicators', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress(query), 303);
    const filter = parseIndicatorFilter(query);
    const page = await listIndicators(context, filter);
    const measured = measuredIn(query);
    return renderPage(c, <IndicatorListPage {...{ page, filter, measured }} may={mayDo(context, page)} />);
  });

  pages.get('/indicators/by-body', async (c) => {
    const filter = parseIndicatorFilter({ size: String(mostIndicators) });
    return renderPage(c, <IndicatorMatrixPage page={await listIndicators(signedIn(app, c), filter)} />);
  });

  pages.get('/indicators/indicators.xlsx', async (c) => {
    const filter = parseIndicatorFilter({ ...c.req.query(), page: '1', size: String(mostIndicators) });
    const { rows } = await listIndicators(signedIn(app, c), filter);
    const language = chooseLanguage(c);
    asDownload(c, texts[language].indicators.list.fileName, 'xlsx');
    return c.body(await indicatorsSheet(rows, { texts: texts[language], language }));
  });

  pages.post('/indicators/starters', async (c) => {
    const result = await addStarters(signedIn(app, c), chooseLanguage(c));
    if (!result.ok && result.refusal === 'forbidden') return answerError(c, 'forbidden');
    return c.redirect('/indicators', 303);
  });

  pages.post('/indicators/measure', async (c) => {
    const result = await measureDue(signedIn(app, c));
    if (!result.ok) return answerError(c, 'forbidden');
    return c.redirect(`/indicators?measured=${result.indicators}&values=${result.values}`, 303);
  });
  return pages;
}

function mayDo({ requester }: SignedInApp, { rows, totals }: IndicatorPage) {
  const writes = mayWrite(requester);
  const leads = definesIndicators(requester);
  return {
    define: writes && leads,
    measure:
      writes &&
      (leads || rows.some((row) => row.source !== 'entered' && row.ownerPersonId === requester.personId)),
    enter: writes && (leads || keepsManagement(requester) || totals.mine > 0),
  };
}

/** What was measured just before, as the address tells. */
function measuredIn({ measured, values }: Record<string, string>) {
  const [indicators, written] = [measured, values].map((text) =>
    /^\d{1,6}$/.test(text ?? '') ? Number(text) : null,
  );
  return indicators == null || written == null ? null : { indicators, values: written };
}

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(query: Record<string, string>): string {
  const given = Object.entries(query).filter(
    ([name, value]) => value !== '' && name !== 'page' && !(name === 'view' && value === 'current'),
  );
  const text = new URLSearchParams(given).toString();
  return `/indicators${text && `?${text}`}`;
}

import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { keepsManagement, leadsSecurity } from '../identity/management.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { asDownload } from '../web/download.ts';
import { chooseLanguage } from '../web/language.ts';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { findMatrix, listRiskChoices, listRisks, risksForExport } from './index.ts';
import { MatrixPage } from './matrix.pages.tsx';
import { mayAddSomewhere } from './risk.policy.ts';
import { risksSheet } from './risk-file.ts';
import { mostExported, parseRiskFilter } from './risk-list.model.ts';
import { RiskListPage } from './risk-list.pages.tsx';

/** The register: to filter, as a matrix, and as a file. */
export function riskListsOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/risks', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress('/risks', query), 303);
    const filter = parseRiskFilter(query);
    const page = await listRisks(context, filter);
    const choices = await listRiskChoices(context);
    const may = mayDo(context);
    return renderPage(
      c,
      <RiskListPage {...{ page, choices, filter, ...may }} today={swedishDay(context.now())} />,
    );
  });

  pages.get('/risks/matrix', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('')) return c.redirect(shortAddress('/risks/matrix', query), 303);
    const filter = parseRiskFilter({ body: query.body, of: query.of });
    const matrix = await findMatrix(context, filter);
    const choices = await listRiskChoices(context);
    return renderPage(c, <MatrixPage {...{ matrix, choices, filter }} />);
  });

  pages.get('/risks/risks.xlsx', async (c) => {
    const rows = await risksForExport(signedIn(app, c), parseRiskFilter(c.req.query()));
    if (!rows) return renderPage(c, <TooManyRisksPage />, 422);
    const words = texts[chooseLanguage(c)];
    asDownload(c, words.risks.list.fileName, 'xlsx');
    return c.body(await risksSheet(rows, words));
  });
  return pages;
}

const mayDo = ({ requester }: SignedInApp) => ({
  mayAdd: mayWrite(requester) && mayAddSomewhere(requester),
  mayReview: keepsManagement(requester) || leadsSecurity(requester),
});

const usual: Record<string, string> = { state: 'open', sort: 'level', view: 'all', of: 'now' };

/** A form sends every field, empty ones too: the same choice as an address that can be kept and shared. */
function shortAddress(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(
    ([name, value]) => value !== '' && name !== 'page' && usual[name] !== value,
  );
  const text = new URLSearchParams(given).toString();
  return `${path}${text && `?${text}`}`;
}

function TooManyRisksPage() {
  const { language } = usePage();
  const { list } = useTexts().risks;
  return (
    <Layout title={list.tooManyTitle} section="/risks" error>
      <h1>{list.tooManyTitle}</h1>
      <p class="lede">{list.tooMany(formatNumber(language, mostExported))}</p>
      <p>
        <a href="/risks">{list.toList}</a>
      </p>
    </Layout>
  );
}

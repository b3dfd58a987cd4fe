import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { mayWrite } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { Layout } from '../web/components/layout.tsx';
import { asDownload } from '../web/download.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { formatNumber } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { keepsDocuments } from './document.policy.ts';
import { documentsCsv, documentsSheet } from './document-file.ts';
import { isWholePyramid, type ListedDocument, parseDocumentFilter } from './document-list.model.ts';
import { DocumentListPage } from './document-list.pages.tsx';
import { documentsForExport, listDocuments, mostExported } from './index.ts';

/** The pyramid, the list, and the list as a file. */
export function documentListsOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/documents', async (c) => {
    const context = signedIn(app, c);
    const query = c.req.query();
    if (Object.values(query).includes('') || query.mark) return c.redirect(shortAddress(query), 303);
    const filter = parseDocumentFilter(query);
    const isOutline = isWholePyramid(filter) && filter.view !== 'list' && filter.sort === 'kind';
    const list = await listDocuments(context, filter, { isOutline });
    if (!list) return answerError(c, 'forbidden');
    const mayAdd = mayWrite(context.requester) && keepsDocuments(context.requester);
    const today = swedishDay(context.now());
    return renderPage(c, <DocumentListPage {...{ list, filter, isOutline, mayAdd, today }} />);
  });

  pages.get('/documents/documents.xlsx', (c) =>
    withRows(signedIn(app, c), c, async (rows) => {
      const words = texts[chooseLanguage(c)];
      asDownload(c, words.documents.file, 'xlsx');
      return c.body(await documentsSheet(rows, words));
    }),
  );
  pages.get('/documents/documents.csv', (c) =>
    withRows(signedIn(app, c), c, (rows) => {
      const words = texts[chooseLanguage(c)];
      asDownload(c, words.documents.file, 'csv');
      return c.body(documentsCsv(rows, words));
    }),
  );
  return pages;
}

/** A form sends every field, empty ones too, and one choice for every mark: the same as an address that can be kept. */
function shortAddress({ mark, ...query }: Record<string, string>): string {
  const marked = mark === 'overdue' ? { overdue: 'yes' } : mark ? { gap: mark } : {};
  const usual: Record<string, string> = { state: 'current', sort: 'kind' };
  const given = Object.entries({ ...query, ...marked }).filter(
    ([name, value]) => value !== '' && name !== 'page' && usual[name] !== value,
  );
  const text = new URLSearchParams(given).toString();
  return `/documents${text && `?${text}`}`;
}

async function withRows(
  context: SignedInApp,
  c: Context,
  answer: (rows: readonly ListedDocument[]) => Response | Promise<Response>,
): Promise<Response> {
  const rows = await documentsForExport(context, parseDocumentFilter(c.req.query()));
  return rows ? answer(rows) : renderPage(c, <TooManyDocumentsPage />, 422);
}

function TooManyDocumentsPage() {
  const { language } = usePage();
  const { list, page } = useTexts().documents;
  return (
    <Layout title={list.tooManyTitle} section="/documents" error>
      <h1>{list.tooManyTitle}</h1>
      <p class="lede">{list.tooMany(formatNumber(language, mostExported))}</p>
      <p>
        <a href="/documents">{page.back}</a>
      </p>
    </Layout>
  );
}

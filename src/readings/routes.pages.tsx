import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { CancelledPage, FailedPage } from './ended.pages.tsx';
import { FirstPage } from './first.pages.tsx';
import { cancelReading, findReading, isSettled, type ReadingDraft, removeReading } from './index.ts';
import { ProgressPage, progressWords } from './progress.pages.tsx';
import { ReadingPage } from './reading.pages.tsx';
import { forgetReading, recentIds } from './recent-cookie.ts';
import { RemovalPage } from './removal.pages.tsx';
import { parseRowFilter } from './row-filter.view.ts';
import { showOriginal } from './show-original.ts';

/** Calls the handler with the draft that the address names, or answers that there is none. */
export function withDraft(
  app: App,
  handler: (c: Context, draft: ReadingDraft, context: SignedInApp) => Response | Promise<Response>,
): (c: Context) => Promise<Response> {
  return async (c) => {
    const context = signedIn(app, c);
    const draft = await findReading(context, c.req.param('id') ?? '');
    return draft ? handler(c, draft, context) : answerError(c, 'notFound');
  };
}

/** The first page with the readings of this browser. */
export async function answerFirstPage(
  app: App,
  c: Context,
  error: string | null,
  status: 200 | 400 | 422 = 200,
): Promise<Response> {
  const drafts = await Promise.all(recentIds(c).map((id) => findReading(signedIn(app, c), id)));
  const recent = drafts
    .filter((draft) => draft !== undefined)
    .map((draft) => ({
      id: draft.id,
      file: draft.fileName,
      state: isUnreadable(draft) ? ('failed' as const) : draft.state,
      recommendations: draft.reading?.found.recommendations ?? null,
      handedIn: draft.receivedAt,
    }));
  const errors = error ? [{ field: 'file', message: error }] : [];
  const megabytes = Math.floor(app.uploadLimit / (1024 * 1024));
  return renderPage(c, <FirstPage recent={recent} megabytes={megabytes} errors={errors} />, status);
}

/** The pages of a reading: wait for it, see it, stop it, take it away. */
export function readingPagesOf(app: App): Hono {
  const pages = new Hono();
  const secure = app.publicOrigin?.startsWith('https:') ?? false;

  pages.get('/', (c) => answerFirstPage(app, c, null));
  pages.get('/readings', (c) => c.redirect('/', 303));

  pages.get(
    '/readings/:id',
    withDraft(app, (c, draft, context) => answerReading(context, c, draft)),
  );
  pages.get(
    '/readings/:id/progress',
    withDraft(app, (c, { state, progress }) => {
      c.header('Cache-Control', 'no-store');
      if (isSettled(state)) return c.json({ settled: true });
      const words = texts[chooseLanguage(c)].readingPages.progress;
      return c.json({ settled: false, ...progress, text: progressWords(words, { state, ...progress }) });
    }),
  );
  pages.post(
    '/readings/:id/cancel',
    withDraft(app, async (c, draft, context) => {
      await cancelReading(context, draft.id);
      return c.redirect(`/readings/${draft.id}`, 303);
    }),
  );
  pages.get(
    '/readings/:id/remove',
    withDraft(app, (c, draft) => renderPage(c, <RemovalPage id={draft.id} file={draft.fileName} />)),
  );
  pages.post(
    '/readings/:id/remove',
    withDraft(app, async (c, draft, context) => {
      await removeReading(context, draft.id);
      forgetReading(c, draft.id, secure);
      return c.redirect('/', 303);
    }),
  );
  return pages;
}

/** True where the file itself could not be read: there is a reading, with an error and no document in it. */
function isUnreadable({ reading }: ReadingDraft): boolean {
  return (
    reading !== null &&
    reading.documents.length === 0 &&
    reading.issues.some(({ severity }) => severity === 'error')
  );
}

async function answerReading(app: SignedInApp, c: Context, draft: ReadingDraft): Promise<Response> {
  const { id, fileName, state, reading } = draft;
  if (!isSettled(state)) {
    const progress = { state, ...draft.progress };
    return renderPage(c, <ProgressPage id={id} file={fileName} progress={progress} />);
  }
  if (state === 'cancelled') return renderPage(c, <CancelledPage id={id} />);
  if (!reading || isUnreadable(draft)) {
    const errors = (reading?.issues ?? []).filter(({ severity }) => severity === 'error');
    const reasons = errors.map(({ message }) => message);
    return renderPage(c, <FailedPage id={id} file={fileName} reasons={reasons} />);
  }
  const original = await showOriginal(app, draft);
  const view = {
    id,
    file: fileName,
    reading,
    original,
    language: draft.language,
    filter: parseRowFilter(c.req.query()),
    show: c.req.query('show'),
  };
  return renderPage(c, <ReadingPage {...view} />);
}

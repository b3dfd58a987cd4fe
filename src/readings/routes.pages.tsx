import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { AlreadyReceivedPage } from './already-received.pages.tsx';
import {
  cancelReading,
  findInList,
  findRemovable,
  isSettled,
  listReadings,
  readAgain,
  readingsOnPage,
  removeReading,
} from './index.ts';
import { progressWords } from './progress.pages.tsx';
import { answerReading } from './reading-answer.pages.tsx';
import { ReadingsPage } from './readings-list.pages.tsx';
import { RemovalPage } from './removal.pages.tsx';
import { withDraft, withSource } from './with-draft.pages.tsx';

/** The list of reports with the form to hand one in. */
export async function answerReadings(
  app: App,
  c: Context,
  error: string | null = null,
  status: 200 | 400 | 422 = 200,
): Promise<Response> {
  const page = Math.max(1, Number.parseInt(c.req.query('page') ?? '', 10) || 1);
  const listed = await listReadings(signedIn(app, c), page);
  if (!listed.ok) return answerError(c, listed.refusal);
  const { readings, total } = listed;
  const view = {
    readings,
    total,
    page,
    pages: Math.ceil(total / readingsOnPage),
    megabytes: Math.floor(app.uploadLimit / (1024 * 1024)),
    errors: error ? [{ field: 'file', message: error }] : [],
  };
  return renderPage(c, <ReadingsPage {...view} />, status);
}

/** The pages of a reading: wait for it, see it, stop it, take it away. */
export function readingPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/readings', (c) => answerReadings(app, c));
  pages.get(
    '/readings/:id',
    withSource(app, (c, draft, context) => answerReading(context, c, draft)),
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
  pages.post('/readings/:id/cancel', async (c) => {
    const { id } = c.req.param();
    const cancelled = await cancelReading(signedIn(app, c), id);
    const told = cancelled.ok || cancelled.refusal === 'alreadySettled';
    return told ? c.redirect(`/readings/${id}`, 303) : answerError(c, cancelled.refusal);
  });
  pages.get('/readings/:id/received', async (c) => {
    const found = await findInList(signedIn(app, c), c.req.param('id'));
    if (!found.ok) return answerError(c, found.refusal);
    return renderPage(c, <AlreadyReceivedPage reading={found.reading} />);
  });
  pages.post('/readings/:id/again', async (c) => {
    const begun = await readAgain(signedIn(app, c), c.req.param('id'), chooseLanguage(c));
    return begun.ok ? c.redirect(`/readings/${begun.draft.id}`, 303) : answerError(c, begun.refusal);
  });
  pages.get(
    '/readings/:id/remove',
    withDraft(app, async (c, { id, fileName }, context) => {
      const found = await findRemovable(context, id);
      if (found.ok) return renderPage(c, <RemovalPage id={id} file={fileName} />);
      return found.refusal === 'confirmed'
        ? c.redirect(`/readings/${id}`, 303)
        : answerError(c, found.refusal);
    }),
  );
  pages.post('/readings/:id/remove', async (c) => {
    const { id } = c.req.param();
    const removed = await removeReading(signedIn(app, c), id);
    if (removed.ok) return c.redirect('/readings', 303);
    return removed.refusal === 'confirmed'
      ? c.redirect(`/readings/${id}`, 303)
      : answerError(c, removed.refusal);
  });
  return pages;
}

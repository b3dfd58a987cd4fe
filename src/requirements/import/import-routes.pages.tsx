import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { texts } from '../../texts/index.ts';
import { versionIn } from '../../web/entry-form.ts';
import { answerError, answerTooLarge } from '../../web/error-pages.tsx';
import { fieldsOf } from '../../web/form.ts';
import { chooseLanguage } from '../../web/language.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import { leaveOutRequirement, listGuidelines, reviewRequirement } from '../index.ts';
import { ImportFormPage } from './import-form.pages.tsx';
import { ImportReviewPage, rowsOnPage } from './import-review.pages.tsx';
import { ImportFailedPage, ImportProgressPage, importProgressWords } from './import-state.pages.tsx';
import {
  drawGuidelinePage,
  findImport,
  findImportReview,
  findLeftOut,
  findOriginalFile,
  showGuidelineOriginal,
  takeInLeftOut,
  type UploadGuidelineResult,
  uploadGuideline,
} from './index.ts';
import { LeftOutPage } from './left-out.pages.tsx';

const oneDay = 24 * 60 * 60;
const megabytesOf = ({ uploadLimit }: App) => Math.floor(uploadLimit / (1024 * 1024));

/** A guideline of one's own from a file: hand in, wait, look through beside the original. */
export function guidelineImportPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/guideline/import', (c) => answerForm(signedIn(app, c), c, null));
  pages.post('/guideline/import', async (c) => {
    const context = signedIn(app, c);
    const result = await uploadGuideline(context, c.req.raw);
    return result.ok
      ? c.redirect(`/guideline/${result.id}/import`, 303)
      : answerRefused(context, c, result.refusal);
  });

  pages.get('/guideline/:id/import', (c) => answerImport(signedIn(app, c), c, c.req.param('id')));
  pages.get('/guideline/:id/import/progress', async (c) => {
    const found = await findImport(signedIn(app, c), c.req.param('id'));
    if (!found) return answerError(c, 'notFound');
    c.header('Cache-Control', 'no-store');
    const { draft, progress } = found;
    if (draft.reading === 'read' || draft.reading === 'failed') return c.json({ settled: true });
    const words = texts[chooseLanguage(c)].guidelineImport;
    return c.json({ settled: false, ...progress, text: importProgressWords(words, found) });
  });

  for (const [act, change] of [
    ['accept', reviewRequirement],
    ['leave-out', leaveOutRequirement],
  ] as const) {
    pages.post(`/guideline/:id/import/${act}`, async (c) => {
      const [context, id] = [signedIn(app, c), c.req.param('id')];
      const form = await fieldsOf(c);
      const result = await change(context, id, form.get('row') ?? '', { version: versionIn(form) });
      // What somebody else has changed is shown as it is now, to be looked at again.
      const isTold = result.ok || result.refusal === 'stale' || typeof result.refusal === 'object';
      return isTold ? c.redirect(`/guideline/${id}/import`, 303) : answerError(c, result.refusal);
    });
  }

  pages.get('/guideline/:id/import/left-out', async (c) => {
    const found = await findLeftOut(signedIn(app, c), c.req.param('id'));
    return found ? renderPage(c, <LeftOutPage found={found} />) : answerError(c, 'notFound');
  });
  pages.post('/guideline/:id/import/left-out', async (c) => {
    const [context, id] = [signedIn(app, c), c.req.param('id')];
    const index = Number.parseInt((await fieldsOf(c)).get('index') ?? '', 10);
    const result = await takeInLeftOut(context, id, index);
    if (result.ok) return c.redirect(`/guideline/${id}/draft/requirements/${result.id}`, 303);
    return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  });

  originalOf(app, pages);
  return pages;
}

/** The file that was handed in: whole, and its pages as pictures. */
function originalOf(app: App, pages: Hono): void {
  pages.get('/guideline/:id/import/original', async (c) => {
    const found = await findOriginalFile(signedIn(app, c), c.req.param('id'));
    const about = found && (await stat(found.path).catch(() => null));
    if (!found || !about) return answerError(c, 'notFound');
    const plain = found.fileName.replaceAll(/[^\w. -]/g, '_');
    return c.body(Readable.toWeb(createReadStream(found.path)) as ReadableStream, 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(found.fileName)}`,
      'Content-Length': String(about.size),
      'Cache-Control': 'private, no-store',
    });
  });
  pages.get('/guideline/:id/import/pages/:file{[0-9]{1,5}\\.png}', async (c) => {
    const { id, file } = c.req.param();
    const picture = await drawGuidelinePage(signedIn(app, c), id, Number.parseInt(file, 10));
    if (!picture) return answerError(c, 'notFound');
    const headers = { 'Content-Type': 'image/png', 'Cache-Control': `private, max-age=${oneDay}` };
    return c.body(picture, 200, headers);
  });
}

async function answerImport(context: SignedInApp, c: Context, id: string): Promise<Response> {
  const found = await findImport(context, id);
  if (!found) return answerError(c, 'notFound');
  const { reading } = found.draft;
  if (reading === 'failed') return renderPage(c, <ImportFailedPage found={found} />);
  if (reading !== 'read') return renderPage(c, <ImportProgressPage found={found} />);
  const review = await findImportReview(context, id);
  if (!review) return answerError(c, 'notFound');
  const shown = await showGuidelineOriginal(context, review.draft);
  const pages = Math.max(1, Math.ceil(review.rows.length / rowsOnPage));
  const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '', 10) || 1));
  return renderPage(c, <ImportReviewPage {...{ review, shown, page, show: c.req.query('show') }} />);
}

type Refused = Exclude<UploadGuidelineResult, { ok: true }>['refusal'];

async function answerRefused(context: SignedInApp, c: Context, refusal: Refused): Promise<Response> {
  if (refusal === 'forbidden') return answerError(c, 'forbidden');
  if (refusal === 'unsupported') return answerError(c, 'unsupported');
  if (refusal === 'tooLarge') return answerTooLarge(c, megabytesOf(context));
  return answerForm(context, c, refusal);
}

const fieldOf: Readonly<Record<string, 'title' | 'target'>> = {
  titleTooLong: 'title',
  titleTaken: 'title',
  draftThere: 'target',
  notFound: 'target',
};

async function answerForm(
  context: SignedInApp,
  c: Context,
  refusal: Exclude<Refused, 'forbidden' | 'unsupported' | 'tooLarge'> | null,
): Promise<Response> {
  const { guidelines, mayKeep } = await listGuidelines(context);
  if (!mayKeep) return answerError(c, 'forbidden');
  const asked = c.req.query('target') ?? '';
  // One whose file could not be read gives way to the next.
  const targets = guidelines.filter(({ id, draft }) => draft === null || id === asked);
  const words = texts[chooseLanguage(c)].guidelineImport.refusals;
  const error = refusal && { field: fieldOf[refusal] ?? ('file' as const), message: words[refusal] };
  const props = { targets, target: asked, title: '', megabytes: megabytesOf(context), error };
  return renderPage(
    c,
    <ImportFormPage {...props} />,
    refusal === null ? 200 : refusal === 'broken' ? 400 : 422,
  );
}

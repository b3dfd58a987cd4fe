import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Context, Hono } from 'hono';
import { stream } from 'hono/streaming';
import type { App } from '../compose.ts';
import { openVersion } from '../evidence/index.ts';
import { mayWrite } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { documentPagesOf } from './document-routes.pages.tsx';
import { ChooseBodyPage, ChooseItemsPage, ConfirmHandoverPage } from './hand-over.pages.tsx';
import { HandoverPage } from './handover.pages.tsx';
import { parseHandoverFilter } from './handover-list.model.ts';
import { HandoverListPage } from './handover-list.pages.tsx';
import {
  exportHistory,
  findHandedFile,
  findHandover,
  findOwnBodies,
  handOver,
  isAuditor,
  listHandovers,
  offerHandover,
  previewHandover,
} from './index.ts';
import type { HandoverDraftInput } from './request-input.model.ts';
import { requestPagesOf } from './request-routes.pages.tsx';

/** The pages of what bodies hand over to the auditors. */
export function handoverPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/handovers', async (c) => {
    const context = signedIn(app, c);
    const filter = parseHandoverFilter(c.req.query());
    const list = await listHandovers(context, filter);
    if (!list) return answerError(c, 'forbidden');
    const auditors = isAuditor(context.requester);
    const mayHandOver = (await findOwnBodies(context)).length > 0;
    const seenAs = auditors ? 'auditors' : mayHandOver ? 'body' : bodyOrCoordinator(context);
    const mayAsk = auditors && mayWrite(context.requester);
    return renderPage(c, <HandoverListPage {...{ list, filter, seenAs, mayAsk, mayHandOver }} />);
  });

  pages.get('/handovers/export.zip', (c) => {
    const context = signedIn(app, c);
    const words = texts[chooseLanguage(c)];
    const zip = exportHistory(context, words);
    if (!zip) return answerError(c, 'forbidden');
    c.header('Content-Type', 'application/zip');
    const day = swedishDay(context.now());
    c.header('Content-Disposition', `attachment; filename="${words.handovers.export.fileName}-${day}.zip"`);
    c.header('Cache-Control', 'private, no-store');
    return stream(
      c,
      async (out) => {
        for await (const piece of zip) {
          if (out.aborted) return;
          await out.write(piece);
        }
      },
      async (error) => app.log.error({ err: error, path: c.req.path }, 'a download broke off'),
    );
  });
  pages.route('/', requestPagesOf(app));
  pages.route('/', documentPagesOf(app));

  pages.get('/handovers/new', async (c) => {
    const context = signedIn(app, c);
    const { body, recommendation, request } = c.req.query();
    if (!body) {
      const bodies = await findOwnBodies(context);
      if (bodies.length === 0) return answerError(c, 'forbidden');
      const [only] = bodies;
      if (bodies.length === 1 && only) return c.redirect(`/handovers/new?body=${only.id}`, 303);
      return renderPage(c, <ChooseBodyPage bodies={bodies} />);
    }
    const about = { bodyId: body, recommendationId: recommendation || null, requestId: request || null };
    return answerChoice(context, c, about, null);
  });
  pages.post('/handovers/check', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const draft = draftIn(form, form.getAll('items'));
    const preview = await previewHandover(context, draft);
    if (preview.ok) return renderPage(c, <ConfirmHandoverPage preview={preview} problem={null} />);
    return answerRefusal(c, preview.refusal, form, (problem) =>
      answerChoice(context, c, aboutOf(draft), problem),
    );
  });
  pages.post('/handovers', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const items = (form.get('items') ?? '').split(' ').filter((key) => key !== '');
    const draft = draftIn(form, items);
    const result = await handOver(context, {
      ...draft,
      seen: form.get('seen') ?? '',
      secrecyConfirmed: form.get('secrecyConfirmed') === 'yes',
    });
    if (result.ok) return c.redirect(`/handovers/${result.id}`, 303);
    return answerRefusal(c, result.refusal, form, async (problem) => {
      const preview = await previewHandover(context, draft);
      if (preview.ok) return renderPage(c, <ConfirmHandoverPage preview={preview} problem={problem} />, 422);
      return answerChoice(context, c, aboutOf(draft), problem);
    });
  });

  pages.get('/handovers/:id{[0-9a-fA-F-]{36}}', async (c) => {
    const handover = await findHandover(signedIn(app, c), c.req.param('id'));
    return handover ? renderPage(c, <HandoverPage handover={handover} />) : answerError(c, 'notFound');
  });
  pages.get('/handovers/:id/files/:position{[0-9]{1,3}}', async (c) => {
    const context = signedIn(app, c);
    const file = await findHandedFile(context, c.req.param('id'), Number(c.req.param('position')));
    const opened = file && openVersion(context, file);
    const found = opened && (await stat(opened.path).catch(() => null));
    if (!opened || !found) return answerError(c, 'notFound');
    const content = Readable.toWeb(createReadStream(opened.path)) as ReadableStream;
    return c.body(content, 200, { ...opened.headers, 'Content-Length': String(found.size) });
  });
  return pages;
}

const bodyOrCoordinator = ({ requester }: SignedInApp) =>
  requester.roles.some(({ role }) => role === 'auditCoordinator') ? 'coordinator' : 'body';

const draftIn = (form: URLSearchParams, items: string[]): HandoverDraftInput & { items: string[] } => ({
  bodyId: form.get('bodyId') ?? '',
  requestId: form.get('requestId') || null,
  recommendationId: form.get('recommendationId') || null,
  items,
  note: form.get('note'),
});

const aboutOf = ({ bodyId, recommendationId, requestId }: HandoverDraftInput) => ({
  bodyId,
  recommendationId: recommendationId ?? null,
  requestId: requestId ?? null,
});

async function answerChoice(
  context: SignedInApp,
  c: Context,
  about: Parameters<typeof offerHandover>[1],
  problem: FormProblem | null,
) {
  const offer = await offerHandover(context, about);
  if (!offer.ok) return answerError(c, offer.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  return renderPage(c, <ChooseItemsPage offer={offer} problem={problem} />, problem ? 422 : 200);
}

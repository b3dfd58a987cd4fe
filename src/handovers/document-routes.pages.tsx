import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { receiveEvidenceForm } from '../evidence/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { HandDocumentPage } from './hand-document.pages.tsx';
import type { HandoverAbout } from './handover-draft.ts';
import { findDocumentPlace, handOverDocument } from './index.ts';

/** How large a file may be that comes with a handing over. */
export const megabytesOf = ({ uploadLimit }: Pick<App, 'uploadLimit'>) =>
  Math.floor(uploadLimit / (1024 * 1024));

/** The pages where a body hands over a file that lies nowhere in the register yet. */
export function documentPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/handovers/documents/new', (c) => {
    const { body = '', request, recommendation } = c.req.query();
    const about = { bodyId: body, requestId: request || null, recommendationId: recommendation || null };
    return answerForm(signedIn(app, c), c, about, null);
  });
  pages.post('/handovers/documents', async (c) => {
    const context = signedIn(app, c);
    const form = await receiveEvidenceForm(context, c.req.raw);
    const fields = form?.fields ?? new URLSearchParams();
    const about = {
      bodyId: fields.get('bodyId') ?? '',
      requestId: fields.get('requestId') || null,
      recommendationId: fields.get('recommendationId') || null,
    };
    const input = {
      ...about,
      title: textIn(fields, 'title'),
      shows: textIn(fields, 'shows'),
      note: textIn(fields, 'note'),
      provision: textIn(fields, 'provision'),
      secrecyConfirmed: fields.get('secrecyConfirmed') === 'yes',
    };
    const result = await handOverDocument(context, input, form?.received ?? null);
    if (result.ok) return c.redirect(`/handovers/${result.id}`, 303);
    return answerRefusal(c, result.refusal, fields, (problem) => answerForm(context, c, about, problem));
  });
  return pages;
}

async function answerForm(
  context: SignedInApp,
  c: Context,
  about: HandoverAbout,
  problem: FormProblem | null,
) {
  const place = await findDocumentPlace(context, about);
  if (!place.ok) return answerError(c, place.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  const page = <HandDocumentPage place={place} megabytes={megabytesOf(context)} problem={problem} />;
  return renderPage(c, page, problem ? 422 : 200);
}

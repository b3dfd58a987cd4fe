import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { textIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { AskPage } from './ask.pages.tsx';
import { megabytesOf } from './document-routes.pages.tsx';
import { answerRequest, askBody, findAskChoices, findRequest, withdrawRequest } from './index.ts';
import { RequestPage } from './request.pages.tsx';

/** The pages of what the auditors ask. */
export function requestPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/handovers/requests/new', (c) => {
    const { recommendation = '', body = '' } = c.req.query();
    return answerAsk(signedIn(app, c), c, recommendation, body, null);
  });
  pages.post('/handovers/requests', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await askBody(context, {
      bodyId: form.get('bodyId') ?? '',
      kind: (form.get('kind') ?? '') as never,
      auditId: form.get('auditId') || null,
      recommendationId: form.get('recommendationId') || null,
      text: form.get('text') ?? '',
      wantedBy: textIn(form, 'wantedBy'),
    });
    if (result.ok) return c.redirect(`/handovers/requests/${result.id}`, 303);
    const [about, body] = [form.get('recommendationId') ?? '', form.get('bodyId') ?? ''];
    return answerRefusal(c, result.refusal, form, (problem) => answerAsk(context, c, about, body, problem));
  });

  pages.get('/handovers/requests/:id', (c) =>
    answerRequestPage(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/handovers/requests/:id/:command{answer|withdraw}', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const version = versionIn(form);
    const result =
      c.req.param('command') === 'answer'
        ? await answerRequest(context, id, { text: form.get('text') ?? '', version })
        : await withdrawRequest(context, id, { version });
    if (result.ok) return c.redirect(`/handovers/requests/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerRequestPage(context, c, id, problem));
  });
  return pages;
}

async function answerAsk(
  context: SignedInApp,
  c: Context,
  recommendationId: string,
  bodyId: string,
  problem: FormProblem | null,
) {
  const choices = await findAskChoices(context, recommendationId || null);
  if (!choices) return answerError(c, 'forbidden');
  return renderPage(c, <AskPage {...{ choices, bodyId, problem }} />, problem ? 422 : 200);
}

async function answerRequestPage(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const detail = await findRequest(context, id);
  if (!detail) return answerError(c, 'notFound');
  return renderPage(
    c,
    <RequestPage detail={detail} megabytes={megabytesOf(context)} problem={problem} />,
    problem ? 422 : 200,
  );
}

import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { findPromiseForm, linkPromise, unlinkPromise } from './index.ts';
import { PromiseLinkPage } from './promise-form.pages.tsx';

/** Linking promises to control points, from the promise and from the plan. */
export function promiseLinkPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/commitments/:id/control-point', (c) =>
    answerForm(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/commitments/:id/control-point', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const controlPointId = form.get('controlPointId') ?? '';
    const id = c.req.param('id');
    const result = await linkPromise(context, id, { controlPointId });
    if (result.ok) return c.redirect(result.leadsTo, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, id, problem));
  });

  const changes = [
    ['/control-plans/:id/promises', linkPromise],
    ['/control-plans/:id/promises/unlink', unlinkPromise],
  ] as const;
  for (const [path, change] of changes) {
    pages.post(path, async (c) => {
      const context = signedIn(app, c);
      const form = await fieldsOf(c);
      const controlPointId = form.get('controlPointId') ?? '';
      const id = form.get('commitmentId') ?? '';
      const result = await change(context, id, { controlPointId });
      if (result.ok) return c.redirect(`/control-plans/${result.planId}#promises`, 303);
      return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, id, problem));
    });
  }
  return pages;
}

async function answerForm(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const found = await findPromiseForm(context, id);
  if (!found.ok) return answerError(c, found.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  return renderPage(c, <PromiseLinkPage promise={found} problem={problem} />, problem ? 422 : 200);
}

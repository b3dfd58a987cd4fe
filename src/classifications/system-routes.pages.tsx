import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { asDownload } from '../web/download.ts';
import { textIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { planGaps, procurementList, showClassification } from './index.ts';
import { PlanPage } from './plan.pages.tsx';

/** What follows from a system's class: an action plan of what it lacks, and what to ask a supplier for. */
export function systemClassPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/systems/:id/classification/plan', (c) =>
    answerPlan(signedIn(app, c), c, c.req.param('id'), null),
  );
  pages.post('/systems/:id/classification/plan', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const result = await planGaps(context, id, {
      requirementIds: form.getAll('requirementIds'),
      dueOn: textIn(form, 'dueOn') ?? '',
      ownerPersonId: form.get('ownerPersonId') || null,
    });
    if (result.ok) return c.redirect(`/systems/${id}/classification#measures`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerPlan(context, c, id, problem));
  });

  for (const format of ['docx', 'xlsx'] as const) {
    pages.get(`/systems/:id/classification/requirements.${format}`, async (c) => {
      const language = chooseLanguage(c);
      const organisation = c.get('organisation').name ?? '';
      const asked = { format, language, organisation };
      const file = await procurementList(signedIn(app, c), c.req.param('id'), asked);
      if (!file) return answerError(c, 'notFound');
      asDownload(c, file.name, format);
      return c.body(file.bytes);
    });
  }
  return pages;
}

async function answerPlan(context: SignedInApp, c: Context, id: string, problem: FormProblem | null) {
  const shown = await showClassification(context, { noun: 'system', id });
  if (!shown) return answerError(c, 'notFound');
  if (!shown.mayPlan) return answerError(c, 'forbidden');
  return renderPage(c, <PlanPage shown={shown} problem={problem} />, problem ? 422 : 200);
}

import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import type { Language } from '../texts/index.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { chooseLanguage } from '../web/language.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { changeTemplate, listTemplates, resetTemplate } from './index.ts';
import { TemplateFormPage, TemplatesPage } from './templates.pages.tsx';

/** Where the municipality's own texts of papers are written. */
export function templatePagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/papers/templates', async (c) => {
    const language = languageOf(c);
    const templates = await listTemplates(signedIn(app, c), language);
    if (!templates) return answerError(c, 'forbidden');
    return renderPage(c, <TemplatesPage templates={templates} language={language} />);
  });

  pages.get('/papers/templates/:kind/:section', (c) => answerForm(signedIn(app, c), c, null, null));
  pages.post('/papers/templates/:kind/:section', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const act = form.get('act');
    const language = languageOf(c);
    // A browser sends line ends as two signs.
    const text = (form.get('text') ?? '').replaceAll('\r\n', '\n').trim();
    if (act === 'preview') return answerForm(context, c, null, text, versionIn(form));
    const { kind, section } = c.req.param();
    const key = { kind, section, language, version: versionIn(form) };
    const result =
      act === 'reset' ? await resetTemplate(context, key) : await changeTemplate(context, { ...key, text });
    if (result.ok) return c.redirect(`/papers/templates?of=${language}#of-${kind}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, problem, null));
  });
  return pages;
}

/** The language of the texts, which need not be that of the page. */
function languageOf(c: Context): Language {
  const of = c.req.query('of');
  return of === 'sv' || of === 'en' ? of : chooseLanguage(c);
}

async function answerForm(
  context: SignedInApp,
  c: Context,
  problem: FormProblem | null,
  preview: string | null,
  version?: number,
) {
  const templates = await listTemplates(context, languageOf(c));
  if (!templates) return answerError(c, 'forbidden');
  const { kind, section } = c.req.param() as Record<string, string>;
  const found = templates.find((each) => each.kind === kind && each.section === section);
  if (!found) return answerError(c, 'notFound');
  const template = version === undefined ? found : { ...found, version };
  return renderPage(c, <TemplateFormPage {...{ template, problem, preview }} />, problem ? 422 : 200);
}

import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { App } from '../../compose.ts';
import { texts } from '../../texts/index.ts';
import { answerError } from '../../web/error-pages.tsx';
import { chooseLanguage } from '../../web/language.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import { keepsGuideline } from '../guideline.policy.ts';
import { ImportCatalogPage } from '../guideline-forms.pages.tsx';
import { exportBuiltIn, exportCatalog, exportProfile, importCatalog, listGuidelines } from '../index.ts';
import { requirementLevels } from '../requirement.model.ts';
import { mostCatalogBytes } from './catalog.model.ts';

/** What a form has around its file. */
const aroundFile = 64 * 1024;

/** Guidelines out to other programs, and catalogues of theirs in as drafts. */
export function oscalPagesOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/guideline/built-in-catalog.json', (c) => {
    signedIn(app, c);
    return answerFile(c, 'built-in-catalog', exportBuiltIn(app.now(), texts[chooseLanguage(c)]));
  });
  pages.get('/guideline/:id/versions/:number{[0-9]{1,6}}/catalog.json', async (c) => {
    const { id, number } = c.req.param();
    return answerFile(c, 'catalog', await exportCatalog(signedIn(app, c), id, Number(number)));
  });
  pages.get('/guideline/:id/versions/:number{[0-9]{1,6}}/profile.json', async (c) => {
    const { id, number } = c.req.param();
    const words = texts[chooseLanguage(c)];
    return answerFile(c, 'profile', await exportProfile(signedIn(app, c), id, Number(number), words));
  });

  pages.get('/guideline/oscal', (c) => answerForm(signedIn(app, c), c, null));
  const problems = (c: Context) => texts[chooseLanguage(c)].requirements.importing.problems;
  const limit = bodyLimit({
    maxSize: mostCatalogBytes + aroundFile,
    onError: (c) => answerForm(signedIn(app, c as Context), c as Context, problems(c as Context).tooLarge),
  });
  pages.post('/guideline/oscal', limit, async (c) => {
    const context = signedIn(app, c);
    const words = problems(c);
    // Looked at before the file, which takes some work to read.
    if (!keepsGuideline(context.requester)) return answerError(c, 'forbidden');
    const form = await formIn(c);
    const file = form?.get('file');
    if (!form || !(file instanceof File) || file.size === 0) return answerForm(context, c, words.missing);
    if (file.size > mostCatalogBytes) return answerForm(context, c, words.tooLarge);
    const field = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const result = await importCatalog(context, {
      text: await file.text(),
      guidelineId: field('target') || null,
      title: field('title'),
      untitled: texts[chooseLanguage(c)].requirements.importing.untitled,
      defaultLevel: requirementLevels.find((level) => level === field('defaultLevel')) ?? 'administration',
    });
    if (result.ok) return c.redirect(`/guideline/${result.id}/draft`, 303);
    if ('fault' in result) return answerForm(context, c, words[result.fault]);
    return answerError(c, result.refusal === 'forbidden' ? 'forbidden' : 'notFound');
  });
  return pages;
}

/** The form with its file; null where what was sent is none. */
async function formIn(c: Context): Promise<FormData | null> {
  try {
    return await c.req.formData();
  } catch {
    return null;
  }
}

async function answerForm(context: SignedInApp, c: Context, message: string | null): Promise<Response> {
  const { guidelines, mayKeep } = await listGuidelines(context);
  if (!mayKeep) return answerError(c, 'forbidden');
  const targets = guidelines.filter(({ draft }) => draft === null);
  return renderPage(c, <ImportCatalogPage guidelines={targets} message={message} />, message ? 422 : 200);
}

function answerFile(c: Context, name: string, content: object | undefined): Response {
  if (!content) return answerError(c, 'notFound');
  c.header('Content-Disposition', `attachment; filename="${name}.json"`);
  c.header('Cache-Control', 'private, no-store');
  return c.body(JSON.stringify(content, null, 1), 200, { 'Content-Type': 'application/json; charset=utf-8' });
}

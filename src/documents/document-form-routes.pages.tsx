import { type Context, Hono } from 'hono';
import type { App } from '../compose.ts';
import { isId } from '../shared/entry.ts';
import { answerRefusal } from '../web/answer-refusal.tsx';
import type { FormProblem } from '../web/components/entry-fields.tsx';
import { versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { type SignedInApp, signedIn } from '../web/request.ts';
import { type DocumentKind, documentKinds } from './document.model.ts';
import { levelOf } from './document.rules.ts';
import { DocumentFormPage } from './document-form.pages.tsx';
import { factsIn } from './document-form.view.ts';
import { addDocument, changeDocument, findDocument, findDocumentForm } from './index.ts';

const statusFor = (problem: FormProblem | null) => (problem ? 422 : 200);

/** Forms that enter a document and change what is known of one. */
export function documentFormsOf(app: App): Hono {
  const pages = new Hono();

  pages.get('/documents/new', (c) => answerForm(signedIn(app, c), c, null, null));
  pages.post('/documents/new', async (c) => {
    const context = signedIn(app, c);
    const form = await fieldsOf(c);
    const result = await addDocument(context, factsIn(form, []));
    if (result.ok) return c.redirect(`/documents/${result.id}/draft`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, null, problem));
  });

  pages.get('/documents/:id/edit', (c) => answerForm(signedIn(app, c), c, c.req.param('id'), null));
  pages.post('/documents/:id/edit', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const form = await fieldsOf(c);
    const shown = await findDocument(context, id);
    if (!shown) return answerError(c, 'notFound');
    const facts = factsIn(form, shown.readers);
    const result = await changeDocument(context, id, { ...facts, version: versionIn(form) });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    return answerRefusal(c, result.refusal, form, (problem) => answerForm(context, c, id, problem));
  });
  return pages;
}

async function answerForm(context: SignedInApp, c: Context, id: string | null, problem: FormProblem | null) {
  const form = await findDocumentForm(context, id);
  if (!form) return answerError(c, form === null ? 'forbidden' : 'notFound');
  const { parent = '', body = '' } = c.req.query();
  const above = form.documents.find((document) => document.id === parent);
  const asked = {
    ...(above && isId(parent) ? { parentId: parent, kind: below(above.kind) } : {}),
    ...(form.bodies.some((each) => each.id === body) ? { bodyId: body } : {}),
  };
  return renderPage(c, <DocumentFormPage form={form} problem={problem} asked={asked} />, statusFor(problem));
}

/** What usually carries out a document of the kind. */
const below = (kind: DocumentKind): DocumentKind => documentKinds[levelOf(kind) + 1] ?? 'routine';

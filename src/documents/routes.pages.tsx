import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { numberIn, versionIn } from '../web/entry-form.ts';
import { answerError } from '../web/error-pages.tsx';
import { fieldsOf } from '../web/form.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { ComparePage } from './compare.pages.tsx';
import { DocumentPage } from './document.pages.tsx';
import { documentFormsOf } from './document-form-routes.pages.tsx';
import { documentListsOf } from './document-list-routes.pages.tsx';
import {
  acknowledge,
  findComparison,
  findDocument,
  findOneVersion,
  openDocumentFile,
  restoreDocument,
} from './index.ts';
import { documentStepsOf } from './step-routes.pages.tsx';
import { VersionPage } from './version.pages.tsx';

/** The pages of the governing documents. */
export function documentPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.route('/', documentListsOf(app));
  pages.route('/', documentFormsOf(app));
  pages.route('/', documentStepsOf(app));

  pages.get('/documents/:id', async (c) => {
    const shown = await findDocument(signedIn(app, c), c.req.param('id'));
    return shown ? renderPage(c, <DocumentPage shown={shown} />) : answerError(c, 'notFound');
  });

  pages.post('/documents/:id/read', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const number = numberIn(await fieldsOf(c), 'number') ?? 0;
    const result = await acknowledge(context, id, { number });
    if (result.ok || typeof result.refusal === 'object') return c.redirect(`/documents/${id}`, 303);
    return answerError(c, result.refusal === 'notFound' ? 'notFound' : 'forbidden');
  });

  pages.post('/documents/:id/restore', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const result = await restoreDocument(context, id, { version: versionIn(await fieldsOf(c)) });
    if (result.ok) return c.redirect(`/documents/${id}`, 303);
    if (result.refusal === 'notFound' || result.refusal === 'forbidden')
      return answerError(c, result.refusal);
    const shown = await findDocument(context, id);
    return shown
      ? renderPage(c, <DocumentPage shown={shown} restoreFailed />, 422)
      : answerError(c, 'notFound');
  });

  pages.get('/documents/:id/versions/:number{[0-9]{1,6}}', async (c) => {
    const context = signedIn(app, c);
    const { id, number } = c.req.param();
    const found = await findOneVersion(context, id, Number(number));
    const shown = found && (await findDocument(context, id));
    if (!found || !shown) return answerError(c, 'notFound');
    return renderPage(c, <VersionPage shown={shown} version={found.version} />);
  });

  pages.get('/documents/:id/versions/:number{[0-9]{1,6}}/file', async (c) => {
    const { id, number } = c.req.param();
    const opened = await openDocumentFile(signedIn(app, c), id, Number(number));
    if (!opened) return answerError(c, 'notFound');
    c.set('isForeign', true);
    const stream = Readable.toWeb(createReadStream(opened.path)) as ReadableStream;
    return c.body(stream, 200, { ...opened.headers });
  });

  pages.get('/documents/:id/compare', async (c) => {
    const context = signedIn(app, c);
    const id = c.req.param('id');
    const { from, to, show } = c.req.query();
    const comparison = await findComparison(context, id, { from: Number(from), to: Number(to) });
    const shown = comparison && (await findDocument(context, id));
    if (!comparison || !shown) return answerError(c, 'notFound');
    const numbers = shown.versions.map(({ number }) => number);
    return renderPage(
      c,
      <ComparePage comparison={comparison} numbers={numbers} onlyChanges={show === 'changes'} />,
    );
  });
  return pages;
}

import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import type { App } from '../compose.ts';
import { signInPagesOf } from '../identity/sign-in.pages.tsx';
import { tokenPagesOf } from '../identity/tokens.pages.tsx';
import { readingFilesOf } from '../readings/files.pages.tsx';
import { receivingOf } from '../readings/receive.pages.tsx';
import { readingPagesOf } from '../readings/routes.pages.tsx';
import { AboutPage } from './about.pages.tsx';
import { answerError, answerInternal } from './error-pages.tsx';
import { webHeaders } from './headers.ts';
import { assets, renderPage } from './render.tsx';
import { identifyRequester, signedInOnly } from './who-asks.ts';

const oneYear = 365 * 24 * 60 * 60;

/** All pages, with their security headers, assets and error pages. */
export function createWeb(app: App): Hono {
  const web = new Hono();
  web.use(webHeaders);
  // Forms are taken from our own pages only; behind a proxy that is the address users see, else the one they asked.
  web.use(app.publicOrigin ? csrf({ origin: app.publicOrigin }) : csrf());

  for (const { address, type, body } of Object.values(assets)) {
    web.get(address, (c) => {
      c.header('Cache-Control', `public, max-age=${oneYear}, immutable`);
      return c.body(body, 200, { 'Content-Type': type });
    });
  }
  web.use(identifyRequester(app), signedInOnly);
  web.get('/', (c) => c.redirect(c.get('requester') ? '/readings' : '/sign-in', 303));
  web.get('/about', (c) => renderPage(c, <AboutPage />));
  web.route('/', signInPagesOf(app));
  web.route('/', tokenPagesOf(app));
  web.route('/', receivingOf(app));
  web.route('/', readingPagesOf(app));
  web.route('/', readingFilesOf(app));

  web.notFound((c) => answerError(c, 'notFound'));
  web.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 403) return answerError(c, 'forbidden');
    const reference = randomUUID().slice(0, 8);
    app.log.error({ err: error, reference, path: c.req.path }, 'a page failed');
    return answerInternal(c, reference);
  });
  return web;
}

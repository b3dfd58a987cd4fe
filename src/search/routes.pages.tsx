import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { renderPage } from '../web/render.tsx';
import { signedIn } from '../web/request.ts';
import { searchAll } from './index.ts';
import { SearchPage } from './search.pages.tsx';

/** One search over everything. */
export function searchPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/search', async (c) =>
    renderPage(c, <SearchPage result={await searchAll(signedIn(app, c), c.req.query())} />),
  );
  return pages;
}

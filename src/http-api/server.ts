import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { createApi } from './api.ts';
import { createHealth } from './health.ts';
import { onlyOwnNames } from './own-host.ts';

/**
 * The whole of what answers over HTTP: health and the API beside the pages, which guard their own forms.
 * @param listensOn the name that we were told to listen on, taken as ours where no public address is set
 */
export function createHttp(app: App, web: Hono, listensOn = '127.0.0.1'): Hono {
  const http = new Hono();
  http.route('/', createHealth(app.database));
  if (!app.publicOrigin) http.use(onlyOwnNames(listensOn));
  const api = createApi(app);
  http.all('/api/*', (c) => api.fetch(c.req.raw, c.env as object));
  http.all('*', (c) => web.fetch(c.req.raw, c.env));
  return http;
}

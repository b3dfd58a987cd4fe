import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { createApi } from './api.ts';
import { createHealth } from './health.ts';

/** The whole of what answers over HTTP: health and the API beside the pages, which guard their own forms. */
export function createHttp(app: App, web: Hono): Hono {
  const http = new Hono();
  http.route('/', createHealth(app.database));
  const api = createApi(app);
  http.all('/api/*', (c) => api.fetch(c.req.raw, c.env as object));
  http.all('*', (c) => web.fetch(c.req.raw, c.env));
  return http;
}

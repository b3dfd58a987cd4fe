import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Database } from '../database/index.ts';
import { createHealth } from './health.ts';

export interface ServerContext {
  readonly database: Pick<Database, 'answers'>;
  readonly publicOrigin: string | undefined;
}

/**
 * The whole of what answers over HTTP: health beside the pages. Forms are taken from our own pages only;
 * behind a proxy that is the address users see, else the one they asked.
 */
export function createHttp(context: ServerContext, web: Hono): Hono {
  const http = new Hono();
  http.use(context.publicOrigin ? csrf({ origin: context.publicOrigin }) : csrf());
  http.route('/', createHealth(context.database));
  http.all('*', (c) => web.fetch(c.req.raw, c.env));
  return http;
}

import { Hono } from 'hono';
import type { Database } from '../database/index.ts';
import { createHealth } from './health.ts';

export interface ServerContext {
  readonly database: Pick<Database, 'answers'>;
}

/** The whole of what answers over HTTP: health beside the pages, which guard their own forms. */
export function createHttp(context: ServerContext, web: Hono): Hono {
  const http = new Hono();
  http.route('/', createHealth(context.database));
  http.all('*', (c) => web.fetch(c.req.raw, c.env));
  return http;
}

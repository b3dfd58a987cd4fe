import type { Context } from 'hono';
import { localPath } from './local-path.ts';

/**
 * Path and query of the page that somebody looks at: what they asked for, or for a form the page where it stood,
 * since the form's own address answers no other question.
 */
export function pageAddress(c: Context): string {
  const isPage = c.req.method === 'GET' || c.req.method === 'HEAD';
  const asked = URL.parse(isPage ? c.req.url : (c.req.header('referer') ?? ''));
  return (asked && localPath(`${asked.pathname}${asked.search}`)) ?? '/';
}

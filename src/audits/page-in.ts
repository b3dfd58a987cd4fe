import type { Context } from 'hono';

/** The page of a list that the address asks for, from 1. */
export const pageIn = (c: Context): number =>
  Math.min(Math.max(Math.trunc(Number(c.req.query('page'))) || 1, 1), 100_000);

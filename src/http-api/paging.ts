import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

/** The page of a list that is asked for; part of every list's query. */
export const pageQuery = z.coerce
  .number()
  .int()
  .min(1)
  .max(100_000)
  .default(1)
  .openapi({ type: 'integer', description: 'The page, from 1.', example: 1 });

/** The most that a page of a list may hold. */
export const longestPage = 200;

/** How much a page of a list is to hold; part of every list's query. */
export const sizeQuery = (usual: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(longestPage)
    .default(usual)
    .openapi({ type: 'integer', description: 'The most that a page may hold.', example: usual });

const address = z.string().openapi({ description: 'An address on this server, path and query.' });

const linksSchema = z
  .object({
    self: address,
    first: address,
    previous: address.nullable(),
    next: address.nullable(),
    last: address,
  })
  .openapi('Links', { description: 'The pages of the same list; null where there is none.' });

/** A page of a list: its items, how many there are in all, and the way to the other pages. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({
    items: z.array(item),
    page: z.int().openapi({ description: 'This page, from 1.' }),
    size: z.int().openapi({ description: 'The most that a page holds.' }),
    total: z.int().openapi({ description: 'How many there are on all pages.' }),
    links: linksSchema,
  });

interface Asked {
  readonly page: number;
  readonly size: number;
}

/** Tells of a page beside its items. The links keep whatever else the address asked for. */
export function pageFacts(c: Context, { page, size }: Asked, total: number) {
  const url = new URL(c.req.url);
  const at = (number: number) => {
    const query = new URLSearchParams(url.search);
    query.set('page', String(number));
    return `${url.pathname}?${query}`;
  };
  const last = Math.max(1, Math.ceil(total / size));
  const links = {
    self: at(page),
    first: at(1),
    previous: page > 1 ? at(Math.min(page - 1, last)) : null,
    next: page < last ? at(page + 1) : null,
    last: at(last),
  };
  return { page, size, total, links };
}

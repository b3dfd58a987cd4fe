import { isIP } from 'node:net';
import type { Context } from 'hono';

/** Where Node's own server hands the connection over, under Hono's request. */
interface Connected {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * Where a request comes from; empty where nobody knows. Behind a proxy (there is one where the public address is
 * set) that is what the proxy itself added last: everything before it the client may have made up.
 */
export function clientAddress(c: Context, behindProxy: boolean): string {
  const added = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (added && isIP(added)) return added;
  return (c.env as Connected | undefined)?.incoming?.socket?.remoteAddress ?? '';
}
